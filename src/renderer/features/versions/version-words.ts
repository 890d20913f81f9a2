import type { ArticleSummary } from '../../../contract/article.ts';
import type { NearDuplicate, WordChanges } from '../../../contract/version.ts';
import { formatCount } from '../../ui/formats.ts';

type Mark = NonNullable<ArticleSummary['versions']>;

/** "3 versions"; of several outlets "same text in 3 outlets" or "5 versions in 2 outlets". */
export function versionsText({ count, outlets }: Pick<Mark, 'count' | 'outlets'>): string {
  if (outlets === count) return `same text in ${formatCount(outlets, 'outlet')}`;
  const versions = formatCount(count, 'version');
  return outlets > 1 ? `${versions} in ${formatCount(outlets, 'outlet')}` : versions;
}

/** "4 words differ", "120 words added": what the words below are counted by. */
export function differencesText({ differing, removed, added }: WordChanges): string {
  if (differing === 0) return 'no word differs: only punctuation, spaces or capitals';
  if (removed === 0) return `${formatCount(added, 'word')} added`;
  if (added === 0) return `${formatCount(removed, 'word')} taken out`;
  return differing === 1 ? '1 word differs' : `${formatCount(differing, 'word')} differ`;
}

/** The first changes in a line of plain text: "12 → 14 people died; + Agencies". */
export function changesText({ changes, places }: WordChanges, most: number): string {
  const shown = changes.slice(0, most).map(({ before, after, follow }) => {
    const change = before === '' ? `+ ${after}` : after === '' ? `− ${before}` : `${before} → ${after}`;
    return follow === '' || before === '' || after === '' ? change : `${change} ${follow}`;
  });
  const more = places - shown.length;
  return [...shown, ...(more > 0 ? [`${formatCount(more, 'more place')}`] : [])].join('; ');
}

/** How the ledger calls it: a version of the same outlet, or the same text in another. */
export function nearDuplicateKind({ sameOutlet, outlet, isEarlier }: NearDuplicate): string {
  if (!sameOutlet) return outlet === null ? 'Same text elsewhere' : `Same text in ${outlet}`;
  return isEarlier ? 'Near-duplicate' : 'Near-duplicate of a later one';
}
