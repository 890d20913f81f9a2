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
  /** Asks the person for an archive and answers its ticket, without opening it; null when none was chosen. */
  readonly chooseArchive: () => Promise<Ticket | null>;
  /** Asks the person for one file of articles and answers its ticket, without importing it; null when none was chosen. */
  readonly chooseFile: () => Promise<Ticket | null>;
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

  const chooseArchive = useCallback(async (): Promise<Ticket | null> => {
    if (host.files.choose) return archiveIn(await host.files.choose('archive'));
    const files = await pickFiles('archive');
    if (files.length === 0) return null;
    setHandingOver((count) => count + files.length);
    const reply = await host.files.handOver(files);
    setHandingOver((count) => count - files.length);
    return archiveIn(reply);
  }, [host]);

  const chooseFile = useCallback(async (): Promise<Ticket | null> => {
    const [picked] = host.files.choose ? [] : await pickFiles('files');
    const reply = host.files.choose
      ? await host.files.choose('files')
      : picked === undefined
        ? null
        : await host.files.handOver([picked]);
    if (reply !== null && !reply.ok) showFailure(reply.failure);
    return reply?.ok === true ? (reply.value.articles[0] ?? null) : null;
  }, [host]);

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
      chooseArchive,
      chooseFile,
      cancel,
      dismissFinished,
    }),
    [
      state,
      handingOver,
      samplesId,
      importSamples,
      take,
      importTickets,
      openArchive,
      choose,
      chooseArchive,
      chooseFile,
      cancel,
      dismissFinished,
    ],
  );
  return <ImportsContext value={value}>{children}</ImportsContext>;
}

/** Ticket of the archive that was handed over; says so when it was none. */
function archiveIn(reply: Reply<HandedOver>): Ticket | null {
  if (!reply.ok) {
    showFailure(reply.failure);
    return null;
  }
  const [archive] = reply.value.archives;
  if (archive === undefined && reply.value.articles.length > 0)
    showFailure({ code: 'invalid-input', message: 'This is no archive: archives end in .cuttings.' });
  return archive ?? null;
}

export function useImports(): ImportsContextValue {
  const value = useContext(ImportsContext);
  if (!value) throw new Error('ImportsProvider is missing');
  return value;
}
