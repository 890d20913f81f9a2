/** Words for what happens to people in the news, each under one name: "14 dead", "14 deaths" and "14 people were killed". */
const events: Readonly<Record<string, readonly string[]>> = {
  killed: [
    'killed',
    'kill',
    'killing',
    'dead',
    'death',
    'died',
    'die',
    'dying',
    'drowned',
    'fatality',
    'deceased',
    'slain',
    'perished',
  ],
  injured: ['injured', 'injury', 'injuries', 'injuring', 'wounded', 'wounding', 'hurt'],
  missing: ['missing', 'disappeared', 'unaccounted'],
  arrested: ['arrested', 'arrest', 'arresting', 'detained', 'detaining', 'detainee', 'detention'],
  displaced: ['displaced', 'homeless', 'uprooted'],
  evacuated: ['evacuated', 'evacuating', 'evacuee'],
  rescued: ['rescued', 'rescuing', 'saved'],
  kidnapped: ['kidnapped', 'abducted', 'hostage', 'captive'],
};
export const eventOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(events).flatMap(([event, words]) => words.map((word) => [word, event] as const)),
);

/** Nouns that count people and say nothing more of them. */
export const peopleWords: ReadonlySet<string> = new Set([
  'people',
  'person',
  'human',
  'individual',
  'victim',
  'casualty',
  'life',
  'soul',
]);

/** Nouns under one name where news uses them for the same thing. */
export const sameNouns: ReadonlyMap<string, string> = new Map([
  ['per', '%'],
  ['percent', '%'],
  ['percentage', '%'],
  ['dollar', 'usd'],
  ['euro', 'eur'],
  ['pound', 'gbp'],
  ['yen', 'jpy'],
  ['km', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['meter', 'metre'],
  ['m', 'metre'],
  ['inhabitant', 'resident'],
  ['home', 'household'],
  ['hr', 'hour'],
  ['min', 'minute'],
]);

/** Words of a unit that do not tell what is counted. */
export const unitFillers: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'other',
  'more',
  'additional',
  'new',
  'its',
  'their',
  'his',
  'her',
  'were',
  'was',
  'are',
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['casualties', 'casualty'],
  ['fatalities', 'fatality'],
  ['persons', 'person'],
  ['feet', 'foot'],
]);

/** Singular of an English noun, folded to lower case; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
