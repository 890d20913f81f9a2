import { hashText, normaliseWord } from '../part-of-speech/features.ts';
import type { TaggedSentence } from './treebank.ts';

/** Seen at least this often, and in this share of cases with one tag, a word is taken to have no other. */
const enough = 20;
const share = 0.995;

/** Words with practically one tag, by the hash of the form that the tagger sees, in rising order. */
export function findKnownWords(sentences: readonly TaggedSentence[]): {
  readonly hashes: Uint32Array;
  readonly tags: readonly string[];
} {
  const seen = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    for (const { word, tag } of sentence) {
      const form = normaliseWord(word);
      const tags = seen.get(form) ?? new Map<string, number>();
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      seen.set(form, tags);
    }
  }
  const known = new Map<number, string>();
  for (const [form, tags] of seen) {
    let best = '';
    let total = 0;
    for (const [tag, count] of tags) {
      total += count;
      if (count > (tags.get(best) ?? 0)) best = tag;
    }
    if (total >= enough && (tags.get(best) ?? 0) >= share * total) known.set(hashText(form) >>> 0, best);
  }
  const entries = [...known].toSorted(([a], [b]) => a - b);
  return { hashes: Uint32Array.from(entries, ([hash]) => hash), tags: entries.map(([, tag]) => tag) };
}
