import type { Gender, Name } from '../names/name.ts';
import { lastBelow } from './last-below.ts';

/** So many roles of one name are looked at. */
const mostRoles = 40;

const genders: readonly Gender[] = ['male', 'female', null];

type Mention = { readonly start: number; readonly end: number; readonly name: Name };

/** Finds names by place in the text; all look-ups are by binary search or a short walk. */
export class MentionIndex {
  readonly #mentions: readonly Mention[];
  /** Mentions of persons of whom nothing speaks against the gender. */
  readonly #persons: ReadonlyMap<Gender, readonly Mention[]>;
  /** Mentions by a word of the name's roles, and of an organisation's name. */
  readonly #byRole: ReadonlyMap<string, readonly Mention[]>;
  readonly #byWord: ReadonlyMap<string, readonly Mention[]>;

  constructor(names: readonly Name[]) {
    this.#mentions = names
      .flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })))
      .sort((a, b) => a.start - b.start);
    const persons = (gender: Gender) => this.#mentions.filter(({ name }) => isPerson(name, gender));
    this.#persons = new Map(genders.map((gender) => [gender, persons(gender)]));
    this.#byRole = this.#index(({ roles }) => roles.slice(0, mostRoles).map(({ text }) => text));
    this.#byWord = this.#index(({ kind, name }) => (kind === 'organisation' ? [name] : []));
  }

  /** The name whose mention covers the range, or null. */
  covering(start: number, end: number): Name | null {
    const mention = this.#mentions[lastBelow(this.#mentions, startOf, start + 1)];
    return mention !== undefined && mention.start <= start && end <= mention.end ? mention.name : null;
  }

  firstPersonIn(start: number, end: number, gender: Gender): { readonly name: Name; readonly start: number } | null {
    const persons = this.#persons.get(gender) ?? [];
    const mention = persons[lastBelow(persons, startOf, start) + 1];
    return mention !== undefined && mention.start < end ? mention : null;
  }

  lastPersonBefore(offset: number, gender: Gender): Name | null {
    return lastBefore(this.#persons.get(gender) ?? [], offset);
  }

  /** The person last named before `offset` one of whose roles has the word. */
  lastWithRole(word: string, offset: number): Name | null {
    return lastBefore(this.#byRole.get(word) ?? [], offset);
  }

  /** The organisation last named before `offset` whose name has the word ("court"). */
  lastOrganisationCalled(word: string, offset: number): Name | null {
    return lastBefore(this.#byWord.get(word) ?? [], offset);
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

function isPerson(name: Name, gender: Gender): boolean {
  return name.kind === 'person' && (name.gender === null || name.gender === gender);
}

function startOf({ start }: Mention): number {
  return start;
}

/** The last mention that ends before `offset`. */
function lastBefore(mentions: readonly Mention[], offset: number): Name | null {
  for (let at = lastBelow(mentions, startOf, offset); at >= 0; at--) {
    const mention = mentions[at];
    if (mention !== undefined && mention.end <= offset) return mention.name;
  }
  return null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
}
