/** The rate is that of the last seconds, ms. */
const rateWindow = 5_000;

/** How fast a long task goes lately, and how long it will still take. */
export class Rate {
  /** Moments (ms) and how many were done by then, oldest first. */
  readonly #marks: { readonly at: number; readonly done: number }[];

  constructor(done = 0) {
    this.#marks = [{ at: performance.now(), done }];
  }

  /** So many are done by now. */
  mark(done: number): void {
    const now = performance.now();
    this.#marks.push({ at: now, done });
    while (this.#marks.length > 2 && (this.#marks[0]?.at ?? now) < now - rateWindow) this.#marks.shift();
  }

  /** Items a second, to a tenth. */
  get perSecond(): number {
    const oldest = this.#marks[0];
    const latest = this.#marks.at(-1);
    const seconds = (performance.now() - (oldest?.at ?? 0)) / 1000;
    return seconds > 0 ? Math.round((((latest?.done ?? 0) - (oldest?.done ?? 0)) / seconds) * 10) / 10 : 0;
  }

  /** Whole seconds for so many more; null while nobody knows. */
  secondsFor(left: number): number | null {
    const rate = this.perSecond;
    return rate === 0 ? null : Math.ceil(left / rate);
  }
}
