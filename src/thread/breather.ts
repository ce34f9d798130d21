/** Lets other work be done in the midst of a long one: on the extension host that of others, in a thread what it is asked meanwhile. */
export class Breather {
  readonly #stretch: number;
  #since = performance.now();

  /** @param stretch how many milliseconds the work may go on without a pause */
  constructor(stretch: number) {
    this.#stretch = stretch;
  }

  /** Whether the work has gone on for long enough. */
  get tired(): boolean {
    return performance.now() - this.#since >= this.#stretch;
  }

  /** Steps back for a moment if the work has gone on for long enough; else goes on at once. */
  async pause(): Promise<void> {
    if (this.tired) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      this.#since = performance.now();
    }
  }
}

/** Does work in steps, with a pause whenever it has gone on for long enough. */
export async function inPieces<T>(steps: Generator<void, T>, breather: Breather): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      return value;
    }
    if (breather.tired) {
      await breather.pause();
    }
  }
}
