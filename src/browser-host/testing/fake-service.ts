import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { CuttingsEvent } from '../../contract/event.ts';
import { FailureError, type Reply } from '../../contract/failure.ts';
import type { Service } from '../../service/service.ts';

export type FakeService = Service & {
  /** What was asked, in order. */
  readonly asked: { readonly name: unknown; readonly input: unknown }[];
  readonly uploads: { readonly ticket: string; readonly path: string; readonly text: string }[];
  readonly unreadable: string[];
  /** How many pages listen. */
  listeners(): number;
  announce(event: CuttingsEvent): void;
};

/** A service that remembers what a host brought to it: for tests of what a host does, where the answer does not matter. */
export function fakeService(answer: (name: unknown, input: unknown) => Reply<unknown> = echo): FakeService {
  const listeners = new Set<(event: CuttingsEvent) => void>();
  const asked: FakeService['asked'] = [];
  const uploads: FakeService['uploads'] = [];
  const unreadable: string[] = [];
  const fake = {
    asked,
    uploads,
    unreadable,
    listeners: () => listeners.size,
    announce: (event: CuttingsEvent) => {
      for (const listener of listeners) listener(event);
    },
    dispatch: (name: unknown, input: unknown) => {
      asked.push({ name, input });
      return Promise.resolve(answer(name, input));
    },
    subscribe: (listener: (event: CuttingsEvent) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tickets: {
      openUpload: () => 'an-upload',
      addUpload: async (ticket: string, path: string, body: Readable) => {
        if (ticket !== 'an-upload') throw new FailureError('not-found', 'There is no such upload.');
        uploads.push({ ticket, path, text: await text(body) });
      },
      addUnreadable: (ticket: string, path: string) => {
        if (ticket !== 'an-upload') throw new FailureError('not-found', 'There is no such upload.');
        unreadable.push(path);
      },
      closeUpload: (ticket: string) => {
        if (ticket !== 'an-upload') throw new FailureError('not-found', 'There is no such upload.');
        return { articles: [ticket], archives: [] };
      },
    },
    close: () => Promise.resolve(),
  };
  return fake as unknown as FakeService;
}

function echo(name: unknown, input: unknown): Reply<unknown> {
  return { ok: true, value: { name, input } };
}
