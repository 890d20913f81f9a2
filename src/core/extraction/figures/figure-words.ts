import type { FigureFact } from '../../../contract/fact.ts';

export type Bound = FigureFact['bound'];

/** What a word like "hundreds" can stand for; `low` equals `high` where it stands for about that many. */
export type VagueNumber = { readonly low: number; readonly high: number };

/** The words of a language around numbers; in lower case but where it says otherwise, parts of phrases separated by one space. */
export type FigureWords = {
  /** "more than" >, "at least" >=, "about" ~: in front of the number. */
  readonly boundsBefore: ReadonlyMap<string, Bound>;
  /** The same in front of the number, where the tagger takes the word for a verb: "topped". */
  readonly boundVerbs: ReadonlyMap<string, Bound>;
  /** "or more" >=: behind the number or what it counts. */
  readonly boundsAfter: ReadonlyMap<string, Bound>;
  /** May stand between a bound and its number: "below the 1.9 per cent". */
  readonly determiners: ReadonlySet<string>;
  /** Words before a bound that make it none: "goes" before "up to". */
  readonly boundBlockers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bounds that tell of a length of time only behind one of `timeBoundLeads`: "for over two years", "rose over two years". */
  readonly timeBounds: ReadonlySet<string>;
  readonly timeBoundLeads: ReadonlySet<string>;
  /** "odd" of "40-odd" ~. */
  readonly boundEndings: ReadonlyMap<string, Bound>;
  /** "dozens", "thousands": numbers that nobody counted. */
  readonly vague: ReadonlyMap<string, VagueNumber>;
  /** Those of them that need "of" behind: "scores". */
  readonly vagueBeforeOf: ReadonlySet<string>;
  /** "tens" of "tens of thousands". */
  readonly vagueMultiples: ReadonlyMap<string, VagueNumber>;
  /** "several" of "several hundred". */
  readonly vagueLeads: ReadonlySet<string>;
  /** "no one". */
  readonly nobody: ReadonlySet<string>;
  /** "$" and "EUR" as ISO 4217 codes, as they are written; beside digits. */
  readonly currencySigns: ReadonlyMap<string, string>;
  readonly currencyWords: ReadonlyMap<string, string>;
  /** "U.S." of "U.S. dollars". */
  readonly currencyOrigins: ReadonlyMap<string, string>;
  readonly percent: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  /** "percentage" and "basis", in front of points. */
  readonly pointKinds: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "age of", "aged" before years. */
  readonly ageLeads: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Before "from 3 to 5": makes it a range and no change. */
  readonly rangeLeads: ReadonlySet<string>;
  /** "rose", "down": "rose 5 cents to 84 cents" is no range. */
  readonly changes: ReadonlySet<string>;
  /** Words around "1-3" and "299 to 321" that make it a score or a vote. */
  readonly scoreWords: ReadonlySet<string>;
  /** Units of measure and time in their plural: "km" → "kilometres". */
  readonly units: ReadonlyMap<string, string>;
  /** "square" of "square miles". */
  readonly unitLeads: ReadonlySet<string>;
  /** Units of time, as in `units`. */
  readonly timeUnits: ReadonlySet<string>;
  /** Units written behind digits without a space, as they are written: "GB", "p", "C". */
  readonly attachedUnits: ReadonlyMap<string, string>;
  /** Words behind "100m" that make it metres and no millions. */
  readonly metreCompany: ReadonlySet<string>;
  readonly metres: string;
  readonly degrees: ReadonlySet<string>;
  /** "Celsius", "c" behind degrees. */
  readonly temperatures: ReadonlyMap<string, string>;
  /** Words that the tagger takes for nouns and that count nothing: "vs". */
  readonly noUnits: ReadonlySet<string>;
  /** What can happen to people: the `of` of a figure. */
  readonly fates: ReadonlyMap<string, string>;
  /** Words that may stand between who is counted and what happened: "were", "reportedly". */
  readonly fateLinks: ReadonlySet<string>;
  /** Plurals of nouns that stand behind a number without one: "hostage" of "taking 250 hostage" → "hostages". */
  readonly plurals: ReadonlyMap<string, string>;
  /** The ends of names of peoples: "Palestinians". */
  readonly peopleEndings: readonly string[];
  /** Words before a number that make it a name: "Boeing 737", "Article 5", "No. 10". */
  readonly nameLeads: ReadonlySet<string>;
  /** Names that end in a number, whatever follows: "FTSE 100 shares". */
  readonly numberedNames: ReadonlySet<string>;
  /** Words behind a number and a name: "24 Mill Lane". */
  readonly streets: ReadonlySet<string>;
  /** Words of digits that are no numbers: "1080p", "4K". */
  readonly noNumbers: ReadonlySet<string>;
  /** "called" of "called 911". */
  readonly callWords: ReadonlySet<string>;
  /** Prepositions before a place: "in Kabul 30 people". */
  readonly placeLeads: ReadonlySet<string>;
  /** Those whom an article quotes without a name: "two of the officials said" counts nobody. */
  readonly tellers: ReadonlySet<string>;
  /** "family" of "a family of four". */
  readonly groups: ReadonlySet<string>;
  /** Words that make "one" count: "only one". */
  readonly oneLeads: ReadonlySet<string>;
  /** "in" of "one in five"; "out of". */
  readonly ratioLinks: ReadonlySet<string>;
  /** "every" of "one in every five". */
  readonly each: ReadonlySet<string>;
  /** "third" 1/3, "quarters" 1/4; "half" is a number word. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words before "a third" and "half" that make it a share when nothing is counted behind: "by". */
  readonly fractionLeads: ReadonlySet<string>;
  /** "doubled" 2: verbs. */
  readonly multiples: ReadonlyMap<string, number>;
  /** "twice" 2, before one of `multiplierCompany` or a comparative: "twice as much". */
  readonly multipliers: ReadonlyMap<string, number>;
  readonly multiplierCompany: ReadonlySet<string>;
  /** "fold" of "tenfold". */
  readonly fold: string;
  readonly times: string;
  /** Things counted in compounds: "member" of "12-member" → "members". */
  readonly parts: ReadonlyMap<string, string>;
  /** Ends of compounds that count nothing: "style" of "70-style". */
  readonly noParts: ReadonlySet<string>;
  /** "old" of "44-year-old". */
  readonly old: ReadonlySet<string>;
  /** The units of "no one" and of ages. */
  readonly people: string;
  readonly years: string;
};
