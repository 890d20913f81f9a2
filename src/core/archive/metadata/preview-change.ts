import { FailureError } from '../../../contract/failure.ts';
import type { MetadataChange, MetadataScope } from '../../../contract/metadata.ts';
import type { Output, ParsedInput } from '../../../contract/operations.ts';
import { patternProblem } from '../../metadata/name-pattern.ts';
import { planChange, wantedBy } from '../../metadata/plan-change.ts';
import type { Reading } from '../writing.ts';
import { isByHand, metadataRecords } from './metadata-records.ts';

/** What a change would do to each article that is meant. About half a second for 100,000 articles. Throws `invalid-input` for a bad pattern. */
export function previewChange(
  reading: Reading,
  { which, change, after, limit }: ParsedInput<'metadata.preview'>,
): Output<'metadata.preview'> {
  checkPatterns(change);
  const counts = { changes: 0, 'by-hand': 0, same: 0, 'no-match': 0, unreadable: 0 };
  const rows: Output<'metadata.preview'>['rows'] = [];
  let articles = 0;
  let through = 0;
  for (const stored of metadataRecords(reading, which)) {
    articles += 1;
    const { articleId, title, record } = stored;
    through = Math.max(through, articleId);
    for (const planned of planChange(change, record, (field) => isByHand(stored, field))) {
      const { basis: _basis, ...shown } = planned;
      counts[planned.outcome] += 1;
      const isShown = planned.outcome !== 'same' && planned.outcome !== 'no-match';
      if (isShown && articleId > after && rows.length < limit) rows.push({ articleId, title, ...shown });
    }
  }
  return { articles, through, counts, rows };
}

/** The articles that a change has something to do with, up to one. */
export function articlesToChange(
  reading: Reading,
  {
    which,
    change,
    through = Number.MAX_SAFE_INTEGER,
  }: {
    readonly which: MetadataScope;
    readonly change: MetadataChange;
    readonly through?: number | undefined;
  },
): number[] {
  checkPatterns(change);
  const ids: number[] = [];
  for (const stored of metadataRecords(reading, which)) {
    if (stored.articleId > through) continue;
    const planned = planChange(change, stored.record, (field) => isByHand(stored, field));
    if (planned.some(({ outcome }) => outcome === 'changes' || outcome === 'by-hand')) ids.push(stored.articleId);
  }
  return ids;
}

function checkPatterns(change: MetadataChange): void {
  const patterns =
    change.how === 'rules'
      ? change.rules.map(({ pattern, value, field }) => patternProblem(pattern, value === null, wantedBy(field)))
      : change.how === 'take'
        ? [patternProblem(change.pattern, true, wantedBy(change.field))]
        : [];
  const problem = patterns.find((each) => each !== null);
  if (problem !== undefined) throw new FailureError('invalid-input', problem, 'pattern');
}
