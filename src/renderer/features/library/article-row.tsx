/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { IconNote } from '@tabler/icons-react';
import { memo, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { HitReasons } from '../search/hit-reasons.tsx';
import type { Tag } from '../../../contract/tag.ts';
import { formatCount, formatDay, formatNumber } from '../../ui/formats.ts';
import { Marked } from '../../ui/marked.tsx';
import { toAddress } from '../../ui/place.ts';
import { listedArticle, type ListSearch } from '../search/search-place.ts';
import { HitMarks } from '../searches/hit-marks.tsx';
import { TagChip } from '../tagging/tag-chip.tsx';
import { versionsText } from '../versions/version-words.ts';
import versionStyles from '../versions/versions.module.css';
import { Snippet } from './snippet.tsx';
import styles from './article-list.module.css';

export type ArticleHit = Output<'search.articles'>['hits'][number];

export type RowEvents = {
  readonly onClick: (row: number, id: number, event: MouseEvent) => void;
  readonly onToggle: (row: number, id: number) => void;
  readonly onOpen: (row: number) => void;
  readonly onVersions: (id: number) => void;
};

type ArticleRowProps = {
  readonly row: number;
  readonly top: number;
  readonly hit: ArticleHit | undefined;
  /** The search that the list answers. */
  readonly search: ListSearch;
  readonly current: boolean;
  readonly selected: boolean;
  readonly tags: ReadonlyMap<number, Tag>;
  readonly events: RowEvents;
};

const tagsShown = 2;

/** A row of the library. Plain elements only: dozens of them come and go with each frame of scrolling. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps): ReactNode {
  const { row, top, hit, search, current, selected, tags, events } = props;
  const style: CSSProperties = { transform: `translateY(${top}px)` };
  const common = { id: rowId(row), 'aria-rowindex': row + 2, style };
  if (!hit) {
    return (
      <div {...common} role="row" tabIndex={-1} className={styles['row']} aria-busy="true">
        <span role="gridcell" aria-label="Loading" className={styles['waiting']} />
      </div>
    );
  }
  const { article, title, snippet, mark } = hit;
  const shownTags = article.tags.flatMap((id) => tags.get(id) ?? []);
  return (
    // The keys work on the list, which points at its row by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      {...common}
      role="row"
      tabIndex={-1}
      className={styles['row']}
      aria-selected={selected}
      data-current={current}
      onClick={(event) => events.onClick(row, article.id, event)}
      onDoubleClick={() => events.onOpen(row)}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- as above */}
      <span
        role="gridcell"
        className={styles['select']}
        aria-label={selected ? 'Selected' : 'Not selected'}
        onClick={(event) => {
          event.stopPropagation();
          events.onToggle(row, article.id);
        }}
      >
        <span className={styles['box']} aria-hidden="true" />
      </span>
      <span role="gridcell" className={styles['main']}>
        <a
          className={styles['title']}
          tabIndex={-1}
          href={toAddress(listedArticle(search, row, article.id))}
          {...(mark === null ? {} : { 'data-read': mark.isRead })}
          onClick={(event) => event.stopPropagation()}
        >
          {mark !== null && <HitMarks mark={mark} />}
          <Marked text={title} />
        </a>
        {snippet.length > 0 && (
          <span className={styles['snippet']}>
            <HitReasons why={hit.why} />
            <Snippet text={snippet} />
          </span>
        )}
      </span>
      <span role="gridcell" className={styles['tags']}>
        {article.versions !== null && (
          <button
            type="button"
            tabIndex={-1}
            className={versionStyles['badge']}
            title="Show them, with the words that differ (V)"
            onClick={(event) => {
              event.stopPropagation();
              events.onVersions(article.id);
            }}
          >
            {versionsText(article.versions)}
          </button>
        )}
        {article.notes.length > 0 && (
          <span
            role="img"
            aria-label={formatCount(article.notes.length, 'note')}
            title={article.notes.join('\n\n').slice(0, 500)}
          >
            <IconNote size={15} stroke={1.6} aria-hidden="true" />
          </span>
        )}
        {shownTags.slice(0, tagsShown).map((tag) => (
          <TagChip key={tag.id} tag={tag} />
        ))}
        {shownTags.length > tagsShown && (
          <span title={shownTags.map(({ name }) => name).join(', ')}>+{shownTags.length - tagsShown}</span>
        )}
      </span>
      <span role="gridcell" className={styles['outlet']} title={article.outlet ?? ''}>
        {article.outlet}
      </span>
      <span role="gridcell" className={styles['date']}>
        {article.published === null ? '' : formatDay(article.published)}
      </span>
      <span role="gridcell" className={styles['number']}>
        {formatNumber(article.words)}
      </span>
      <span role="gridcell" className={styles['number']}>
        {formatNumber(article.facts)}
      </span>
    </div>
  );
});

export function rowId(row: number): string {
  return `article-row-${row}`;
}
