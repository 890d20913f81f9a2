import type { IncomingMessage, ServerResponse } from 'node:http';
import { FailureError } from '../contract/failure.ts';
import type { Service } from '../service/service.ts';
import { answerFailure, answerReply } from './answers.ts';
import { endWhenStalled } from './end-when-stalled.ts';
import { limits } from './limits.ts';

type Tickets = Service['tickets'];

/** A ticket under which files can be uploaded. */
export async function openUpload(tickets: Tickets, response: ServerResponse): Promise<void> {
  await answerWith(response, () => tickets.openUpload());
}

/** One file, streamed: it is never whole in memory. */
export async function addUpload(
  tickets: Tickets,
  ticket: string,
  relativePath: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isPath(relativePath)) return answerNoPath(response);
  const limit = relativePath.toLowerCase().endsWith('.cuttings') ? limits.archiveBytes : limits.articleBytes;
  await answerWith(response, async () => {
    const kept = tickets.addUpload(ticket, relativePath, request, limit);
    endWhenStalled(request, limits.uploadPauseTimeout);
    await kept;
    return null;
  });
}

/** A file that the browser could not read: it is named in the ledger of the import. */
export async function addUnreadable(
  tickets: Tickets,
  ticket: string,
  relativePath: string,
  response: ServerResponse,
): Promise<void> {
  if (!isPath(relativePath)) return answerNoPath(response);
  await answerWith(response, () => {
    tickets.addUnreadable(ticket, relativePath);
    return null;
  });
}

/** No more files come: what was uploaded may be imported or opened. */
export async function closeUpload(tickets: Tickets, ticket: string, response: ServerResponse): Promise<void> {
  await answerWith(response, () => tickets.closeUpload(ticket));
}

function isPath(relativePath: string): boolean {
  return relativePath !== '' && relativePath.length <= limits.pathLength;
}

function answerNoPath(response: ServerResponse): void {
  answerFailure(response, 400, 'invalid-input', 'The upload does not name its file.');
}

async function answerWith(response: ServerResponse, run: () => unknown): Promise<void> {
  try {
    const value = await run();
    answerReply(response, { ok: true, value });
  } catch (error) {
    if (response.destroyed) return;
    if (error instanceof FailureError) return answerFailure(response, 400, error.code, error.message);
    answerFailure(response, 500, 'internal', 'The upload could not be kept.');
  }
}
