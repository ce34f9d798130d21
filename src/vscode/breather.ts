/** How long, in milliseconds, the extension host may be kept from its other work at a stretch. */
const stretch = 8;

/** Lets the extension host do its other work in the midst of a long one. */
export class Breather {
  #since = Date.now();

  /** Steps back for a moment if the work has gone on for long enough; else goes on at once. */
  async pause(): Promise<void> {
    if (Date.now() - this.#since >= stretch) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      this.#since = Date.now();
    }
  }
}
