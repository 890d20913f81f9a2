import type { Span } from '../../../contract/fact.ts';

export type NameKind = 'person' | 'organisation' | 'place';
export type Gender = 'female' | 'male' | null;

/** Somebody or something named in an article, with every place where it is named. */
export type Name = {
  readonly kind: NameKind;
  /** Fullest form found in the article. */
  readonly name: string;
  readonly mentions: readonly Span[];
  readonly roles: readonly Span[];
  readonly abbreviations: readonly string[];
  readonly gender: Gender;
  readonly confidence: number;
  readonly rule: string;
};

/** One place where something is named. */
export type Mention = {
  readonly kind: NameKind;
  /** Of being a person, an organisation, a place; their sum may be below 1. */
  readonly chances: readonly number[];
  /** Tokens of the bare name, without titles. */
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly text: string;
  readonly span: Span;
  /** Title or role before or after the name. */
  readonly role: Span | null;
  readonly honorific: string | null;
  /** In a headline with capitals throughout, or a line all in capitals: the full name stands elsewhere if anywhere. */
  readonly doubtful: boolean;
  /** In the article's title. */
  readonly inTitle: boolean;
  /** The long form that this abbreviation stands for in the article. */
  readonly standsFor: string | null;
};
