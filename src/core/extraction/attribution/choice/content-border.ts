import { documentNouns, mediaWords, occasionNouns } from '../../english/documents.ts';
import { nounPhraseEnd } from '../noun-phrase.ts';
import { type Reading, isFiniteVerb, isQuoted, tagAt, wordAt } from '../reading.ts';
import { headOf } from '../source-kind.ts';
import { isTimeWord, startsTime } from '../time-words.ts';
import { followOf } from './cue-features.ts';

/** Of what a content without a finite verb is made: a quotation, an infinitive, a gerund, or a noun phrase, behind which the cue goes on. */
export function makingOf(reading: Reading, first: number, end: number): string {
  if (isQuoted(reading, first) && isQuoted(reading, end - 1)) return 'quote';
  for (let at = first; at < end; at++) {
    const tag = tagAt(reading, at);
    if (tag === 'VB' || tag === 'VBG') return tag;
  }
  return 'noun';
}

/** What begins at the end of a content: "on time" for "on Friday", "in meeting" for "in an interview", "as clause" … */
export function adjunctAt(reading: Reading, end: number, ceiling: number): string {
  const comma = wordAt(reading, end) === ',' ? ', ' : '';
  const at = comma === '' ? end : end + 1;
  const word = wordAt(reading, at);
  const tag = tagAt(reading, at);
  if (isQuoted(reading, at)) return `${comma}quote`;
  if (isTimeWord(word, tag)) return `${comma}time`;
  if (tag === 'CC') return `${comma}${word} ${followOf(reading, at + 1)}`;
  if (tag !== 'IN' && tag !== 'TO') return `${comma}${tag}`;
  const next = tagAt(reading, at + 1);
  if (next === 'VBG' || next === 'VB') return `${comma}${word} ${next}`;
  if (isTimeWord(wordAt(reading, at + 1), next) || startsTime(wordAt(reading, at + 1), next, wordAt(reading, at + 2)))
    return `${comma}${word} time`;
  const after = nounPhraseEnd(reading, at + 1, ceiling);
  if (after === at + 1) return `${comma}${word} ${next}`;
  if (isFiniteVerb(tagAt(reading, after))) return `${comma}${word} clause`;
  const head = headOf(reading, { first: at + 1, end: after });
  const noun = wordAt(reading, head);
  if (occasionNouns.has(noun)) return `${comma}${word} meeting`;
  if (documentNouns.has(noun) || mediaWords.has(noun)) return `${comma}${word} document`;
  if (isTimeWord(noun, tagAt(reading, head))) return `${comma}${word} time`;
  return `${comma}${word} ${tagAt(reading, head).startsWith('NNP') ? 'name' : 'noun'}`;
}

/** "in a letter", "on the radio", "at a rally": where words are said or written is most often told by whoever reports them. */
export function occasionAt(reading: Reading, end: number, ceiling: number): string | null {
  if (!/^(?:in|on|at|during|to|before|after)$/.test(wordAt(reading, end))) return null;
  const after = nounPhraseEnd(reading, end + 1, ceiling);
  if (after === end + 1) return null;
  const noun = wordAt(reading, headOf(reading, { first: end + 1, end: after }));
  if (documentNouns.has(noun)) return 'document';
  if (mediaWords.has(noun)) return 'media';
  return occasionNouns.has(noun) ? 'meeting' : null;
}

/** Who a clause is about that begins at a token, over "that": a pronoun itself, else the tag of its first word. */
export function partyAt(reading: Reading, first: number): string {
  const at = wordAt(reading, first) === 'that' ? first + 1 : first;
  const tag = tagAt(reading, at);
  return tag === 'PRP' ? wordAt(reading, at) : tag;
}
