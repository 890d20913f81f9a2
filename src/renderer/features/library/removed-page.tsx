import { Button, Modal, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ArticleSummary } from '../../../contract/article.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { BatchProgress } from '../../ui/batch-progress.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatDay } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import styles from './removed-page.module.css';

/** Articles that were taken out: they can be brought back, or forgotten for good. */
export function RemovedPage({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const removed = useArchiveQuery('article.removed', {});
  const command = useCommand();
  const [forgetting, setForgetting] = useState<readonly ArticleSummary[] | null>(null);
  if (removed.error) return <FailureMessage error={removed.error} retry={removed.refetch} />;
  if (!removed.data) return null;
  const articles = removed.data;

  const restore = async (ids: readonly number[]): Promise<void> => {
    const reply = await command('article.restore', { ids: [...ids] });
    if (reply.ok) showDone(`${formatCount(ids.length, 'article')} restored`);
  };

  return (
    <section className={styles['page']} aria-labelledby="removed-title">
      <header className={styles['head']}>
        <Title order={1} id="removed-title">
          Removed articles
        </Title>
        <span className={styles['space']} />
        {articles.length > 0 && (
          <>
            <Button
              size="xs"
              variant="default"
              disabled={readOnly}
              onClick={() => void restore(articles.map(({ id }) => id))}
            >
              Restore all
            </Button>
            <Button size="xs" variant="default" color="red" disabled={readOnly} onClick={() => setForgetting(articles)}>
              Forget all…
            </Button>
          </>
        )}
      </header>
      {articles.length === 0 ? (
        <Text>
          Nothing here. Articles that you remove from the library are kept here, out of every list and count, until you
          restore them or let the archive forget them.
        </Text>
      ) : (
        <RemovedList
          articles={articles}
          readOnly={readOnly}
          onRestore={(article) => void restore([article.id])}
          onForget={(article) => setForgetting([article])}
        />
      )}
      <ForgetDialog articles={forgetting} onClose={() => setForgetting(null)} />
    </section>
  );
}

type RemovedListProps = {
  readonly articles: readonly ArticleSummary[];
  readonly readOnly: boolean;
  readonly onRestore: (article: ArticleSummary) => void;
  readonly onForget: (article: ArticleSummary) => void;
};

function RemovedList({ articles, readOnly, onRestore, onForget }: RemovedListProps): ReactNode {
  const { scroller, items, height } = useVirtualRows(articles.length, 44, -1);
  return (
    <div ref={scroller} className={styles['list']}>
      <ul className={styles['rows']} style={{ height }} aria-label="Removed articles">
        {items.map(({ index, start }) => {
          const article = articles[index];
          if (!article) return null;
          return (
            <li key={article.id} className={styles['row']} style={{ transform: `translateY(${start}px)` }}>
              <span className={styles['name']}>{article.title}</span>
              <span className={styles['origin']}>
                {[article.outlet, article.published === null ? null : formatDay(article.published)]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
              <button type="button" disabled={readOnly} onClick={() => onRestore(article)}>
                Restore<span className="said"> {article.title}</span>
              </button>
              <button type="button" disabled={readOnly} onClick={() => onForget(article)}>
                Forget…<span className="said"> {article.title}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The one thing that asks before it acts, because there is no way back. */
function ForgetDialog({
  articles,
  onClose,
}: {
  readonly articles: readonly ArticleSummary[] | null;
  readonly onClose: () => void;
}): ReactNode {
  const command = useCommand();
  const [busy, setBusy] = useState(false);
  const forget = async (): Promise<void> => {
    setBusy(true);
    const reply = await command('article.forget', { ids: (articles ?? []).map(({ id }) => id) });
    setBusy(false);
    onClose();
    if (reply.ok) showDone(`${formatCount(reply.value.forgotten, 'article')} forgotten`);
  };
  const [only] = articles ?? [];
  // While it is under way the dialog stays, to show how far it is.
  const leave = (): void => (busy ? void command('article.stopForgetting', {}) : onClose());
  return (
    <Modal opened={articles !== null} onClose={leave} title="Forget for good?" centered>
      <Text size="sm">
        {articles?.length === 1 && only ? `“${only.title}”` : formatCount(articles?.length ?? 0, 'article')} will be
        erased with original bytes, facts, decisions and tags. This cannot be undone.
      </Text>
      {busy && <BatchProgress of="forget-progress" />}
      <div className={styles['ways']}>
        <Button variant="default" data-autofocus onClick={leave}>
          {busy ? 'Stop' : 'Keep'}
        </Button>
        <Button color="red.9" loading={busy} onClick={() => void forget()}>
          Forget for good
        </Button>
      </div>
    </Modal>
  );
}
