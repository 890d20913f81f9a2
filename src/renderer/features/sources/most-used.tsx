import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { SourceScope } from '../../../contract/source.ts';
import type { SourceKind } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { kindTitles, shownKinds } from './source-words.ts';
import type { Part } from './sources-place.ts';
import table from './outlet-table.module.css';
import styles from './sources-view.module.css';

const atFirst = 15;
const most = 100;

/** The sources that most statements rest on, of one kind or of all. */
export function MostUsed({
  scope,
  linkTo,
}: {
  readonly scope: SourceScope;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const [kind, setKind] = useState<SourceKind | ''>('');
  const [all, setAll] = useState(false);
  const input = { scope, limit: most, ...(kind === '' ? {} : { kinds: [kind] }) };
  const sources = useArchiveQuery('source.most', input, { keepPrevious: true }).data ?? [];
  return (
    <>
      <NativeSelect
        size="xs"
        className={styles['kindChoice']}
        aria-label="Kind of the most used sources"
        value={kind}
        data={[
          { value: '', label: 'Of every kind' },
          ...shownKinds.filter((each) => each !== 'unknown').map((each) => ({ value: each, label: kindTitles[each] })),
        ]}
        onChange={(event) => setKind(event.currentTarget.value as SourceKind | '')}
      />
      {sources.length === 0 ? (
        <p className={styles['quiet']}>No such source.</p>
      ) : (
        <table className={table['table']} aria-label="Most used sources">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Kind</th>
              <th scope="col">Articles</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            {sources.slice(0, all ? most : atFirst).map(({ source, kind: of, statements, articles }) => (
              <tr key={`${of} ${source}`}>
                <th scope="row" title={source}>
                  {source}
                </th>
                <td>{kindTitles[of]}</td>
                <td>{formatNumber(articles)}</td>
                <td>
                  <a
                    href={toAddress(linkTo({ kind: of, source }))}
                    className={table['count']}
                    aria-label={`${source}: ${formatNumber(statements)} statements`}
                  >
                    {formatNumber(statements)}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!all && sources.length > atFirst && (
        <button type="button" className={styles['more']} onClick={() => setAll(true)}>
          Show {formatNumber(sources.length)}
        </button>
      )}
    </>
  );
}
