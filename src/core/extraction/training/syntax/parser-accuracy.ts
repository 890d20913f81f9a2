import type { Parser } from '../../syntax/parser.ts';
import type { TreebankSentence } from '../treebank.ts';
import { reduceRelation } from './reduce-relation.ts';

export type Attachment = { all: number; head: number; both: number };

export type ParserAccuracy = {
  /** Every token, punctuation too. */
  readonly tokens: Attachment;
  /** Without what the treebank calls punctuation. */
  readonly words: Attachment;
  /** Dependents of verbs of saying, by the treebank's relation. */
  readonly ofSpeech: ReadonlyMap<string, Attachment>;
  readonly tokensPerSecond: number;
};

const speech = new Set(
  `say says said saying tell tells told telling add adds added announce announces announced report reports reported
  according claim claims claimed warn warns warned state stated argue argues argued note notes noted ask asks asked
  explain explains explained insist insists insisted`.split(/\s+/u),
);
const watched = new Set(['nsubj', 'ccomp', 'parataxis', 'obj', 'iobj', 'obl']);

/** How many tokens get the treebank's head, and its relation too; how fast after one pass to warm up. */
export function measureParser(
  parser: Parser,
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
): ParserAccuracy {
  const words = sentences.map((sentence) => sentence.map(({ word }) => word));
  const parseAll = (): ReturnType<Parser['parse']>[] => words.map((list, at) => parser.parse(list, tags[at] ?? []));
  parseAll();
  const start = performance.now();
  const parsed = parseAll();
  const seconds = (performance.now() - start) / 1000;
  const tokens = { all: 0, head: 0, both: 0 };
  const withoutMarks = { all: 0, head: 0, both: 0 };
  const ofSpeech = new Map<string, Attachment>();
  for (const [position, sentence] of sentences.entries()) {
    for (const [at, token] of sentence.entries()) {
      const head = parsed[position]?.heads[at] === token.head;
      const relation = reduceRelation(token.relation);
      const both = head && parsed[position]?.relation(at) === relation;
      count(tokens, head, both);
      if (relation !== 'punct') count(withoutMarks, head, both);
      if (!watched.has(relation) || !speech.has((sentence[token.head]?.word ?? '').toLowerCase())) continue;
      const attachment = ofSpeech.get(relation) ?? { all: 0, head: 0, both: 0 };
      ofSpeech.set(relation, attachment);
      count(attachment, head, both);
    }
  }
  return { tokens, words: withoutMarks, ofSpeech, tokensPerSecond: Math.round(tokens.all / seconds) };
}

function count(attachment: Attachment, head: boolean, both: boolean): void {
  attachment.all += 1;
  if (head) attachment.head += 1;
  if (both) attachment.both += 1;
}
