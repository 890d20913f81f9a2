import type { CuttingsEvent } from '../../../contract/event.ts';
import type { ExtractionArticle, ExtractionRun } from '../../../contract/extraction.ts';
import { formatCount, formatDuration, formatNumber } from '../../ui/formats.ts';

export type RunProgress = Pick<
  Extract<CuttingsEvent, { type: 'extraction-progress' }>,
  'done' | 'total' | 'articlesPerSecond' | 'secondsLeft'
>;

/** How the state of a run reads. What was read before it ended stays in every case. */
export const stateText: Readonly<Record<ExtractionRun['state'], string>> = {
  running: 'at work',
  paused: 'paused',
  interrupted: 'interrupted',
  done: 'finished',
  cancelled: 'cancelled',
};

/** Which articles a run was begun for. */
export const choiceText: Readonly<Record<ExtractionRun['choice'], string>> = {
  all: 'All articles',
  stale: 'Articles of another version',
  chosen: 'Chosen articles',
};

export const outcomeText: Readonly<Record<ExtractionArticle['outcome'], string>> = {
  same: 'Same facts',
  differing: 'Other facts',
  failed: 'Not read to the end',
};

/** "1,204 of 8,000 articles · 60 a second · 2 min left". */
export function progressText({ done, total, articlesPerSecond, secondsLeft }: RunProgress): string {
  return [
    `${formatNumber(done)} of ${formatCount(total, 'article')}`,
    ...(articlesPerSecond >= 0.1 ? [`${formatNumber(articlesPerSecond)} a second`] : []),
    ...(secondsLeft === null ? [] : [`${formatDuration(secondsLeft)} left`]),
  ].join(' · ');
}

/** "12,340 articles were read by another version of Cuttings; read them again to have the facts that this one finds." */
export function staleText(stale: number): string {
  const [were, them] = stale === 1 ? ['was', 'it'] : ['were', 'them'];
  return `${formatCount(stale, 'article')} ${were} read by another version of Cuttings. Read ${them} again to have the facts that this one finds; your decisions stay.`;
}

/** "8,000 articles read: 230 with other facts, 2 not read to the end." */
export function outcomeOfRun({ done, differing, failed }: ExtractionRun): string {
  const parts = [
    differing === 0 ? 'none with other facts' : `${formatNumber(differing)} with other facts`,
    ...(failed > 0 ? [`${formatNumber(failed)} not read to the end`] : []),
  ];
  return `${formatCount(done, 'article')} read: ${parts.join(', ')}.`;
}

/** "3 new, 1 gone, 2 changed"; "nothing". */
export function changesText({ appeared, gone, changed }: Pick<ExtractionRun, 'appeared' | 'gone' | 'changed'>): string {
  const parts = [
    appeared > 0 && `${formatNumber(appeared)} new`,
    gone > 0 && `${formatNumber(gone)} gone`,
    changed > 0 && `${formatNumber(changed)} changed`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
