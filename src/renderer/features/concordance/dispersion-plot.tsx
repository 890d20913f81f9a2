/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing is an svg, which none of the elements with that role is */
import { useState, type PointerEvent, type ReactNode, type Ref } from 'react';
import type { DispersionSeries } from '../../../contract/concordance.ts';
import type { Output } from '../../../contract/operations.ts';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress, type HitRate, type Place } from '../../ui/place.ts';
import { rateNames, roundUp, valuesOf } from './dispersion-numbers.ts';
import styles from './dispersion-plot.module.css';

/** From one period to another, both included, by their index. */
export type PeriodRange = { readonly from: number; readonly to: number };

/** Of one drawing, in pixels. */
const panelHeight = 118;
const top = 24;
const bottom = 20;
const left = 38;
const gap = 24;
const narrowest = 300;

/** Small drawings of one scale, one for each outlet, below one of all outlets together. */
export function DispersionPlot({
  ref,
  found,
  rate,
  width,
  range,
  onRange,
  linkTo,
}: {
  readonly ref: Ref<SVGSVGElement>;
  readonly found: Output<'concordance.dispersion'>;
  readonly rate: HitRate;
  /** Pixels. */
  readonly width: number;
  readonly range: PeriodRange | null;
  readonly onRange: (range: PeriodRange) => void;
  readonly linkTo: (outlet: string | null) => Place;
}): ReactNode {
  const { periods, all, outlets, by } = found;
  const across = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
  const panelWidth = (width - gap * (across - 1)) / across;
  const rows = Math.ceil(outlets.length / across);
  const highest = roundUp(Math.max(0, ...outlets.flatMap((series) => valuesOf(series, rate).map((each) => each ?? 0))));
  const shared = { periods, rate, range, onRange };
  return (
    <svg
      ref={ref}
      className={styles['plot']}
      width={width}
      height={panelHeight * (rows + 1)}
      role="group"
      aria-label={`${rateNames[rate]} by ${by}, all outlets and each outlet`}
    >
      <Panel
        {...shared}
        title={`All outlets: ${formatNumber(all.hits.reduce((sum, hits) => sum + hits, 0))}`}
        series={all}
        highest={roundUp(Math.max(0, ...valuesOf(all, rate).map((each) => each ?? 0)))}
        x={0}
        y={0}
        width={width}
        place={null}
      />
      {outlets.map((series, index) => (
        <Panel
          {...shared}
          key={series.outlet ?? ''}
          title={`${series.outlet ?? 'No outlet'}: ${formatNumber(series.total)}`}
          series={series}
          highest={highest}
          x={(index % across) * (panelWidth + gap)}
          y={panelHeight * (1 + Math.floor(index / across))}
          width={panelWidth}
          place={linkTo(series.outlet)}
        />
      ))}
    </svg>
  );
}

type PanelProps = {
  readonly title: string;
  readonly periods: readonly string[];
  readonly series: DispersionSeries;
  readonly rate: HitRate;
  readonly highest: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly place: Place | null;
  readonly range: PeriodRange | null;
  readonly onRange: (range: PeriodRange) => void;
};

function Panel({ title, periods, series, rate, highest, x, y, width, place, range, onRange }: PanelProps): ReactNode {
  const [dragged, setDragged] = useState<PeriodRange | null>(null);
  const step = (width - left) / Math.max(1, periods.length);
  const room = panelHeight - top - bottom;
  const base = panelHeight - bottom;
  const periodAt = (event: PointerEvent<SVGRectElement>): number => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.max(0, Math.min(periods.length - 1, Math.floor(at / step)));
  };
  const shown = dragged === null ? range : inOrder(dragged);
  const every = Math.max(1, Math.ceil(periods.length / Math.max(1, Math.floor((width - left) / 76))));
  return (
    <g transform={`translate(${x} ${y})`}>
      {place === null ? (
        <text className={styles['title']} x={left} y={15}>
          {title}
        </text>
      ) : (
        <a href={toAddress(place)}>
          <text className={styles['title']} x={left} y={15}>
            {title}
          </text>
        </a>
      )}
      {[0, highest / 2, highest].map((value) => (
        <g key={value}>
          <line className={styles['grid']} x1={left} x2={width} {...levelAt(base - (value / highest) * room)} />
          {value !== highest / 2 && (
            <text className={styles['tick']} x={left - 5} y={base - (value / highest) * room + 4} textAnchor="end">
              {short.format(value)}
            </text>
          )}
        </g>
      ))}
      {shown && (
        <rect
          className={styles['range']}
          x={left + shown.from * step}
          y={top}
          width={(shown.to - shown.from + 1) * step}
          height={room}
        />
      )}
      {valuesOf(series, rate).map((value, index) => {
        const height = ((value ?? 0) / highest) * room;
        return height === 0 ? null : (
          <rect
            key={periods[index]}
            className={styles['bar']}
            x={left + index * step + Math.min(1, step * 0.1)}
            y={base - height}
            width={Math.max(0.75, step - Math.min(2, step * 0.2))}
            height={height}
          />
        );
      })}
      {periods.map((label, index) =>
        index % every === 0 ? (
          <text key={label} className={styles['tick']} x={left + index * step} y={panelHeight - 6}>
            {label}
          </text>
        ) : null,
      )}
      {/* What keys do here, the two fields above the drawing do too. */}
      <rect
        className={styles['catch']}
        x={left}
        y={top}
        width={Math.max(0, width - left)}
        height={room}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged({ from: periodAt(event), to: periodAt(event) });
        }}
        onPointerMove={(event) => dragged && setDragged({ from: dragged.from, to: periodAt(event) })}
        onPointerUp={() => {
          if (dragged) onRange(inOrder(dragged));
          setDragged(null);
        }}
        onPointerCancel={() => setDragged(null)}
      />
    </g>
  );
}

const short = new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 });

function inOrder({ from, to }: PeriodRange): PeriodRange {
  return from <= to ? { from, to } : { from: to, to: from };
}

function levelAt(y: number): { y1: number; y2: number } {
  return { y1: y, y2: y };
}
