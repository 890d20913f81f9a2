import type { FigureFact } from '../../../contract/fact.ts';

export type Bound = FigureFact['bound'];

/** The words of a language around numbers; all in lower case, parts of phrases separated by one space. */
export type FigureWords = {
  /** "more than" >, "at least" >=, "about" ~: in front of the number. */
  readonly boundsBefore: ReadonlyMap<string, Bound>;
  /** "or more" >=: behind it. */
  readonly boundsAfter: ReadonlyMap<string, Bound>;
  /** "dozens", "thousands": numbers that nobody counted. */
  readonly vague: ReadonlyMap<string, number>;
  /** "no one". */
  readonly nobody: ReadonlySet<string>;
  /** "$" and "dollars" as ISO 4217 codes. */
  readonly currencySigns: ReadonlyMap<string, string>;
  readonly currencyWords: ReadonlyMap<string, string>;
  readonly percent: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Units of measure and time in their plural: "km" → "kilometres". */
  readonly units: ReadonlyMap<string, string>;
  /** What can happen to people: the `of` of a figure. */
  readonly fates: ReadonlyMap<string, string>;
  /** Plurals of nouns that stand behind a number without one: "hostage" of "taking 250 hostage" → "hostages". */
  readonly plurals: ReadonlyMap<string, string>;
  /** Words before a number that make it a name: "Boeing 737", "Article 5", "No. 10". */
  readonly nameLeads: ReadonlySet<string>;
  /** "in" of "one in five"; "out of". */
  readonly ratioLinks: ReadonlySet<string>;
  /** "two-thirds" 2/3. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Things counted in compounds: "member" of "12-member" → "members". */
  readonly parts: ReadonlyMap<string, string>;
  /** The units of "no one" and of ages. */
  readonly people: string;
  readonly years: string;
};
