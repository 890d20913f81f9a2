import type { HitMark } from '../../../contract/search.ts';
import type { HitDecision } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { showDone, showFailure } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { listedArticle } from '../search/search-place.ts';

type HitActionsOptions = {
  /** The open saved search, if any. */
  readonly search: number | undefined;
  /** The article that the keys are about, with its mark; undefined while it is not known. */
  readonly articleId: number | undefined;
  readonly mark: HitMark | null | undefined;
  /** The article behind which the next unread one is looked for; null: from the beginning. */
  readonly after: number | null;
};

const decisions: readonly (readonly [decision: HitDecision, key: string, label: string])[] = [
  ['relevant', '+', 'Relevant for this saved search, or undecided again'],
  ['not-relevant', '-', 'Not relevant for this saved search, or undecided again'],
  ['later', 'z', 'For later in this saved search, or undecided again'],
];

export type HitActions = {
  readonly decide: (decision: HitDecision) => void;
  readonly toggleRead: () => void;
  readonly goToNextUnread: () => void;
};

/** Keys for what a person does with one article of a saved search. */
export function useHitActions({ search, articleId, mark, after }: HitActionsOptions): HitActions {
  const host = useHost();
  const command = useCommand();
  const known = search !== undefined && articleId !== undefined && mark !== null && mark !== undefined;

  const decide = (decision: HitDecision): void => {
    if (!known) return;
    const next = mark.decision === decision ? null : decision;
    void command('savedSearch.mark', { id: search, articleIds: [articleId], decision: next });
  };
  const toggleRead = (): void => {
    if (known) void command('savedSearch.mark', { id: search, articleIds: [articleId], read: !mark.isRead });
  };
  const goToNextUnread = async (): Promise<void> => {
    if (search === undefined) return;
    const reply = await host.call('savedSearch.nextUnread', { id: search, after });
    if (!reply.ok) return showFailure(reply.failure);
    const { articleId: next, row, ...searched } = reply.value;
    if (next === null || row === null) return showDone('Nothing else is unread in this search.', undefined, 'all-read');
    goTo(listedArticle({ ...searched, markedIn: search }, row, next));
  };

  useActions(
    search === undefined
      ? []
      : [
          {
            id: 'hits.next-unread',
            label: 'Open the next unread article of the saved search',
            section: 'Search',
            keys: ['shift+M'],
            run: () => void goToNextUnread(),
          },
          {
            id: 'hits.read',
            label: mark?.isRead === true ? 'Mark as not read' : 'Mark as read',
            section: 'Search',
            keys: ['m'],
            disabled: !known,
            run: toggleRead,
          },
          ...decisions.map(([decision, key, label]) => ({
            id: `hits.${decision}`,
            label,
            section: 'Search' as const,
            keys: [key],
            disabled: !known,
            run: () => decide(decision),
          })),
        ],
  );
  return { decide, toggleRead, goToNextUnread: () => void goToNextUnread() };
}
