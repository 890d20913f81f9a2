import { Button, Menu, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useChanges } from '../../archive/changes-context.tsx';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { showDone, showFailure } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import type { BatchDraft } from './batch-context.tsx';

/** The lists that are kept in the archive: opened, kept under a name, changed and removed. */
export function KeptLists({
  draft,
  setDraft,
  readOnly,
}: {
  readonly draft: BatchDraft;
  readonly setDraft: (draft: BatchDraft) => void;
  readonly readOnly: boolean;
}): ReactNode {
  const host = useHost();
  const command = useCommand();
  const { undo } = useChanges();
  const [naming, setNaming] = useState(false);
  const lists = useArchiveQuery('queryList.list', {}).data ?? [];
  const open = lists.find(({ id }) => id === draft.kept);
  const isEmpty = draft.text.trim() === '';

  const show = async (id: number): Promise<void> => {
    const reply = await host.call('queryList.get', { id });
    if (!reply.ok) return showFailure(reply.failure);
    setDraft({ text: reply.value.list, exactWords: reply.value.exactWords, kept: id });
  };
  const keep = async (name: string, id: number | null): Promise<boolean> => {
    const { text: list, exactWords } = draft;
    // What is asked has changed: nothing of it is counted yet.
    const reply = await command('queryList.keep', { id, name, list, exactWords, countedThrough: 0 });
    if (!reply.ok) return false;
    setDraft({ ...draft, kept: reply.value.id });
    showDone(`List “${name}” kept`, undefined, 'list-kept');
    return true;
  };
  const remove = async (id: number, name: string): Promise<void> => {
    const reply = await command('queryList.remove', { id });
    if (reply.ok) showDone(`List “${name}” removed`, { label: 'Undo', run: () => void undo() }, 'removed');
  };
  useActions([
    {
      id: 'batch.keep',
      label: 'Keep the list of queries under a name',
      section: 'Search',
      disabled: readOnly || isEmpty,
      run: () => setNaming(true),
    },
    ...lists.map(({ id, name }) => ({
      id: `batch.open.${id}`,
      label: `Open the list of queries “${name}”`,
      section: 'Search' as const,
      run: () => void show(id),
    })),
  ]);
  if (naming) return <ListName onName={(name) => keep(name, null)} onDone={() => setNaming(false)} />;
  return (
    <Menu position="bottom-start" shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="xs" variant="default">
          {open === undefined ? 'Lists' : `List: ${open.name}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {lists.length === 0 && <Menu.Label>A list that is kept says what is new when it is counted again.</Menu.Label>}
        {lists.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => void show(id)}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={readOnly || isEmpty} onClick={() => setNaming(true)}>
          Keep under a name…
        </Menu.Item>
        {open !== undefined && (
          <>
            <Menu.Item disabled={readOnly || isEmpty} onClick={() => void keep(open.name, open.id)}>
              Keep the change of “{open.name}”
            </Menu.Item>
            <Menu.Item disabled={readOnly} onClick={() => void remove(open.id, open.name)}>
              Remove “{open.name}”
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The name of a list that is to be kept: Enter keeps it, Escape does not. */
function ListName({
  onName,
  onDone,
}: {
  /** Answers whether the list was kept. */
  readonly onName: (name: string) => Promise<boolean>;
  readonly onDone: () => void;
}): ReactNode {
  const [name, setName] = useState('');
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() !== '' && (await onName(name.trim()))) onDone();
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <TextInput
        size="xs"
        aria-label="Name of the list"
        placeholder="Name of the list"
        maxLength={100}
        value={name}
        ref={(input) => input?.focus()}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        onBlur={() => {
          if (name.trim() === '') onDone();
        }}
      />
    </form>
  );
}
