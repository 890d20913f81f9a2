import type { EntityDecision, EntityPage, EntityReference, EntityTally } from '../../../contract/entity.ts';
import type { EntityKind } from '../../../contract/vocabulary.ts';
import { formatCount, formatDecisionDay } from '../../ui/formats.ts';

export const kindNames: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
};

export const oneOfKind: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
};

/** "3 people". */
export function countOfKind(count: number, kind: EntityKind): string {
  return formatCount(count, kind, kindNames[kind].toLowerCase());
}

/** "2 articles · 5 mentions · 1 statement by · 3 statements about". */
export function tallyText({ articles, mentions, said, about, figures }: EntityTally): string {
  return [
    formatCount(articles, 'article'),
    formatCount(mentions, 'mention'),
    said > 0 ? formatCount(said, 'statement by', 'statements by') : null,
    about > 0 ? formatCount(about, 'statement about', 'statements about') : null,
    figures > 0 ? formatCount(figures, 'figure') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** "You merged “Bibi” into this on 24 Nov 2026". */
export function decisionText({ action, before, decidedAt }: EntityDecision): string {
  const day = formatDecisionDay(decidedAt);
  switch (action) {
    case 'merge':
      return `You merged “${before}” into this on ${day}`;
    case 'split':
      return `You split names or articles of “${before}” on ${day}`;
    case 'rename':
      return `You renamed this on ${day}; it was “${before}”`;
    case 'retype':
      return `You changed its kind on ${day}; it was ${before === 'organisation' ? 'an' : 'a'} ${before}`;
  }
}

/** Why an entity is marked: which of its names may mean whom. */
export function ambiguityText({
  names,
  abbreviations,
  name,
}: Pick<EntityPage, 'names' | 'abbreviations' | 'name'>): string {
  const shared = abbreviations.find(({ others }) => others.length > 0);
  if (shared) return `${shared.letters} stands for this and for ${listText(shared.others)}.`;
  const doubtful = names.filter(({ ambiguous }) => ambiguous).map((each) => `“${each.name}”`);
  return `${doubtful.length > 0 ? doubtful.join(', ') : `“${name}”`} may mean somebody or something else as well.`;
}

/** "A, B and C". */
function listText(entities: readonly EntityReference[]): string {
  const names = entities.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
