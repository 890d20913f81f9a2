/** Words written together without an apostrophe, and where the Penn Treebank cuts them. */
const joined: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** "don't" → 2 ("do", "n't"), "court's" → 5, "they'll" → 4; null for "O'Brien" and plain words. */
export function splitContraction(word: string): number | null {
  const lower = word.toLowerCase();
  if (!lower.includes("'")) return joined.get(lower) ?? null;
  if (lower.endsWith("n't") && lower.length > 3) return word.length - 3;
  const suffix = /'(?:s|m|d|re|ve|ll)$/u.exec(lower);
  return suffix === null || suffix.index === 0 ? null : suffix.index;
}
