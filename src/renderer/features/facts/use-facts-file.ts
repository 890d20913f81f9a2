import { useState } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { ReviewRow } from '../../../contract/review.ts';
import { CallFailure, valueOf } from '../../archive/call-failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { formatCount } from '../../ui/formats.ts';
import { showDone, showFailure } from '../../ui/notify.tsx';
import type { ReviewInput } from '../review/use-review-rows.ts';
import { factsCsv, factsJsonl } from './facts-file.ts';
import { factsSentence } from './facts-sentence.ts';

const page = 200;

type FactsFile = {
  /** Facts gathered so far while a file is made; else null. */
  readonly gathered: number | null;
  readonly save: (form: 'csv' | 'jsonl') => void;
};

/** Gives exactly the facts of a list to the person as a file, with what was asked, when, and how much was found. */
export function useFactsFile({ which, order }: ReviewInput, outline: Output<'review.outline'> | undefined): FactsFile {
  const host = useHost();
  const [gathered, setGathered] = useState<number | null>(null);

  const gather = async ({ marks, every, total }: Output<'review.outline'>): Promise<ReviewRow[]> => {
    const rows: ReviewRow[] = [];
    for (const [index, after] of marks.entries()) {
      const end = Math.min(total, (index + 1) * every);
      for (let skip = 0; index * every + skip < end; skip += page) {
        const limit = Math.min(page, end - index * every - skip);
        rows.push(...valueOf(await host.call('review.page', { which, order, after, skip, limit })));
        setGathered(rows.length);
      }
    }
    return rows;
  };
  const save = async (form: 'csv' | 'jsonl'): Promise<void> => {
    if (!outline) return;
    setGathered(0);
    try {
      const rows = await gather(outline);
      const asked = { sentence: factsSentence(which), which, now: new Date().toISOString(), total: rows.length };
      const text = form === 'csv' ? factsCsv(rows, asked) : factsJsonl(rows, asked);
      const type = form === 'csv' ? 'text/csv' : 'application/jsonl';
      const { saved } = valueOf(await host.save(`facts.${form}`, { text, type }));
      if (saved) showDone(`${formatCount(rows.length, 'fact')} saved`);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      showFailure(error.failure);
    } finally {
      setGathered(null);
    }
  };
  return { gathered, save: (form) => void save(form) };
}
