import type { Trace } from './explaining/trace.ts';
import type { Syntax } from './syntax/syntax.ts';
import type { TimeLimit } from './time-limit.ts';

/**
 * What the stages of extraction hand to each other. All offsets are UTF-16 code units into the article's stored text
 * (title, blank line, body), so that every stage can be checked by slicing.
 */
export type Range = { readonly start: number; readonly end: number };

/** A run of text between blank lines (or single line breaks where the article has no blank lines). The title is the first. */
export type Paragraph = Range & { readonly title: boolean };

/** Token indexes `firstToken` (inclusive) to `endToken` (exclusive). */
export type Sentence = Range & { readonly paragraph: number; readonly firstToken: number; readonly endToken: number };

export type Token = Range & {
  readonly text: string;
  /** Penn Treebank part-of-speech tag ("NNP", "VBD", "PRP$", "CD", "``", "''", "," …); "" where the language has no tagger. */
  readonly tag: string;
  readonly sentence: number;
};

/** A quotation with its marks; `closed` is false when the text ends or breaks off before the closing mark. */
export type Quotation = Range & {
  /** Range between the marks. */
  readonly inner: Range;
  /** Marks of several paragraphs belong to one quotation (opened anew on each, closed once): same number. */
  readonly group: number;
  readonly closed: boolean;
  /** Inside another quotation. */
  readonly nested: boolean;
};

export type AnnotatedText = {
  readonly text: string;
  /** BCP 47 language, "und" when unknown. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** Heads and relations of the tokens; each sentence is parsed when it is first asked for. */
  readonly syntax: Syntax;
  /** Who wants to know why things are found; null: nobody. */
  readonly trace: Trace | null;
  readonly limit: TimeLimit;
};
