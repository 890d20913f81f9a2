import type { Host } from '../../../contract/host.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { valueOf } from '../../archive/call-failure.ts';
import type { PagedInput, PagedName } from '../use-pages.ts';

/** As many as every paged operation gives at once. */
const page = 500;

/**
 * All pages of a long list, one after the other. Throws a `CallFailure`.
 *
 * @param sizeOf how many rows an answer holds
 */
export async function* pagesOf<Name extends PagedName>(
  host: Host,
  name: Name,
  input: PagedInput<Name>,
  sizeOf: (answer: Output<Name>) => number,
): AsyncGenerator<Output<Name>> {
  for (let offset = 0; ;) {
    // As in use-pages.ts: an input is its paged part with offset and limit.
    const answer = valueOf(await host.call(name, { ...input, offset, limit: page } as unknown as Input<Name>));
    const size = sizeOf(answer);
    if (size > 0) yield answer;
    offset += size;
    if (size < page) return;
  }
}
