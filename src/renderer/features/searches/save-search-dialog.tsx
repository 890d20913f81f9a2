import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useChanges } from '../../archive/changes-context.tsx';
import { goTo } from '../../ui/use-place.ts';
import { boxedQuery } from '../search/also.ts';
import { hasFilters, isBlank, searchOf, type LibraryPlace } from '../search/search-place.ts';

/** Keeps the search of a place under a name, and opens it. */
export function SaveSearchDialog({
  place,
  onClose,
}: {
  readonly place: LibraryPlace;
  readonly onClose: () => void;
}): ReactNode {
  const { run } = useChanges();
  const { query, order, filters } = searchOf(place);
  const { marks: _marks, ...own } = filters;
  const [name, setName] = useState(boxedQuery(query).text.trim().slice(0, 100));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reply = await run('savedSearch.create', { name: name.trim(), query, filters: own, order });
    if (!reply.ok) return setProblem(reply.failure.message);
    onClose();
    goTo({ ...place, filters: own, search: reply.value.id });
  };
  return (
    <Modal opened onClose={onClose} title="Save this search" centered transitionProps={{ duration: 0 }}>
      <form onSubmit={(event) => void save(event)}>
        <TextInput
          label="Name"
          data-autofocus
          maxLength={100}
          value={name}
          error={problem}
          // What is typed takes the place of the name proposed.
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Text size="sm" mt="xs">
          {isBlank(query) && !hasFilters(own)
            ? 'It holds the whole archive: whatever is imported is new in it.'
            : 'The words, the chosen filters and the order are kept. What is imported later and matches is new in it.'}
        </Text>
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={name.trim() === ''}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
