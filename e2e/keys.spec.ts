import type { Place } from '../src/renderer/ui/place.ts';
import { batch, concordance, facts, library, people, review, sources } from '../src/renderer/ui/place.ts';
import { expect, test, type TestHost } from './fixtures.ts';
import { ask, goToPlace, importTexts } from './pages/archive-page.ts';
import { harbourFire } from './pages/invented-articles.ts';

const council = {
  name: 'council.txt',
  text: 'Council votes on the pier\n\nCoast Wire | 14 March 2024\n\nThe council approved the pier, said Tom Reed, its chairman.\n',
};

/** Every screen there is: one that is missing here does not compile. `ids` are those of two articles, `search` is one that is kept. */
function screens(ids: readonly number[], search: number): Record<Place['at'], readonly Place[]> {
  const [id = 0] = ids;
  const scope = { query: 'pier', filters: {}, over: 'text' as const };
  return {
    library: [library, { at: 'library', query: 'pier', filters: {}, order: 'relevance', search }],
    article: [
      { at: 'article', id },
      { at: 'article', id, query: 'pier', search, list: { filters: {}, order: 'relevance', row: 0 } },
    ],
    facts: [facts],
    entities: [people],
    entity: (['mentions', 'said', 'about', 'figures'] as const).map((show) => ({
      at: 'entity',
      key: 'person:tom reed',
      show,
    })),
    abbreviations: [{ at: 'abbreviations', text: '', conflicts: false }],
    comparison: (['texts', 'facts'] as const).map((show) => ({ at: 'comparison', ids, show })),
    review: [review],
    sources: [sources],
    concordance: (['lines', 'collocates', 'dispersion'] as const).map((show) => ({ ...concordance, scope, show })),
    batch: [batch],
    tags: [{ at: 'tags' }],
    notes: [{ at: 'notes', text: '' }],
    imports: [{ at: 'imports' }, { at: 'imports', importId: 1 }],
    rules: [{ at: 'rules' }],
    layouts: [{ at: 'layouts' }],
    removed: [{ at: 'removed' }],
    extraction: [{ at: 'extraction' }],
    backups: [{ at: 'backups' }],
  };
}

/** What the `?` sheet says of each key: labels by the key as it stands there. */
async function keysOf({ page }: TestHost): Promise<Map<string, string[]>> {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys on this screen' });
  await expect(sheet).toBeVisible();
  const lines = await sheet.locator('dl > div').evaluateAll((all) =>
    all.map((line) => ({
      label: line.querySelector('dt')?.textContent ?? '',
      keys: [...line.querySelectorAll('dd > *')].map((key) => key.textContent ?? ''),
    })),
  );
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  const labels = new Map<string, string[]>();
  for (const { label, keys } of lines) for (const key of keys) labels.set(key, [...(labels.get(key) ?? []), label]);
  return labels;
}

test('on no screen do two actions share a key', async ({ host }) => {
  const { page } = host;
  const ids = await importTexts(host, [harbourFire, council]);
  await ask(host, 'tag.create', { name: 'To check' });
  await ask(host, 'note.write', { target: { articleId: ids[0] ?? 0, span: null }, text: 'Ask.' });
  const { id: search } = await ask(host, 'savedSearch.create', {
    name: 'Pier',
    query: 'pier',
    filters: {},
    order: 'relevance',
  });
  const shared: string[] = [];
  /** Keys that find something to work on there are offered besides. */
  const more: Partial<Record<Place['at'], string>> = {
    library: 'x',
    article: 'n',
    facts: 'j',
    review: 'j',
    entities: 'j',
  };
  for (const place of Object.values(screens(ids, search)).flat()) {
    await goToPlace(host, place);
    await expect(page.getByRole('main')).toBeVisible();
    const key = more[place.at];
    for (const press of key === undefined ? [null] : [null, key]) {
      if (press !== null) await page.keyboard.press(press);
      const keys = await keysOf(host);
      expect(keys.has('?'), place.at).toBe(true);
      for (const [each, labels] of keys)
        if (labels.length > 1) shared.push(`${JSON.stringify(place)}: ${each}: ${labels.join(' | ')}`);
    }
  }
  expect(shared).toEqual([]);
});

test('keys move through the names while a link of the head has the focus', async ({ host }) => {
  const { page } = host;
  await importTexts(host, [harbourFire, council]);
  await page.getByRole('link', { name: 'Names' }).click();
  await expect(page.getByRole('link', { name: 'Names' })).toBeFocused();
  const rows = page.getByRole('grid', { name: 'Names' }).getByRole('row');
  // Keys move through what is there: before the list has come, there is nothing to move through.
  await expect(rows.nth(2)).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toHaveAttribute('data-current', 'true');
  await page.keyboard.press('j');
  await expect(rows.nth(2)).toHaveAttribute('data-current', 'true');
});
