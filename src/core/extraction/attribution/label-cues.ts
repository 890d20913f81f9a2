import type { Cue } from './cue.ts';
import { type Reading, isProperNoun, tagAt, tokenFrom, wordAt } from './reading.ts';

const longestLabel = 4;

/**
 * "BERG: …" at the head of a paragraph of a transcript, and "Berg: …" in a headline. A paragraph's label must be in capitals, or the words "photo:"
 * and "note:" would speak.
 */
export function labelCues(reading: Reading): readonly Cue[] {
  const cues: Cue[] = [];
  const { paragraphs } = reading.annotated;
  for (const paragraph of paragraphs) {
    let first = tokenFrom(reading, paragraph.start);
    if (/^(?:["“”]|``|'')$/.test(wordAt(reading, first))) first++;
    let colon = first;
    while (
      colon < first + longestLabel &&
      wordAt(reading, colon) !== ':' &&
      isLabelWord(reading, colon, paragraph.title)
    )
      colon++;
    if (
      colon === first ||
      wordAt(reading, colon) !== ':' ||
      (reading.tokens[colon + 1]?.start ?? paragraph.end) >= paragraph.end
    )
      continue;
    cues.push({
      shape: 'label',
      groupFirst: colon,
      cue: { first: colon, end: colon + 1 },
      after: colon + 1,
      source: { first, end: colon },
      readings: [],
      act: 'say',
      rule: paragraph.title ? 'headline-label' : 'transcript-label',
    });
  }
  return cues;
}

function isLabelWord(reading: Reading, index: number, title: boolean): boolean {
  const text = reading.tokens[index]?.text ?? '';
  if (title) return isProperNoun(tagAt(reading, index)) && /^\p{Lu}\p{Ll}/u.test(text);
  return /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text);
}
