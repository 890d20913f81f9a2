import { expect, test } from './fixtures.ts';
import { savedBy, saveListAs } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, importTexts, pressWithMod } from './pages/archive-page.ts';
import { harbourFire } from './pages/invented-articles.ts';
import { libraryPage } from './pages/library-page.ts';
import { markedWords, openArticle, selectWords } from './pages/reading-page.ts';

test('notes are written while reading, kept on disk, searched, listed, saved as a file and undone', async ({
  host,
}) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  const notes = page.getByRole('region', { name: 'Notes' });

  await page.keyboard.press('j');
  await expect(page.getByRole('textbox', { name: 'Note on the article' })).toBeFocused();
  await page.keyboard.type('Ask the <b>pilot</b>');
  await page.keyboard.press('Enter');
  await page.keyboard.type('before Friday');
  await page.keyboard.press('Escape');
  await expect(notes.getByText(/^Saved, /u)).toBeVisible();

  await selectWords(page, 'about 300 tonnes of grain');
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Note' }).click();
  await page.keyboard.type('Who weighed it?');
  await page.keyboard.press('Escape');
  await expect(notes.getByText(/^Saved, /u)).toHaveCount(2);
  await expect.poll(() => markedWords(page, 'tagged')).toEqual(['about 300 tonnes of grain']);
  await expectGoodLooks(host, 'notes-reading');

  // Left by a key of the program, not by leaving the field.
  await notes.getByRole('textbox', { name: 'Note on the article' }).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('!');
  await page.goBack();
  await expect
    .poll(async () => (await ask(host, 'note.ofArticle', { articleId: id })).map(({ text }) => text))
    .toEqual(['Ask the <b>pilot</b>\nbefore Friday!', 'Who weighed it?']);

  const library = libraryPage(host);
  await library.search.fill('note:"the b pilot"');
  await expect(library.total).toHaveText('1 of 1 article');
  await expect(library.list.getByRole('img', { name: '2 notes' })).toBeVisible();
  await library.search.fill('-note:*');
  await expect(library.total).toHaveText('0 of 1 article');

  await library.search.fill('');
  await expect(library.total).toHaveText('1 article');
  await library.list.focus();
  await page.keyboard.press('Shift+B');
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Notes' });
  await expect(list.getByRole('option')).toHaveCount(2);
  await expectGoodLooks(host, 'notes-page');
  await page.getByRole('searchbox', { name: 'Search the notes' }).fill('grain');
  await expect(list.getByRole('option')).toHaveCount(1);
  const file = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(file.text).toContain('Who weighed it?,about 300 tonnes of grain,');
  await list.getByRole('option').click();
  await expect.poll(() => markedWords(page, 'passage')).toEqual(['about 300 tonnes of grain']);

  await page.getByRole('textbox', { name: /^Note on “about/u }).fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Note on “about/u })).toBeHidden();
  await pressWithMod(page, 'z');
  await expect(page.getByRole('textbox', { name: /^Note on “about/u })).toHaveValue('Who weighed it?');
});

test('a note is on disk while it is written, and when the window goes in the middle of a word', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);
  await page.keyboard.press('j');
  const field = page.getByRole('textbox', { name: 'Note on the article' });
  await page.keyboard.type('Ask the pilot ');
  const written = async () => (await ask(host, 'note.ofArticle', { articleId: id })).map(({ text }) => text);
  await expect.poll(written).toEqual(['Ask the pilot']);
  await expect(page.getByText(/^Saved, /u)).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type('and the mayor');
  await expect(field).toHaveValue('Ask the pilot and the mayor');
  await expect.poll(written).toEqual(['Ask the pilot and the mayor']);

  // All of it is one change.
  await page.keyboard.press('Escape');
  await pressWithMod(page, 'z');
  await expect(field).toHaveValue('');
  expect(await written()).toEqual([]);
  await pressWithMod(page, 'Shift+z');
  await expect(field).toHaveValue('Ask the pilot and the mayor');

  await field.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(', too');
  await page.goto('about:blank');
  await page.goto(host.program.origin);
  await expect.poll(written).toEqual(['Ask the pilot and the mayor, too']);
});

test('words that a search looks for in notes are marked beside the article and on the page of notes', async ({
  host,
}) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  const words = 'Ask the pilot:\nwhy did the pilots leave? '.repeat(8).trimEnd();
  await ask(host, 'note.write', { target: { articleId: id, span: null }, text: words });
  const passage = 'about 300 tonnes of grain';
  const start = (await ask(host, 'article.get', { id })).text.indexOf(passage);
  const span = { start, end: start + passage.length, text: passage };
  await ask(host, 'note.write', { target: { articleId: id, span }, text: 'The pilot will know' });
  const library = libraryPage(host);
  await library.search.fill('note:pilot');
  await expect(library.total).toHaveText('1 of 1 article');
  await library.list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search', { name: 'Hits in this article' })).toContainText('in 2 notes');
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes.locator('mark')).toHaveText(Array<string>(9).fill('pilot'));
  await expect(page.getByRole('button', { name: 'Note: The pilot will know' }).locator('mark')).toHaveText('pilot');
  await expectGoodLooks(host, 'notes-marked');

  // The copy with the marks is laid out as the field over it.
  const layout = (selector: string) =>
    notes
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { fontFamily, fontSize, lineHeight, paddingTop, paddingLeft, paddingRight, borderTopWidth } =
          getComputedStyle(element);
        const { left, top, right } = element.getBoundingClientRect();
        return [
          fontFamily,
          fontSize,
          lineHeight,
          paddingTop,
          paddingLeft,
          paddingRight,
          borderTopWidth,
          left,
          top,
          right,
        ];
      });
  expect(await layout('[aria-hidden="true"]:has(mark)')).toEqual(await layout('textarea'));

  await notes.getByRole('textbox', { name: 'Note on the article' }).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('No ');
  await expect(notes.getByText(/^Not saved|^Saving/u).or(notes.locator('mark').nth(8))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notes.locator('mark')).toHaveCount(9);

  await page.keyboard.press('Shift+B');
  await page.getByRole('searchbox', { name: 'Search the notes' }).fill('pilot kn');
  await expect(page.getByRole('listbox', { name: 'Notes' }).locator('mark')).toHaveText(['pilot', 'know']);
});
