import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';

function read(text: string): string[] {
  return splitParagraphs(text).map(({ start, end, title }) => `${title ? 'title' : 'body'}: ${text.slice(start, end)}`);
}

describe('splitParagraphs', () => {
  it.each([
    [
      'blank lines',
      'Mill burns\n\nIt burned.\n\nNobody slept.',
      ['title: Mill burns', 'body: It burned.', 'body: Nobody slept.'],
    ],
    [
      'single breaks in a body without blank lines',
      'Mill burns\n\nIt burned.\nNobody slept.',
      ['title: Mill burns', 'body: It burned.', 'body: Nobody slept.'],
    ],
    [
      'a line that runs on',
      'Mill burns\n\nIt burned for\nthree days.\nNobody slept.',
      ['title: Mill burns', 'body: It burned for\nthree days.', 'body: Nobody slept.'],
    ],
    [
      'the lines of a heading, but not of running text',
      'Mill burns\nBy Ana Poe\nCoast Wire, 3 May\n\nIt burned for\nthree days.\nNobody slept.\n\nWhy?',
      [
        'title: Mill burns',
        'body: By Ana Poe',
        'body: Coast Wire, 3 May',
        'body: It burned for\nthree days.\nNobody slept.',
        'body: Why?',
      ],
    ],
    ['no blank line at all', 'Mill burns\nIt burned.', ['title: Mill burns', 'body: It burned.']],
    ['white space around', '\n  \n Mill burns \r\n\t\r\n It burned. \n', ['title: Mill burns', 'body: It burned.']],
    ['an empty text', ' \n ', []],
  ])('cuts at %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
