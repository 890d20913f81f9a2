import { clearBearer, compareText, heaviestFirst } from './clear-bearer.ts';
import type { Bearer, Link, NameInUse } from './name-in-use.ts';

/** A long form with how many articles give it for the abbreviation. */
export type Meaning = Bearer & {
  /** Key of the long form's name. */
  readonly key: string;
};

export type AbbreviationLinks = {
  /** Of the names that are this abbreviation. */
  readonly links: ReadonlyMap<string, Link>;
  /** Entities for which it stands; more than one: it is ambiguous. */
  readonly meanings: readonly string[];
};

/**
 * What an abbreviation stands for where an article uses it alone: the long form that articles of the archive give, when there is one, or one that
 * outweighs all others. Two organisations under one abbreviation stay two.
 *
 * @param names names that consist of these letters
 * @param known a long form known from elsewhere that stands in the archive
 */
export function linkAbbreviation(
  names: readonly NameInUse[],
  meanings: readonly Meaning[],
  known: Meaning | null,
  /** Where a name without a long form belongs. */
  entityOfShort: (key: string) => string,
): AbbreviationLinks {
  const decided = new Set(names.flatMap((name) => name.decided ?? []));
  const bearers = heaviestFirst(withoutParts(known === null ? meanings : [...meanings, known]));
  const [first] = bearers;
  const meant = bearers.length === 1 ? (first ?? null) : clearBearer(bearers);
  const [only = ''] = decided;
  const agreed = decided.size === 1;
  const links = new Map<string, Link>();
  for (const { key, decided: own } of names) {
    links.set(
      key,
      own === null
        ? { entity: meant?.entity ?? (agreed ? only : entityOfShort(key)), ambiguous: bearers.length > 1 }
        : { entity: own, ambiguous: false },
    );
  }
  return { links, meanings: bearers.map(({ entity }) => entity) };
}

/**
 * "Exchange Commission" beside "Securities and Exchange Commission" is a piece of that, not another organisation. Looked up and not compared
 * one by one: an archive may give hundreds of long forms for the same letters.
 */
function withoutParts(meanings: readonly Meaning[]): readonly Bearer[] {
  if (meanings.length < 2) return meanings;
  const ordered = meanings.toSorted((one, other) => other.articles - one.articles || compareText(one.key, other.key));
  /** Long forms that stand for themselves, by their words, and by their beginnings and ends: the heaviest of each. */
  const wholes = new Map<string, number>();
  const pieces = new Map<string, number>();
  return ordered.map((meaning, index) => {
    const words = meaning.key.slice(meaning.key.indexOf(':') + 1);
    const parts = beginningsAndEnds(words);
    const found = [pieces.get(words), ...parts.map((part) => wholes.get(part))].filter((each) => each !== undefined);
    if (found.length > 0)
      return { entity: ordered[Math.min(...found)]?.entity ?? meaning.entity, articles: meaning.articles };
    wholes.set(words, index);
    for (const part of parts) if (!pieces.has(part)) pieces.set(part, index);
    return meaning;
  });
}

/** Names of more words are run together from several, and begin and end with nothing of interest. */
const mostWords = 20;

/** "a b c" -> "a b c", "a", "b c", "a b", "c". */
function beginningsAndEnds(text: string): readonly string[] {
  const words = text.split(' ');
  if (words.length > mostWords) return [text];
  return [
    text,
    ...words
      .slice(1)
      .flatMap((_word, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]),
  ];
}
