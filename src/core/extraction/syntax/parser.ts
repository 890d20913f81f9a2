import type { Relation } from './relations.ts';

/** One sentence's tree: exactly one token without a head, no crossing arcs but those of punctuation. Indexes count from the sentence's first token. */
export type ParsedSentence = {
  /** For each token the index of its head, -1 for the one at the top. */
  readonly heads: Int32Array;
  readonly relations: readonly Relation[];
};

export type Parser = {
  /** Primary language subtag of the texts it is for: "en". */
  readonly language: string;
  /** Takes the tokens of one sentence and the tagger's tags; the work is linear in their number. */
  parse(words: readonly string[], tags: readonly string[]): ParsedSentence;
};
