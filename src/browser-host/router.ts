import type { IncomingMessage, ServerResponse } from 'node:http';
import { longestMessage } from '../service/message-limit.ts';
import type { Service } from '../service/service.ts';
import { answerFailure, answerReply, answerResponse, answerText } from './answers.ts';
import { streamEvents } from './event-stream.ts';
import { jsonBody } from './json-body.ts';
import { addUnreadable, addUpload, closeUpload, openUpload } from './upload-routes.ts';

/** Where the page comes from: its built files, or the development server. The path is percent-encoded, with its query. */
export type Page = (path: string) => Promise<Response>;

/** Carries a request of an admitted page to the service. Knows routes, and no operation. */
export async function route(
  service: Service,
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url: path = '/' } = request;
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  const [, area, rest = '', end] = pathname.split('/');

  if (method === 'POST' && area === 'call') return call(service, pathname.slice('/call/'.length), request, response);
  if (method === 'POST' && pathname === '/upload') return openUpload(service.tickets, response);
  if (method === 'POST' && area === 'upload' && end === 'done') return closeUpload(service.tickets, rest, response);
  if (method === 'POST' && area === 'upload' && end === 'unreadable')
    return addUnreadable(service.tickets, rest, searchParams.get('path') ?? '', response);
  if (method === 'PUT' && area === 'upload' && end === undefined)
    return addUpload(service.tickets, rest, searchParams.get('path') ?? '', request, response);
  if (method === 'GET' && pathname === '/events') return streamEvents(service, request, response);
  if (method !== 'GET' || area === 'call' || area === 'upload') return answerText(response, 405, 'Not allowed.');
  return answerResponse(response, await page(path));
}

async function call(
  service: Service,
  encodedName: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const contentType = request.headers['content-type'];
  if (contentType !== 'application/json')
    return answerFailure(response, 415, 'invalid-input', 'A call is sent as JSON.');
  const body = await jsonBody(request, longestMessage);
  switch (body.kind) {
    case 'json':
      return answerReply(response, await service.dispatch(decoded(encodedName), body.value));
    case 'too-large':
      return answerFailure(response, 413, 'invalid-input', 'The call is too large.');
    case 'too-slow':
      return answerFailure(response, 408, 'invalid-input', 'The call took too long to arrive.');
    case 'not-json':
      return answerFailure(response, 400, 'invalid-input', 'The call is not valid JSON.');
    case 'broken-off':
      return;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
