import type { Host } from '../../../contract/host.ts';
import type { Input } from '../../../contract/operations.ts';
import { valueOf } from '../../archive/call-failure.ts';

/** As many articles as one command takes. */
export const mostAtOnce = 100_000;
const atOnce = 500;

/**
 * The articles of a list from row `from` to row `to`, both included, at most 100,000.
 *
 * @throws {CallFailure} when the archive cannot answer
 */
export async function fetchIds(
  host: Host,
  search: Omit<Input<'search.articles'>, 'offset' | 'limit'>,
  from: number,
  to: number,
): Promise<readonly number[]> {
  const ids: number[] = [];
  const end = Math.min(to + 1, from + mostAtOnce);
  for (let offset = from; offset < end; offset += atOnce) {
    const limit = Math.min(atOnce, end - offset);
    const { hits } = valueOf(await host.call('search.articles', { ...search, offset, limit }));
    for (const { article } of hits) ids.push(article.id);
    if (hits.length < limit) break;
  }
  return ids;
}
