import { expect, test } from 'vitest';
import { aims } from './aims.ts';
import type { OurMeasure } from './ours.ts';
import type { Compared } from './peers/peer.ts';
import { Samples, within } from './samples.ts';

test('99 of 100 lie at or below p99, and of fewer all do', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(within(hundred, 0.99)).toBe(99);
  expect(within(hundred, 0.5)).toBe(50);
  expect(within([3, 1, 2], 0.99)).toBe(3);
});

test('an aim is met where no kind of query misses it, and tells those that do', () => {
  const ours = new Samples<OurMeasure>();
  const tantivy = new Samples<Compared>();
  for (const kind of ['common', 'stop']) {
    ours.add(kind, 'page', [4]);
    ours.add(kind, 'first', [2]);
    ours.add(kind, 'facets', [2]);
    tantivy.add(kind, 'first', [1]);
    tantivy.add(kind, 'facets', [kind === 'stop' ? 0.5 : 1]);
  }
  const told = aims({
    kinds: ['common', 'stop'],
    ours,
    peers: new Map([['tantivy', tantivy]]),
    indexShare: 0.9,
  });
  const about = (begin: string): string[] => told.filter((line) => line.startsWith(begin));
  expect(about('first page, 99')).toEqual([expect.stringContaining('met (closest: common 4.00 ms)')]);
  expect(about('top 50')).toEqual(Array(2).fill(expect.stringContaining(': met (closest: common 2.00)')));
  expect(about('total')).toEqual(Array(2).fill(expect.stringMatching(/: NOT met: stop 4\.00$/u)));
  expect(about('index')).toEqual([expect.stringContaining('NOT met: index 0.90')]);
  expect(about('phrase')).toEqual(Array(2).fill(expect.stringContaining('not measured')));
});
