import { useState } from 'react';
import { CallFailure, valueOf } from '../../archive/call-failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { formatCount } from '../../ui/formats.ts';
import { showDone, showFailure } from '../../ui/notify.tsx';
import type { PagedInput } from '../../ui/use-pages.ts';

const atOnce = 1000;

type LinesFile = {
  /** Lines gathered so far while a file is made; else null. */
  readonly gathered: number | null;
  readonly save: (form: 'csv' | 'jsonl') => void;
};

/** Gives exactly the lines that are listed to the person as a file, with what was asked, when, and how much was found. */
export function useLinesFile(input: PagedInput<'concordance.lines'>): LinesFile {
  const host = useHost();
  const [gathered, setGathered] = useState<number | null>(null);

  const save = async (form: 'csv' | 'jsonl'): Promise<void> => {
    const made = new Date().toISOString();
    const pieces: string[] = [];
    let count = 0;
    try {
      for (let wanted = 1; count < wanted;) {
        setGathered(count);
        const asked = { ...input, form, made, offset: count, limit: atOnce };
        const piece = valueOf(await host.call('concordance.file', asked));
        if (!piece.complete) continue;
        pieces.push(piece.text);
        wanted = piece.matching;
        count = Math.min(wanted, count + atOnce);
      }
      const type = form === 'csv' ? 'text/csv' : 'application/jsonl';
      const { saved } = valueOf(await host.save(`concordance.${form}`, { parts: pieces, type }));
      if (saved) showDone(`${formatCount(count, 'line')} saved`);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      showFailure(error.failure);
    } finally {
      setGathered(null);
    }
  };
  return { gathered, save: (form) => void save(form) };
}
