import { Button, Modal, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useHost } from '../archive/host-context.tsx';

/** Milliseconds until the page asks again by itself: a busy machine may be late once. */
const pause = 2000;

/** Shown over everything when the program behind the page no longer answers, until it does. What was saved is safe there. */
export function ConnectionLost({ retry }: { readonly retry: () => Promise<boolean> }): ReactNode {
  const { kind } = useHost();
  const [state, setState] = useState<'lost' | 'asking' | 'still-lost'>('lost');
  const askAgain = useEffectEvent(() => {
    if (state !== 'asking') void retry();
  });
  useEffect(() => {
    const timer = setInterval(askAgain, pause);
    return () => clearInterval(timer);
  }, []);
  return (
    <Modal opened withCloseButton={false} onClose={() => undefined} title="The program has stopped" centered>
      <Text size="sm">
        Cuttings no longer answers. Everything that was saved is safe in the archive.{' '}
        {kind === 'browser'
          ? 'Start it again where you started it (for instance with “npm start”) and open the new address that it prints. If it still runs, try again here.'
          : 'Try again; if that does not help, close the window and start Cuttings again.'}
      </Text>
      <Button
        mt="md"
        data-autofocus
        loading={state === 'asking'}
        onClick={() => {
          setState('asking');
          void retry().then((connected) => {
            if (!connected) setState('still-lost');
          });
        }}
      >
        Try again
      </Button>
      <Text size="sm" mt="xs">
        <output>{state === 'still-lost' ? 'There is still no answer.' : ''}</output>
      </Text>
    </Modal>
  );
}
