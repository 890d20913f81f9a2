import { expect, test } from 'vitest';
import { createKeptOpposites } from './kept-opposites.ts';

const change = (count: number) => ({
  label: `Remove ${count} articles`,
  operation: 'article.restore',
  input: { ids: Array.from({ length: count }, (_, index) => 1_000_000 + index) },
});

function handedOut(kept: ReturnType<typeof createKeptOpposites>, count: number): { input: { id: string } } {
  return (kept.handOut({ opposite: change(count) }) as { opposite: { input: { id: string } } }).opposite;
}

test('a small opposite is handed out as it is, a large one as a number that leads to it', () => {
  const kept = createKeptOpposites(() => kept);
  const small = { opposite: change(3), more: 1 };
  expect(kept.handOut(small)).toBe(small);
  expect(kept.handOut({ opposite: null })).toEqual({ opposite: null });
  const handed = handedOut(kept, 200_000);
  expect(handed).toMatchObject({ label: 'Remove 200000 articles', operation: 'undo.kept' });
  expect(JSON.stringify(handed).length).toBeLessThan(200);
  expect(kept.changeOf(handed.input.id)).toEqual(change(200_000));
});

test('it is not run on another archive', () => {
  let archive = {};
  const kept = createKeptOpposites(() => archive);
  const { id } = handedOut(kept, 20_000).input;
  archive = {};
  expect(() => kept.changeOf(id)).toThrow('not kept any more');
});

test('the oldest go when too much is kept, the newest never', () => {
  const kept = createKeptOpposites(() => kept);
  const ids = Array.from({ length: 12 }, () => handedOut(kept, 1_000_000).input.id);
  expect(() => kept.changeOf(ids[0] ?? '')).toThrow('not kept any more');
  expect(kept.changeOf(ids.at(-1) ?? '').input).toMatchObject({ ids: { length: 1_000_000 } });
});
