import { expect, test } from 'vitest';
import { headerParts, readHeaderLine } from './header-line.ts';

test.each([
  ['By Ines Okafor', 'Ines Okafor', null],
  ['BY INES OKAFOR', 'INES OKAFOR', null],
  ['Von Jens Möller', 'Jens Möller', null],
  ['Por Inés Barral y Tomás Ruiz', 'Inés Barral y Tomás Ruiz', null],
  ['Par Anne Lemaître (avec AFP)', 'Anne Lemaître', null],
  ['door Jan de Vries', 'Jan de Vries', null],
  ['By: Ines Okafor', 'Ines Okafor', null],
  ['Author: Ines Okafor', 'Ines Okafor', null],
  ['By Ines Okafor, Tom Bell and Ana Ruiz', 'Ines Okafor, Tom Bell and Ana Ruiz', null],
  ['By Ines Okafor, Political Correspondent', 'Ines Okafor', null],
  ['By Ines Okafor for The Harbour Courier', 'Ines Okafor', 'The Harbour Courier'],
  ['By Ines Okafor, Harbour Press', 'Ines Okafor', 'Harbour Press'],
  ['By John F. Smith Jr.', 'John F. Smith Jr.', null],
  ['By our staff and agencies', 'our staff and agencies', null],
  ['— Ruth Adeyemi in Callow Reach', 'Ruth Adeyemi', null],
])('“%s” is a byline', (line, names, outlet) => {
  expect(readHeaderLine(line)).toEqual({ kind: 'byline', names, outlet });
});

test.each([
  'By Monday the ship had sunk',
  'By the numbers',
  'By Car and Boat to the Island',
  'Von der Leyen visits Kyiv',
  'Di Maria scores twice',
  'Por qué no',
  'By 2030 the valley needs more water.',
  'Source: officials say the war is over',
  'They met on 12 March 2025',
  'A dam, a valley, a vote',
  '— a story in four parts, told by those who were there',
])('“%s” says nothing of author, outlet or date', (line) => {
  expect(readHeaderLine(line)).toBeNull();
});

test.each([
  ['29 April 2024', null, '2024-04-29'],
  ['Monday, 29 April 2024 10:30 AM', null, '2024-04-29'],
  ['Published: March 3, 2024 5:04 pm EST', 'published', '2024-03-03'],
  ['First published on Mon 4 Mar 2024 06.00 GMT', 'published', '2024-03-04'],
  ['Publié le 4 mars 2024 à 06h00', 'published', '2024-03-04'],
  ['Stand: 04.03.2024, 14:30 Uhr', 'updated', '2024-03-04'],
  ['Updated: 4 March 2024', 'updated', '2024-03-04'],
])('“%s” is a date', (line, label, day) => {
  const read = readHeaderLine(line);
  expect(read?.kind === 'date' && [read.label, read.date.readings]).toEqual([label, [day]]);
});

test.each([
  ['Source: Harbour Press', 'Harbour Press'],
  ['Quelle: Küstenbote', 'Küstenbote'],
  ['Copyright 2024 The Harbour Courier. All rights reserved.', 'The Harbour Courier'],
  ['© The Harbour Courier 2024', 'The Harbour Courier'],
  [
    'Copyright 2024 Harbour Press. All rights reserved. This report may not be published, broadcast or rewritten.',
    'Harbour Press',
  ],
])('“%s” names an outlet', (line, name) => {
  expect(readHeaderLine(line)).toEqual({ kind: 'outlet', name });
});

test.each(['Copyright 1995 - . All rights reserved.', '© 2024', '(c) All rights reserved'])(
  '“%s” names no outlet',
  (line) => {
    expect(readHeaderLine(line)).toBeNull();
  },
);

test.each([
  ['https://news.example/a', 'https://news.example/a', false],
  ['www.news.example', 'www.news.example', false],
  ['world.news.example', 'world.news.example', false],
  [`https://news.example/${'a'.repeat(300)}`, `https://news.example/${'a'.repeat(300)}`, false],
  ['URL: https://news.example/a', 'https://news.example/a', true],
])('“%s” is an address', (line, address, labelled) => {
  expect(readHeaderLine(line)).toEqual({ kind: 'address', address, labelled });
});

test.each([
  ['By Ines Okafor | The Harbour Courier | 12 March 2025', ['By Ines Okafor', 'The Harbour Courier', '12 March 2025']],
  ['The Harbour Courier, 12 March 2025', ['The Harbour Courier', '12 March 2025']],
  ['thc, 2025-03-12', ['thc', '2025-03-12']],
  ['news.example, 2025-03-12', ['news.example', '2025-03-12']],
  ['The Harbour Courier (12 March 2025)', ['The Harbour Courier', '12 March 2025']],
  ['They met on 12 March 2025', ['They met on 12 March 2025']],
])('“%s” is taken apart', (line, parts) => {
  expect(headerParts(line)).toEqual(parts);
});
