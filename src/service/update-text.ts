import type { CuttingsEvent } from '../contract/event.ts';

const stageText = {
  copying: 'a copy of it as it is, beside it',
  updating: 'its tables',
  indexing: 'its indexes',
} as const;

/** A line for people about an archive that is brought up to date while it is opened; null for any other event. */
export function updateText(event: CuttingsEvent): string | null {
  if (event.type !== 'update-progress') return null;
  const { stage, done, total } = event;
  return `Updating the archive to the newest format: ${stageText[stage]}${total === 0 ? '' : ` (${done} of ${total})`}…`;
}
