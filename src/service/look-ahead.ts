/**
 * Runs ahead of whoever takes from it, by a bounded number of items, so that it can be told early how many there are.
 */
export class LookAhead<Item> {
  readonly #items: Item[] = [];
  readonly #source: AsyncGenerator<Item>;
  readonly #running: Promise<void>;
  #taken = 0;
  #ended = false;
  #failure: unknown = null;
  #wakeTaker: () => void = () => {};
  #wakeSource: () => void = () => {};

  /** `onFound` is told how many items there are so far, and whether more may come. */
  constructor(source: AsyncGenerator<Item>, most: number, onFound: (found: number, counting: boolean) => void) {
    this.#source = source;
    this.#running = this.#run(most, onFound);
  }

  /** The next item; null when there are no more. Rejects when the source failed. */
  async next(): Promise<Item | null> {
    while (this.#taken === this.#items.length && !this.#ended)
      await new Promise<void>((resolve) => {
        this.#wakeTaker = resolve;
      });
    if (this.#taken === this.#items.length) {
      if (this.#failure !== null) throw this.#failure;
      return null;
    }
    const item = this.#items[this.#taken] as Item;
    this.#taken += 1;
    if (this.#taken >= 1024) {
      this.#items.splice(0, this.#taken);
      this.#taken = 0;
    }
    this.#wakeSource();
    return item;
  }

  /** Ends the source; waits for the step that it is in. */
  async close(): Promise<void> {
    this.#ended = true;
    this.#wakeSource();
    this.#wakeTaker();
    await this.#running;
  }

  async #run(most: number, onFound: (found: number, counting: boolean) => void): Promise<void> {
    let found = 0;
    try {
      for await (const item of this.#source) {
        if (this.#ended) break;
        this.#items.push(item);
        found += 1;
        onFound(found, true);
        this.#wakeTaker();
        while (this.#items.length - this.#taken >= most && !this.#ended)
          await new Promise<void>((resolve) => {
            this.#wakeSource = resolve;
          });
      }
      if (!this.#ended) onFound(found, false);
    } catch (error) {
      this.#failure = error;
    }
    this.#ended = true;
    this.#wakeTaker();
  }
}
