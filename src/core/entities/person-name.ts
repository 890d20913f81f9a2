import { spellingsOfPeople } from './english/name-spellings.ts';
import { foldName } from './fold-name.ts';

/** Forms of address: they say nothing of who is meant. */
const addresses = new Set(
  'mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr madam madame monsieur mme mlle messrs'.split(
    ' ',
  ),
);
/** Words that belong to the surname behind them. */
const particles = new Set(
  'bin ibn van von der den ter ten de del della di da dos das du la le af zu zum zur al el'.split(' '),
);
/** "Bashar al Assad": left out, as in "al-Assad". */
const apartArticle = new Set(['al', 'el', 'ul']);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** The Arabic article, as it is joined to a name. */
const joinedArticle = /^(?:al|el|as|ar|ad|an|at|az)-(?=.{3})/u;

/** A person's name, taken apart; all parts folded, spellings of one name made one. */
export type PersonName = {
  /** `full`: first name and surname; `initial`: "J. Smith"; `lone`: a surname, or a first name, alone. */
  readonly shape: 'full' | 'initial' | 'lone';
  /** Empty for a lone name. */
  readonly first: string;
  readonly middles: readonly string[];
  readonly surname: string;
  readonly suffix: string;
  /** All of it in one string: two names with the same are the same. */
  readonly whole: string;
  /** Last word of the surname: only names with the same one can be of one person. */
  readonly last: string;
};

/** Words of a person's name, folded; initials one by one, without a form of address. "Dr J.K. Rowling" -> j, k, rowling. */
export function personWords(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/u);
  const shouted = name === name.toUpperCase();
  const words = parts.flatMap((part) =>
    isInitials(part, shouted) && parts.length > 1
      ? foldName(part).replaceAll('-', '').split('')
      : foldName(part)
          .split(' ')
          .filter((word) => word !== ''),
  );
  let start = 0;
  while (start < words.length - 1 && addresses.has(words[start] ?? '')) start++;
  return words.slice(start);
}

/** "J.", "J.K.", "J", and "JK" where the rest is not in capitals. */
function isInitials(part: string, shouted: boolean): boolean {
  return /^(?:\p{Lu}\.-?){1,4}$|^\p{Lu}$/u.test(part) || (!shouted && /^\p{Lu}{2}$/u.test(part));
}

export function parsePerson(name: string): PersonName {
  return personOfWords(personWords(name));
}

/** From the words of a key, which are folded already. */
export function personOfWords(folded: readonly string[]): PersonName {
  const words = folded.filter((word, index) => index === 0 || !apartArticle.has(word));
  const suffix = words.length > 1 && suffixes.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const surnameAt = surnameStart(words);
  const lone = surnameAt === 0;
  const pieces = words.flatMap((word) => withoutArticle(word).split('-')).map(spelling);
  const last = pieces.at(-1) ?? '';
  const whole = [...pieces, suffix].filter((word) => word !== '').join(' ');
  if (lone) return { shape: 'lone', first: '', middles: [], surname: pieces.join(' '), suffix, whole, last };
  const surname = words
    .slice(surnameAt)
    .flatMap((word) => withoutArticle(word).split('-'))
    .map(spelling);
  const given = pieces.slice(0, pieces.length - surname.length);
  const [first = '', ...middles] = given;
  return {
    shape: first.length === 1 ? 'initial' : 'full',
    first,
    middles,
    surname: surname.join(' '),
    suffix,
    whole,
    last,
  };
}

/** The surname is the last word, with the particles before it: "von der Leyen". 0: there is no first name. */
function surnameStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 0 && particles.has(words[start - 1] ?? '') && !(start === 1 && isFirstName(words))) start--;
  return Math.max(0, start);
}

/** "Al Gore", "Della Reese": two words of which the first is a name as well as a particle. */
function isFirstName([first = '', , third]: readonly string[]): boolean {
  return third === undefined && ['al', 'della'].includes(first);
}

/** "al-Assad" and "Assad" are one name. */
function withoutArticle(word: string): string {
  return word.replace(joinedArticle, '');
}

function spelling(word: string): string {
  const listed = spellingsOfPeople.get(word);
  if (listed !== undefined) return listed;
  // Names from Russian and Ukrainian end in "y", "iy", "yy", "ii" as newsrooms please.
  return word.length >= 6 && /(?:iy|yy|ii|yi|ij)$/u.test(word) ? `${word.slice(0, -2)}y` : word;
}
