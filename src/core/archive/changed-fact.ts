import type { Fact, OrganisationFact, PersonFact, PlaceFact, Span } from '../../contract/fact.ts';
import type { FactChange } from '../../contract/review.ts';

const byPerson = { confidence: 1, rule: 'person' } as const;

type NameFact = PersonFact | OrganisationFact | PlaceFact;

/**
 * A fact with new values, made by a person; null when the change does not fit its kind or changes nothing. A name that becomes one that the article has
 * already takes its mentions over.
 *
 * @param others facts of the same article that stand
 */
export function changedFact(fact: Fact, change: FactChange, others: readonly Fact[]): Fact | null {
  switch (fact.kind) {
    case 'statement': {
      const { sourceKind = fact.sourceKind, mode = fact.mode, act = fact.act } = change;
      if (sourceKind === fact.sourceKind && mode === fact.mode && act === fact.act) return null;
      return { ...fact, sourceKind, mode, act, ...byPerson };
    }
    case 'figure': {
      const { unit = fact.unit, value = fact.value, bound = fact.bound } = change;
      const high = bound === 'range' ? fact.high : null;
      if (unit === fact.unit && value === fact.value && bound === fact.bound) return null;
      if (high !== null && high < value) return null;
      return { ...fact, unit, value, bound, high, ...byPerson };
    }
    case 'time':
      return null;
    case 'person':
    case 'organisation':
    case 'place':
      return change.kind === undefined || change.kind === fact.kind ? null : renamed(fact, change.kind, others);
  }
}

function renamed(fact: NameFact, kind: NameFact['kind'], others: readonly Fact[]): NameFact {
  const { name } = fact;
  const same = others.find((other): other is NameFact => other.kind === kind && other.name === name);
  const mentions = together(fact.mentions, same?.mentions ?? []);
  switch (kind) {
    case 'person':
      return { kind, name, mentions, roles: same?.kind === 'person' ? same.roles : [], ...byPerson };
    case 'organisation':
      return {
        kind,
        name,
        mentions,
        abbreviations: same?.kind === 'organisation' ? same.abbreviations : [],
        ...byPerson,
      };
    case 'place':
      return { kind, name, mentions, ...byPerson };
  }
}

function together(some: readonly Span[], others: readonly Span[]): Span[] {
  const all = new Map([...some, ...others].map((span) => [`${span.start} ${span.end}`, span]));
  return [...all.values()].sort((a, b) => a.start - b.start);
}
