import type { Gender, Name } from '../names/name.ts';

type Mention = { readonly start: number; readonly end: number; readonly name: Name };

/** Finds names by place in the text; all look-ups are by binary search or a short walk. */
export class MentionIndex {
  readonly #mentions: readonly Mention[];

  constructor(names: readonly Name[]) {
    this.#mentions = names
      .flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })))
      .sort((a, b) => a.start - b.start);
  }

  /** The name whose mention covers the range, or null. */
  covering(start: number, end: number): Name | null {
    const mention = this.#mentions[this.#firstFrom(start + 1) - 1];
    return mention !== undefined && mention.start <= start && end <= mention.end ? mention.name : null;
  }

  firstPersonIn(start: number, end: number, gender: Gender): { readonly name: Name; readonly start: number } | null {
    for (let index = this.#firstFrom(start); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index];
      if (mention === undefined || mention.start >= end) return null;
      if (isPerson(mention.name, gender)) return { name: mention.name, start: mention.start };
    }
    return null;
  }

  lastPersonBefore(offset: number, gender: Gender): Name | null {
    return this.#lastBefore(offset, (name) => isPerson(name, gender));
  }

  /** The person last named before `offset` one of whose roles has the word. */
  lastWithRole(word: string, offset: number): Name | null {
    return this.#lastBefore(offset, (name) => name.roles.some((role) => hasWord(role.text, word)));
  }

  /** The organisation last named before `offset` whose name has the word ("court"). */
  lastOrganisationCalled(word: string, offset: number): Name | null {
    return this.#lastBefore(offset, (name) => name.kind === 'organisation' && hasWord(name.name, word));
  }

  #lastBefore(offset: number, fits: (name: Name) => boolean): Name | null {
    for (let index = this.#firstFrom(offset) - 1; index >= 0; index--) {
      const mention = this.#mentions[index];
      if (mention !== undefined && mention.end <= offset && fits(mention.name)) return mention.name;
    }
    return null;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isPerson(name: Name, gender: Gender): boolean {
  return name.kind === 'person' && (name.gender === null || name.gender === gender);
}

function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .includes(word);
}
