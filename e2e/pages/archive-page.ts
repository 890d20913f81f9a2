import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, OperationName, Output } from '../../src/contract/operations.ts';
import { toAddress, type Place } from '../../src/renderer/ui/place.ts';
import { expect, type TestHost } from '../fixtures.ts';
import { dropPaths } from '../files.ts';
import { exposeHost } from '../page-host.ts';

/** Asks the program as the page does, for what a spec must know or do behind the person's back. */
export async function ask<Name extends OperationName>(
  host: TestHost,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  if (!(await host.page.evaluate(() => 'hostUnderTest' in window))) await exposeHost(host);
  const reply = await host.page.evaluate(
    ([operation, given]) => window.hostUnderTest.call(operation as never, given as never),
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value as Output<Name>;
}

/** Drops texts on the window as files and waits until they are articles; answers their ids in the order of `files`. */
export async function importTexts(
  host: TestHost,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly number[]> {
  const folder = join(host.folder, `dropped-${Date.now()}`);
  mkdirSync(folder);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  // While a dialog fades away, what is dropped falls on it.
  await expect(host.page.getByRole('dialog')).toHaveCount(0);
  await dropPaths(host, [folder]);
  return idsByFile(
    host,
    files.map(({ name }) => name),
  );
}

/** Imports the sample articles that come with the program; answers the ids of the named files. */
export async function importSamples(host: TestHost, names: readonly string[]): Promise<readonly number[]> {
  await ask(host, 'import.samples', {});
  return idsByFile(host, names);
}

async function idsByFile(host: TestHost, names: readonly string[]): Promise<readonly number[]> {
  let ids: readonly (number | undefined)[] = [];
  await expect(async () => {
    const { hits } = await ask(host, 'search.articles', {
      query: '',
      filters: {},
      order: 'imported',
      offset: 0,
      limit: 100,
    });
    const articles = await Promise.all(hits.map(({ article }) => ask(host, 'article.get', { id: article.id })));
    ids = names.map((name) => articles.find(({ file }) => file.name === name)?.id);
    expect(ids).not.toContain(undefined);
  }).toPass({ timeout: 30_000 });
  return ids.filter((id) => id !== undefined);
}

/** Goes to a place by its address, as a link does. */
export async function goToPlace({ page }: TestHost, place: Place): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, toAddress(place));
}

/** Ctrl, or Command where that is what the keyboard has. */
export async function pressWithMod(page: Page, key: string): Promise<void> {
  await page.keyboard.press(`ControlOrMeta+${key}`);
}
