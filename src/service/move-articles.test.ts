import { expect, test } from 'vitest';
import type { ArchiveClient } from './archive-client.ts';
import { moveArticles } from './move-articles.ts';

/** An archive in which the even articles are shown. */
function recorder() {
  const batches: number[] = [];
  const client = {
    write(_task: string, ids: readonly number[]) {
      batches.push(ids.length);
      const moved = ids.filter((id) => id % 2 === 0);
      const label = moved.length === 1 ? 'Remove article' : `Remove ${moved.length} articles`;
      return Promise.resolve(
        moved.length === 0 ? null : { label, operation: 'article.restore', input: { ids: moved } },
      );
    },
  };
  return { client: client as unknown as ArchiveClient, batches };
}

test('many articles are moved some at a time, and come back in one step', async () => {
  const { client, batches } = recorder();
  const ids = Array.from({ length: 1_000 }, (_, index) => index + 1);
  let told = 0;
  const opposite = await moveArticles(client, 'removeArticles', ids, () => void (told += 1));
  expect([batches, told]).toEqual([[200, 200, 200, 200, 200], 5]);
  expect(opposite).toEqual({
    label: 'Remove 500 articles',
    operation: 'article.restore',
    input: { ids: ids.filter((id) => id % 2 === 0) },
  });
});

test('where nothing changed there is nothing to take back', async () => {
  expect(await moveArticles(recorder().client, 'removeArticles', [1, 3], () => {})).toBeNull();
});
