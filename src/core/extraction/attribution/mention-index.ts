import type { Gender, Name } from '../names/name.ts';
import { bylineBeginning } from '../english/documents.ts';
import { lastBelow } from './last-below.ts';

/** So many roles of one name are looked at. */
const mostRoles = 40;

const members = [
  'sen',
  'senator',
  'rep',
  'representative',
  'congressman',
  'congresswoman',
  'assemblyman',
  'assemblywoman',
  'mp',
];

/** What a role is called when it is taken up again: "Sen. Poe … the senator". */
const sameRole: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['sen']],
  ['governor', ['gov']],
  ['congressman', ['rep', 'representative']],
  ['congresswoman', ['rep', 'representative']],
  ['representative', ['rep', 'congressman', 'congresswoman']],
  ['lawmaker', members],
  ['legislator', members],
  ['general', ['gen']],
  ['colonel', ['col']],
  ['captain', ['capt']],
  ['sergeant', ['sgt']],
  ['lieutenant', ['lt']],
  ['admiral', ['adm']],
  ['professor', ['prof']],
  ['lawyer', ['attorney', 'counsel', 'solicitor', 'barrister']],
  ['attorney', ['lawyer']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['ceo', ['executive']],
]);

const genders: readonly Gender[] = ['male', 'female', null];

export type PersonMention = { readonly name: Name; readonly start: number };

/** So many persons of a sentence are looked at. */
const mostPersons = 6;

type Mention = { readonly start: number; readonly end: number; readonly name: Name };

/** Finds names by place in the text; all look-ups are by binary search or a short walk. */
export class MentionIndex {
  readonly #mentions: readonly Mention[];
  /** Mentions of persons of whom nothing speaks against the gender, of all for null; not of those who wrote the article, whom it does not tell of. */
  readonly #persons: ReadonlyMap<Gender, readonly Mention[]>;
  /** Mentions by a word of the name's roles, and of an organisation's name. */
  readonly #byRole: ReadonlyMap<string, readonly Mention[]>;
  readonly #byWord: ReadonlyMap<string, readonly Mention[]>;
  /** Mentions by a role and all roles of the same meaning, as far as they were asked for. */
  readonly #alike = new Map<string, readonly Mention[]>();
  readonly #roleWords: ReadonlyMap<Name, ReadonlySet<string>>;

  constructor(names: readonly Name[], text: string) {
    this.#mentions = names
      .flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })))
      .sort((a, b) => a.start - b.start);
    const told = this.#mentions.filter(({ start }) => !isByline(text, start));
    const persons = (gender: Gender) => told.filter(({ name }) => isPerson(name, gender));
    this.#persons = new Map(genders.map((gender) => [gender, persons(gender)]));
    this.#roleWords = new Map(
      names.map((name) => [name, new Set(name.roles.slice(0, mostRoles).flatMap(({ text }) => wordsOf(text)))]),
    );
    this.#byRole = this.#index(({ roles }) => roles.slice(0, mostRoles).map(({ text }) => text));
    this.#byWord = this.#index(({ kind, name }) => (kind === 'organisation' ? [name] : []));
  }

  /** The name whose mention covers the range, or null. */
  covering(start: number, end: number): Name | null {
    const mention = this.#mentions[lastBelow(this.#mentions, startOf, start + 1)];
    return mention !== undefined && mention.start <= start && end <= mention.end ? mention.name : null;
  }

  /** The first persons named from `start` to before `end`, in order, whom the gender fits. */
  firstPersonsIn(start: number, end: number, gender: Gender): readonly PersonMention[] {
    const persons = this.#persons.get(gender) ?? [];
    const first = lastBelow(persons, startOf, start) + 1;
    return persons.slice(first, first + mostPersons).filter((mention) => mention.start < end);
  }

  lastPersonBefore(offset: number, gender: Gender): Name | null {
    return lastBefore(this.#persons.get(gender) ?? [], offset);
  }

  /** The person last named before `offset` whose gender is known to be this. */
  lastOfGender(offset: number, gender: Gender): Name | null {
    return lastBefore(this.#persons.get(gender) ?? [], offset, (name) => name.gender === gender);
  }

  /** The person last named before `offset` whose roles have the noun, or one of the same meaning, and all the words before it. */
  lastWithRole(noun: string, words: readonly string[], offset: number): Name | null {
    const fits = (name: Name) => words.every((word) => this.#roleWords.get(name)?.has(word) === true);
    return lastBefore(this.#withRole(noun), offset, fits);
  }

  /** The only person of the article with the role, wherever named. */
  onlyWithRole(noun: string, words: readonly string[]): Name | null {
    const mentions = this.#withRole(noun);
    if (mentions.length > farthest) return null;
    let only: Name | null = null;
    for (const { name } of mentions) {
      if (name === only || words.some((word) => this.#roleWords.get(name)?.has(word) !== true)) continue;
      if (only !== null) return null;
      only = name;
    }
    return only;
  }

  /** The organisation last named before `offset` whose name has the word ("court"). */
  lastOrganisationCalled(word: string, offset: number): Name | null {
    return lastBefore(this.#byWord.get(word) ?? [], offset);
  }

  #withRole(noun: string): readonly Mention[] {
    const known = this.#alike.get(noun);
    if (known !== undefined) return known;
    const words = [noun, ...(sameRole.get(noun) ?? [])];
    const found = words.flatMap((word) => this.#byRole.get(word) ?? []).toSorted((a, b) => a.start - b.start);
    this.#alike.set(noun, found);
    return found;
  }

  #index(textsOf: (name: Name) => readonly string[]): ReadonlyMap<string, readonly Mention[]> {
    const words = new Map<Name, readonly string[]>();
    const index = new Map<string, Mention[]>();
    for (const mention of this.#mentions) {
      const { name } = mention;
      const known = words.get(name) ?? [...new Set(textsOf(name).flatMap(wordsOf))];
      words.set(name, known);
      for (const word of known) {
        const list = index.get(word) ?? [];
        list.push(mention);
        index.set(word, list);
      }
    }
    return index;
  }
}

/** Characters of a line that may stand before a name in it for the line to be a byline. */
const longestByline = 60;

/** "By Ana Poe and Ben Hale", a line of its own. */
function isByline(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestByline), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < before.length && bylineBeginning.test(line);
}

function isPerson(name: Name, gender: Gender): boolean {
  return name.kind === 'person' && (gender === null || name.gender === null || name.gender === gender);
}

function startOf({ start }: Mention): number {
  return start;
}

/** So many mentions are looked back over. */
const farthest = 300;

/** The name of the last mention that ends before `offset` and fits. */
function lastBefore(
  mentions: readonly Mention[],
  offset: number,
  fits: (name: Name) => boolean = () => true,
): Name | null {
  const last = lastBelow(mentions, startOf, offset);
  for (let at = last; at >= 0 && at > last - farthest; at--) {
    const mention = mentions[at];
    if (mention !== undefined && mention.end <= offset && fits(mention.name)) return mention.name;
  }
  return null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
}
