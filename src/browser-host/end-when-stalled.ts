import type { IncomingMessage } from 'node:http';

/**
 * Ends a request whose body stops arriving. (A timeout of the socket would not do: the connection is kept, and the next
 * request on it may be the stream of events, which is meant to be silent.)
 */
export function endWhenStalled(request: IncomingMessage, milliseconds: number): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), milliseconds);
  const stop = (): void => clearTimeout(timer);
  request.on('data', () => timer.refresh());
  request.once('end', stop);
  request.once('close', stop);
}
