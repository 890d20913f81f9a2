import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';

function read(body: string): string[] {
  const text = `Title\n\n${body}`;
  return findQuotations(text, splitParagraphs(text)).map(
    ({ start, end, group, closed, nested }) =>
      `${group}${nested ? ' nested' : ''}${closed ? '' : ' open'} ${text.slice(start, end)}`,
  );
}

describe('findQuotations', () => {
  it.each([
    ['“Go,” she said. "Stay."', ['0 “Go,”', '1 "Stay."']],
    [
      '«Non», »Nein«, „Nein“, ‚ja‘, 「はい」 ‹oui›',
      ['0 «Non»', '1 »Nein«', '2 „Nein“', '3 ‚ja‘', '4 「はい」', '5 ‹oui›'],
    ],
    ["``Go,'' she said.", ["0 ``Go,''"]],
    ["“They say 'take this deal',” he said.", ["0 “They say 'take this deal',”", "1 nested 'take this deal'"]],
    [
      '“They say ‘the miners’ offer’ stands.”',
      ['0 “They say ‘the miners’ offer’ stands.”', '1 nested ‘the miners’ offer’'],
    ],
    ["The miners' leader and Ana's '90s band don't play.", []],
    ['A 6" pipe and 12\' of rope.', []],
    ['“We go.\n\n“We stay,” she said.', ['0 “We go.', '0 “We stay,”']],
    ['“We go.\n\nShe stayed.', ['0 open “We go.']],
    ['“We go, she said. “We stay,” he said.', ['0 open “We go, she said. ', '1 “We stay,”']],
    ['“He said “no” twice.”', ['0 “He said “no” twice.”', '1 nested “no”']],
  ])('reads %s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});
