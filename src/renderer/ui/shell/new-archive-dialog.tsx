import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useChanges } from '../../archive/changes-context.tsx';
import { textOf } from '../failure-texts.ts';

/** Makes an archive beside the present one and opens it. */
export function NewArchiveDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title="New archive" centered transitionProps={{ duration: 0 }}>
      <NameForm onClose={onClose} />
    </Modal>
  );
}

function NameForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { run } = useChanges();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reply = await run('archive.create', { name: name.trim() });
    if (reply.ok) onClose();
    else setProblem(`${reply.failure.message} ${textOf(reply.failure).advice}`);
  };
  return (
    <form onSubmit={(event) => void create(event)}>
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
        It is made in the same folder as the present archive, which stays as it is.
      </Text>
      <Group justify="flex-end" mt="md">
        <Button type="submit" disabled={name.trim() === ''}>
          Create and open
        </Button>
      </Group>
    </form>
  );
}
