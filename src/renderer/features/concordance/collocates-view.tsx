import { Checkbox, NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { CollocateOrder } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { toAddress } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import tables from '../sources/outlet-table.module.css';
import { collocatesList } from './collocates-list.ts';
import { changed, linesWith, type ConcordancePlace } from './concordance-place.ts';
import { FoundBar } from './found-bar.tsx';
import type { Shown } from './lines-view.tsx';
import { NoLines } from './no-lines.tsx';
import { useReadOn } from './use-read-on.ts';
import styles from './concordance-view.module.css';

/** Rows shown at first, and with each "more". */
const more = 100;
const mostAsked = 5000;

const scores = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const ratios = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The words near the hits. */
export function CollocatesView({ place, newerThan, onReadAgain }: Shown): ReactNode {
  const { scope, left, right, minimum, functionWords, order } = place;
  const window = { left, right, minimum, functionWords, order };
  const asked = useArchiveQuery(
    'concordance.collocates',
    { scope, newerThan, ...window, limit: mostAsked },
    { keepPrevious: true },
  );
  const reading = useReadOn(asked, JSON.stringify(scope));
  const found = asked.data;
  const change = (changes: Partial<ConcordancePlace>): void => goTo(changed(place, changes), 'replace');
  const canSave = found?.complete === true && found.collocates.length > 0;
  if (asked.error && !found) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!found) return null;
  return (
    <>
      <FoundBar found={found} query={scope.query} reading={reading} onReadAgain={onReadAgain}>
        <span className={styles['space']} />
        {(['left', 'right'] as const).map((side) => (
          <NumberInput
            key={side}
            size="xs"
            className={styles['narrow'] ?? ''}
            aria-label={`Words to the ${side}`}
            suffix={` ${side}`}
            min={0}
            max={5}
            clampBehavior="strict"
            allowDecimal={false}
            value={place[side]}
            onChange={(value) => change({ [side]: Math.min(5, Math.max(0, Number(value) || 0)) })}
          />
        ))}
        <NumberInput
          size="xs"
          className={styles['narrow'] ?? ''}
          aria-label="Fewest lines of a word"
          prefix="at least "
          min={1}
          max={1_000_000}
          clampBehavior="strict"
          allowDecimal={false}
          value={minimum}
          onChange={(value) => change({ minimum: Math.max(1, Number(value) || 1) })}
        />
        <Checkbox
          size="xs"
          label="Function words"
          checked={functionWords}
          onChange={() => change({ functionWords: !functionWords })}
        />
        <SaveListMenu section="Search" list={canSave ? collocatesList(found, place) : null} />
      </FoundBar>
      {found.complete && found.total === 0 && <NoLines scope={scope} />}
      {found.complete && found.total > 0 && (
        <div className={styles['part']}>
          <p className={styles['quiet']}>
            {formatCount(found.matching, 'word')} in at least {formatCount(minimum, 'line')}. Log-likelihood: how sure
            it is that a word and the hit have to do with each other. logDice: how large a share of both stands
            together, 14 for all. MI: how much more often than by chance they stand together, as a power of two.
          </p>
          {found.collocates.length > 0 && (
            <CollocateTable place={place} rows={found.collocates} onOrder={(next) => change({ order: next })} />
          )}
        </div>
      )}
    </>
  );
}

const columns: readonly (readonly [CollocateOrder | null, string])[] = [
  [null, 'Word'],
  ['lines', 'Lines'],
  [null, 'Left'],
  [null, 'Right'],
  [null, 'In all articles'],
  ['logLikelihood', 'Log-likelihood'],
  ['logDice', 'logDice'],
  ['mutualInformation', 'MI'],
];

function CollocateTable({
  place,
  rows,
  onOrder,
}: {
  readonly place: ConcordancePlace;
  readonly rows: Output<'concordance.collocates'>['collocates'];
  readonly onOrder: (order: CollocateOrder) => void;
}): ReactNode {
  const [shown, setShown] = useState(more);
  return (
    <>
      <table className={tables['table']} aria-label="Collocates">
        <thead>
          <tr>
            {columns.map(([order, title]) => (
              <th key={title} scope="col" {...(order === place.order ? { 'aria-sort': 'descending' as const } : {})}>
                {order === null ? (
                  title
                ) : (
                  <button type="button" className={tables['sort']} onClick={() => onOrder(order)}>
                    {title}
                    <span aria-hidden="true">{order === place.order ? ' ▼' : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .slice(0, shown)
            .map(({ word, lines, left, right, inCorpus, logLikelihood, logDice, mutualInformation }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td>
                  <a
                    className={tables['count']}
                    href={toAddress(linesWith(place, word))}
                    aria-label={`Lines with ${word}: ${formatNumber(lines)}`}
                  >
                    {formatNumber(lines)}
                  </a>
                </td>
                <td>{formatNumber(left)}</td>
                <td>{formatNumber(right)}</td>
                <td>{formatNumber(inCorpus)}</td>
                <td>{scores.format(logLikelihood)}</td>
                <td>{ratios.format(logDice)}</td>
                <td>{ratios.format(mutualInformation)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <button type="button" className={styles['link']} onClick={() => setShown(shown + more)}>
          More words
        </button>
      )}
    </>
  );
}
