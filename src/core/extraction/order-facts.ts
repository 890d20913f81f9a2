import type { Fact, FactKind } from '../../contract/fact.ts';

const kinds: readonly FactKind[] = ['statement', 'figure', 'time', 'person', 'organisation', 'place'];

/** By kind, in the order of the contract, and within a kind by place in the text. */
export function orderFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts
    .map((fact) => ({ fact, kind: kinds.indexOf(fact.kind), place: placeOf(fact) }))
    .sort((a, b) => a.kind - b.kind || a.place - b.place)
    .map(({ fact }) => fact);
}

/** Where a fact first shows: the first span of a statement, the first mention of a name. */
function placeOf(fact: Fact): number {
  switch (fact.kind) {
    case 'statement':
      return fact.content.reduce(
        (first, { start }) => Math.min(first, start),
        Math.min(fact.source?.start ?? Infinity, fact.cue?.start ?? Infinity),
      );
    case 'figure':
    case 'time':
      return fact.start;
    case 'person':
    case 'organisation':
    case 'place':
      return fact.mentions[0]?.start ?? 0;
  }
}
