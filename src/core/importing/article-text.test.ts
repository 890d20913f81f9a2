import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, storedText } from './article-text.ts';

const wrapped = `Bridge closed after cracks found

Engineers closed the road bridge at Callow Reach on Tuesday after
finding cracks in two of its nine piers, the county said. It will stay
closed for six weeks.

The county knew of the first crack in May, according to a letter seen by
The Estuary Record.`;

describe('paragraphs', () => {
  test('lines cut at a fixed width are one paragraph', () => {
    expect(paragraphsOf(wrapped)).toEqual([
      'Bridge closed after cracks found',
      'Engineers closed the road bridge at Callow Reach on Tuesday after finding cracks in two of its nine piers, the county said. It will stay closed for six weeks.',
      'The county knew of the first crack in May, according to a letter seen by The Estuary Record.',
    ]);
  });

  test('a word cut at its hyphen is put together without a space', () => {
    expect(paragraphsOf('The bridge was well-\nkept, he said.')).toEqual(['The bridge was well-kept, he said.']);
  });

  test('an indented line begins a paragraph', () => {
    const text = `   ${'The first paragraph has a line that is as long as the others and\nanother one that is nearly as long as the line above, and longer,\nand ends.'}\n   Some others follow.`;
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  test('paragraphs of one line each stay apart without blank lines', () => {
    const long = 'A paragraph is far longer than any line that a program would cut at a width, since nothing cut it. '
      .repeat(2)
      .trim();
    expect(paragraphsOf(`Title\n${long}\n${long}`)).toEqual(['Title', long, long]);
  });

  test('header lines stay apart', () => {
    expect(paragraphsOf('Title\n\nBy Ruth Adeyemi\nThe Estuary Record\n7 November 2023\n\nText.')).toEqual([
      'Title',
      'By Ruth Adeyemi',
      'The Estuary Record',
      '7 November 2023',
      'Text.',
    ]);
  });

  test.each(['news.example, 2023-11-07', 'The Estuary Record, 7 November 2023', 'record, 2023-11-07'])(
    'what tells of the article below the headline stays apart, however wide the lines are: %s',
    (line) => {
      const head = ['Bridge at Callow Reach closed after cracks were found', line, 'http://news.example/a'];
      expect(paragraphsOf(`${head.join('\n')}\n\n${wrapped}`).slice(0, 3)).toEqual(head);
    },
  );

  test('items of a list stay apart in a wrapped text', () => {
    const text = `${wrapped}\n\nWhat is known:\n- two piers have cracks that were found on Tuesday by the engineers\n- lorries go over Ferrant`;
    expect(paragraphsOf(text).slice(-3)).toEqual([
      'What is known:',
      '- two piers have cracks that were found on Tuesday by the engineers',
      '- lorries go over Ferrant',
    ]);
  });

  test('Chinese lines are put together without a space', () => {
    const line =
      '工程师在星期二发现桥墩出现裂缝之后关闭了公路桥县政府表示该桥将至少关闭六个星期卡车将改道行驶每天约有一万四千辆车经过此桥';
    expect(paragraphsOf(`${line}\n${line}\n${line}`)).toEqual([line + line + line]);
  });

  test('all kinds of line ends give the same paragraphs', () => {
    for (const end of ['\r\n', '\r', '\u2028', '\u0085'])
      expect(paragraphsOf(wrapped.replaceAll('\n', end))).toEqual(paragraphsOf(wrapped));
  });
});

describe('what is stored', () => {
  test('holds the input but for white space, whatever the input', () => {
    const letters = (text: string): string => text.replace(/[\s\p{Zs}\p{Cc}\uFEFF]/gu, '');
    const piece = fc.constantFrom(
      'word',
      'Ünï',
      '-',
      '.',
      ' ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '   ',
      '\u00A0',
      '* ',
      '“',
      '桥',
      'a'.repeat(60),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        const [title = '', ...body] = paragraphsOf(text);
        expect(letters(storedText(title, body))).toBe(letters(text));
      }),
    );
  });

  test('is the same when it is read again', () => {
    const [title = '', ...body] = paragraphsOf(wrapped);
    const stored = storedText(title, body);
    const [again = '', ...rest] = paragraphsOf(stored);
    expect(storedText(again, rest)).toBe(stored);
  });

  test('ten million characters in one line, and a million lines, take linear time', () => {
    const started = performance.now();
    expect(paragraphsOf('a'.repeat(10_000_000))).toHaveLength(1);
    expect(paragraphsOf(' '.repeat(5_000_000))).toEqual([]);
    expect(paragraphsOf('A\n'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('a block that was cut at another width than the rest is put together too', () => {
  const wide =
    'The harbour master said on Wednesday that the ferry had left late, and that nobody had been told of the';
  const narrow = [
    'The Ternholm left Maristow at six in the',
    'morning. Nobody had told the Captain that',
    'Ternholm County had moved the buoys. And,',
    'Maristow says, nobody will.',
  ];
  const padded = narrow.map((line) => `${line} (said twice)`);
  const paragraphs = paragraphsOf(`${wide}\n${wide}\n${wide}\n\n${padded.join('\n')}`);
  expect(paragraphs.at(-1)).toBe(padded.join(' '));
});
