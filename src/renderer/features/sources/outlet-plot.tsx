/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing is an svg, which none of the elements with that role is */
import type { ReactNode, Ref } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { SourceKind } from '../../../contract/vocabulary.ts';
import { formatNumber, formatShare } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { shareInterval } from './share-interval.ts';
import { kindTitles, shownKinds } from './source-words.ts';
import { totalOf, type Part } from './sources-place.ts';
import styles from './plot.module.css';

type Outlet = Output<'source.counts'>['outlets'][number];

const rowHeight = 24;
const barHeight = 14;
const axisHeight = 22;
const nameWidth = 190;
const wordsWidth = 130;
/** Characters that fit beside the bars in the widest of the usual typefaces. */
const longestName = 24;

/**
 * For each outlet its statements as one bar of full length, cut by kind of source; the kind that is looked at comes first, with the interval of its
 * share. The table of outlets holds the same numbers and is there for keyboard and screen reader, so that the bars are no stops of their own.
 */
export function OutletPlot({
  ref,
  outlets,
  kind,
  width,
  linkTo,
}: {
  readonly ref: Ref<SVGSVGElement>;
  /** In the order in which they are drawn. */
  readonly outlets: readonly Outlet[];
  readonly kind: SourceKind;
  /** Pixels. */
  readonly width: number;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const length = Math.max(80, width - nameWidth - wordsWidth);
  const kinds = [kind, ...shownKinds.filter((other) => other !== kind)];
  const at = (share: number): number => nameWidth + share * length;
  const bottom = outlets.length * rowHeight;
  return (
    <svg
      ref={ref}
      className={styles['plot']}
      width={width}
      height={bottom + axisHeight}
      role="group"
      aria-label={`Share of statements by kind of source, ${kindTitles[kind].toLowerCase()} first, of ${outlets.length} outlets`}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line className={styles['grid']} x1={at(share)} x2={at(share)} y1={0} y2={bottom} />
          <text className={styles['tick']} x={at(share)} y={bottom + 15} textAnchor="middle">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {outlets.map(({ outlet, kinds: counts }, row) => {
        const total = totalOf(counts);
        const interval = shareInterval(counts[kind], total);
        const name = outlet ?? 'No outlet';
        const middle = row * rowHeight + rowHeight / 2;
        let from = 0;
        return (
          <g key={outlet ?? ''}>
            <text className={styles['name']} x={nameWidth - 8} y={middle + 4} textAnchor="end">
              {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
              <title>{name}</title>
            </text>
            {kinds.map((each) => {
              if (counts[each] === 0) return null;
              const start = from;
              from += counts[each] / total;
              return (
                <a
                  key={each}
                  href={toAddress(linkTo({ kind: each, outlet }))}
                  tabIndex={-1}
                  aria-label={`${name}: ${formatNumber(counts[each])} of ${formatNumber(total)} ${kindTitles[each].toLowerCase()}`}
                >
                  <rect
                    className={`${styles['segment']} ${styles[each]}`}
                    x={at(start)}
                    y={middle - barHeight / 2}
                    width={Math.max(1, (counts[each] / total) * length - 1)}
                    height={barHeight}
                  />
                  <title>{`${kindTitles[each]}: ${formatNumber(counts[each])} of ${formatNumber(total)}`}</title>
                </a>
              );
            })}
            {interval && <Whisker low={at(interval.low)} high={at(interval.high)} y={middle} />}
            <text className={styles['words']} x={nameWidth + length + 12} y={middle + 4}>
              {interval && formatShare(interval.share)} of {formatNumber(total)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Twice: a light line under a dark one is seen on any colour. */
function Whisker({ low, high, y }: { readonly low: number; readonly high: number; readonly y: number }): ReactNode {
  return ['halo', 'whisker'].map((looks) => (
    <g key={looks} className={styles[looks]} pointerEvents="none">
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - 4} y2={y + 4} />
      <line x1={high} x2={high} y1={y - 4} y2={y + 4} />
    </g>
  ));
}
