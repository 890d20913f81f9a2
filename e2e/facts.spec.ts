import type { StoredFact } from '../src/contract/decision.ts';
import { nameOf } from '../src/renderer/features/reading/fact-words.ts';
import { expect, test } from './fixtures.ts';
import { ask, importTexts, pressWithMod } from './pages/archive-page.ts';
import { harbourFire } from './pages/invented-articles.ts';
import { factRows, markedWords, openArticle, selectedFact, selectWords } from './pages/reading-page.ts';

type Decided = readonly [name: string, verdict: StoredFact['verdict']];

function decisionsOf(facts: readonly StoredFact[]): readonly Decided[] {
  return facts
    .filter(({ verdict }) => verdict !== null)
    .map(({ fact, verdict }): Decided => [nameOf(fact), verdict])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

test('decisions survive another extraction and a restart', async ({ host }) => {
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  const { page } = host;

  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await page.keyboard.press('a');
  await expect(selectedFact(page)).toContainText('Accepted');

  await factRows(page)
    .filter({ hasText: /^Figure: .*300 tonnes/ })
    .click();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: /^Figure: .*300 tonnes/ })).toHaveCount(0);

  await factRows(page)
    .filter({ hasText: /^Figure: At least 12/ })
    .click();
  await page.keyboard.press('e');
  const form = page.getByRole('form');
  await form.getByLabel('Unit').fill('injured people');
  await form.getByLabel('Value', { exact: true }).fill('13');
  await page.keyboard.press('Control+Enter');
  await expect(selectedFact(page)).toContainText('at least 13 injured people');
  await expect(selectedFact(page)).toContainText('Edited');

  await selectWords(page, 'harbour office on Monday');
  await page.keyboard.press('f');
  await form.getByLabel('Kind', { exact: true }).selectOption('organisation');
  await form.getByLabel('Name').fill('Lindhaven harbour office');
  await page.keyboard.press('Control+Enter');
  await expect(selectedFact(page)).toContainText('Lindhaven harbour office');
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['harbour office on Monday']);

  const before = await ask(host, 'fact.list', { articleId: id });
  const verdicts = new Set(decisionsOf(before).map(([, verdict]) => verdict));
  expect(verdicts).toEqual(new Set(['accepted', 'added', 'edited', 'rejected']));
  await ask(host, 'fact.extract', { articleIds: [id] });
  expect(decisionsOf(await ask(host, 'fact.list', { articleId: id }))).toEqual(decisionsOf(before));

  await host.restart();
  const after = await ask(host, 'fact.list', { articleId: id });
  expect(decisionsOf(after)).toEqual(decisionsOf(before));
  await openArticle(host, id);
  await expect(host.page.getByRole('button', { name: /^Organisation: Lindhaven harbour office/ })).toContainText(
    'Added',
  );
  await expect(host.page.getByRole('button', { name: /^Figure: .*300 tonnes/ })).toHaveCount(0);
});

test('a decision is taken back, undone and done again', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  const verdicts = async (): Promise<readonly Decided[]> =>
    decisionsOf(await ask(host, 'fact.list', { articleId: id }));
  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await page.keyboard.press('a');
  await expect(selectedFact(page)).toContainText('Accepted');
  await page.keyboard.press('u');
  await expect(selectedFact(page)).not.toContainText('Accepted');
  await expect.poll(verdicts).toEqual([]);
  await pressWithMod(page, 'z');
  await expect(selectedFact(page)).toContainText('Accepted');
  await pressWithMod(page, 'z');
  await expect(selectedFact(page)).not.toContainText('Accepted');
  await pressWithMod(page, 'Shift+z');
  await expect(selectedFact(page)).toContainText('Accepted');
});

test('a span is changed by selecting words in the article', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await page.keyboard.press('e');
  await selectWords(page, 'Marta Voss');
  await page.getByRole('button', { name: 'Use selection as source' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(selectedFact(page)).toContainText('Edited');
  await expect.poll(() => markedWords(page, 'selected-source')).toEqual(['Marta Voss']);
  const edited = (await ask(host, 'fact.list', { articleId: id })).find(({ verdict }) => verdict === 'edited');
  expect(edited?.fact).toMatchObject({ kind: 'statement', source: { text: 'Marta Voss' }, rule: 'person' });
  expect(edited?.original).not.toBeNull();
});
