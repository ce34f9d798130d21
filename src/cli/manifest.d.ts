/** The one thing the command line reads of the manifest. */
declare module '*/package.json' {
  export const version: string;
}
