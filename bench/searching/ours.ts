import { facetsOf, searchArticles } from '../../src/core/archive/article-search.ts';
import { connect } from '../../src/core/archive/connection.ts';
import { foundStretch } from '../../src/core/archive/searches/found-articles.ts';
import type { Reading } from '../../src/core/archive/writing.ts';
import { getReady } from '../get-ready.ts';
import { type Asked, typed } from './asked.ts';
import { type Clock, timeEach } from './clock.ts';
import { type QueryClass, timed, warming } from './query-classes.ts';
import type { Samples } from './samples.ts';

/**
 * What is measured of our search: what the page asks for (the first 50 hits with snippets, and the exact total); which 50 are
 * the best, in order, and the total; facets asked for behind that, as the page does; the same facets where nothing was asked before; and snippets of 50 hits.
 */
export type OurMeasure = 'page' | 'first' | 'behind' | 'facets' | 'snippets';

/** Asks each query once for each measure, and adds what it took; answers how many articles each finds, by kind. */
export function timeOurs(
  archive: string,
  classes: readonly QueryClass[],
  clock: Clock,
  samples: Samples<OurMeasure>,
): Map<string, readonly number[]> {
  const totals = new Map<string, readonly number[]>();
  whileReady(archive, classes, (reading) => {
    for (const { name, queries } of timed(classes)) {
      const found: number[] = [];
      samples.add(
        name,
        'page',
        timeEach(clock, queries, (asked) => found.push(search(reading, asked, 0, 50).total)),
      );
      totals.set(name, found);
    }
  });
  whileReady(archive, classes, (reading) => {
    for (const { name, queries } of timed(classes)) {
      samples.add(
        name,
        'first',
        timeEach(clock, queries, (asked) => orderFifty(reading, asked)),
      );
      samples.add(
        name,
        'behind',
        timeEach(clock, queries, (asked) => countFacets(reading, asked)),
      );
      // The order is worked out once more, and then with what is shown of each hit, which is the difference.
      const pairs = queries.map((asked) => [
        timeEach(clock, [asked], () => orderFifty(reading, asked))[0] ?? NaN,
        timeEach(clock, [asked], () => search(reading, asked, 0, 50))[0] ?? NaN,
      ]);
      samples.add(
        name,
        'snippets',
        pairs.map(([order = NaN, page = NaN]) => page - order),
      );
    }
  });
  whileReady(archive, classes, (reading) => {
    for (const { name, queries } of timed(classes)) {
      samples.add(
        name,
        'facets',
        timeEach(clock, queries, (asked) => countFacets(reading, asked)),
      );
    }
  });
  return totals;
}

function whileReady(archive: string, classes: readonly QueryClass[], run: (reading: Reading) => void): void {
  const { reading } = readyReading(archive, classes);
  try {
    run(reading);
  } finally {
    reading.database.close();
  }
}

/**
 * A connection of its own, for which the program has made ready what it makes ready while nobody asks, and which has been asked some of each
 * kind: the first waits for code that is compiled. Nothing is left in memory of what other connections asked. Its caller closes it.
 */
export function readyReading(
  archive: string,
  classes: readonly QueryClass[],
): { readonly reading: Reading; readonly pieces: readonly number[] } {
  const reading = { database: connect(archive, { readOnly: true }) };
  for (const { queries } of classes) {
    for (const asked of queries.slice(0, warming)) countFacets(reading, asked);
    for (const asked of queries.slice(0, warming)) search(reading, asked, 0, 50);
  }
  return { reading, pieces: getReady(reading) };
}

export function search(reading: Reading, asked: Asked, offset: number, limit: number) {
  return searchArticles(reading, page(asked, offset, limit));
}

/** Which fifty are the best, in order, and the total, as one read. */
function orderFifty({ database }: Reading, asked: Asked) {
  return database.transaction(() => foundStretch({ database }, page(asked, 0, 50)))();
}

function countFacets(reading: Reading, asked: Asked) {
  return facetsOf(reading, page(asked, 0, 50));
}

function page(asked: Asked, offset: number, limit: number) {
  return { query: typed(asked), filters: {}, order: 'relevance' as const, offset, limit };
}
