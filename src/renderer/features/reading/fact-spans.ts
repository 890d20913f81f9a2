import type { StoredFact } from '../../../contract/decision.ts';
import type { Fact, Span } from '../../../contract/fact.ts';

/** What a span is to its fact. */
export type Part = 'source' | 'cue' | 'content' | 'reason' | 'whole' | 'mention' | 'role';
export type FactSpan = Span & { readonly part: Part };

/** The pointer asks for the spans of all facts at each move. */
const known = new WeakMap<Fact, readonly FactSpan[]>();

/** All spans of a fact, in the order of the text. */
export function spansOf(fact: Fact): readonly FactSpan[] {
  const before = known.get(fact);
  if (before) return before;
  const spans = unordered(fact).toSorted((a, b) => a.start - b.start || a.end - b.end);
  known.set(fact, spans);
  return spans;
}

function unordered(fact: Fact): readonly FactSpan[] {
  switch (fact.kind) {
    case 'statement':
      return [
        ...as('source', fact.source ? [fact.source] : []),
        ...as('cue', fact.cue ? [fact.cue] : []),
        ...as('content', fact.content),
        ...as('reason', fact.anonymityReason ? [fact.anonymityReason] : []),
      ];
    case 'figure':
    case 'time':
      return [{ part: 'whole', start: fact.start, end: fact.end, text: fact.text }];
    case 'person':
      return [...as('mention', fact.mentions), ...as('role', fact.roles)];
    case 'organisation':
    case 'place':
      return as('mention', fact.mentions);
  }
}

function as(part: Part, spans: readonly Span[]): readonly FactSpan[] {
  return spans.map((span) => ({ ...span, part }));
}

/** Where a fact begins in the text; the end of all things for a fact without spans. */
export function beginningOf(fact: Fact): number {
  return spansOf(fact)[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** The facts of which a span holds the place `offset`, the one with the shortest such span first. */
export function factsAt(facts: readonly StoredFact[], offset: number): readonly StoredFact[] {
  return facts
    .flatMap((stored) => {
      const lengths = spansOf(stored.fact)
        .filter(({ start, end }) => start <= offset && offset < end)
        .map(({ start, end }) => end - start);
      return lengths.length > 0 ? [{ stored, length: Math.min(...lengths) }] : [];
    })
    .sort((a, b) => a.length - b.length)
    .map(({ stored }) => stored);
}

/** The fact to select by a click at `offset`: the shortest, and with each further click there the next one. */
export function factForClick(facts: readonly StoredFact[], offset: number, selected: string | null): string | null {
  const here = factsAt(facts, offset);
  const index = here.findIndex(({ key }) => key === selected);
  return here[(index + 1) % here.length]?.key ?? null;
}
