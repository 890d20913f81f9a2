import { Alert, Button, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { goTo } from '../../ui/use-place.ts';
import { useImports } from '../importing/imports-context.tsx';
import { accountsOfOneEvent } from './accounts-of-one-event.ts';

/** After the samples were imported: one click leads into comparing the accounts of one event. */
export function SamplesHint(): ReactNode {
  const { samplesId, running } = useImports();
  const [closed, setClosed] = useState(false);
  const ready = samplesId !== null && !closed && !running.some(({ importId }) => importId === samplesId);
  const entries = useArchiveQuery(
    'import.entries',
    { importId: samplesId ?? 1, shown: null, offset: 0, limit: 100 },
    { enabled: ready },
  );
  const ids = ready && entries.data ? accountsOfOneEvent(entries.data.entries) : null;
  if (!ids) return null;
  return (
    <Alert
      m="sm"
      mb={0}
      p="xs"
      variant="light"
      aria-label="What to do with the samples"
      withCloseButton
      closeButtonLabel="Close this hint"
      onClose={() => setClosed(true)}
    >
      <Group gap="sm">
        <Text size="sm">{ids.length} of these articles tell of the same event. Where do they differ?</Text>
        <Button size="compact-sm" onClick={() => goTo({ at: 'comparison', ids: [...ids], show: 'texts' })}>
          Compare the {ids.length} accounts
        </Button>
      </Group>
    </Alert>
  );
}
