import { useCallback, useRef, useState } from 'react';
import type { Reply } from '../../../contract/failure.ts';
import type { Output, Input } from '../../../contract/operations.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { formatCount } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';

/** Files of one call: between calls a person sees how far it is, and may end it. */
const filesAtOnce = 5;

type Choices = Input<'import.readAgain'>['choices'];
type ReadFile = Output<'import.readAgain'>['files'][number];

export type ReadingAgain = {
  /** Files done and all, while it runs; null otherwise. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Ends it after the files that are being read; those done stay, and are undone as one change. */
  readonly stop: () => void;
  /** Reads the files of these lines again; true when all could be read so. */
  readonly start: (entryIds: readonly number[], choices: Choices, how: string) => Promise<boolean>;
  /** Reads the file of a ticket in the place of the one of a line. */
  readonly replace: (entryId: number, ticket: string) => Promise<void>;
  /** Why a file could not be read so, of the last start. */
  readonly refusal: string | null;
};

/** Reads files again from their kept bytes, as one change that can be undone. */
export function useReadingAgain(): ReadingAgain {
  const command = useCommand();
  const { undo } = useChanges();
  const [progress, setProgress] = useState<ReadingAgain['progress']>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stopped = useRef(false);

  const start = useCallback(
    async (entryIds: readonly number[], choices: Choices, how: string): Promise<boolean> => {
      stopped.current = false;
      setRefusal(null);
      setProgress({ done: 0, total: entryIds.length });
      const files: ReadFile[] = [];
      let changeId: number | null = null;
      try {
        while (files.length < entryIds.length && !stopped.current) {
          const some = entryIds.slice(files.length, files.length + filesAtOnce);
          const reply: Reply<Output<'import.readAgain'>> = await command('import.readAgain', {
            entryIds: [...some],
            choices,
            changeId,
          });
          if (!reply.ok) return false;
          ({ changeId } = reply.value);
          files.push(...reply.value.files);
          setProgress({ done: files.length, total: entryIds.length });
        }
      } finally {
        setProgress(null);
      }
      const read = files.filter(({ note }) => note === null);
      if (read.length > 0) showDone(doneText(read, how), { label: 'Undo', run: () => void undo() });
      const note = files.find((file) => file.note !== null)?.note ?? null;
      setRefusal(note === null ? null : `${formatCount(files.length - read.length, 'file')} stayed as before: ${note}`);
      return note === null;
    },
    [command, undo],
  );
  const replace = useCallback(
    async (entryId: number, ticket: string): Promise<void> => {
      setRefusal(null);
      const reply = await command('import.replaceFile', { entryId, ticket });
      if (!reply.ok) return;
      const { files } = reply.value;
      const note = files.find((file) => file.note !== null)?.note ?? null;
      if (note === null) showDone(doneText(files, 'in its place'), { label: 'Undo', run: () => void undo() });
      else setRefusal(`It stayed as before: ${note}`);
    },
    [command, undo],
  );
  return { progress, refusal, start, replace, stop: () => void (stopped.current = true) };
}

function doneText(read: readonly ReadFile[], how: string): string {
  const sum = (what: 'imported' | 'refused' | 'broken'): number => read.reduce((all, file) => all + file[what], 0);
  const broken = sum('broken');
  return [
    `${formatCount(read.length, 'file')} read ${how}: ${formatCount(sum('imported'), 'article')}`,
    sum('refused') > 0 && `, ${formatCount(sum('refused'), 'part')} refused`,
    broken > 0 && `; ${formatCount(broken, 'tag or decision', 'tags and decisions')} lost their place`,
    '.',
  ]
    .filter(Boolean)
    .join('');
}
