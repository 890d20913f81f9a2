import { type QueryClass, timed, warming } from '../query-classes.ts';
import type { Samples } from '../samples.ts';
import { compared, type Compared, type Peer } from './peer.ts';

/** Asks each query once for each measure, each anew, and adds what it took; answers how many articles each finds, by kind. */
export async function timePeer(
  peer: Peer,
  classes: readonly QueryClass[],
  samples: Samples<Compared>,
): Promise<Map<string, readonly number[]>> {
  const totals = new Map<string, readonly number[]>();
  for (const measure of compared) {
    const session = await peer.open();
    for (const { queries } of classes) await session.ask(measure, queries.slice(0, warming));
    for (const { name, queries } of timed(classes)) {
      const answers = await session.ask(measure, queries);
      if (answers === null) continue;
      samples.add(
        name,
        measure,
        answers.map(({ ms }) => ms),
      );
      if (measure === 'facets')
        totals.set(
          name,
          answers.map(({ hits }) => hits),
        );
    }
    session.close();
  }
  return totals;
}
