import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useChanges } from '../../archive/changes-context.tsx';
import { showDone } from '../../ui/notify.tsx';
import { textOf } from '../../ui/failure-texts.ts';

type SaveCopyDialogProps = { readonly opened: boolean; readonly onClose: () => void };

/** Writes a copy of the archive beside it, under a name that is free. */
export function SaveCopyDialog({ opened, onClose }: SaveCopyDialogProps): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title="Save a copy as" centered transitionProps={{ duration: 0 }}>
      <CopyForm onClose={onClose} />
    </Modal>
  );
}

function CopyForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { run } = useChanges();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const reply = await run('archive.saveCopy', { name: name.trim() });
    setBusy(false);
    if (!reply.ok) return setProblem(`${reply.failure.message} ${textOf(reply.failure).advice}`);
    showDone(`A checked copy was saved: ${reply.value.path}`);
    onClose();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <TextInput
        label="Name"
        data-autofocus
        maxLength={100}
        value={name}
        error={problem}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Text size="sm" mt="xs">
        The copy is made in the same folder as the archive, in one compact file. The archive stays open.
      </Text>
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={busy} disabled={name.trim() === ''}>
          Save the copy
        </Button>
      </Group>
    </form>
  );
}
