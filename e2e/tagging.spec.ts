import { expect, test, type TestHost } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, importTexts, pressWithMod } from './pages/archive-page.ts';
import { harbourFire } from './pages/invented-articles.ts';
import { factRows, markedWords, openArticle, selectWords } from './pages/reading-page.ts';

async function createTag({ page }: TestHost, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Tag' }).fill(name);
  await expect(page.getByRole('option', { name: `Create “${name}”` })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: `${name}, on` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function taggedKinds(host: TestHost, articleId: number): Promise<readonly string[]> {
  return (await ask(host, 'tagging.list', { articleId })).map(({ target }) => target.kind).toSorted();
}

test('articles, passages and facts are tagged by keyboard', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await openArticle(host, id);

  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'Tags of this article' })).toBeVisible();
  await createTag(host, 'To check');
  await expect(page.getByRole('article').getByText('To check')).toBeVisible();

  await selectWords(page, 'about 300 tonnes of grain');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'Tags of this passage' })).toBeVisible();
  await createTag(host, 'Loss');
  await expect.poll(() => markedWords(page, 'tagged')).toEqual(['about 300 tonnes of grain']);
  await page.getByRole('button', { name: 'Loss', exact: true }).click();
  await expect.poll(() => markedWords(page, 'passage')).toEqual(['about 300 tonnes of grain']);

  await factRows(page).filter({ hasText: 'We got everybody out' }).click();
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'Tags of this fact' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.type('loss');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Loss, on' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Facts' }).getByText('Loss')).toBeVisible();

  expect(await taggedKinds(host, id)).toEqual(['article', 'fact', 'passage']);
  await host.restart();
  expect(await taggedKinds(host, id)).toEqual(['article', 'fact', 'passage']);
});

test('the picker shows what is there, filters, and takes a tag off', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  for (const name of ['Eyewitness', 'Figure in doubt', 'Official']) await ask(host, 'tag.create', { name });
  const [eyewitness] = await ask(host, 'tag.list', {});
  await ask(host, 'tagging.add', { tagId: eyewitness?.id ?? 0, targets: [{ kind: 'article', articleId: id }] });
  await openArticle(host, id);
  await page.keyboard.press('t');
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('option', { name: 'Eyewitness, on' })).toBeVisible();
  await expectGoodLooks(host, 'tag-picker');
  await page.keyboard.type('doubt');
  await expect(page.getByRole('option')).toHaveText([/Figure in doubt/, /Create “doubt”/]);
  await page.getByRole('combobox', { name: 'Tag' }).fill('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Eyewitness, off' })).toBeVisible();
  await expect.poll(() => taggedKinds(host, id)).toEqual([]);
});

test('tagging is undone and done again', async ({ host }) => {
  const { page } = host;
  const [id = 0] = await importTexts(host, [harbourFire]);
  await ask(host, 'tag.create', { name: 'Official' });
  await openArticle(host, id);
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article').getByText('Official')).toBeVisible();
  await pressWithMod(page, 'z');
  await expect(page.getByRole('article').getByText('Official')).toBeHidden();
  await pressWithMod(page, 'Shift+z');
  await expect(page.getByRole('article').getByText('Official')).toBeVisible();
  expect(await taggedKinds(host, id)).toEqual(['article']);
});
