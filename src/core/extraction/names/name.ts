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

/** One run of capitalised words before anything is known of the rest of the article. */
export type Candidate = {
  /** Tokens of the bare name, without titles. */
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly text: string;
  /** Title or role before or after the name. */
  readonly role: { readonly first: number; readonly end: number } | null;
  readonly honorific: string | null;
  /** In a headline with capitals throughout, or a line all in capitals: to be believed only when the article names it elsewhere. */
  readonly doubtful: boolean;
};
