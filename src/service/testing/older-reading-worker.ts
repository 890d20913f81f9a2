import { parentPort, workerData } from 'node:worker_threads';
import type { Fact } from '../../contract/fact.ts';
import { loadExtractor } from '../load-extractor.ts';
import type { ReadingWorkerData } from '../reading-protocol.ts';
import { serveReading } from '../serve-reading.ts';

/** Version of the extractor that an archive of tests was made with: one that the program had before, as far as it can know. */
export const olderVersion = '0-older';

/** What an older extractor did otherwise; a test tells by words of its articles what of it happens. */
export function asOlderExtractor(text: string, facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact): readonly Fact[] => {
    // It did not know shares of a hundred,
    if (fact.kind === 'figure' && fact.unit === '%') return [];
    // took a figure without the words before it,
    if (fact.kind === 'figure' && /^at least /iu.test(fact.text)) {
      const start = fact.start + 'at least '.length;
      return [{ ...fact, start, text: text.slice(start, fact.end), bound: '=' }];
    }
    // and told of no speaker.
    if (fact.kind === 'statement') return [{ ...fact, speaker: null }];
    return [fact];
  });
}

/** Texts that speak of a locked mill were too much for it. */
function readable(text: string, facts: readonly Fact[]): readonly Fact[] {
  if (text.includes('locked mill')) throw new Error('too much');
  return facts;
}

if (parentPort !== null) {
  const { resourcesFolder } = workerData as ReadingWorkerData;
  const extractor = loadExtractor(resourcesFolder);
  serveReading(parentPort, {
    version: olderVersion,
    extract: (input) => [
      ...asOlderExtractor(input.text, readable(input.text, extractor.extract(input))),
      // It found a place in each article that speaks of the old mill.
      ...[...input.text.matchAll(/\bold mill\b/gu)].map((match): Fact => ({
        kind: 'place',
        name: 'Old Mill',
        mentions: [{ start: match.index, end: match.index + match[0].length, text: match[0] }],
        confidence: 0.6,
        rule: 'older-place',
      })),
    ],
  });
}
