import type { ReactNode } from 'react';
import type { NearDuplicate } from '../../../contract/version.ts';
import { toAddress } from '../../ui/place.ts';
import { changesText, differencesText, nearDuplicateKind } from '../versions/version-words.ts';

/** Changes that a line of the ledger names. */
const named = 3;

/** "Near-duplicate, 1 word differs: 12 → 14 people died", with the way to the comparison. */
export function NearDuplicateNote({
  articleId,
  found,
}: {
  readonly articleId: number;
  readonly found: NearDuplicate;
}): ReactNode {
  const { differences, isEarlier } = found;
  const ids = isEarlier ? [found.articleId, articleId] : [articleId, found.articleId];
  const changes = changesText(differences, named);
  const text = `${differencesText(differences)}${changes === '' ? '' : `: ${changes}`}`;
  return (
    <span title={`${nearDuplicateKind(found)}: “${found.title}”. ${text}`}>
      <a
        href={toAddress({ at: 'comparison', ids, show: 'texts' })}
        aria-label={`${nearDuplicateKind(found)}: compare with “${found.title}”`}
      >
        {nearDuplicateKind(found)}
      </a>
      , {text}
    </span>
  );
}
