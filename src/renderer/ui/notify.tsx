import { Button, Group, Text } from '@mantine/core';
import { hideNotification, showNotification } from '@mantine/notifications';
import type { Failure } from '../../contract/failure.ts';
import { textOf } from './failure-texts.ts';

type Way = { readonly label: string; readonly run: () => void };

/** Says shortly what was done, with at most one thing to do about it ("Undo"). `id` replaces an earlier one of the same id. */
export function showDone(message: string, way?: Way, id: string = crypto.randomUUID()): void {
  hideNotification(id);
  showNotification({
    id,
    autoClose: way ? 8000 : 4000,
    withBorder: true,
    message: (
      <Group gap="md" justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        {way && (
          <Button
            size="compact-sm"
            variant="subtle"
            flex="none"
            onClick={() => {
              hideNotification(id);
              way.run();
            }}
          >
            {way.label}
          </Button>
        )}
      </Group>
    ),
  });
}

/** Says what failed and what to do; stays until it is closed. */
export function showFailure(failure: Failure): void {
  if (failure.code === 'cancelled') return;
  const { title, message, advice } = textOf(failure);
  showNotification({
    id: `failure:${failure.code}:${message}`,
    color: 'red',
    withBorder: true,
    autoClose: false,
    title,
    message: `${message} ${advice}`,
  });
}
