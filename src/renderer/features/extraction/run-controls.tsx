import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ExtractionRun } from '../../../contract/extraction.ts';
import { useCommand } from '../../ui/use-command.ts';

/** What can be done about a run that is not ended. */
export function RunControls({ state }: { readonly state: ExtractionRun['state'] }): ReactNode {
  const command = useCommand();
  return (
    <>
      {state === 'running' ? (
        <Button size="compact-sm" variant="default" onClick={() => void command('extraction.pause', {})}>
          Pause
        </Button>
      ) : (
        <Button size="compact-sm" onClick={() => void command('extraction.resume', {})}>
          Go on
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => void command('extraction.cancel', {})}>
        Cancel<span className="said"> reading again</span>
      </Button>
    </>
  );
}
