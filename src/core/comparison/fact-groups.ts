/** A possible link between two members (facts by number) of different articles; higher scores are taken first. */
export type GroupLink = { readonly one: number; readonly other: number; readonly score: number };

/**
 * Puts facts that tell the same into groups, best links first. `mayShare` is asked for each two facts of one article that
 * would meet in a group; a link that would bring two together which may not is passed over.
 */
export function groupFacts(
  articleOf: readonly number[],
  links: readonly GroupLink[],
  mayShare: (one: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const groups = articleOf.map((_, index) => [index]);
  const sorted = [...links].sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  for (const { one, other } of sorted) {
    const [left, right] = [groups[one], groups[other]];
    if (left === undefined || right === undefined || left === right) continue;
    const clash = left.some((a) => right.some((b) => articleOf[a] === articleOf[b] && !mayShare(a, b)));
    if (clash || left.length + right.length > mostInGroup) continue;
    left.push(...right);
    for (const member of right) groups[member] = left;
  }
  return [...new Set(groups)].map((group) => group.sort((a, b) => a - b));
}

/** Six articles with a figure in title, lead and text each, and more; it keeps grouping linear on made-up input. */
const mostInGroup = 36;
