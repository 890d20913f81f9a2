import type { Tagger } from '../part-of-speech/tagger.ts';
import type { TaggedSentence } from './treebank.ts';

export type Accuracy = { readonly tokens: number; readonly right: number; readonly tokensPerSecond: number };

/** How many tokens get the treebank's tag, and how fast (after one pass to warm up). */
export function measureAccuracy(tagger: Tagger, sentences: readonly TaggedSentence[]): Accuracy {
  const words = sentences.map((sentence) => sentence.map(({ word }) => word));
  for (const sentence of words) tagger.tag(sentence);
  const start = performance.now();
  const tagged = words.map((sentence) => tagger.tag(sentence));
  const seconds = (performance.now() - start) / 1000;
  let tokens = 0;
  let right = 0;
  for (const [index, sentence] of sentences.entries()) {
    for (const [at, { tag }] of sentence.entries()) {
      tokens += 1;
      if (tagged[index]?.[at] === tag) right += 1;
    }
  }
  return { tokens, right, tokensPerSecond: Math.round(tokens / seconds) };
}
