import type { CuttingsEvent } from '../../../contract/event.ts';
import { formatCount, formatDuration, formatNumber } from '../../ui/formats.ts';

export type RunningImport = Extract<CuttingsEvent, { type: 'import-progress' }>;
export type FinishedImport = Extract<CuttingsEvent, { type: 'import-finished' }>;

/** Imports as the page knows them from events: those at work, and the one that ended last. */
export type ImportsState = {
  readonly running: readonly RunningImport[];
  readonly finished: FinishedImport | null;
};

export const noImports: ImportsState = { running: [], finished: null };

/** What is known after an event. Progress that arrives after the end of its import is old news. */
export function afterEvent(state: ImportsState, event: CuttingsEvent): ImportsState {
  switch (event.type) {
    case 'import-progress': {
      if (state.finished?.importId === event.importId) return state;
      const known = state.running.some(({ importId }) => importId === event.importId);
      return {
        ...state,
        running: known
          ? state.running.map((running) => (running.importId === event.importId ? event : running))
          : [...state.running, event],
      };
    }
    case 'import-finished':
      return { running: state.running.filter(({ importId }) => importId !== event.importId), finished: event };
    case 'changed':
    case 'host-request':
    case 'extraction-progress':
    case 'extraction-finished':
    case 'metadata-progress':
    case 'forget-progress':
    case 'salvage-progress':
    case 'update-progress':
    case 'update-finished':
      return state;
  }
}

/** "1,204 of 8,000 files · 120 files a second · 1 min left · 3 refused". */
export function progressText(progress: RunningImport): string {
  const { done, total, counting, filesPerSecond, secondsLeft, duplicates, refused } = progress;
  return [
    counting
      ? `${formatCount(done, 'file')} of ${formatNumber(total)} found so far`
      : `${formatNumber(done)} of ${formatCount(total, 'file')}`,
    ...(filesPerSecond >= 0.1 ? [`${formatNumber(rounded(filesPerSecond))} a second`] : []),
    ...(secondsLeft !== null && !counting ? [`${formatDuration(secondsLeft)} left`] : []),
    ...(duplicates > 0 ? [formatCount(duplicates, 'duplicate')] : []),
    ...(refused > 0 ? [`${formatNumber(refused)} refused`] : []),
  ].join(' · ');
}

function rounded(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}

const ends = { done: 'Import finished', cancelled: 'Import cancelled', interrupted: 'Import interrupted' } as const;

/** "Import finished: 8 articles imported, 1 duplicate, 2 refused". */
export function finishedText({ state, imported, duplicates, refused, message }: FinishedImport): string {
  const counts = [
    `${formatCount(imported, 'article')} imported`,
    ...(duplicates > 0 ? [formatCount(duplicates, 'duplicate')] : []),
    ...(refused > 0 ? [`${formatNumber(refused)} refused`] : []),
  ].join(', ');
  return `${ends[state]}: ${counts}.${message === null ? '' : ` ${message}`}`;
}

/** Share that is done, 0 to 100; null while it is not known how much there is. */
export function percentDone({ done, total, counting }: RunningImport): number | null {
  return counting || total === 0 ? null : Math.min(100, (done / total) * 100);
}
