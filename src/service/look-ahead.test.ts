import { expect, test } from 'vitest';
import { LookAhead } from './look-ahead.ts';

async function* numbers(count: number, made: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    made.push(number);
    yield number;
    await Promise.resolve();
  }
}

test('everything comes in order, then null', async () => {
  const ahead = new LookAhead(numbers(3000), 10, () => {});
  const taken: number[] = [];
  for (let item = await ahead.next(); item !== null; item = await ahead.next()) taken.push(item);
  expect([taken.length, taken.every((item, index) => item === index), await ahead.next()]).toEqual([3000, true, null]);
});

test('it runs ahead by its bound and no further', async () => {
  const made: number[] = [];
  const ahead = new LookAhead(numbers(1000, made), 10, () => {});
  await new Promise((resolve) => setTimeout(resolve, 20));
  const before = made.length;
  await ahead.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([before, made.length]).toEqual([10, 11]);
  await ahead.close();
});

test('it tells how many there are while it runs, and when there are no more', async () => {
  const told: [number, boolean][] = [];
  const ahead = new LookAhead(numbers(3), 10, (found, counting) => told.push([found, counting]));
  while ((await ahead.next()) !== null);
  expect(told).toEqual([
    [1, true],
    [2, true],
    [3, true],
    [3, false],
  ]);
});

test('what the source fails with comes after what it gave', async () => {
  const ahead = new LookAhead(
    (async function* () {
      yield 1;
      await Promise.resolve();
      throw new Error('broken');
    })(),
    10,
    () => {},
  );
  expect(await ahead.next()).toBe(1);
  await expect(ahead.next()).rejects.toThrow('broken');
});

test('closing ends a source that waits and whoever waits for it', async () => {
  const ahead = new LookAhead(numbers(1000), 1, () => {});
  await ahead.next();
  await ahead.close();
  expect(
    await Promise.race([ahead.next().then(() => 'ended'), new Promise((resolve) => setTimeout(resolve, 500, 'waits'))]),
  ).toBe('ended');
});
