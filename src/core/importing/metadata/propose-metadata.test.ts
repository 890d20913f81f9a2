import { describe, expect, test } from 'vitest';
import { proposeMetadata } from './propose-metadata.ts';

const title = 'Bridge at Callow Reach closed after cracks found';
const lead =
  'Engineers closed the road bridge on Tuesday after finding cracks in two of its nine piers, the county said.';

/** Title, byline, outlet, date. */
function proposed(paragraphs: readonly string[], fileName = 'bridge.txt'): readonly (string | null)[] {
  const proposal = proposeMetadata(paragraphs, fileName);
  return [proposal.title, proposal.byline, proposal.outlet, proposal.published];
}

describe('header below the title', () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ['none', [], [title, null, null, null]],
    [
      'byline, outlet, date',
      ['By Ruth Adeyemi', 'The Estuary Record', '7 November 2023'],
      [title, 'Ruth Adeyemi', 'The Estuary Record', '2023-11-07'],
    ],
    [
      'outlet above the byline',
      ['The Estuary Record', 'By Ruth Adeyemi'],
      [title, 'Ruth Adeyemi', 'The Estuary Record', null],
    ],
    [
      'a subtitle between',
      ['Lorries must go over the old crossing for weeks', 'By Ruth Adeyemi', 'The Estuary Record'],
      [title, 'Ruth Adeyemi', 'The Estuary Record', null],
    ],
    [
      'one line',
      ['By Ruth Adeyemi | The Estuary Record | 7 November 2023'],
      [title, 'Ruth Adeyemi', 'The Estuary Record', '2023-11-07'],
    ],
    [
      'strokes, as in digests of the press',
      ['Source: The Estuary Record / 7 November 2023 / p. 3', 'By Ruth Adeyemi'],
      [title, 'Ruth Adeyemi', 'The Estuary Record', '2023-11-07'],
    ],
    [
      'published before updated',
      ['Updated: 9 November 2023', 'Published: 7 November 2023'],
      [title, null, null, '2023-11-07'],
    ],
    ['updated when there is nothing else', ['Updated: 9 November 2023'], [title, null, null, '2023-11-09']],
    [
      'a name in the line of the date before one below it',
      ['Estuary Press, 7-NOV-2023 11:46:01.36', 'CALLOW REACH, Nov 7 -'],
      [title, null, 'Estuary Press', '2023-11-07'],
    ],
    ['the title once more is no outlet', ['7 November 2023', title], [title, null, null, '2023-11-07']],
    ['a section is no outlet', ['World', '7 November 2023'], [title, null, null, '2023-11-07']],
    ['an impossible day', ['31 November 2023'], [title, null, null, null]],
    ['an ambiguous day', ['Published: 05/04/2024'], [title, null, null, null]],
    [
      'an ambiguous day settled by another date',
      ['Published: 05/04/2024', 'Updated: 5 April 2024'],
      [title, null, null, '2024-04-05'],
    ],
  ])('%s', (_name, header, expected) => {
    expect(proposed([title, ...header, lead])).toEqual(expected);
  });
});

describe('addresses', () => {
  const address = 'https://www.estuary-record.example/2023/11/07/bridge';
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    [
      'host and date, address',
      ['www.estuary-record.example, 2023-11-08', address],
      ['estuary-record.example', '2023-11-08', address],
    ],
    ['an address alone gives the day', [address], ['estuary-record.example', '2023-11-07', address]],
    ['a host alone is no address', ['estuary-record.example'], ['estuary-record.example', null, null]],
    [
      'a name goes before a host',
      ['The Estuary Record, 8 November 2023', address],
      ['The Estuary Record', '2023-11-08', address],
    ],
  ])('%s', (_name, header, expected) => {
    const { outlet, published, url } = proposeMetadata([title, ...header, lead], 'bridge.txt');
    expect([outlet, published, url]).toEqual(expected);
  });

  test("an agency's report is the account of the outlet that carries it", () => {
    const report = 'CALLOW REACH (EP) - Engineers closed the bridge.';
    expect(proposeMetadata([title, address, report], 'bridge.txt').outlet).toBe('estuary-record.example');
  });

  test('below the text only a labelled address is its own', () => {
    const urlBelow = (line: string): string | null => proposeMetadata([title, lead, lead, line], 'bridge.txt').url;
    expect([urlBelow('https://photos.example/1'), urlBelow(`Link: ${address}`)]).toEqual([null, address]);
  });
});

describe('datelines', () => {
  test.each([
    ['CALLOW REACH (Estuary Press) — Engineers closed the bridge.', 'Estuary Press', null],
    ['CALLOW REACH, 7 November 2023 (EP) - Engineers closed the bridge.', 'EP', '2023-11-07'],
    ['Callow Reach (Estuary Press) – Engineers closed the bridge.', 'Estuary Press', null],
    ['CALLOW REACH — Engineers closed the bridge on 7 November 2023.', null, null],
    ['The county (which owns the bridge) — and the port — disagree.', null, null],
  ])('%s', (paragraph, outlet, published) => {
    expect(proposed([title, paragraph])).toEqual([title, null, outlet, published]);
  });
});

describe('where nothing may be taken from', () => {
  test('a date in the headline', () => {
    expect(proposed(['7 November 2023: the day the bridge closed', lead])[3]).toBeNull();
  });

  test('a date, a name or an agency in running text', () => {
    const text = `${lead} On 7 November 2023 it was closed by Ruth Adeyemi, wrote The Estuary Record.`;
    expect(proposed([title, text, text, text])).toEqual([title, null, null, null]);
  });
});

describe('the file name', () => {
  test.each([
    ['2024-04-29-bridge.txt', '2024-04-29'],
    ['bridge_2024-04-29.txt', '2024-04-29'],
    ['20240429.txt', null],
  ])('%s gives its date when the text has none', (name, published) => {
    expect(proposed([title, lead], name)[3]).toBe(published);
  });

  test('gives way to the text', () => {
    expect(proposed([title, '7 November 2023', lead], '2024-04-29.txt')[3]).toBe('2023-11-07');
  });

  test('settles which of two days is meant', () => {
    expect(proposed([title, '05/04/2024', lead], '2024-04-05 bridge.txt')[3]).toBe('2024-04-05');
  });
});

describe('header above the title', () => {
  const above = ['The Estuary Record', 'Tuesday, 7 November 2023', title, 'By Ruth Adeyemi', lead];

  test('is passed over', () => {
    expect(proposed(above)).toEqual([title, 'Ruth Adeyemi', 'The Estuary Record', '2023-11-07']);
  });

  test('goes below the title, every word kept', () => {
    expect(proposeMetadata(above, 'bridge.txt').paragraphs).toEqual([
      title,
      'The Estuary Record',
      'Tuesday, 7 November 2023',
      'By Ruth Adeyemi',
      lead,
    ]);
  });

  test('a labelled title is the title without its label; the line stays', () => {
    const proposal = proposeMetadata([`Title: ${title}`, 'Source: The Estuary Record', lead], 'bridge.txt');
    expect([proposal.title, proposal.outlet, proposal.paragraphs[0]]).toEqual([
      title,
      'The Estuary Record',
      `Title: ${title}`,
    ]);
  });
});

describe('texts without a headline', () => {
  test('the first sentence of a long paragraph is the title, the rest follows', () => {
    const long = `${lead} ${lead} ${lead}`;
    const proposal = proposeMetadata([long], 'bridge.txt');
    expect([proposal.title, proposal.paragraphs]).toEqual([lead, [lead, `${lead} ${lead}`]]);
  });

  test('an endless first sentence is cut for the title and whole in the text', () => {
    const endless = 'bridge '.repeat(100).trim();
    const proposal = proposeMetadata([endless, lead], 'bridge.txt');
    expect([proposal.title, proposal.paragraphs]).toEqual([`${'bridge '.repeat(28).trim()}…`, [endless, lead]]);
  });

  test('a text of header lines only has the first as its title', () => {
    expect(proposed(['7 November 2023'])[0]).toBe('7 November 2023');
  });
});

test('the foot of a text may name the outlet', () => {
  expect(proposed([title, lead, lead, '© 2023 The Estuary Record. All rights reserved.'])[2]).toBe(
    'The Estuary Record',
  );
});
