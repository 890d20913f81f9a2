import type { Fact } from '../src/contract/fact.ts';
import { expect, test, type TestHost } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, importTexts, pressWithMod } from './pages/archive-page.ts';
import { harbourFire } from './pages/invented-articles.ts';
import { dragHandle, factRows, markedWords, openArticle, selectedFact, spanHandle } from './pages/reading-page.ts';
import { openReview, shownFact } from './pages/review-page.ts';

/** What a person made of the facts of the article. */
async function edited(host: TestHost, articleId: number): Promise<readonly Fact[]> {
  const facts = await ask(host, 'fact.list', { articleId });
  return facts.filter(({ verdict }) => verdict === 'edited').map(({ fact }) => fact);
}

test('the ends of a span are dragged by words and by characters, kept on release and undone', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await expect(spanHandle(page, 'End of the content')).toHaveAttribute(
    'aria-valuetext',
    '“We got everybody out within minutes,”',
  );
  await expectGoodLooks(host, 'span-dragging');

  // Seen while it is dragged, and nothing is stored before the button is let go.
  await dragHandle(page, 'End of the content', 'We got everybody out', 'end');
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['“We got everybody out']);
  expect(await edited(host, id)).toEqual([]);
  await page.mouse.up();
  await expect(selectedFact(page)).toContainText('Edited');
  await expect
    .poll(() => edited(host, id))
    .toMatchObject([{ content: [{ text: '“We got everybody out' }], rule: 'person' }]);
  await pressWithMod(page, 'z');
  await expect.poll(() => edited(host, id)).toEqual([]);
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['“We got everybody out within minutes,”']);

  // To the middle of a word, it snaps; with Alt it stays there. Escape takes it back.
  await dragHandle(page, 'Beginning of the content', 'verybody', 'beginning');
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['everybody out within minutes,”']);
  await page.mouse.up();
  await expect(selectedFact(page)).toContainText('Edited');
  await page.keyboard.down('Alt');
  await dragHandle(page, 'Beginning of the content', 'verybody', 'beginning');
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['verybody out within minutes,”']);
  await page.keyboard.up('Alt');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['everybody out within minutes,”']);
  await pressWithMod(page, 'z');
  await expect.poll(() => markedWords(page, 'selected')).toEqual(['“We got everybody out within minutes,”']);
  expect(await edited(host, id)).toEqual([]);
});

test('the ends of a span are moved by keys, with the words told', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  await factRows(page)
    .filter({ hasText: /^Figure: .*300 tonnes/u })
    .click();
  await page.keyboard.press('h');
  const beginning = spanHandle(page, 'Beginning of the figure');
  await expect(beginning).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(beginning).toHaveAttribute('aria-valuetext', /^that about 300 tonnes/u);
  await page.keyboard.press('Escape');
  await expect(beginning).toHaveAttribute('aria-valuetext', /^about 300 tonnes/u);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  const end = spanHandle(page, 'End of the figure');
  await expect(end).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  const words = (await end.getAttribute('aria-valuetext')) ?? '';
  expect(words).toMatch(/^300 tonnes/u);
  expect(await edited(host, id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(selectedFact(page)).toContainText('Edited');
  await expect.poll(() => edited(host, id)).toMatchObject([{ kind: 'figure', text: words, value: 300 }]);
  await pressWithMod(page, 'z');
  await expect.poll(() => edited(host, id)).toEqual([]);

  // In the review the form has the text too.
  await openReview(host, { at: 'review', which: { articleIds: [id], kinds: ['statement'] }, order: 'reading' });
  await shownFact(page).getByRole('button', { name: /^Edit/u }).click();
  const source = spanHandle(page, 'Beginning of the source');
  await source.focus();
  await page.keyboard.press('ArrowRight');
  const shorter = (await source.getAttribute('aria-valuetext')) ?? '';
  await page.keyboard.press('Enter');
  await expectGoodLooks(host, 'review-span-dragging');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => edited(host, id)).toMatchObject([{ kind: 'statement', source: { text: shorter } }]);
});
