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
