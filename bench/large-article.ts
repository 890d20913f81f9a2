import { chromium, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumOptions } from '../e2e/chromium.ts';
import { startBrowserProgram } from '../e2e/programs.ts';
import { type Place, toAddress } from '../src/renderer/ui/place.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import { storeLargeArticle } from '../src/core/archive/testing/large-article.ts';
import { watchPage } from './page/watch-page.ts';

const usage = `usage: npm run bench -- large-article [--size N]
Opens the built page (npm run build) in Chromium on a new archive with one article of N (100) times 50 kB, N thousand tagged passages in it and
half as many thousand tags. Opens the article, scrolls, jumps, tags, and looks through the tags, as a person would, and prints how long each key
took to the next painted frame, and how far apart the frames were.`;

/** Times what a person does with an article that is very long, and with very many tags. */
export async function largeArticle(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { size: { type: 'string' }, help: { type: 'boolean' } } });
  const size = Number(values.size ?? 100);
  if (values.help || !(size >= 1)) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  const path = join(folder, 'Bench.cuttings');
  const settings = join(folder, 'settings');
  mkdirSync(settings);
  createArchive(path);
  const archive = openArchive(path);
  storeLargeArticle(archive, size);
  archive.close();
  const browser = await chromium.launch(chromiumOptions());
  try {
    const environment = { CUTTINGS_ARCHIVE: path, CUTTINGS_DOCUMENTS: folder, CUTTINGS_SETTINGS: settings };
    const program = await startBrowserProgram(browser, environment, () => undefined);
    try {
      await actAsReader(program.page, size);
    } finally {
      await program.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Goes to a place of the page by its address. */
async function goTo(window: Page, place: Place): Promise<void> {
  await window.evaluate((address) => (location.hash = address), toAddress(place));
}

async function actAsReader(window: Page, size: number): Promise<void> {
  const list = window.getByRole('grid', { name: 'Articles' });
  const text = window.getByRole('article');
  const press = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await window.keyboard.press(key);
      await window.waitForTimeout(60);
    }
  };
  const picker = window.getByRole('dialog', { name: /^Tags of/u });
  const acts: readonly (readonly [name: string, act: () => Promise<void>])[] = [
    [
      'open the article',
      async () => {
        await list.focus();
        await press(['Enter']);
        await window.locator('[data-paragraph="1"]').waitFor();
      },
    ],
    [
      'scroll it',
      async () => {
        await text.hover({ position: { x: 200, y: 300 } });
        for (let turn = 0; turn < 120; turn++) {
          await window.mouse.wheel(0, 700);
          await window.waitForTimeout(16);
        }
      },
    ],
    [
      'jump to places in it',
      async () => {
        for (let turn = 0; turn < 10; turn++) {
          const start = 11 + Math.floor(((turn * 7) % 10) * size * 4_999);
          await goTo(window, { at: 'article', id: 1, start, end: start + 9 });
          await window.waitForTimeout(300);
        }
      },
    ],
    [
      'tag words and undo',
      async () => {
        for (let turn = 0; turn < 4; turn++) {
          await window.mouse.dblclick(480, 420 + turn * 20);
          await press(['t']);
          await picker.waitFor();
          await press([...'tag 77'.split(''), 'Enter', 'Escape', 'Control+z']);
          await window.waitForTimeout(500);
        }
      },
    ],
    [
      'walk the tags',
      async () => {
        await press(['t']);
        await picker.waitFor();
        await press([...Array.from({ length: 30 }, () => 'ArrowDown'), 'Escape']);
      },
    ],
    [
      'look through the page of tags',
      async () => {
        await goTo(window, { at: 'tags' });
        await window.getByRole('heading', { name: 'Tags' }).waitFor();
        await window.mouse.move(600, 400);
        for (let turn = 0; turn < 60; turn++) {
          await window.mouse.wheel(0, 700);
          await window.waitForTimeout(16);
        }
      },
    ],
  ];
  console.log('ms to the next frame after a key, and between frames');
  for (const [name, act] of acts) {
    const begun = performance.now();
    const seen = await watchPage(window, act);
    console.log(`  ${name.padEnd(30)} ${((performance.now() - begun) / 1000).toFixed(1)} s; ${seen}`);
  }
}
