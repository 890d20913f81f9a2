/** Two articles that hold the same text, as found; `share` of the shorter one. */
export type VersionLink = { readonly one: number; readonly other: number; readonly share: number };

/** What a person said of two articles. `decidedAt`: ISO 8601 in UTC. */
export type VersionVerdict = {
  readonly one: number;
  readonly other: number;
  readonly verdict: 'versions' | 'different';
  readonly decidedAt: string;
};

/**
 * Which articles are versions of one another: groups of two and more, each rising, in the order of their first. People's decisions come first, the
 * latest before earlier ones, then links, the closest first; articles of which a person said that they are different never get into one
 * group. The answer does not depend on the order of what is given.
 */
export function groupVersions(
  links: readonly VersionLink[],
  verdicts: readonly VersionVerdict[],
): readonly (readonly number[])[] {
  const groupOf = new Map<number, Set<number>>();
  const group = (id: number): Set<number> => {
    const known = groupOf.get(id);
    if (known !== undefined) return known;
    const made = new Set([id]);
    groupOf.set(id, made);
    return made;
  };
  const apart = new Map<number, Set<number>>();
  for (const { one, other, verdict } of verdicts) {
    if (verdict !== 'different') continue;
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
    apart.set(other, (apart.get(other) ?? new Set()).add(one));
  }
  const join = (one: number, other: number): void => {
    const [left, right] = [group(one), group(other)];
    if (left === right) return;
    const [small, large] = left.size <= right.size ? [left, right] : [right, left];
    for (const id of small) for (const forbidden of apart.get(id) ?? []) if (large.has(forbidden)) return;
    for (const id of small) {
      large.add(id);
      groupOf.set(id, large);
    }
  };
  const said = verdicts
    .filter(({ verdict }) => verdict === 'versions')
    .toSorted((a, b) => compare(b.decidedAt, a.decidedAt) || a.one - b.one || a.other - b.other);
  for (const { one, other } of said) join(one, other);
  const closest = links.toSorted((a, b) => b.share - a.share || a.one - b.one || a.other - b.other);
  for (const { one, other } of closest) join(one, other);
  return [...new Set(groupOf.values())]
    .filter(({ size }) => size > 1)
    .map((ids) => [...ids].toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
