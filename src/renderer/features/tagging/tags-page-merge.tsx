import { Button, Group, Modal, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { Tag } from '../../../contract/tag.ts';
import { useCommand } from '../../ui/use-command.ts';
import { tagsFound } from './tag-picker-choices.ts';
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
      {tag && <Merging key={tag.id} tag={tag} tags={tags} onClose={onClose} />}
    </Modal>
  );
}

/** Tags that are offered at once: a list of more is of no use without a search. */
const mostOffered = 200;

function Merging({
  tag,
  tags,
  onClose,
}: {
  readonly tag: Tag;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
}): ReactNode {
  const command = useCommand();
  const others = useMemo(() => tags.filter(({ id }) => id !== tag.id), [tags, tag.id]);
  const [chosen, setChosen] = useState(others[0]?.id);
  const [sought, setSought] = useState('');
  const offered = useMemo(() => tagsFound(sought, others).slice(0, mostOffered), [sought, others]);
  const into = offered.find(({ id }) => id === chosen) ?? offered[0];
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
      {others.length > mostOffered && (
        <TextInput
          label="Find"
          type="search"
          mb="sm"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label="Into"
        data-autofocus
        value={String(into?.id)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
        data={offered.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Text size="sm" mt="sm">
        <output>{into && mergeText(tag, into)}</output>
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave them apart
        </Button>
        <Button type="submit" disabled={!into}>
          Merge
        </Button>
      </Group>
    </form>
  );
}
