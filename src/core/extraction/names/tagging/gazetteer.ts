import { firstNames, nameParticles } from '../../english/first-names.ts';
import { mediaWords, outlets } from '../../english/documents.ts';
import { noNames } from '../../english/no-names.ts';
import { knownOrganisations, organisationBeforeOf, organisationHeads } from '../../english/organisations.ts';
import { countries, nationalities, placeHeads, placePrefixes, places } from '../../english/places.ts';
import { honorifics, roleNouns, titles } from '../../english/roles.ts';
import { companies } from '../../english/gazetteers/companies.ts';
import { institutions } from '../../english/gazetteers/institutions.ts';
import { media } from '../../english/gazetteers/media.ts';
import { moreGivenNames } from '../../english/gazetteers/more-given-names.ts';
import { morePlaces } from '../../english/gazetteers/more-places.ts';
import { noNamePhrases } from '../../english/gazetteers/no-name-phrases.ts';
import { parties } from '../../english/gazetteers/parties.ts';
import { surnames } from '../../english/gazetteers/surnames.ts';
import { teams } from '../../english/gazetteers/teams.ts';
import { readForm, type WordForm } from '../../part-of-speech/features.ts';
import { HashIndex } from '../../part-of-speech/hash-index.ts';

/** Lists of words and names; a token's place in an entry of the list is a feature. */
const lists: readonly ReadonlySet<string>[] = [
  new Set([...firstNames, ...moreGivenNames]),
  surnames,
  countries,
  new Set([...places, ...morePlaces]),
  companies,
  new Set([...institutions, ...parties]),
  new Set([...media, ...outlets]),
  teams,
  noNamePhrases,
  nationalities,
  knownOrganisations,
  organisationHeads,
  organisationBeforeOf,
  placeHeads,
  placePrefixes,
  titles,
  roleNouns,
  honorifics,
  noNames,
  nameParticles,
  mediaWords,
];

export const listCount = lists.length;
const longest = 6;

/** Hash of a phrase from the hashes of its words in lower case. */
export function extendPhrase(phrase: number, word: number): number {
  return Math.imul(phrase ^ word, 0x9e3779b1) ^ (phrase >>> 15);
}

type Index = { readonly index: HashIndex; readonly masks: Uint32Array };

function build(): Index {
  const masks = new Map<number, number>();
  lists.forEach((list, bit) => {
    for (const entry of list) {
      const words = entry.split(' ');
      if (words.length > longest) continue;
      let phrase = 0;
      words.forEach((word, place) => {
        phrase = extendPhrase(phrase, readForm(word).lower);
        const known = masks.get(phrase) ?? 0;
        // The highest bit marks the beginning of a longer entry.
        masks.set(phrase, place === words.length - 1 ? known | (1 << bit) : known | (1 << 31));
      });
    }
  });
  return {
    index: new HashIndex(Uint32Array.from(masks.keys(), (key) => key >>> 0)),
    masks: Uint32Array.from(masks.values()),
  };
}

let built: Index | null = null;

/**
 * For each token from `first` to `end` the lists in which it begins an entry (or is one), and those in which it goes on with one, as bits; of
 * entries that overlap in one list the longest from each token counts.
 */
export function markLists(
  forms: readonly WordForm[],
  first: number,
  end: number,
  beginning: Uint32Array,
  inner: Uint32Array,
): void {
  built ??= build();
  const { index, masks } = built;
  for (let from = first; from < end; from++) {
    let phrase = 0;
    let seen = 0;
    const limit = Math.min(end, from + longest);
    const at: number[] = [];
    for (let to = from; to < limit; to++) {
      phrase = extendPhrase(phrase, forms[to]?.lower ?? 0);
      const place = index.find(phrase);
      if (place < 0) break;
      const mask = masks[place] ?? 0;
      at.push(mask & 0x7fffffff);
      if (mask >>> 31 === 0) break;
    }
    for (let length = at.length; length > 0; length--) {
      const fresh = (at[length - 1] ?? 0) & ~seen;
      if (fresh === 0) continue;
      seen |= fresh;
      beginning[from] = (beginning[from] ?? 0) | fresh;
      for (let to = from + 1; to < from + length; to++) inner[to] = (inner[to] ?? 0) | fresh;
    }
  }
}
