import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useState,
  type ReactNode,
} from 'react';
import type { Reply } from '../../../contract/failure.ts';
import type { DroppedFile, HandedOver, Ticket } from '../../../contract/host.ts';
import { useHost } from '../../archive/host-context.tsx';
import { showFailure } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { afterEvent, noImports, type ImportsState } from './import-progress.ts';
import { pickFiles } from './pick-files.ts';

type ImportsContextValue = ImportsState & {
  /** Files that are on their way to the program; 0 when none. */
  readonly handingOver: number;
  /** The import of the sample articles, once they were asked for in this window. */
  readonly samplesId: number | null;
  readonly importSamples: () => Promise<void>;
  /** Imports articles; an archive among the files is opened instead. */
  readonly take: (files: readonly DroppedFile[]) => Promise<void>;
  readonly importTickets: (tickets: readonly Ticket[]) => Promise<void>;
  readonly openArchive: (ticket: Ticket) => Promise<void>;
  /** Asks the person for files, a folder or an archive, and takes them. */
  readonly choose: (what: 'files' | 'folder' | 'archive') => Promise<void>;
  readonly cancel: (importId: number) => Promise<void>;
  readonly dismissFinished: () => void;
};

const ImportsContext = createContext<ImportsContextValue | null>(null);

type Step = { readonly type: 'dismiss' } | Parameters<typeof afterEvent>[1];

function afterStep(state: ImportsState, step: Step): ImportsState {
  return step.type === 'dismiss' ? { ...state, finished: null } : afterEvent(state, step);
}

/** Everything that brings articles in: drops, dialogs, samples, what the system hands over; and how far imports are. */
export function ImportsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const host = useHost();
  const command = useCommand();
  const [state, step] = useReducer(afterStep, noImports);
  const [handingOver, setHandingOver] = useState(0);
  const [samplesId, setSamplesId] = useState<number | null>(null);
  useEffect(() => host.subscribe(step), [host]);

  const importTickets = useCallback(
    async (tickets: readonly Ticket[]): Promise<void> => {
      if (tickets.length > 0) await command('import.start', { tickets: [...tickets] });
    },
    [command],
  );

  const openArchive = useCallback(
    async (ticket: Ticket): Promise<void> => void (await command('archive.open', { ticket })),
    [command],
  );

  const takeOver = useCallback(
    async (reply: Reply<HandedOver>): Promise<void> => {
      if (!reply.ok) return showFailure(reply.failure);
      const [archive] = reply.value.archives;
      if (archive !== undefined) await openArchive(archive);
      else await importTickets(reply.value.articles);
    },
    [importTickets, openArchive],
  );

  const take = useCallback(
    async (files: readonly DroppedFile[]): Promise<void> => {
      if (files.length === 0) return;
      setHandingOver((count) => count + files.length);
      const reply = await host.files.handOver(files);
      setHandingOver((count) => count - files.length);
      await takeOver(reply);
    },
    [host, takeOver],
  );

  const choose = useCallback(
    async (what: 'files' | 'folder' | 'archive'): Promise<void> => {
      if (host.files.choose) await takeOver(await host.files.choose(what));
      else await take(await pickFiles(what));
    },
    [host, take, takeOver],
  );

  const importSamples = useCallback(async (): Promise<void> => {
    const reply = await command('import.samples', {});
    if (reply.ok) setSamplesId(reply.value.importId);
  }, [command]);

  const cancel = useCallback(
    async (importId: number): Promise<void> => void (await command('import.cancel', { importId })),
    [command],
  );

  const dismissFinished = useCallback(() => step({ type: 'dismiss' }), []);

  const value = useMemo(
    () => ({
      ...state,
      handingOver,
      samplesId,
      importSamples,
      take,
      importTickets,
      openArchive,
      choose,
      cancel,
      dismissFinished,
    }),
    [state, handingOver, samplesId, importSamples, take, importTickets, openArchive, choose, cancel, dismissFinished],
  );
  return <ImportsContext value={value}>{children}</ImportsContext>;
}

export function useImports(): ImportsContextValue {
  const value = useContext(ImportsContext);
  if (!value) throw new Error('ImportsProvider is missing');
  return value;
}
