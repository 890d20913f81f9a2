import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from './read-article-file.ts';

const root = join(import.meta.dirname, '../../..');
const keptBytes: unknown = expect.objectContaining({ sha256: expect.any(String) });

function read(path: string, name = basename(path)): ReturnType<typeof readArticleFile> {
  return readArticleFile({ path, name, relativePath: `drop/${name}` });
}

async function article(path: string, name?: string) {
  const outcome = await read(path, name);
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  const [found] = outcome.articles;
  if (found === undefined) throw new Error('no article');
  return found;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('what is read holds the bytes as they were, their hash and how they were decoded', async () => {
  const path = join(root, 'fixtures/txt/header-below.txt');
  const bytes = readFileSync(path);
  const outcome = await read(path);
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  const { original, articles, ...rest } = outcome;
  expect(inflateRawSync(original)).toEqual(bytes);
  expect(rest).toEqual({
    outcome: 'read',
    name: 'header-below.txt',
    relativePath: 'drop/header-below.txt',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: 'txt',
    encoding: 'utf-8',
    encodingBasis: 'valid',
    replaced: 0,
    note: null,
    announced: null,
    refused: [],
  });
  expect(articles).toMatchObject([
    {
      title: 'Bridge at Callow Reach closed after cracks found',
      byline: 'Ruth Adeyemi',
      outlet: 'The Estuary Record',
      published: '2023-11-07',
      language: 'en',
      basis: { published: 'text', outlet: 'text', byline: 'text' },
    },
  ]);
});

const seed = join(root, '../shared/seed/icc-warrants.txt');
test.skipIf(!existsSync(seed))('a text of title, blank line and paragraphs is stored as it is', async () => {
  expect((await article(seed)).text).toBe(readFileSync(seed, 'utf8'));
});

describe('the sample articles', () => {
  test.each([
    ['dam-vote/dam-vote-el-faro-libre.txt', null, 'El Faro Libre', '2024-06-05'],
    ['dam-vote/dam-vote-northern-mirror.txt', 'Northern Mirror correspondents', 'Northern Mirror', '2024-06-04'],
    ['dam-vote/dam-vote-public-works-bulletin.txt', null, 'Public Works News Agency', '2024-06-04'],
    ['dam-vote/dam-vote-tern-valley-post.txt', 'Hanne Brisk', 'Tern Valley Post', '2024-06-04'],
    ['ferry-aground/ferry-aground-coast-wire.txt', null, 'Coast Wire', '2025-03-12'],
    ['ferry-aground/ferry-aground-evening-lantern.txt', 'Marco Quell', 'Evening Lantern', '2025-03-12'],
    ['ferry-aground/ferry-aground-harbour-courier.txt', 'Ines Okafor', 'The Harbour Courier', '2025-03-12'],
    ['ferry-aground/ferry-aground-westland-daily.txt', 'our staff and agencies', 'Westland Daily', '2025-03-12'],
  ])('%s', async (path, byline, outlet, published) => {
    const whole = join(root, 'resources/samples', path);
    const [firstLine] = readFileSync(whole, 'utf8').split('\n');
    const { title, ...found } = await article(whole);
    expect([title, found.byline, found.outlet, found.published, found.language]).toEqual([
      firstLine,
      byline,
      outlet,
      published,
      'en',
    ]);
  });
});

describe('Markdown', () => {
  test('is read as plain paragraphs, its front matter as metadata', async () => {
    expect(await article(join(root, 'fixtures/md/front-matter.md'))).toEqual({
      ordinal: 1,
      place: null,
      section: null,
      page: null,
      url: null,
      basis: {
        title: 'text',
        byline: 'front matter',
        outlet: 'front matter',
        published: 'front matter',
        language: 'front matter',
      },
      title: 'Bridge at Callow Reach closed: what we know',
      byline: 'Ruth Adeyemi, Tom Sorrel',
      outlet: 'The Estuary Record',
      published: '2023-11-07',
      language: 'en',
      text: [
        'Bridge at Callow Reach closed: what we know',
        'Engineers closed the road bridge on Tuesday after finding cracks, the county said.',
        'The bridge at low tide',
        'What happens next',
        '1. The piers are X-rayed.',
        '2. The county decides.',
        '- Lorries go over Ferrant.',
        '- Buses run as before.',
        '“We would rather be late than sorry,” said Pell Morrow.',
        'Some 14,000 vehicles cross it daily.',
      ].join('\n\n'),
    });
  });

  test('without front matter says who wrote it as plain text does', async () => {
    expect(await article(join(root, 'fixtures/md/plain.md'))).toMatchObject({
      title: 'Bridge at Callow Reach closed',
      byline: 'Ruth Adeyemi',
      outlet: 'The Estuary Record',
      published: '2023-11-07',
    });
  });

  test('front matter that is a program is text, and nothing runs', async () => {
    expect((await article(join(root, 'fixtures/hostile/javascript-front-matter.md'))).text).toContain(
      'Text after code.',
    );
  });

  test('a rule in front is no front matter', async () => {
    expect(await article(file('rule.md', '---\n\nTwo accounts: one bridge.\n\n---\n\nText.'))).toMatchObject({
      text: 'Two accounts: one bridge.\n\nText.',
    });
  });

  test('a title that stands only in the front matter becomes the title of the text', async () => {
    expect((await article(file('title.md', '---\ntitle: A bridge\n---\nText.'))).text).toBe('A bridge\n\nText.');
  });
});

describe('refused', () => {
  const hostile = join(root, 'fixtures/hostile');
  test.each([
    [join(hostile, 'empty.txt'), 'It is empty: there is no word in it.'],
    [join(hostile, 'only-a-mark.txt'), 'It is empty: there is no word in it.'],
    [join(hostile, 'only-white-space.txt'), 'It is empty: there is no word in it.'],
    [
      join(hostile, 'pdf-named.txt'),
      'It is damaged and cannot be read as PDF. Get the file again from where it came from.',
    ],
    [join(hostile, 'docx-named.txt'), 'It is empty: there is no word in it.'],
    [join(hostile, 'word-97-named.txt'), expect.stringContaining('This is an old Word or Excel document')],
    [join(hostile, 'picture-named.md'), expect.stringContaining('This is a PNG picture named .md')],
    [join(hostile, 'controls.txt'), expect.stringContaining('This is binary data named .txt')],
    [join(hostile, 'alias.md'), expect.stringContaining('aliases')],
    [join(root, 'package.json'), expect.stringContaining('holds no list of articles')],
    [join(root, 'missing.txt'), expect.stringContaining('no longer there')],
  ])('%s', async (path, note) => {
    const outcome = await read(path);
    expect(outcome.outcome === 'refused' && outcome).toEqual({
      outcome: 'refused',
      name: basename(path),
      relativePath: `drop/${basename(path)}`,
      bytes: existsSync(path) ? readFileSync(path).length : 0,
      note,
      // Only a text is kept for another try.
      ...(/\.json$|alias\.md$/u.test(path) && { kept: keptBytes }),
    });
  });

  test.each(['pdf', 'docx', 'odt', 'rtf', 'epub'])('text under the name .%s', async (extension) => {
    const outcome = await read(file(`a.${extension}`, 'text'));
    expect(outcome.outcome === 'refused' && outcome.note).toBe(
      `It is named .${extension} and is none. If it is text, name it .txt, then import it again.`,
    );
  });

  test('front matter over 16 kB', async () => {
    const outcome = await read(file('long.md', `---\ntitle: ${'x'.repeat(17_000)}\n---\nText.`));
    expect(outcome.outcome === 'refused' && outcome.note).toContain('16 kB');
  });

  test('the database, the program and the picture of any name without an extension', async () => {
    for (const [start, kind] of [
      ['SQLite format 3\0', 'a database'],
      ['\u007FELF', 'a program'],
      ['GIF89a', 'a GIF picture'],
    ] as const) {
      const outcome = await read(file('thing', start));
      expect(outcome.outcome === 'refused' && outcome.note).toBe(
        `This is ${kind}, and holds no text that could be read. Save its text as plain text (.txt, UTF-8), then import that.`,
      );
    }
  });
});

describe('read all the same', () => {
  test('a file without an extension that holds text', async () => {
    expect((await article(file('notes', 'A bridge\n\nText.'))).text).toBe('A bridge\n\nText.');
  });

  test('bad bytes, counted and said', async () => {
    const outcome = await read(join(root, 'fixtures/hostile/bad-bytes.txt'));
    expect(outcome).toMatchObject({
      outcome: 'read',
      encoding: 'utf-8',
      replaced: 2,
      note: '2 places could not be decoded and show as \uFFFD.',
    });
  });

  test('an old encoding, said to be a guess', async () => {
    const bytes = Buffer.from(
      'Die F\xe4hre lief auf Grund. \xdcber vierzig Menschen wurden verletzt, h\xf6rte man.',
      'latin1',
    );
    expect(await read(file('alt.txt', bytes))).toMatchObject({
      encoding: 'windows-1252',
      encodingBasis: 'detected',
      note: 'Its encoding, windows-1252, is a guess.',
      articles: [
        { text: 'Die Fähre lief auf Grund. Über vierzig Menschen wurden verletzt, hörte man.', language: 'de' },
      ],
    });
  });

  test('a NUL here and there', async () => {
    const text = `${'A bridge was closed on Tuesday. '.repeat(40)}\0${'It will stay closed. '.repeat(20)}`;
    expect((await article(file('nul.txt', text))).text.includes('\0')).toBe(false);
  });

  test('a text of 6 MB in one line', async () => {
    expect((await article(file('long.txt', 'A bridge was closed. '.repeat(300_000)))).text.length).toBe(6_300_000);
  });
});

const nasty = join(root, '../shared/data/free/nasty/archives');
test.skipIf(!existsSync(nasty))('hostile archives under the name .txt are refused or read, never worse', async () => {
  for (const name of ['billion-laughs.docx', 'bitrot.pdf', 'bomb-1GB.docx', 'symlink.zip', 'truncated-half.pdf'])
    expect(await read(join(nasty, name), `${name}.txt`)).toMatchObject({
      outcome: 'refused',
      note: expect.stringMatching(/^(?:This is a|It )/),
    });
});
