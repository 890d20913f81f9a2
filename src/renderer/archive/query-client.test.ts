import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { CuttingsEvent } from '../../contract/event.ts';
import type { Host } from '../../contract/host.ts';
import { createQueryClient } from './query-client.ts';

/** A page that asks one slow question: answers come when the test says so. */
function slowPage() {
  let announce: (event: CuttingsEvent) => void = () => {};
  const host = { subscribe: (listener: typeof announce) => ((announce = listener), () => {}) } as unknown as Host;
  const client = createQueryClient(host, { 'import.list': ['imports'] });
  const waiting: ((answer: string) => void)[] = [];
  const seen: string[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['import.list', {}],
    queryFn: () => new Promise<string>((resolve) => waiting.push(resolve)),
  });
  observer.subscribe(({ data }) => {
    if (data !== undefined && seen.at(-1) !== data) seen.push(data);
  });
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    seen,
    asked: () => waiting.length,
    change: (topics: CuttingsEvent & { type: 'changed' }) => announce(topics),
    async answer(text: string): Promise<void> {
      waiting.at(-1)?.(text);
      await turn();
      await turn();
    },
    turn,
  };
}

test('an answer that takes longer than changes are apart comes all the same, and is asked for once more', async () => {
  const page = slowPage();
  await page.turn();
  for (let change = 0; change < 5; change += 1) {
    page.change({ type: 'changed', topics: ['imports'] });
    await page.turn();
  }
  // One question under way, however often something changed.
  expect(page.asked()).toBe(1);
  await page.answer('before the last change');
  expect(page.seen).toEqual(['before the last change']);
  expect(page.asked()).toBe(2);
  await page.answer('after it');
  expect(page.seen).toEqual(['before the last change', 'after it']);
  expect(page.asked()).toBe(2);
});

test('what is there is asked for again when a topic it reads was touched, and not for others', async () => {
  const page = slowPage();
  await page.turn();
  await page.answer('first');
  page.change({ type: 'changed', topics: ['tags'] });
  await page.turn();
  expect(page.asked()).toBe(1);
  page.change({ type: 'changed', topics: ['imports'] });
  await page.turn();
  expect(page.asked()).toBe(2);
  await page.answer('second');
  expect(page.seen).toEqual(['first', 'second']);
});
