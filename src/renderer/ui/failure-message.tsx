import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../contract/failure.ts';
import { CallFailure } from '../archive/call-failure.ts';
import { textOf } from './failure-texts.ts';

/** The failure that an error carries; errors of the page itself count as internal. */
export function failureOf(error: Error): Failure {
  return error instanceof CallFailure ? error.failure : { code: 'internal', message: error.message };
}

/** Instead of what could not be loaded: what happened, what to do, and a way to try again. */
export function FailureMessage({
  error,
  retry,
}: {
  readonly error: Error;
  readonly retry?: (() => unknown) | undefined;
}): ReactNode {
  const { title, message, advice } = textOf(failureOf(error));
  return (
    <Alert variant="default" title={title} icon={<IconAlertTriangle aria-hidden="true" />} m="md" maw="44rem">
      <Text size="sm">{message}</Text>
      <Text size="sm">{advice}</Text>
      {retry && (
        <Button size="xs" variant="default" mt="sm" onClick={() => void retry()}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
