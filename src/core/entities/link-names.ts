import { kindOfKey, wordsOfKey } from './entity-key.ts';
import { singleNames } from './english/single-names.ts';
import { linkAbbreviation, type Meaning } from './link-abbreviation.ts';
import { linkPeople } from './link-people.ts';
import type { Link, NameInUse } from './name-in-use.ts';
import { knownLettersOf, lettersOf, organisationForm } from './organisation-name.ts';
import { personOfWords } from './person-name.ts';
import { placeForm } from './place-name.ts';

/** Version of the rules: an archive linked by another is linked again when it is opened. */
export const linkingVersion = 2;

/**
 * The names that must be looked at together: people with the same last word, an abbreviation with its long forms. Null for a
 * name that is judged by itself.
 */
export function blockOf(key: string): string | null {
  const folded = wordsOfKey(key);
  switch (kindOfKey(key)) {
    case 'person': {
      const { last, shape, whole } = personOfWords(folded.split(' '));
      const known = shape === 'lone' ? singleNames.get(whole) : undefined;
      return `person:${known?.slice(known.lastIndexOf(' ') + 1) ?? last}`;
    }
    case 'organisation': {
      const letters = lettersOf(folded) ?? knownLettersOf(organisationForm(folded));
      return letters === null ? null : `organisation:${letters}`;
    }
    case 'place':
      return null;
  }
}

/** Block of an abbreviation, from its letters in capitals. */
export function blockOfLetters(letters: string): string {
  return `organisation:${letters}`;
}

export type BlockLinks = {
  readonly links: ReadonlyMap<string, Link>;
  /** Of a block of an abbreviation: the entities for which it stands. */
  readonly meanings: readonly string[];
};

/**
 * Links of all names of a block.
 *
 * @param defined long forms that articles give for the block's letters; empty for people
 * @param follow where an entity went that a person merged into another
 */
export function linkBlock(
  block: string,
  given: readonly NameInUse[],
  defined: readonly Meaning[],
  follow: (entity: string) => string = (entity) => entity,
): BlockLinks {
  const names = given.map(({ key, articles, decided }) => ({
    key,
    articles,
    decided: decided === null ? null : follow(decided),
  }));
  if (kindOfKey(block) === 'person') return { links: linkPeople(names, follow), meanings: [] };
  const letters = wordsOfKey(block);
  const [short, long] = partition(names, ({ key }) => lettersOf(wordsOfKey(key)) === letters);
  const links = new Map(long.map((name) => [name.key, linkAlone(name, follow)]));
  const known = long.reduce<Meaning | null>(
    (most, { key, articles }) =>
      most !== null && most.articles >= articles ? most : { key, articles, entity: links.get(key)?.entity ?? key },
    null,
  );
  const abbreviation = linkAbbreviation(short, defined, known, (key) => follow(entityOfForm(key)));
  return { links: new Map([...links, ...abbreviation.links]), meanings: abbreviation.meanings };
}

/** Link of a name that is judged by itself. */
export function linkAlone({ key, decided }: NameInUse, follow: (entity: string) => string = (entity) => entity): Link {
  return { entity: follow(decided ?? entityOfForm(key)), ambiguous: false };
}

/** The entity whose key follows from a name alone: one for all spellings of an organisation or place. */
export function entityOfForm(key: string): string {
  const folded = wordsOfKey(key);
  switch (kindOfKey(key)) {
    case 'person':
      return key;
    case 'organisation': {
      const form = organisationForm(folded);
      // "WHO" is not "Who", unless it is known to be something else.
      return form === folded.toLowerCase() ? key : `organisation:${form}`;
    }
    case 'place':
      return `place:${placeForm(folded)}`;
  }
}

/** All names of an archive linked at once, as one by one they are when articles come. For tests and measuring. */
export function linkNames(
  names: readonly NameInUse[],
  definitions: readonly { readonly letters: string; readonly key: string; readonly articles: number }[],
): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const blocks = Map.groupBy(names, ({ key }) => blockOf(key));
  for (const name of blocks.get(null) ?? []) links.set(name.key, linkAlone(name));
  const ofLetters = Map.groupBy(definitions, ({ letters }) => letters);
  for (const [block, members] of blocks) {
    if (block === null) continue;
    const defined = (ofLetters.get(wordsOfKey(block)) ?? []).map(({ key, articles }) => ({
      key,
      articles,
      entity: links.get(key)?.entity ?? entityOfForm(key),
    }));
    for (const [key, link] of linkBlock(block, members, defined).links) links.set(key, link);
  }
  return links;
}

function partition<Value>(values: readonly Value[], first: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(first), values.filter((value) => !first(value))];
}
