import type { EntityKind } from '../../contract/vocabulary.ts';
import { organisationNames } from './english/organisation-names.ts';
import { placeNames } from './english/place-names.ts';
import { foldName } from './fold-name.ts';
import { lettersOf } from './organisation-name.ts';
import { parsePerson } from './person-name.ts';
import { compareText } from './clear-bearer.ts';

/** A form of a name with the number of articles in which it is the fullest. */
export type HeadForm = { readonly form: string; readonly articles: number };

/** The names under which newsrooms know what has several. */
const standing = new Set([...organisationNames, ...placeNames].map(([first = '']) => foldName(first)));

/**
 * The form by which an entity is shown: a known name of a place, else a full name before a short one, else what most articles use, else the
 * longest.
 */
export function bestName(kind: EntityKind, forms: readonly HeadForm[]): string {
  let best: HeadForm | undefined;
  for (const form of forms) if (best === undefined || compare(kind, form, best) < 0) best = form;
  return best?.form ?? '';
}

function compare(kind: EntityKind, one: HeadForm, other: HeadForm): number {
  return (
    rank(kind, one.form) - rank(kind, other.form) ||
    other.articles - one.articles ||
    other.form.length - one.form.length ||
    compareText(one.form, other.form)
  );
}

function rank(kind: EntityKind, form: string): number {
  const folded = foldName(form);
  if (kind !== 'person') {
    if (standing.has(folded)) return 0;
    const capitals = form === form.toUpperCase() && form !== form.toLowerCase();
    return capitals || (kind === 'organisation' && form.length <= 3 && lettersOf(folded) !== null) ? 2 : 1;
  }
  const { shape } = parsePerson(form);
  const names = { full: 0, initial: 2, lone: 4 };
  return names[shape] + (form === form.toUpperCase() ? 1 : 0);
}
