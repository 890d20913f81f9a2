import { clearBearer, compareText } from './clear-bearer.ts';
import { givenNames } from './english/given-names.ts';
import { singleNames } from './english/single-names.ts';
import { fullNameClusters, type Cluster, type Person } from './full-names.ts';
import { middleNamesFit } from './middle-names.ts';
import type { Link, NameInUse } from './name-in-use.ts';
import { personOfWords, type PersonName } from './person-name.ts';

/**
 * Whom each name means, of people whose surnames end in the same word. Pure; the order of `names` does not matter.
 *
 * Full names are one when they differ in spelling, in a nickname that fits one of them only, or in middle initials that fit one only.
 * First names that differ are never made one. "J. Smith" follows the one Smith with J; a surname alone the one who
 * outweighs all others by far. Whatever fits several stays apart and is marked.
 *
 * @param follow where an entity went that a person merged into another
 */
export function linkPeople(
  names: readonly NameInUse[],
  follow: (entity: string) => string = (entity) => entity,
): ReadonlyMap<string, Link> {
  const people = names
    .map((name) => ({ name, parsed: parsedKey(name.key) }))
    .sort((one, other) => compareText(one.name.key, other.name.key));
  const links = new Map<string, Link>();
  const tails = new Set(people.flatMap(({ parsed }) => tailsOf(parsed.whole)));
  const isSurname = ({ parsed: { shape, first, whole } }: Person): boolean =>
    shape === 'lone' ||
    // "García Márquez" beside "Gabriel García Márquez", and not "Paul Jones" beside "John Paul Jones".
    (shape === 'full' && !givenNames.has(first) && tails.has(whole));
  const surnames = new Set(people.filter(isSurname));
  const fuller = people.filter((person) => !surnames.has(person));
  const clusters = fullNameClusters(fuller.filter(({ parsed }) => parsed.shape === 'full')).map((cluster) => ({
    ...cluster,
    entity: follow(cluster.entity),
  }));
  for (const { entity, members, doubtful } of clusters) {
    for (const { name } of members)
      links.set(name.key, { entity: name.decided ?? entity, ambiguous: name.decided === null && doubtful });
  }
  for (const person of people)
    if (person.parsed.shape === 'initial') links.set(person.name.key, initialLink(person, clusters, follow));
  for (const person of surnames) links.set(person.name.key, surnameLink(person, fuller, links, follow));
  return links;
}

/** "a b c" -> "b c", "c". */
function tailsOf(whole: string): readonly string[] {
  const words = whole.split(' ');
  return words.slice(1).map((_word, index) => words.slice(index + 1).join(' '));
}

function initialLink({ name, parsed }: Person, clusters: readonly Cluster[], follow: (entity: string) => string): Link {
  if (name.decided !== null) return { entity: name.decided, ambiguous: false };
  const meant = clusters.filter(({ members }) => members.some((member) => fitsInitial(parsed, member.parsed)));
  const entities = new Set(meant.map(({ entity }) => entity));
  const [only] = entities;
  if (only !== undefined && entities.size === 1) return { entity: only, ambiguous: false };
  return { entity: follow(standsAlone(parsed)), ambiguous: entities.size > 1 };
}

function fitsInitial(short: PersonName, long: PersonName): boolean {
  return (
    short.surname === long.surname &&
    short.suffix === long.suffix &&
    long.first.startsWith(short.first) &&
    middleNamesFit(short.middles.join(' '), long.middles.join(' '))
  );
}

function surnameLink(
  { name, parsed }: Person,
  fuller: readonly Person[],
  links: ReadonlyMap<string, Link>,
  follow: (entity: string) => string,
): Link {
  if (name.decided !== null) return { entity: name.decided, ambiguous: false };
  const alone: Link = { entity: follow(standsAlone(parsed)), ambiguous: false };
  const bearers = (fits: (other: PersonName) => boolean) =>
    fuller
      .filter((person) => fits(person.parsed))
      .map((person) => ({ entity: links.get(person.name.key)?.entity ?? '', articles: person.name.articles }));
  const known = singleNames.get(parsed.whole);
  if (known !== undefined) {
    const [bearer] = bearers(({ whole }) => whole === known);
    return bearer === undefined ? alone : { entity: bearer.entity, ambiguous: false };
  }
  if (givenNames.has(parsed.whole)) return alone;
  const all = bearers((other) => ` ${other.whole}`.endsWith(` ${parsed.whole}`));
  const clear = clearBearer(all);
  // A name that mostly stands alone ("Madonna") is nobody's surname.
  if (clear !== null && clear.articles * 4 >= name.articles) return { entity: clear.entity, ambiguous: false };
  return { ...alone, ambiguous: new Set(all.map(({ entity }) => entity)).size > 1 };
}

function standsAlone({ whole }: PersonName): string {
  return `person:${whole}`;
}

const parsedKeys = new Map<string, PersonName>();

/** Taking names apart is most of the work, and the same names come again with each article. */
function parsedKey(key: string): PersonName {
  let parsed = parsedKeys.get(key);
  if (parsed === undefined) {
    if (parsedKeys.size >= 50_000) parsedKeys.clear();
    parsedKeys.set(key, (parsed = personOfWords(key.slice('person:'.length).split(' '))));
  }
  return parsed;
}
