import type { Tag } from '../../../contract/tag.ts';
import { formatCount } from '../../ui/formats.ts';

/** What a merge moves: "3 articles and 1 passage move to “Ferry”, and “Boat” is removed." */
export function mergeText(from: Tag, into: Tag): string {
  const parts = [
    from.articles > 0 ? formatCount(from.articles, 'article') : null,
    from.passages > 0 ? formatCount(from.passages, 'passage') : null,
    from.facts > 0 ? formatCount(from.facts, 'fact') : null,
  ].filter((part) => part !== null);
  const one = parts.length === 1 && from.articles + from.passages + from.facts === 1;
  const moved =
    parts.length === 0
      ? 'Nothing carries it'
      : `${new Intl.ListFormat('en').format(parts)} ${one ? 'moves' : 'move'} to “${into.name}”`;
  return `${moved}, and “${from.name}” is removed. You can undo this.`;
}
