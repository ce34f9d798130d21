/** The bundled record: made and validated by the build, so its shape is known without reading it. */
declare module '*/dist/record.json' {
  const dataset: import('./record/schema.js').Dataset;
  export default dataset;
}
