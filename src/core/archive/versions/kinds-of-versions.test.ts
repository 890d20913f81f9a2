import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { versionsOf } from './version-groups.ts';

// Pairs as they come in newspapers: what is told again, and what only looks alike.

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const ferry = [
  'A passenger ferry ran aground on a sandbank off Port Maristow late on Tuesday, and at least 12 people died, the coast guard said.',
  'Rescuers worked through the night to bring the others ashore, while relatives waited in the harbour hall for news of them.',
  'The ferry had left the island of Sele at nine with some two hundred people on board, among them a school class of fourteen.',
  '“We are doing what we can,” said Ada Quill, who leads the rescue. The owner of the ship did not answer questions.',
  'The sandbank had moved in the storms of January, according to the pilots, who had asked for new buoys twice since then.',
  'A survey of the channel had been ordered for May; the office of waterways says that the money came too late for an earlier one.',
  'The Ternholm was built in 1981 and had passed its last inspection in autumn, with two remarks about its radar that were to be mended by spring.',
  'The region’s government called for three days of mourning, and the football match of Saturday will not be played.',
];
const market = [
  'The council of Port Maristow voted on Monday to close the old fish market at the end of the year, after a debate of six hours.',
  'Traders had asked for more time to find other places; the mayor said that the roof was no longer safe for anybody below it.',
  'A new hall is to be built behind the station, at a cost of four million crowns, and is to open in two years at the earliest.',
  'Forty-one families live off the market, by the count of their union, which wants to go to court over the decision.',
];
const footer = [
  'The Harbour Courier is owned by its readers. If you have a story for us, write to the newsroom, or call the number below between eight and six.',
  'Our reporters keep to the code of the press council, which can be read on our pages, and correct mistakes on page two of each issue without delay.',
  'Sign up for our letter of the morning to have the news of the coast with your coffee, and follow us wherever you read. All rights are reserved by the publisher, and no part may be printed elsewhere without leave.',
];
const text = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

type Told = { readonly title: string; readonly body: readonly string[]; readonly outlet?: string };
const first: Told = { title: 'Ferry runs aground off Port Maristow', body: ferry };

const isGrouped = (one: Told, other: Told): boolean => {
  for (const { title, body, outlet = 'Harbour Courier' } of [one, other])
    archive.store(
      madeUpFile(title, text(body), { outlet, name: `${title} ${body.length}.txt`, published: '2024-03-05' }),
    );
  return versionsOf(archive.reading, 1).group !== null;
};

test.each<[string, Told, Told]>([
  ['one number is another', first, { ...first, body: ferry.map((line) => line.replace('12 people', '14 people')) }],
  ['shortened to its first half', first, { ...first, body: ferry.slice(0, 4) }],
  ['shortened to three paragraphs of eight', first, { ...first, body: ferry.slice(0, 3) }],
  [
    'an agency’s text under another headline',
    first,
    { title: 'Twelve dead as ship strands', body: ferry, outlet: 'Sele Gazette' },
  ],
  [
    'an agency’s text under another headline, without its last paragraphs',
    first,
    { title: 'Twelve dead as ship strands', body: ferry.slice(0, 5), outlet: 'Sele Gazette' },
  ],
  [
    'a live blog with newer entries on top',
    { title: 'Live: the ferry off Port Maristow', body: ferry },
    {
      title: 'Live: the ferry off Port Maristow',
      body: [
        '18:40 The last of those on board has been brought ashore, the coast guard says.',
        '18:05 Divers are on their way from the naval base.',
        ...ferry,
      ],
    },
  ],
  [
    'a correction at the end',
    first,
    { ...first, body: [...ferry, 'Correction: an earlier version gave another year for the building of the ship.'] },
  ],
  [
    'the lead told anew',
    first,
    { ...first, body: ['At least twelve people died when a ferry hit a sandbank.', ...ferry.slice(1)] },
  ],
  ['the same with a site’s footer', first, { ...first, body: [...ferry, ...footer] }],
])('%s: versions of one another', (_kind, one, other) => expect(isGrouped(one, other)).toBe(true));

test.each<[string, Told, Told]>([
  ['two stories', first, { title: 'Fish market to close', body: market }],
  [
    'two stories above the same footer',
    { ...first, body: [...ferry.slice(0, 4), ...footer] },
    { title: 'Fish market to close', body: [...market, ...footer] },
  ],
  [
    'two briefs above a footer longer than they are',
    { ...first, body: [...ferry.slice(0, 1), ...footer] },
    { title: 'Fish market to close', body: [...market.slice(0, 1), ...footer] },
  ],
  [
    'two stories below the same notice',
    { ...first, body: [footer[2] ?? '', ...ferry] },
    { title: 'Fish market to close', body: [footer[2] ?? '', ...market] },
  ],
  [
    'a new story that tells the background of the old one again',
    first,
    {
      title: 'Captain of the Ternholm before the court',
      body: [
        'The captain of the ferry Ternholm was brought before the court of Maristow on Friday, charged with leaving the channel against orders.',
        'He denies it. His lawyer said that the pilot office had told nobody where the sandbank lay, and that she would prove it with its own letters.',
        'The prosecutor read out what was said on the bridge in the last minutes; relatives left the room in the middle of it, some of them in tears.',
        'The trial goes on in June, when experts for the radar will be heard, and is to end before the summer.',
        ...ferry.slice(4, 6),
      ],
    },
  ],
])('%s: none', (_kind, one, other) => expect(isGrouped(one, other)).toBe(false));
