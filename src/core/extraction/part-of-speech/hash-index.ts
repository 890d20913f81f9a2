/** Finds the place of a 32-bit number in a list; open addressing, at most half full. */
export class HashIndex {
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param keys different numbers; only their lowest 32 bits count */
  constructor(keys: Uint32Array) {
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(4, keys.length * 2))) - 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let index = 0; index < keys.length; index += 1) {
      const key = (keys[index] ?? 0) | 0;
      let slot = key & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#slots[slot] = index;
    }
  }

  /** Its place, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const index = this.#slots[slot] ?? -1;
      if (index === -1 || this.#keys[slot] === key) return index;
      slot = (slot + 1) & this.#mask;
    }
  }
}
