import type { Relation } from './relations.ts';

/** One sentence's tree: exactly one token without a head, no crossing arcs but those of punctuation. Indexes count from the sentence's first token. */
export type ParsedSentence = {
  /** For each token the index of its head, -1 for the one at the top. */
  readonly heads: Int32Array;
  /** Whether the token is punctuation, which hangs on a word without an arc of its own. */
  readonly isMark: (at: number) => boolean;
  /** How the token depends on its head; decided when first asked for, as most are never asked. */
  readonly relation: (at: number) => Relation;
};

/** The relations of all tokens. */
export function relationsOf(sentence: ParsedSentence): readonly Relation[] {
  return Array.from(sentence.heads, (_, at) => sentence.relation(at));
}

export type Parser = {
  /** Primary language subtag of the texts it is for: "en". */
  readonly language: string;
  /** Takes the tokens of one sentence and the tagger's tags; the work is linear in their number. */
  parse(words: readonly string[], tags: readonly string[]): ParsedSentence;
};
