import type { Opposite } from '../contract/undo.ts';
import type { ArchiveClient } from './archive-client.ts';

/** Articles of one transaction: some tenths of a second, so that nobody waits for the writer. */
const chunk = 200;

/**
 * Takes articles out of the lists, or puts them back, some at a time. Ended with the program, each is out or in, and doing it again goes on.
 * `onSome` is called when some are done.
 */
export async function moveArticles(
  archive: ArchiveClient,
  task: 'removeArticles' | 'restoreArticles',
  ids: readonly number[],
  onSome: () => void,
): Promise<Opposite> {
  const moved: number[] = [];
  let opposite: Opposite = null;
  for (let first = 0; first < ids.length; first += chunk) {
    const part = await archive.write(task, ids.slice(first, first + chunk));
    onSome();
    if (part === null) continue;
    opposite ??= part;
    moved.push(...movedBy(part.input));
  }
  if (opposite === null || ids.length <= chunk) return opposite;
  const count = moved.length === 1 ? 'article' : `${moved.length} articles`;
  return { ...opposite, label: `${task === 'removeArticles' ? 'Remove' : 'Restore'} ${count}`, input: { ids: moved } };
}

/** The articles that an opposite takes back. */
function movedBy(input: unknown): readonly number[] {
  return typeof input === 'object' && input !== null && 'ids' in input && Array.isArray(input.ids)
    ? input.ids.filter((id) => typeof id === 'number')
    : [];
}
