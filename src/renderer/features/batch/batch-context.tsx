import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react';
import type { Topic } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { BatchRun, type BatchState } from './batch-run.ts';

/** A list as it is being written. */
export type BatchDraft = {
  readonly text: string;
  readonly exactWords: boolean;
  /** Number of the kept list that it is, or was before it was changed; null: none. */
  readonly kept: number | null;
};

type BatchContextValue = {
  readonly run: BatchRun;
  readonly draft: BatchDraft;
  readonly setDraft: Dispatch<SetStateAction<BatchDraft>>;
};

const BatchContext = createContext<BatchContextValue | null>(null);

/** What the counts go by. */
const topics: readonly Topic[] = ['articles', 'facts', 'tags', 'entities', 'versions'];

/** Keeps the list and its counts while the person opens one of its lines and comes back. Both end with the window. */
export function BatchProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const host = useHost();
  const run = useMemo(() => new BatchRun(host), [host]);
  const [draft, setDraft] = useState<BatchDraft>({ text: '', exactWords: false, kept: null });
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.type === 'changed' && event.topics.some((topic) => topics.includes(topic))) run.setOutdated();
      }),
    [host, run],
  );
  useEffect(() => () => run.stop(), [run]);
  const value = useMemo(() => ({ run, draft, setDraft }), [run, draft]);
  return <BatchContext value={value}>{children}</BatchContext>;
}

export function useBatch(): BatchContextValue & { readonly state: BatchState | null } {
  const value = useContext(BatchContext);
  if (!value) throw new Error('BatchProvider is missing');
  const state = useSyncExternalStore(value.run.subscribe, value.run.state);
  return { ...value, state };
}
