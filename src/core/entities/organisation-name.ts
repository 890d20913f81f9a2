import { knownInitialisms } from '../extraction/english/initialisms.ts';
import { companyForms, emptyWords, organisationNames } from './english/organisation-names.ts';
import { spellingsOfWords } from './english/name-spellings.ts';
import { foldName } from './fold-name.ts';

const sameOrganisation: ReadonlyMap<string, string> = new Map(
  organisationNames.flatMap(([standing = '', ...others]) =>
    others.map((other) => [plainForm(foldName(other)), plainForm(foldName(standing))] as const),
  ),
);

/** Long form of a known abbreviation, by the form in which it is compared. */
const abbreviationOf: ReadonlyMap<string, string> = new Map(
  knownInitialisms.map(([letters, long]) => [organisationForm(foldName(long)), letters]),
);

/**
 * The form in which names of organisations are compared, from the words of a key: one spelling, "justice department" for "department of
 * justice", no "Inc.", one of several known names. Two names with the same form are one organisation.
 */
export function organisationForm(folded: string): string {
  const plain = plainForm(folded);
  return sameOrganisation.get(plain) ?? plain;
}

/** Letters of the abbreviation by which all the world knows this organisation ("UN"), or null. */
export function knownLettersOf(form: string): string | null {
  return abbreviationOf.get(form) ?? null;
}

/**
 * Letters by which a name of one word may be an abbreviation, in capitals: "UN", "NATO" and also "Nato". Null for longer names and
 * for small words of two or three letters.
 */
export function lettersOf(folded: string): string | null {
  const letters = folded.replaceAll('-', '');
  if (letters.includes(' ') || letters.length < 2 || letters.length > 8) return null;
  const capitals = letters.toUpperCase();
  return letters.length >= 4 || letters === capitals ? capitals : null;
}

function plainForm(folded: string): string {
  const words = folded
    .toLowerCase()
    .split(' ')
    .flatMap((word) => (word.startsWith('al-') ? ['al', word.slice('al-'.length)] : [word]))
    .map((word) => spellingsOfWords.get(word) ?? word);
  return withoutCompanyForm(officeLast(words)).join(' ');
}

/** "Department of Justice" is written "Justice Department" as well. */
function officeLast(words: readonly string[]): readonly string[] {
  const [office = '', of, ...rest] = words;
  if (of !== 'of' || rest.length === 0 || (office !== 'department' && office !== 'ministry')) return words;
  return [...rest.filter((word, index) => index > 0 || word !== 'the'), office];
}

function withoutCompanyForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companyForms.has(words[end - 1] ?? '')) end--;
  const left = words.slice(0, end);
  const meansSomething = left.length > 1 || !emptyWords.has(left[0] ?? '');
  return meansSomething ? left : words;
}
