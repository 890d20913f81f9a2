import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { VersionMember } from '../../../contract/version.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatDay } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { toAddress } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { differencesText, versionsText } from './version-words.ts';
import { WordChanges } from './word-changes.tsx';
import styles from './versions.module.css';

/** As many articles as are compared side by side. */
const mostCompared = 6;

/** The versions of an article in the order of time, with the words that differ from one to the next. */
export function VersionsPanel({
  articleId,
  onClose,
}: {
  /** Null: closed. */
  readonly articleId: number | null;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Drawer
      opened={articleId !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title="Versions"
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
    >
      {articleId !== null && <Versions articleId={articleId} onClose={onClose} />}
    </Drawer>
  );
}

function Versions({ articleId, onClose }: { readonly articleId: number; readonly onClose: () => void }): ReactNode {
  const asked = useArchiveQuery('version.of', { articleId });
  if (asked.error) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!asked.data) return null;
  const { group, apart } = asked.data;
  const compare = (ids: readonly number[]): void => {
    onClose();
    goTo({ at: 'comparison', ids: [...ids], show: 'texts' });
  };
  const ids = group?.members.map((member) => member.articleId) ?? [];
  return (
    <>
      {group === null ? (
        <p>No other article of this archive holds much the same text.</p>
      ) : (
        <>
          <p>
            {sentenceOf(group.members)} In the order of their dates; of one day, in the order in which they were
            imported.
          </p>
          <Button size="compact-sm" onClick={() => compare(ids.slice(-mostCompared))}>
            {ids.length <= mostCompared ? 'Compare side by side' : `Compare the newest ${mostCompared} side by side`}
          </Button>
          <ol className={styles['members']} aria-label="Versions in the order of time">
            {group.members.map((member, index) => (
              <Member
                key={member.articleId}
                member={member}
                before={group.members[index - 1]}
                others={ids.filter((id) => id !== member.articleId)}
                current={member.articleId === articleId}
                onCompare={compare}
                onOpen={onClose}
              />
            ))}
          </ol>
        </>
      )}
      <Apart articleId={articleId} apart={apart} />
    </>
  );
}

function sentenceOf(members: readonly VersionMember[]): string {
  const outlets = new Set(members.flatMap(({ outlet }) => outlet ?? [])).size;
  const text = versionsText({ count: members.length, outlets: Math.max(1, outlets) });
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

type MemberProps = {
  readonly member: VersionMember;
  readonly before: VersionMember | undefined;
  readonly others: readonly number[];
  readonly current: boolean;
  readonly onCompare: (ids: readonly number[]) => void;
  readonly onOpen: () => void;
};

function Member({ member, before, others, current, onCompare, onOpen }: MemberProps): ReactNode {
  const command = useCommand();
  const { undo } = useChanges();
  const { articleId, title, outlet, published, words, newest, differences, decided } = member;
  const takeOut = async (): Promise<void> => {
    const reply = await command('version.decide', {
      decisions: others.map((other) => ({ one: articleId, other, verdict: 'different' })),
    });
    if (reply.ok) showDone('Taken out of the versions', { label: 'Undo', run: () => void undo() });
  };
  return (
    <li className={styles['member']} data-current={current} {...(current ? { 'aria-current': 'true' as const } : {})}>
      <div className={styles['about']}>
        <strong>{published === null ? 'No date' : formatDay(published)}</strong>
        <span>{outlet ?? 'No outlet'}</span>
        <span>{formatCount(words, 'word')}</span>
        {newest && <span>newest{outlet === null ? '' : ' of this outlet'}</span>}
        {decided && <span>grouped by a person</span>}
      </div>
      <a className={styles['title']} href={toAddress({ at: 'article', id: articleId })} onClick={onOpen}>
        {title}
      </a>
      {differences !== null && (
        <>
          <p className={styles['differs']}>Against the one before: {differencesText(differences)}</p>
          <WordChanges differences={differences} label="Words that differ from the one before" />
        </>
      )}
      <div className={styles['actions']}>
        {before !== undefined && (
          <Button size="compact-xs" variant="default" onClick={() => onCompare([before.articleId, articleId])}>
            Compare with the one before
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={() => void takeOut()}>
          Not a version
        </Button>
      </div>
    </li>
  );
}

/** What a person took out of the group, and the way back. */
function Apart({
  articleId,
  apart,
}: {
  readonly articleId: number;
  readonly apart: Output<'version.of'>['apart'];
}): ReactNode {
  const command = useCommand();
  if (apart.length === 0) return null;
  return (
    <section className={styles['apart']} aria-label="Not versions">
      Of these articles a person said that they are not versions of this one:
      <ul>
        {apart.map((article) => (
          <li key={article.articleId}>
            <a href={toAddress({ at: 'article', id: article.articleId })}>{article.title}</a>
            {article.outlet !== null && `, ${article.outlet}`}
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() =>
            void command('version.decide', {
              decisions: apart.map((article) => ({ one: articleId, other: article.articleId, verdict: null })),
            })
          }
        >
          Let the texts decide again
        </Button>
      </div>
    </section>
  );
}
