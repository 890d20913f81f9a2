import { CloseButton, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { concordanceSorts, type ConcordanceSort } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { changed, choiceWords, sortedBy, windowWords, type ConcordancePlace } from './concordance-place.ts';
import { FoundBar } from './found-bar.tsx';
import { LineList } from './line-list.tsx';
import { linesList } from './lines-list.ts';
import { NoLines } from './no-lines.tsx';
import { useReadOn } from './use-read-on.ts';
import styles from './concordance-view.module.css';

/** What each part of the concordance is given. */
export type Shown = {
  readonly place: ConcordancePlace;
  readonly newerThan: number;
  readonly onReadAgain: (newerThan: number) => void;
};

const sortNames: Readonly<Record<ConcordanceSort, string>> = {
  right1: '1st word right',
  right2: '2nd word right',
  right3: '3rd word right',
  left1: '1st word left',
  left2: '2nd word left',
  left3: '3rd word left',
  hit: 'Hit',
  outlet: 'Outlet',
  newest: 'Newest first',
  oldest: 'Oldest first',
  speaker: 'Speaker',
  cue: 'Cue',
};

const positions = ['Sort by', 'then by', 'and then by'] as const;

/** All lines, sorted. */
export function LinesView({ place, newerThan, onReadAgain }: Shown): ReactNode {
  const { scope, sort, only } = place;
  const filter = place.with ?? null;
  const { first, input, asked } = useHead('concordance.lines', {
    scope,
    newerThan,
    sort: [...sort],
    with: filter,
    ...(only === undefined ? {} : { only }),
  });
  const reading = useReadOn(asked, JSON.stringify(scope));
  const canSave = first?.complete === true && !asked.isPlaceholderData && first.matching > 0;
  const host = useHost();
  const change = (changes: Partial<ConcordancePlace>): void => goTo(changed(place, changes), 'replace');
  const keys = concordanceSorts.filter((key) => scope.over === 'statements' || (key !== 'speaker' && key !== 'cue'));
  useActions([
    {
      id: 'concordance.left',
      label: 'Sort by the words to the left',
      section: 'Search',
      keys: ['l'],
      run: () => change({ sort: sortedBy(sort, 0, 'left1') }),
    },
    {
      id: 'concordance.right',
      label: 'Sort by the words to the right',
      section: 'Search',
      keys: ['r'],
      run: () => change({ sort: sortedBy(sort, 0, 'right1') }),
    },
  ]);
  if (asked.error && !first) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!first) return null;
  const { with: _, ...unfiltered } = place;
  const { only: _only, ...unchosen } = place;
  return (
    <>
      <FoundBar found={first} query={scope.query} reading={reading} onReadAgain={onReadAgain}>
        {filter && (
          <span className={styles['limit']}>
            {formatNumber(first.matching)} with “{filter.word}” {windowWords(filter)}
            <CloseButton
              size="xs"
              aria-label={`All lines, not only with “${filter.word}”`}
              onClick={() => goTo(changed(unfiltered, {}), 'replace')}
            />
          </span>
        )}
        {only && (
          <span className={styles['limit']}>
            {formatNumber(first.matching)} {choiceWords(only)}
            <CloseButton
              size="xs"
              aria-label={`All lines, not only those ${choiceWords(only)}`}
              onClick={() => goTo(changed(unchosen, {}), 'replace')}
            />
          </span>
        )}
        <span className={styles['space']} />
        <span className={styles['quiet']}>Sort by</span>
        {positions.slice(0, Math.min(3, sort.length + 1)).map((label, index) => (
          <NativeSelect
            key={label}
            size="xs"
            variant="unstyled"
            aria-label={label}
            value={sort[index] ?? ''}
            data={[
              ...(index === 0 ? [] : [{ value: '', label: `${label}…` }]),
              ...keys.map((key) => ({ value: key, label: sortNames[key] })),
            ]}
            onChange={(event) =>
              change({ sort: sortedBy(sort, index, event.currentTarget.value as ConcordanceSort | '') })
            }
          />
        ))}
        <SaveListMenu section="Search" list={canSave ? linesList(host, input, first) : null} />
      </FoundBar>
      {first.total > 0 && <LineList key={JSON.stringify(scope)} place={place} input={input} first={first} />}
      {first.complete && first.total === 0 && <NoLines scope={scope} />}
    </>
  );
}
