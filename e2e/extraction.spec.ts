import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { saveListAs } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, goToPlace } from './pages/archive-page.ts';
import { importWithOlder } from './pages/older-archive.ts';
import { factRows, openArticle, selectedFact, selectWords } from './pages/reading-page.ts';

const millFire = {
  name: 'mill-fire.txt',
  text: `Fire in the old mill

By Petra Holm
Lindhaven Post
4 May 2026

At least 12 people were injured when the old mill burned on Monday. Some 40 % of the grain was lost, about 300 tonnes.

“We got everybody out within minutes,” said Marta Voss, who leads the fire service. About 25 houses had no light.
`,
};

test('what was decided is replayed on what a newer extractor finds', async ({ host }) => {
  await importWithOlder(host, [millFire]);
  const { page } = host;
  const id = 1;
  await openArticle(host, id);
  const decide = async (name: RegExp, key: string): Promise<void> => {
    await factRows(page).filter({ hasText: name }).click();
    await page.keyboard.press(key);
  };
  await decide(/We got everybody out/u, 'a');
  await expect(selectedFact(page)).toContainText('Accepted');
  await decide(/^Figure: About 25/iu, 'r');
  await decide(/^Figure: .*12 people/u, 'r');

  const form = page.getByRole('form');
  await decide(/^Figure: .*300 tonnes/u, 'e');
  await form.getByLabel('Value', { exact: true }).fill('310');
  await page.keyboard.press('Control+Enter');
  await expect(selectedFact(page)).toContainText('Edited');
  const before = await ask(host, 'fact.list', { articleId: id });
  const mill = before.find(({ fact }) => fact.kind === 'place' && fact.name === 'Old Mill');
  await ask(host, 'review.retype', {
    which: { facts: [{ articleId: id, key: mill?.key ?? '' }] },
    change: { kind: 'organisation' },
  });
  await selectWords(page, 'Some 40 %');
  await page.keyboard.press('f');
  await form.getByLabel('Kind', { exact: true }).selectOption('figure');
  await form.getByLabel('Value', { exact: true }).fill('40');
  await form.getByLabel('Unit').fill('%');
  await page.keyboard.press('Control+Enter');
  await expect(selectedFact(page)).toContainText('Added');

  await page
    .getByRole('region', { name: 'Articles to read again' })
    .getByRole('button', { name: 'Read again' })
    .click();
  await expect(page.getByText('Facts found again. 1 article read: 1 with other facts.')).toBeVisible();

  // The newer one finds the rejected number with the words before it: it waits, and says why.
  const facts = await ask(host, 'fact.list', { articleId: id });
  const shares = facts.filter(({ fact }) => fact.kind === 'figure' && fact.text === 'Some 40 %');
  expect(shares.map(({ verdict, found }) => [verdict, found])).toEqual([['added', true]]);
  const of = (text: string) => facts.find(({ fact }) => 'text' in fact && fact.text === text);
  expect(of('About 25 houses')).toMatchObject({ verdict: 'rejected', found: true, stands: false });
  expect(of('At least 12 people')).toMatchObject({ verdict: null, stands: false, earlier: { verdict: 'rejected' } });
  expect(of('about 300 tonnes')).toMatchObject({ verdict: 'edited', fact: { value: 310 }, original: { value: 300 } });
  expect(facts.find(({ fact }) => fact.kind === 'organisation' && fact.name === 'Old Mill')).toMatchObject({
    verdict: 'edited',
    found: false,
    stands: true,
  });
  expect(facts.find(({ verdict }) => verdict === 'accepted')).toMatchObject({ fact: { speaker: 'Marta Voss' } });
  await factRows(page)
    .filter({ hasText: /^Figure: At least 12/u })
    .click();
  await expect(selectedFact(page)).toContainText('Probably what you rejected on');
});

test('an article that was not read to its end says so, and is read again by itself', async ({ host }) => {
  await importWithOlder(host, [{ name: 'locked.txt', text: millFire.text.replace('old mill', 'locked mill') }]);
  const { page } = host;
  await goToPlace(host, { at: 'article', id: 1 });
  const incomplete = page.getByRole('region', { name: 'Incomplete facts' });
  await expect(incomplete).toContainText('Not all facts of this article could be found');
  await incomplete.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByText('Facts found again', { exact: true })).toBeVisible();
  await expect(factRows(page).filter({ hasText: 'We got everybody out' })).toBeVisible();
  await expect(incomplete).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Articles to read again' })).toHaveCount(0);
});

test('the archive is read again after an update: paused, gone on with after a restart, and reported', async ({
  host,
}) => {
  // Long ones, so that a page on a busy machine is heard before all are read.
  const files = Array.from({ length: 64 }, (_, index) => ({
    name: `mill-${String(index).padStart(3, '0')}.txt`,
    text: millFire.text.replace('Fire in', `Fire ${index} in`) + millFire.text.repeat(7),
  }));
  await importWithOlder(host, files);
  const { page } = host;
  await ask(host, 'extraction.state', {});
  const notice = page.getByRole('region', { name: 'Articles to read again' });
  await expect(notice).toContainText('64 articles were read by another version of Cuttings.');
  // A fast machine has read all before somebody finds the button: so the page pauses as soon as it hears of progress.
  await page.evaluate(() =>
    window.hostUnderTest.subscribe((event) => {
      if (event.type === 'extraction-progress') void window.hostUnderTest.call('extraction.pause', {});
    }),
  );
  await notice.getByRole('button', { name: 'Read again' }).click();
  const bar = page.getByRole('region', { name: 'Facts being found again' });
  await expect(bar).toContainText('Finding facts again, paused:');
  const { run } = await ask(host, 'extraction.state', {});
  expect(run).toMatchObject({ state: 'paused', total: 64 });

  await host.restart();
  const after = host.page.getByRole('region', { name: 'Facts being found again' });
  await expect(after).toContainText(`Finding facts again, paused: ${run?.done} of 64 articles`);
  await after.getByRole('link', { name: 'Report' }).click();
  await expect(host.page.getByText(`${run?.done} articles read: ${run?.done} with other facts.`)).toBeVisible();
  await host.page.getByRole('button', { name: 'Go on' }).click();
  await expect(host.page.getByText('64 articles read: 64 with other facts.')).toBeVisible();
  await expect(host.page.getByText('All articles were read by this version')).toBeVisible();
  await expectGoodLooks(host, 'extraction');

  const rules = host.page.getByRole('table', { name: 'What changed by rule' });
  await expect(rules.getByRole('row', { name: /^Place older-place 0 64 / })).toBeVisible();
  const download = host.page.waitForEvent('download');
  await saveListAs(host, 'CSV');
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('rule,place,older-place');
  expect(saved.split('\r\n').filter((line) => line.startsWith('article,'))).toHaveLength(64);

  // From a line into the review of what changed in it.
  await host.page
    .getByRole('table', { name: 'Other facts' })
    .getByRole('link', { name: /: review$/ })
    .first()
    .click();
  await expect(host.page.getByText(/Only what reading again on .* touched/)).toBeVisible();
  await expect(host.page.getByText(/Only “/)).toBeVisible();
  await goToPlace(host, { at: 'article', id: 1 });
  await expect(host.page.getByRole('list', { name: 'Facts' })).toBeVisible();
});
