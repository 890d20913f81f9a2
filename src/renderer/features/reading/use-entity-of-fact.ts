import type { StoredFact } from '../../../contract/decision.ts';
import type { EntityReference } from '../../../contract/entity.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';

/** Whom or what of the archive a fact names, or who speaks in it; null when nobody is named. */
export function useEntityOfFact(articleId: number, stored: StoredFact | undefined): EntityReference | null {
  const names = useArchiveQuery('entity.inArticle', { articleId }, { enabled: stored !== undefined });
  if (stored === undefined || !names.data) return null;
  const { fact, key } = stored;
  const found = names.data.find(({ name, facts }) =>
    fact.kind === 'statement' ? name === fact.speaker : facts.includes(key),
  );
  return found?.entity ?? null;
}
