import { useEffect, useRef } from 'react';
import type { CuttingsEvent } from '../../../contract/event.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useHost } from '../../archive/host-context.tsx';
import { useImports } from '../../features/importing/imports-context.tsx';
import { useAllActions } from '../actions.tsx';

type HostRequest = Extract<CuttingsEvent, { type: 'host-request' }>;

/** Does what the host asks for: items of the system's menu, files opened by a second start. */
export function HostRequests({ showHelp }: { readonly showHelp: () => void }): null {
  const host = useHost();
  const { undo, redo } = useChanges();
  const { choose, importTickets, openArchive } = useImports();
  const actions = useAllActions();

  const answer = ({ request, tickets }: HostRequest): void => {
    switch (request) {
      case 'choose-files':
        return void choose('files');
      case 'choose-folder':
        return void choose('folder');
      case 'choose-archive':
        return void choose('archive');
      case 'undo':
        return inField() ? void document.execCommand('undo') : void undo();
      case 'redo':
        return inField() ? void document.execCommand('redo') : void redo();
      case 'find':
        return actions.find(({ id }) => id === 'search.find')?.run();
      case 'help':
        return showHelp();
      case 'import-tickets':
        return void importTickets(tickets);
      case 'open-archive': {
        const [ticket] = tickets;
        return ticket === undefined ? undefined : void openArchive(ticket);
      }
    }
  };
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.type === 'host-request') latest.current(event);
      }),
    [host],
  );
  return null;
}

/** In a field, undo means its text. */
function inField(): boolean {
  return document.activeElement?.matches('textarea, [contenteditable="true"], input') ?? false;
}
