import type { ExtractionArticle } from '../../../contract/extraction.ts';
import type { Host } from '../../../contract/host.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { runCsv } from './run-csv.ts';

/** Rows asked for at once: the most that the contract gives. */
const page = 500;

/** Gathers what a run changed and hands it to the person as CSV. Throws a `CallFailure`. */
export async function saveRun(host: Host, runId: number): Promise<void> {
  const { run, tallies } = valueOf(await host.call('extraction.report', { runId }));
  const articles: ExtractionArticle[] = [];
  for (const outcome of ['differing', 'failed'] as const)
    for (let after = 0; ;) {
      const some = valueOf(await host.call('extraction.articles', { runId, outcome, after, limit: page }));
      articles.push(...some);
      after = some.at(-1)?.articleId ?? 0;
      if (some.length < page) break;
    }
  const name = `Facts found again ${run.startedAt.slice(0, 10)}.csv`;
  valueOf(await host.save(name, { parts: [runCsv(tallies, articles)], type: 'text/csv' }));
}
