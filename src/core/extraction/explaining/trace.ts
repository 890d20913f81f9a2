import type { Reason } from '../../../contract/explanation.ts';
import type { FactKind } from '../../../contract/fact.ts';
import type { Range } from '../annotated-text.ts';

/**
 * Listens to an extraction, for explaining a fact to a person; null in every other run.
 *
 * **How a stage adds reasons.** Every stage has the annotated text, and `annotated.trace` is this, or null:
 *
 *     annotated.trace?.because('statement', cueSpan, { reason: 'The cue is a verb of saying.', weight: 1.4, span: cueSpan });
 *
 * `at` ties the reason to facts: it is told of every fact of this kind that has a span (of a statement: source, cue, a
 * content or the reason for anonymity) with exactly these ends. So a model may tell its features while it scores a candidate, before there is a fact;
 * what is said of candidates that become no fact is dropped. Build texts only behind `?.`, so that plain runs pay nothing. `weight` is what
 * the feature added to the score; a page shows the heaviest first, and those without a weight before them.
 */
export type Trace = { because(kind: FactKind, at: Range, reason: Reason): void };

/** A trace that keeps what it hears, by kind and place. */
export function createTrace(): Trace & { reasonsAt(kind: FactKind, at: Range): readonly Reason[] } {
  const heard = new Map<string, Reason[]>();
  const placeOf = (kind: FactKind, { start, end }: Range): string => `${kind} ${start} ${end}`;
  return {
    because(kind, at, reason) {
      const place = placeOf(kind, at);
      const before = heard.get(place);
      if (before === undefined) heard.set(place, [reason]);
      else before.push(reason);
    },
    reasonsAt: (kind, at) => heard.get(placeOf(kind, at)) ?? [],
  };
}
