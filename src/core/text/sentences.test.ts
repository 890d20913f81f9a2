import { describe, expect, it } from 'vitest';
import { englishSentenceRules } from '../extraction/english/abbreviations.ts';
import { splitSentences } from './sentences.ts';

function read(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }, englishSentenceRules).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('splitSentences', () => {
  it.each([
    ['full stops', ['The mill burned.', 'Nobody slept!', 'Why?', 'No one knows…']],
    ['titles before names', ['Gen. Orla Finch met Mr. Vane.', 'They talked.']],
    [
      'dotted letters within and at the end',
      ['The U.S. Navy left at 5 p.m. Friday.', 'It returned to the U.S.', 'The town cheered.'],
    ],
    ['initials', ['J. K. Marsh spoke.', 'Others did not.']],
    ['abbreviated companies', ['Brill Inc. Director Ana Poe left Brill Inc.', 'The firm is sold.']],
    ['numbers behind No. and months', ['He left No. 5 on Oct. 7 with 3.5 tons.', 'It rained.']],
    ['quotes that end within', ['“We go. ', '“It is late.”'].map((one) => one.trim())],
    ['a question and who asked it', ['“Who pays?” Ana Poe asked.', 'Nobody answered.']],
    ['a small letter behind a quoted question', ['“Who pays?” she asked.', '“Not us.”']],
    ['footnote marks', ['It burned (c. 1871). [17]', 'It rose. [2] [3]', 'It stands.']],
    ['closing marks of any kind', ['He called it “a gift.”', '(It was not.)', 'She left.']],
  ])('keeps %s apart', (_, sentences) => {
    expect(read(sentences.join(' '))).toEqual(sentences);
  });

  it('finds a sentence whose space was lost', () => {
    expect(read('Nobody slept.The mill burned. See example.com.')).toEqual([
      'Nobody slept.',
      'The mill burned.',
      'See example.com.',
    ]);
  });

  it('needs no white space after a full stop of East Asian width', () => {
    expect(read('工場が燃えた。誰も眠らなかった。')).toEqual(['工場が燃えた。', '誰も眠らなかった。']);
  });
});
