import type { StoredFact } from '../../../contract/decision.ts';
import type { FactKind } from '../../../contract/fact.ts';
import { factKinds, suggestionBelow } from '../../../contract/vocabulary.ts';
import { beginningOf } from './fact-spans.ts';

export type FactFilters = {
  readonly kinds: readonly FactKind[];
  /** Finds of low confidence that nobody has decided about. */
  readonly suggestions: boolean;
  readonly rejected: boolean;
  readonly order: 'text' | 'kind';
};

export const allFacts: FactFilters = { kinds: factKinds, suggestions: true, rejected: false, order: 'text' };

/** Whether nobody has decided about it, and the program is unsure or a person decided otherwise before. */
export function isSuggestion({ verdict, fact, stands }: StoredFact): boolean {
  return verdict === null && (fact.confidence < suggestionBelow || !stands);
}

function passes(stored: StoredFact, filters: FactFilters): boolean {
  if (stored.broken) return false;
  if (stored.verdict === 'rejected') return filters.rejected;
  return filters.suggestions || !isSuggestion(stored);
}

/** The facts that are listed, in the order of the text or of the kinds. */
export function listedFacts(facts: readonly StoredFact[], filters: FactFilters): readonly StoredFact[] {
  const shown = facts
    .filter((stored) => filters.kinds.includes(stored.fact.kind) && passes(stored, filters))
    .map((stored) => ({ stored, start: beginningOf(stored.fact), kind: factKinds.indexOf(stored.fact.kind) }));
  return shown
    .sort((a, b) => (filters.order === 'kind' ? a.kind - b.kind : 0) || a.start - b.start || a.kind - b.kind)
    .map(({ stored }) => stored);
}

/** How many facts of each kind are listed when the kind is. */
export function countsByKind(facts: readonly StoredFact[], filters: FactFilters): Readonly<Record<FactKind, number>> {
  const counts = { statement: 0, figure: 0, time: 0, person: 0, organisation: 0, place: 0 };
  for (const stored of facts) if (passes(stored, filters)) counts[stored.fact.kind]++;
  return counts;
}

/** Filters with a kind put in or taken out. */
export function withKindToggled(filters: FactFilters, kind: FactKind): FactFilters {
  const on = filters.kinds.includes(kind);
  return { ...filters, kinds: factKinds.filter((other) => (other === kind ? !on : filters.kinds.includes(other))) };
}

/** Filters as they were kept, or all facts when what was kept is none of ours. */
export function keptFilters(kept: unknown): FactFilters {
  if (typeof kept !== 'object' || kept === null) return allFacts;
  const { kinds, suggestions, rejected, order } = kept as Partial<Record<keyof FactFilters, unknown>>;
  return {
    kinds: Array.isArray(kinds) ? factKinds.filter((kind) => kinds.includes(kind)) : allFacts.kinds,
    suggestions: suggestions !== false,
    rejected: rejected === true,
    order: order === 'kind' ? 'kind' : 'text',
  };
}
