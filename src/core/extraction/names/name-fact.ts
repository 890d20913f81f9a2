import type { OrganisationFact, PersonFact, PlaceFact } from '../../../contract/fact.ts';
import type { Name } from './name.ts';

export function nameFact({
  kind,
  name,
  mentions,
  roles,
  abbreviations,
  confidence,
  rule,
}: Name): PersonFact | OrganisationFact | PlaceFact {
  const common = { name, mentions: [...mentions], confidence, rule };
  switch (kind) {
    case 'person':
      return { kind, roles: [...roles], ...common };
    case 'organisation':
      return { kind, abbreviations: [...abbreviations], ...common };
    case 'place':
      return { kind, ...common };
  }
}
