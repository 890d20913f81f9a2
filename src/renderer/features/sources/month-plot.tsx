/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing is an svg, which none of the elements with that role is */
import type { ReactNode, Ref } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { SourceKind } from '../../../contract/vocabulary.ts';
import { formatMonth, formatNumber, formatShare } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { monthAxis } from './month-axis.ts';
import { kindTitles } from './source-words.ts';
import { type Part } from './sources-place.ts';
import styles from './plot.module.css';

const height = 190;
const top = 12;
const bottom = 34;
const left = 46;
const right = 16;

/** The share of one kind of source month by month, each with its interval; months without statements stay empty. */
export function MonthPlot({
  ref,
  months,
  kind,
  width,
  linkTo,
}: {
  readonly ref: Ref<SVGSVGElement>;
  readonly months: Output<'source.counts'>['months'];
  readonly kind: SourceKind;
  /** Pixels. */
  readonly width: number;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const { points, slots, highest, labels } = monthAxis(months, kind, Math.floor((width - left - right) / 70));
  const step = (width - left - right) / Math.max(1, slots);
  const x = (slot: number): number => left + (slot + 0.5) * step;
  const y = (share: number): number => top + (1 - share / highest) * (height - top - bottom);
  return (
    <svg
      ref={ref}
      className={styles['plot']}
      width={width}
      height={height}
      role="group"
      aria-label={`${kindTitles[kind]}: share of statements by month`}
    >
      {[0, highest / 2, highest].map((share) => (
        <g key={share}>
          <line className={styles['grid']} x1={left} x2={width - right} y1={y(share)} y2={y(share)} />
          <text className={styles['tick']} x={left - 6} y={y(share) + 4} textAnchor="end">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {labels.map(({ slot, month }) => (
        <text key={month} className={styles['tick']} x={x(slot)} y={height - 12} textAnchor="middle">
          {month}
        </text>
      ))}
      <polyline
        className={styles['line']}
        points={points.map(({ slot, interval }) => `${x(slot)},${y(interval.share)}`).join(' ')}
      />
      {points.map(({ slot, month, count, total, interval }) => {
        const words = `${formatMonth(month)}: ${formatNumber(count)} of ${formatNumber(total)}, ${formatShare(interval.share)} (${formatShare(interval.low)} to ${formatShare(interval.high)})`;
        return (
          <g key={month}>
            <line className={styles['span']} x1={x(slot)} x2={x(slot)} y1={y(interval.low)} y2={y(interval.high)} />
            <a href={toAddress(linkTo({ kind, month }))} aria-label={words}>
              <circle className={styles['point']} cx={x(slot)} cy={y(interval.share)} r={4.5} />
              <title>{words}</title>
            </a>
          </g>
        );
      })}
    </svg>
  );
}
