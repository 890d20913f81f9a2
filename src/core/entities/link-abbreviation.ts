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

/** "Exchange Commission" beside "Securities and Exchange Commission" is a piece of that, not another organisation. */
function withoutParts(meanings: readonly Meaning[]): readonly Bearer[] {
  const ordered = meanings.toSorted((one, other) => other.articles - one.articles || compareText(one.key, other.key));
  const kept: Meaning[] = [];
  return ordered.map((meaning) => {
    const whole = kept.find(({ key }) => isPartOf(key, meaning.key) || isPartOf(meaning.key, key));
    if (whole !== undefined) return { entity: whole.entity, articles: meaning.articles };
    kept.push(meaning);
    return meaning;
  });
}

function isPartOf(short: string, long: string): boolean {
  const words = (key: string): string => ` ${key.slice(key.indexOf(':') + 1)} `;
  return words(long).startsWith(words(short)) || words(long).endsWith(words(short));
}
