/** The engine; read and evaluated at the first call. */
export function loadEngine(): Promise<typeof import('./engine.js')> {
  return import('./engine.js');
}
