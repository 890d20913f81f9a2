import { suggestionBelow } from '../src/contract/vocabulary.ts';
import { expect, test } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, goToPlace, importTexts, pressWithMod } from './pages/archive-page.ts';
import { harbourFire } from './pages/invented-articles.ts';
import { clickWords, factRows, markedWords, openArticle, selectedFact, selectWords } from './pages/reading-page.ts';

test('every fact marks exactly its words in the text', async ({ host }) => {
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  const stored = await ask(host, 'fact.list', { articleId: id });
  const { text } = await ask(host, 'article.get', { id });
  const facts = stored.map(({ fact }) => fact).filter(({ confidence }) => confidence >= suggestionBelow);
  const expected = {
    statement: facts.flatMap((fact) => (fact.kind === 'statement' ? fact.content : [])),
    cue: facts.flatMap((fact) => (fact.kind === 'statement' && fact.cue ? [fact.cue] : [])),
    source: facts.flatMap((fact) => (fact.kind === 'statement' && fact.source ? [fact.source] : [])),
    figure: facts.flatMap((fact) => (fact.kind === 'figure' ? [fact] : [])),
    time: facts.flatMap((fact) => (fact.kind === 'time' ? [fact] : [])),
    person: facts.flatMap((fact) => (fact.kind === 'person' ? fact.mentions : [])),
  };
  expect(expected.statement.length).toBeGreaterThan(2);
  for (const [layer, spans] of Object.entries(expected)) {
    const words = spans.map(({ start, end }) => text.slice(start, end)).flatMap((part) => part.split(/\n\n/));
    expect((await markedWords(host.page, layer)).toSorted(), layer).toEqual(words.toSorted());
  }
});

test('list and text are tied both ways', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);

  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await expect
    .poll(async () => (await markedWords(page, 'selected')).join(' '))
    .toContain('We got everybody out within minutes');
  await expect.poll(async () => (await markedWords(page, 'selected-source')).join(' ')).toContain('Marta Voss');
  await expect.poll(() => markedWords(page, 'selected-cue')).toEqual(['said']);

  await clickWords(page, 'At least 12');
  await expect(selectedFact(page)).toContainText('At least 12 people');
  await clickWords(page, 'At least 12');
  await expect(selectedFact(page)).toContainText('fire service');

  await page.getByRole('list', { name: 'Facts' }).getByText('about 300 tonnes', { exact: false }).first().hover();
  await expect.poll(async () => (await markedWords(page, 'hovered')).join(' ')).toContain('300 tonnes');
});

test('the keyboard walks from fact to fact and takes the focus along', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  const walked: string[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('n');
    await expect(selectedFact(page)).toBeFocused();
    walked.push((await selectedFact(page).textContent()) ?? '');
  }
  expect(new Set(walked).size).toBe(4);
  await page.keyboard.press('[');
  await expect(selectedFact(page)).toHaveText(walked[2] ?? '');
  await page.keyboard.press('p');
  await expect(selectedFact(page)).toHaveText(walked[1] ?? '');
  await page.keyboard.press(']');
  await expect(selectedFact(page)).toHaveText(walked[2] ?? '');
});

test('kinds of facts are hidden and shown by number', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  const statements = page.getByRole('group', { name: 'Facts shown' }).getByRole('button', { name: /^Statements/ });
  await expect.poll(async () => (await markedWords(page, 'statement')).length).toBeGreaterThan(0);
  await page.keyboard.press('1');
  await expect(statements).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => markedWords(page, 'statement')).toEqual([]);
  await expect(page.getByRole('button', { name: /^Statement: / })).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(statements).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await markedWords(page, 'statement')).length).toBeGreaterThan(0);
});

test('hits of the search that led here are marked and walked through', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await goToPlace(host, { at: 'article', id, query: 'harbour' });
  const place = page.getByRole('search', { name: 'Hits in this article' }).getByRole('status');
  await expect(place).toHaveText('1 of 3');
  expect((await markedWords(page, 'hit')).map((word) => word.toLowerCase())).toEqual(['harbour', 'harbour', 'harbour']);
  await page.keyboard.press('F3');
  await expect(place).toHaveText('2 of 3');
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press(',');
  await expect(place).toHaveText('3 of 3');
});

test('details of the article are edited in place, and the edit is undone', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Details of the article' });
  await expect(form.getByLabel('Title')).toBeFocused();
  await form.getByLabel('Outlet').fill('Evening Ledger');
  await form.getByLabel('Published').fill('2026-05-05');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit outlet: Evening Ledger' })).toContainText('(edited)');
  const edited = await ask(host, 'article.get', { id });
  expect([edited.outlet, edited.published, edited.origins.outlet]).toEqual(['Evening Ledger', '2026-05-05', 'edited']);
  await pressWithMod(page, 'z');
  await expect(page.getByRole('button', { name: 'Edit outlet: Lindhaven Post' })).toBeVisible();
  expect((await ask(host, 'article.get', { id })).published).toBe('2026-05-04');
});

test('selected words are copied with their citation', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  if (host.kind === 'browser') await host.program.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await selectWords(page, 'about 300 tonnes of grain');
  await page.keyboard.press('c');
  await expect(page.getByText('Copied with citation')).toBeVisible();
  if (host.kind === 'browser')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“about 300 tonnes of grain” (Petra Holm, “Fire damages harbour office in Lindhaven”, Lindhaven Post, 2026-05-04)',
    );
});

test('Escape leads back to where the article was opened', async ({ host }) => {
  const [id = 0] = await importTexts(host, [harbourFire]);
  await goToPlace(host, { at: 'tags' });
  await openArticle(host, id);
  await host.page.keyboard.press('n');
  await host.page.keyboard.press('Escape');
  await expect.poll(() => host.page.evaluate(() => window.location.hash)).toBe('#tags');
});

test('reading looks well in light and dark', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await expectGoodLooks(host, 'reading');
  await page.keyboard.press('e');
  await expect(page.getByRole('form', { name: 'Edit the fact' })).toBeVisible();
  await expectGoodLooks(host, 'reading-edit-fact');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+E');
  await expect(page.getByRole('form', { name: 'Details of the article' })).toBeVisible();
  await expectGoodLooks(host, 'reading-details');
});

test('a very long text is put on the page as it is read, and a place in it is found at once', async ({ host }) => {
  const { page } = host;
  const paragraphs = Array.from(
    { length: 900 },
    (_, index) => `Paragraph ${index} of the inquiry. ${'It goes on. '.repeat(30)}`,
  );
  const [id = 0] = await importTexts(host, [
    { name: 'inquiry.txt', text: `The inquiry\n\n${paragraphs.join('\n\n')}` },
  ]);
  const { text } = await ask(host, 'article.get', { id });
  const start = text.indexOf('Paragraph 700');
  await goToPlace(host, { at: 'article', id, start, end: start + 13 });
  const there = page.getByText('Paragraph 700 of the inquiry.');
  await expect(there).toBeInViewport();
  expect(await markedWords(page, 'passage')).toEqual(['Paragraph 700']);
  expect(await page.locator('[data-paragraph]').count()).toBeLessThan(300);

  await selectWords(page, 'Paragraph 702 of');
  await page.keyboard.press('t');
  await page.keyboard.type('far down');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article').getByRole('button', { name: 'far down' })).toBeInViewport();
  await expect.poll(() => markedWords(page, 'tagged')).toEqual(['Paragraph 702 of']);
});
