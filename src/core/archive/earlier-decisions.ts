import type { Fact } from '../../contract/fact.ts';
import { fold } from '../search/fold.ts';
import type { FoundFact, StoredDecision } from './facts-and-decisions.ts';
import { probablySame } from './probably-same.ts';

/**
 * For finds that nobody has decided about, by key: the decision without a find that each is most like. One to one, the likest first. Only facts that
 * touch the same stretch of text, or have the same name, are compared, so that thousands of each cost no more than reading them.
 */
export function earlierDecisions(
  lost: readonly StoredDecision[],
  open: readonly FoundFact[],
): ReadonlyMap<string, StoredDecision> {
  if (lost.length === 0) return new Map();
  const near = new Map<string, FoundFact[]>();
  for (const find of open)
    for (const place of placesOf(find.fact)) {
      const there = near.get(place);
      if (there === undefined) near.set(place, [find]);
      else there.push(find);
    }
  const likest = lost
    .flatMap((decision) => {
      const facts = decision.original === null ? [decision.fact] : [decision.fact, decision.original];
      const candidates = new Set(facts.flatMap(placesOf).flatMap((place) => near.get(place) ?? []));
      return [...candidates].map(({ key, fact }) => ({
        decision,
        key,
        alike: Math.max(...facts.map((before) => probablySame(before, fact))),
      }));
    })
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike);
  const earlier = new Map<string, StoredDecision>();
  const used = new Set<StoredDecision>();
  for (const { decision, key } of likest) {
    if (earlier.has(key) || used.has(decision)) continue;
    earlier.set(key, decision);
    used.add(decision);
  }
  return earlier;
}

/** Length of the stretches that a text is cut into for finding what is near, UTF-16 code units. */
const stretch = 256;

/** Stretches of text that two facts must share to be the same, as `probablySame` sees it. */
function placesOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'statement':
      return touched('statement', fact.cue === null ? fact.content : [fact.cue]);
    case 'figure':
    case 'time':
      return touched(fact.kind, [fact]);
    case 'person':
    case 'organisation':
    case 'place':
      return [`${fact.kind} ${fold(fact.name)}`, ...touched(fact.kind, fact.mentions)];
  }
}

function touched(kind: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  const places = new Set<string>();
  for (const { start, end } of spans)
    for (let at = Math.floor(start / stretch); at * stretch < Math.max(end, start + 1); at++)
      places.add(`${kind}@${at}`);
  return [...places];
}
