import type { Reply } from '../../contract/failure.ts';
import type { DroppedFile, HandedOver, Host, Ticket } from '../../contract/host.ts';
import type { Input, OperationName, Output } from '../../contract/operations.ts';
import { browserEvents } from './browser-events.ts';
import { saveByDownload } from './save-by-download.ts';

/** A browser opens six connections to an address, and the stream of events holds one. */
const uploadsAtATime = 4;

/** UTF-16 code units. A browser carries 64 KiB on for pages that are gone, all that is under way together. */
const longestOfClosedPage = 8_000;

/** The loopback host as the page sees it. */
export function browserHost(): Host {
  const events = browserEvents();
  return {
    kind: 'browser',
    async call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>> {
      // Whatever changes after the first answer is announced: the stream is there before it is asked for.
      await events.connected();
      return send('POST', `/call/${encodeURIComponent(name)}`, JSON.stringify(input), 'application/json');
    },
    subscribe: (listener) => events.subscribe(listener),
    files: { takesFolders: false, handOver, choose: null },
    save: saveByDownload,
  };
}

async function handOver(files: readonly DroppedFile[]): Promise<Reply<HandedOver>> {
  if (files.length === 0) return { ok: true, value: { articles: [], archives: [] } };
  const upload = await send<Ticket>('POST', '/upload');
  if (!upload.ok) return upload;
  const folder = `/upload/${encodeURIComponent(upload.value)}`;
  const waiting = files.values();
  let failed: Extract<Reply<never>, { ok: false }> | null = null;

  const work = async (): Promise<void> => {
    for (const { file, relativePath } of waiting) {
      if (failed) return;
      // The browser streams a File from the disk; it is never whole in memory.
      const query = `?path=${encodeURIComponent(relativePath)}`;
      const uploaded = await send<null>('PUT', folder + query, file);
      // One file that cannot be read does not hold up the others: the import names it.
      const reply =
        uploaded.ok || (await isReadable(file)) ? uploaded : await send<null>('POST', `${folder}/unreadable${query}`);
      if (!reply.ok) failed ??= reply;
    }
  };
  await Promise.all(Array.from({ length: uploadsAtATime }, work));
  return failed ?? send('POST', `${folder}/done`);
}

/** Whether the bytes of a File can be had; not when it was deleted, changed or closed to us since it was dropped. */
function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** Sends a request; whatever goes wrong on the way is a failure like any other. */
async function send<Value>(
  method: 'POST' | 'PUT',
  path: string,
  body?: string | File,
  contentType?: string,
): Promise<Reply<Value>> {
  try {
    const response = await fetch(path, {
      method,
      // What a page sends while it is closed goes on without it.
      keepalive:
        document.visibilityState === 'hidden' && typeof body === 'string' && body.length <= longestOfClosedPage,
      ...(body === undefined ? {} : { body }),
      ...(contentType === undefined ? {} : { headers: { 'Content-Type': contentType } }),
    });
    if (response.headers.get('Content-Type')?.startsWith('application/json'))
      return (await response.json()) as Reply<Value>;
    return noAnswer(
      response.status === 401
        ? 'Cuttings was started anew and does not know this page any more. Open the address that it printed.'
        : `Cuttings refused the request (${response.status}).`,
    );
  } catch {
    return noAnswer('Cuttings does not answer. Start it again and open the address that it prints.');
  }
}

function noAnswer(message: string): Extract<Reply<never>, { ok: false }> {
  return { ok: false, failure: { code: 'internal', message } };
}
