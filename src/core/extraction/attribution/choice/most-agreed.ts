import type { Stretch } from '../reading.ts';

/** Alternatives less likely than this do not vote. */
const leastVote = 0.01;
const ownWeight = 3;

/**
 * The candidate that is most like all others, each weighed by its likelihood (minimum Bayes risk decoding, with the share of common tokens as
 * likeness), and how likely one is right that shares at least half of its tokens with it.
 */
export function mostAgreed(
  candidates: readonly (readonly Stretch[])[],
  likely: readonly number[],
): { readonly best: number; readonly sure: number } {
  const voters = likely.flatMap((share, index) =>
    share >= leastVote ? [{ share, stretches: candidates[index] ?? [] }] : [],
  );
  let best = likely.indexOf(Math.max(...likely));
  let highest = 0;
  candidates.forEach((stretches, index) => {
    if ((likely[index] ?? 0) < leastVote) return;
    const agreement = voters.reduce(
      (sum, other) => sum + other.share * likeness(stretches, other.stretches),
      ownWeight * (likely[index] ?? 0),
    );
    if (agreement <= highest) return;
    highest = agreement;
    best = index;
  });
  const chosen = candidates[best] ?? [];
  const sure = voters.reduce((sum, other) => sum + (likeness(chosen, other.stretches) >= 0.5 ? other.share : 0), 0);
  return { best, sure: Math.min(1, sure) };
}

/** Share of the tokens of either that both have; 1 when neither has any. */
function likeness(a: readonly Stretch[], b: readonly Stretch[]): number {
  const both = overlap(a, b);
  const all = lengthOf(a) + lengthOf(b) - both;
  return all === 0 ? 1 : both / all;
}

/** Tokens that two lists of stretches, each without overlaps of its own, have in common. */
export function overlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  let common = 0;
  for (const one of a)
    for (const other of b) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  return common;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { first, end }) => sum + end - first, 0);
}
