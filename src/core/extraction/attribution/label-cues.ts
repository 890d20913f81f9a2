import { partLabels } from '../english/part-labels.ts';
import type { Cue } from './cue.ts';
import { type Reading, isProperNoun, isQuoted, tagAt, tokenFrom, wordAt } from './reading.ts';

const longestLabel = 4;
const longestName = 6;

/**
 * "BERG: …" at the head of a paragraph of a transcript, and "Berg: …" in a headline. A paragraph's label must be in capitals; one
 * that says what the paragraph is ("CAPTION:") does not speak.
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
      (reading.tokens[colon + 1]?.start ?? paragraph.end) >= paragraph.end ||
      [first, colon - 1].some((word) => partLabels.has(wordAt(reading, word).toLowerCase()))
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
  return [...cues, ...signatureCues(reading)];
}

/** “…” — Ana Berg: a name behind a quotation that ends its sentence, after a dash. */
function signatureCues(reading: Reading): readonly Cue[] {
  return reading.annotated.quotations.flatMap((quotation): Cue[] => {
    const dash = tokenFrom(reading, quotation.end);
    if (quotation.nested || !/^[-—]$/.test(wordAt(reading, dash)) || dash === 0) return [];
    let end = dash + 1;
    while (end < dash + 1 + longestName && isNameWord(reading, end)) end++;
    const next = wordAt(reading, end);
    const ends = /^[.,]?$/.test(next) || isQuoted(reading, end) || isParagraphEnd(reading, end);
    if (end - dash < 3 || !ends) return [];
    return [
      {
        shape: 'label',
        groupFirst: dash,
        cue: { first: dash, end: dash + 1 },
        after: end,
        source: { first: dash + 1, end },
        readings: [],
        act: 'say',
        rule: 'signature',
      },
    ];
  });
}

function isNameWord(reading: Reading, index: number): boolean {
  const text = reading.tokens[index]?.text ?? '';
  return !isQuoted(reading, index) && (/^\p{Lu}/u.test(text) || /^(?:de|la|van|von|del|bin|al)$/.test(text));
}

function isParagraphEnd(reading: Reading, index: number): boolean {
  const at = reading.tokens[index]?.start ?? Infinity;
  return reading.annotated.text.slice(reading.tokens[index - 1]?.end ?? 0, at).includes('\n');
}

function isLabelWord(reading: Reading, index: number, title: boolean): boolean {
  const text = reading.tokens[index]?.text ?? '';
  if (title) return isProperNoun(tagAt(reading, index)) && /^\p{Lu}\p{Ll}/u.test(text);
  return /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text);
}
