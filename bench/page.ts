import { chromium, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumOptions } from '../e2e/chromium.ts';
import { dropPaths } from '../e2e/files.ts';
import { startBrowserProgram } from '../e2e/programs.ts';
import { writeMadeUpArticles } from './made-up-articles.ts';
import { watchPage } from './page/watch-page.ts';

const usage = `usage: npm run bench -- page [--archive FILE] [--import N]
Opens the built page (npm run build) in Chromium on FILE, an archive of your own making (it is changed: a tag is added and taken away), or on a
new one with N made-up articles (2,000). Types, walks, scrolls, opens articles and tags as a person would, and prints how long each key took to
the next painted frame, and how far apart the frames were; then the same while N more files are imported. Chromium tells times of keys in steps of
8 ms, and none below 16.`;

/** Times what a person does on the page. */
export async function page(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { archive: { type: 'string' }, import: { type: 'string' }, help: { type: 'boolean' } },
  });
  const count = Number(values.import ?? 2000);
  if (values.help || !(count >= 100)) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  const browser = await chromium.launch(chromiumOptions());
  try {
    for (const name of ['archive', 'settings']) mkdirSync(join(folder, name));
    const environment = {
      CUTTINGS_ARCHIVE: resolve(values.archive ?? join(folder, 'archive', 'Bench.cuttings')),
      CUTTINGS_DOCUMENTS: join(folder, 'archive'),
      CUTTINGS_SETTINGS: join(folder, 'settings'),
    };
    const program = await startBrowserProgram(browser, environment, () => undefined);
    try {
      if (values.archive === undefined) {
        writeMadeUpArticles(join(folder, 'first'), count);
        await dropPaths(program, [join(folder, 'first')]);
        await program.page.getByText(/^Import finished/).waitFor({ timeout: 600_000 });
      }
      await actAsPerson(program.page, 'nothing else running');
      writeMadeUpArticles(join(folder, 'more'), count, 1_000_000);
      await dropPaths(program, [join(folder, 'more')]);
      await program.page.getByRole('progressbar', { name: 'Import' }).waitFor({ timeout: 60_000 });
      await actAsPerson(program.page, 'during an import');
      const ended = await program.page.getByText(/^Import finished/).isVisible();
      console.log(ended ? 'the import ended before: give a larger N' : 'the import was still running at the end');
    } finally {
      await program.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is typed into the search box. */
const letters = 'the harbour office'.split('');

/** Presses what a person would, twice as fast as most type. */
async function actAsPerson(window: Page, meanwhile: string): Promise<void> {
  const list = window.getByRole('grid', { name: 'Articles' });
  const press = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await window.keyboard.press(key);
      await window.waitForTimeout(60);
    }
  };
  const acts: readonly (readonly [name: string, act: () => Promise<void>])[] = [
    [
      'type a query',
      async () => {
        await press(['/']);
        await press([...letters, ...Array.from({ length: letters.length }, () => 'Backspace'), 'Escape']);
      },
    ],
    [
      'walk the list',
      async () => {
        await list.focus();
        await press(Array.from({ length: 60 }, () => 'j'));
      },
    ],
    [
      'scroll the list',
      async () => {
        await list.hover();
        for (let turn = 0; turn < 120; turn++) {
          await window.mouse.wheel(0, 700);
          await window.waitForTimeout(16);
        }
      },
    ],
    [
      'open and leave articles',
      async () => {
        await list.focus();
        for (let turn = 0; turn < 12; turn++) {
          await press(['j', 'Enter']);
          await window.getByRole('article').waitFor();
          await press(['n', 'n', 'p', 'Escape']);
          await list.waitFor();
        }
      },
    ],
    [
      'tag and undo',
      async () => {
        await list.focus();
        for (let turn = 0; turn < 8; turn++) {
          await press(['j', 't', 'b', 'e', 'n', 'c', 'h', 'Enter', 'Escape', 'Control+z']);
          await window.waitForTimeout(150);
        }
      },
    ],
  ];
  console.log(`\n${meanwhile}: ms to the next frame after a key, and between frames`);
  for (const [name, act] of acts) console.log(`  ${name.padEnd(24)} ${await watchPage(window, act)}`);
}
