import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useRef, useState, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { periodLengths, type PeriodLength } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { hitRates, toAddress, type HitRate } from '../../ui/place.ts';
import { svgFile } from '../../ui/svg-file.ts';
import { goTo } from '../../ui/use-place.ts';
import { useSaveText } from '../../ui/use-save-text.ts';
import { changed, searchOfRange, withinDates, withScope, type ConcordancePlace } from './concordance-place.ts';
import { dispersionList } from './dispersion-list.ts';
import { rateNames } from './dispersion-numbers.ts';
import { DispersionPlot, type PeriodRange } from './dispersion-plot.tsx';
import { DispersionTable } from './dispersion-table.tsx';
import { FoundBar } from './found-bar.tsx';
import type { Shown } from './lines-view.tsx';
import { NoLines } from './no-lines.tsx';
import { useReadOn } from './use-read-on.ts';
import styles from './concordance-view.module.css';

/** Outlets that are drawn each for itself. */
const drawn = 12;

const lengthNames: Readonly<Record<PeriodLength, string>> = { day: 'By day', month: 'By month', year: 'By year' };

/** Hits over time, of all outlets and of each. */
export function DispersionView({ place, newerThan, onReadAgain }: Shown): ReactNode {
  const { scope, by, per } = place;
  const asked = useArchiveQuery(
    'concordance.dispersion',
    { scope, newerThan, by, outlets: drawn },
    { keepPrevious: true },
  );
  const reading = useReadOn(asked, JSON.stringify(scope));
  const found = asked.data;
  const saveText = useSaveText();
  const plot = useRef<SVGSVGElement>(null);
  const { ref: sized, width } = useElementSize();
  const [range, setRange] = useState<{ readonly periods: string; readonly range: PeriodRange } | null>(null);
  const change = (changes: Partial<ConcordancePlace>): void => goTo(changed(place, changes), 'replace');
  const canSave = found?.complete === true && found.periods.length > 0;
  const savePlot = (): void => {
    const drawing = plot.current;
    if (!drawing) return;
    const text = svgFile(drawing, drawing.getAttribute('aria-label') ?? 'Hits');
    saveText('hits over time.svg', { text, type: 'image/svg+xml' }, 'Drawing saved');
  };
  useActions([
    {
      id: 'concordance.save-plot',
      label: 'Save the drawing of hits over time as SVG',
      section: 'Search',
      disabled: !canSave,
      run: savePlot,
    },
  ]);
  if (asked.error && !found) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!found) return null;
  // A range is one of these periods, and not of others that came in their place.
  const periods = found.periods.join();
  const chosen = range?.periods === periods ? range.range : null;
  return (
    <>
      <FoundBar found={found} query={scope.query} reading={reading} onReadAgain={onReadAgain}>
        <span className={styles['space']} />
        <SegmentedControl
          transitionDuration={0}
          size="xs"
          aria-label="What is drawn"
          value={per}
          data={hitRates.map((rate) => ({ value: rate, label: rateNames[rate] }))}
          onChange={(value) => change({ per: value as HitRate })}
        />
        <NativeSelect
          size="xs"
          variant="unstyled"
          aria-label="Length of a period"
          value={found.by}
          data={periodLengths.map((value) => ({ value, label: lengthNames[value] }))}
          onChange={(event) => change({ by: event.currentTarget.value as PeriodLength })}
        />
        <Button size="compact-xs" variant="default" disabled={!canSave} onClick={savePlot}>
          Save as SVG
        </Button>
        <SaveListMenu section="Search" list={canSave ? dispersionList(found, scope) : null} />
      </FoundBar>
      {found.complete && found.total === 0 && <NoLines scope={scope} />}
      {found.complete && found.total > 0 && found.periods.length === 0 && (
        <p className={styles['none']}>None of these articles has a date.</p>
      )}
      {canSave && found.total > 0 && (
        <div className={styles['part']}>
          <RangeBar
            place={place}
            found={found}
            range={chosen}
            onChange={(next) => setRange(next && { periods, range: next })}
          />
          <div ref={sized}>
            {width > 0 && (
              <DispersionPlot
                ref={plot}
                found={found}
                rate={per}
                width={width}
                range={chosen}
                onRange={(next) => setRange({ periods, range: next })}
                linkTo={(outlet) =>
                  changed(withScope(place, { filters: { ...scope.filters, outlets: [outlet] } }), { show: 'lines' })
                }
              />
            )}
          </div>
          <p className={styles['quiet']}>
            {found.others > 0 &&
              `${formatCount(found.others, 'outlet')} with fewer hits not drawn; all are in the first drawing. `}
            {found.undated > 0 && `${formatCount(found.undated, 'hit')} of articles without a date not drawn. `}
            {per !== 'hits' &&
              `Of all ${per} that the fields of the query and the filters leave; a gap: there are none. `}
          </p>
          <DispersionTable found={found} rate={per} />
        </div>
      )}
    </>
  );
}

/** A range of time, chosen by keys or dragged on the drawing, that leads to its articles and lines. */
function RangeBar({
  place,
  found: { periods, all },
  range,
  onChange,
}: {
  readonly place: ConcordancePlace;
  readonly found: Output<'concordance.dispersion'>;
  readonly range: PeriodRange | null;
  readonly onChange: (range: PeriodRange | null) => void;
}): ReactNode {
  const { scope } = place;
  const last = periods.length - 1;
  const { from, to } = range ?? { from: 0, to: last };
  const [first, end] = [periods[from] ?? '', periods[to] ?? ''];
  const hits = all.hits.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  const inRange = withScope(place, { query: withinDates(scope.query, first, end) });
  return (
    <div className={styles['range']}>
      <NativeSelect
        size="xs"
        aria-label="From"
        value={String(from)}
        data={periods.map((label, index) => ({ value: String(index), label }))}
        onChange={(event) => {
          const next = Number(event.currentTarget.value);
          onChange({ from: next, to: Math.max(next, to) });
        }}
      />
      <NativeSelect
        size="xs"
        aria-label="To"
        value={String(to)}
        data={periods.map((label, index) => ({ value: String(index), label }))}
        onChange={(event) => {
          const next = Number(event.currentTarget.value);
          onChange({ from: Math.min(from, next), to: next });
        }}
      />
      {range === null ? (
        <span className={styles['quiet']}>
          Drag over the drawing, or choose above, to go to the articles of a time.
        </span>
      ) : (
        <>
          <output className={styles['total']}>{formatNumber(hits)} hits</output>
          <a href={toAddress(searchOfRange(scope, first, end))}>Search these dates</a>
          <a href={toAddress(changed(inRange, { show: 'lines' }))}>Show these lines</a>
          <button type="button" className={styles['link']} onClick={() => onChange(null)}>
            Whole time
          </button>
        </>
      )}
    </div>
  );
}
