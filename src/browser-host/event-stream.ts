import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CuttingsEvent } from '../contract/event.ts';
import { topics } from '../contract/vocabulary.ts';
import type { Service } from '../service/service.ts';
import { securityHeaders } from '../service/page-assets.ts';
import { limits } from './limits.ts';

/**
 * Sends events to a page for as long as it listens (server-sent events). Each has a number. A page that comes back after the
 * line was cut says which number it saw last, and is told to ask for everything again: it may have missed something.
 */
export function streamEvents(service: Service, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
  const lastSeen = Number(request.headers['last-event-id']);
  let number = Number.isSafeInteger(lastSeen) && lastSeen > 0 ? lastSeen : 0;
  const send = (event: CuttingsEvent): void => {
    number += 1;
    response.write(`id: ${number}\ndata: ${JSON.stringify(event)}\n\n`);
    if (response.writableLength > limits.waitingEventBytes) response.destroy();
  };
  number += 1;
  // A number without data: the page has one to come back with from the first moment on.
  response.write(`retry: 500\nid: ${number}\n\n`);
  if (request.headers['last-event-id'] !== undefined) send({ type: 'changed', topics: [...topics] });
  const unsubscribe = service.subscribe(send);
  response.once('close', unsubscribe);
}
