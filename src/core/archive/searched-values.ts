import type { Fact } from '../../contract/fact.ts';
import { daysOfValue } from '../extraction/times/days-of-value.ts';
import { fold } from '../search/fold.ts';

/** What a fact is searched and counted by; null for what facts of its kind do not have. */
export type SearchedValues = {
  /** Of a statement: the name of its source, else the source as written. */
  readonly source: string | null;
  readonly source_kind: string | null;
  readonly mode: string | null;
  readonly anonymity_reason: string | null;
  /** Of a figure, capitals and accents aside. */
  readonly unit: string | null;
  /** Of a figure its value, of a time (and of a statement that tells when it was made) its days as yyyymmdd; `low` to `high`. */
  readonly low: number | null;
  readonly high: number | null;
};

const nothing: SearchedValues = {
  source: null,
  source_kind: null,
  mode: null,
  anonymity_reason: null,
  unit: null,
  low: null,
  high: null,
};

/** The values by which a fact is found among the facts of all articles. */
export function searchedValues(fact: Fact): SearchedValues {
  switch (fact.kind) {
    case 'statement': {
      const { speaker, source, sourceKind, mode, anonymityReason, when } = fact;
      return {
        ...nothing,
        ...daysOf(when),
        source: speaker ?? source?.text ?? null,
        source_kind: sourceKind,
        mode,
        anonymity_reason: anonymityReason?.text ?? null,
      };
    }
    case 'figure': {
      const { value, high, unit } = fact;
      const other = high ?? value;
      return { ...nothing, unit: fold(unit), low: Math.min(value, other), high: Math.max(value, other) };
    }
    case 'time':
      return { ...nothing, ...daysOf(fact.value) };
    case 'person':
    case 'organisation':
    case 'place':
      return nothing;
  }
}

function daysOf(value: string | null): Pick<SearchedValues, 'low' | 'high'> {
  const days = value === null ? null : daysOfValue(value);
  return { low: days?.first ?? null, high: days?.last ?? null };
}
