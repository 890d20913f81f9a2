import type { Fact, FactKind } from '../../contract/fact.ts';

const kinds: readonly FactKind[] = ['statement', 'figure', 'time', 'person', 'organisation', 'place'];

/** By kind, in the order of the contract, and within a kind by place in the text. */
export function orderFacts(facts: readonly Fact[]): readonly Fact[] {
  const kind = (fact: Fact) => kinds.indexOf(fact.kind);
  return [...facts].sort((a, b) => kind(a) - kind(b) || placeOf(a) - placeOf(b));
}

/** Where a fact first shows: the first span of a statement, the first mention of a name. */
function placeOf(fact: Fact): number {
  switch (fact.kind) {
    case 'statement':
      return Math.min(...[fact.source, fact.cue, ...fact.content].map((span) => span?.start ?? Infinity));
    case 'figure':
    case 'time':
      return fact.start;
    case 'person':
    case 'organisation':
    case 'place':
      return fact.mentions[0]?.start ?? 0;
  }
}
