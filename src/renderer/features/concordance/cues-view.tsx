import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { CueRow } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { goTo } from '../../ui/use-place.ts';
import { changed, type ConcordancePlace } from './concordance-place.ts';
import { CuesTable } from './cues-table.tsx';
import { cuesList } from './cues-list.ts';
import { FoundBar } from './found-bar.tsx';
import type { Shown } from './lines-view.tsx';
import { NoLines } from './no-lines.tsx';
import { useReadOn } from './use-read-on.ts';
import styles from './concordance-view.module.css';

/** Columns shown at first, and with each "more". */
const more = 10;
/** Rows asked for: those with most lines. */
const mostRows = 200;

/** How each outlet has it said, or how each speaker says it: its cues, counted. */
export function CuesView({ place, newerThan, onReadAgain }: Shown): ReactNode {
  const { scope, rows: by, shares } = place;
  const asked = useArchiveQuery('concordance.cues', { scope, newerThan, by, limit: mostRows }, { keepPrevious: true });
  const reading = useReadOn(asked, JSON.stringify(scope));
  const [columns, setColumns] = useState(more);
  const found = asked.data;
  const change = (changes: Partial<ConcordancePlace>): void => goTo(changed(place, changes), 'replace');
  if (asked.error && !found) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!found) return null;
  const canSave = found.complete && !asked.isPlaceholderData && found.rows.length > 0;
  const shown = found.cues.slice(0, columns);
  return (
    <>
      <FoundBar found={found} query={scope.query} reading={reading} onReadAgain={onReadAgain}>
        <span className={styles['space']} />
        <SegmentedControl
          transitionDuration={0}
          size="xs"
          aria-label="A row for each"
          value={by}
          data={[
            { value: 'outlet', label: 'Outlets' },
            { value: 'speaker', label: 'Speakers' },
          ]}
          onChange={(value) => change({ rows: value as CueRow })}
        />
        <SegmentedControl
          transitionDuration={0}
          size="xs"
          aria-label="What is shown"
          value={shares ? 'shares' : 'lines'}
          data={[
            { value: 'lines', label: 'Lines' },
            { value: 'shares', label: 'Per cent' },
          ]}
          onChange={(value) => change({ shares: value === 'shares' })}
        />
        <SaveListMenu section="Search" list={canSave ? cuesList(found, place, shown) : null} />
      </FoundBar>
      {found.complete && found.total === 0 && <NoLines scope={scope} />}
      {found.complete && found.rows.length > 0 && (
        <div className={styles['part']}>
          <p className={styles['quiet']}>
            Cues are the words that tell it was said; forms of a verb are counted together.{' '}
            {found.others > 0 &&
              `${formatCount(found.others, by === 'outlet' ? 'outlet' : 'speaker')} with fewer lines not shown. `}
            {columns < found.cues.length && (
              <button type="button" className={styles['link']} onClick={() => setColumns(columns + more)}>
                More of {formatNumber(found.cues.length)} cues
              </button>
            )}
          </p>
          <div className={styles['wide']}>
            <CuesTable found={found} place={place} shown={shown} />
          </div>
        </div>
      )}
    </>
  );
}
