/** How long, in milliseconds, the extension host may be kept from its other work at a stretch. */
const stretch = 6;

/** Lets the extension host do its other work in the midst of a long one. */
export class Breather {
  #since = performance.now();

  /** Whether the work has gone on for long enough. */
  get tired(): boolean {
    return performance.now() - this.#since >= stretch;
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
