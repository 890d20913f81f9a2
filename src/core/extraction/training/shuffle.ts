/** Puts lists into a random order that is the same for the same seed (mulberry32, Fisher–Yates). */
export function shuffler(seed: number): (list: number[]) => void {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      const held = list[at] ?? 0;
      list[at] = list[other] ?? 0;
      list[other] = held;
    }
  };
}
