import { Button, List, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import type { CallFailure } from '../archive/call-failure.ts';
import type { Change } from '../archive/changes.ts';
import { ChangesProvider, useChanges } from '../archive/changes-context.tsx';
import { useHost } from '../archive/host-context.tsx';
import { useArchiveQuery } from '../archive/use-archive-query.ts';
import { BatchProvider } from '../features/batch/batch-context.tsx';
import { ImportsProvider } from '../features/importing/imports-context.tsx';
import { LibraryStateProvider } from '../features/library/library-state.tsx';
import { ActionsProvider } from './actions.tsx';
import { failureOf } from './failure-message.tsx';
import { textOf } from './failure-texts.ts';
import { showDone, showFailure } from './notify.tsx';
import { library } from './place.ts';
import styles from './screen-message.module.css';
import { Shell } from './shell/shell.tsx';
import { goTo } from './use-place.ts';

/**
 * Shows the page once an archive is open. With another archive everything starts anew: what could be undone in one archive
 * means nothing in another.
 */
export function ArchiveGate(): ReactNode {
  const info = useArchiveQuery('archive.info', {});
  const path = info.data?.path;
  const shownPath = useRef<string>(undefined);
  useEffect(() => {
    if (path === undefined) return;
    if (shownPath.current !== undefined && shownPath.current !== path) goTo(library);
    shownPath.current = path;
  }, [path]);
  const redo = useRef<() => Promise<void>>(undefined);
  const onUndone = useCallback((what: 'undone' | 'redone', change: Change, failure: CallFailure | null): void => {
    if (failure) showFailure(failure.failure);
    else if (what === 'redone') showDone(`Redone: ${change.label}`, undefined, 'undone');
    else showDone(`Undone: ${change.label}`, { label: 'Redo', run: () => void redo.current?.() }, 'undone');
  }, []);

  if (info.data === undefined) {
    return info.error ? <NoArchive error={info.error} retry={() => void info.refetch()} /> : null;
  }
  return (
    <ActionsProvider key={info.data.path}>
      <ChangesProvider onUndone={onUndone}>
        <TellRedo
          tell={(latest) => {
            redo.current = latest;
          }}
        />
        <ImportsProvider>
          <LibraryStateProvider>
            <BatchProvider>
              <Shell info={info.data} />
            </BatchProvider>
          </LibraryStateProvider>
        </ImportsProvider>
      </ChangesProvider>
    </ActionsProvider>
  );
}

/** The message "Undone" offers redo, which only the provider below it can do. */
function TellRedo({ tell }: { readonly tell: (redo: () => Promise<void>) => void }): null {
  const { redo } = useChanges();
  useEffect(() => {
    tell(redo);
  });
  return null;
}

/** The archive could not be opened: says why, and offers others. */
function NoArchive({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactNode {
  const host = useHost();
  const recent = useArchiveQuery('archive.recent', {});
  const { title, message, advice } = textOf(failureOf(error));
  const open = async (id: string): Promise<void> => {
    const reply = await host.call('archive.open', { recent: id });
    if (reply.ok) retry();
    else showFailure(reply.failure);
  };
  return (
    <main className={styles['message']}>
      <Title order={1}>{title}</Title>
      <Text>{message}</Text>
      <Text>{advice}</Text>
      <Button my="md" onClick={retry}>
        Try again
      </Button>
      {recent.data && recent.data.length > 0 && (
        <>
          <Title order={2}>Other archives</Title>
          <List>
            {recent.data
              .filter(({ missing }) => !missing)
              .map(({ id, name, path }) => (
                <List.Item key={id}>
                  <Button variant="subtle" size="compact-sm" onClick={() => void open(id)}>
                    {name}
                  </Button>{' '}
                  <Text span size="sm" c="dimmed">
                    {path}
                  </Text>
                </List.Item>
              ))}
          </List>
        </>
      )}
    </main>
  );
}
