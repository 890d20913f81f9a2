import { Button, Group, Modal, NativeSelect, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Tag } from '../../../contract/tag.ts';
import { useCommand } from '../../ui/use-command.ts';
import { mergeText } from './tags-page-words.ts';

type TagMergeDialogProps = {
  /** The tag that goes into another; null: closed. */
  readonly tag: Tag | null;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
};

/** Into which tag another goes, and what that moves. */
export function TagMergeDialog({ tag, tags, onClose }: TagMergeDialogProps): ReactNode {
  return (
    <Modal
      opened={tag !== null}
      onClose={onClose}
      title={tag ? `Merge “${tag.name}” into another tag` : ''}
      centered
      transitionProps={{ duration: 0 }}
    >
      {tag && <Merging key={tag.id} tag={tag} others={tags.filter(({ id }) => id !== tag.id)} onClose={onClose} />}
    </Modal>
  );
}

function Merging({
  tag,
  others,
  onClose,
}: {
  readonly tag: Tag;
  readonly others: readonly Tag[];
  readonly onClose: () => void;
}): ReactNode {
  const command = useCommand();
  const [chosen, setChosen] = useState(others[0]?.id);
  const into = others.find(({ id }) => id === chosen);
  const merge = async (): Promise<void> => {
    if (!into) return;
    const reply = await command('tag.merge', { from: tag.id, into: into.id });
    if (reply.ok) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <NativeSelect
        label="Into"
        data-autofocus
        value={String(chosen)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
        data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Text size="sm" mt="sm">
        <output>{into && mergeText(tag, into)}</output>
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave them apart
        </Button>
        <Button type="submit">Merge</Button>
      </Group>
    </form>
  );
}
