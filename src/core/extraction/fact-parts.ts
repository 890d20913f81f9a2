import type { Fact, Span } from '../../contract/fact.ts';
import type { FactPart } from '../../contract/vocabulary.ts';

/** A span, and what it is to its fact. */
export type PartSpan = Span & { readonly part: FactPart };

/** All spans of a fact; of a statement the source first, of a name its mentions before its roles. */
export function partsOf(fact: Fact): readonly PartSpan[] {
  switch (fact.kind) {
    case 'statement':
      return [
        ...as('source', [fact.source]),
        ...as('cue', [fact.cue]),
        ...as('content', fact.content),
        ...as('reason', [fact.anonymityReason]),
      ];
    case 'figure':
    case 'time':
      return as('whole', [fact]);
    case 'person':
      return [...as('mention', fact.mentions), ...as('role', fact.roles)];
    case 'organisation':
    case 'place':
      return as('mention', fact.mentions);
  }
}

function as(part: FactPart, spans: readonly (Span | null)[]): readonly PartSpan[] {
  return spans.flatMap((span) => (span === null ? [] : [{ part, start: span.start, end: span.end, text: span.text }]));
}

/** Whether every span of the fact stands in the text where it says. */
export function fits(fact: Fact, text: string): boolean {
  return partsOf(fact).every((span) => text.slice(span.start, span.end) === span.text);
}

/** Place of a fact in the order of the text: the beginning of its first span. */
export function firstPlace(fact: Fact): number {
  return partsOf(fact).reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}
