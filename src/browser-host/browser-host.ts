import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service } from '../service/service.ts';
import { pageAsset } from '../service/page-assets.ts';
import { answerFailure, answerText } from './answers.ts';
import { endWhenStalled } from './end-when-stalled.ts';
import { limits } from './limits.ts';
import { refusalOf } from './request-guard.ts';
import { route, type Page } from './router.ts';
import { Session } from './session.ts';

export type BrowserHost = {
  /** Address to open. It works once: its token is exchanged for a cookie. */
  readonly url: string;
  readonly origin: string;
  /** Another address that works once, for another browser; one that was printed before and not used works no longer. */
  newUrl(): string;
  close(): Promise<void>;
};

export type BrowserHostOptions = {
  /** 0: any free one. */
  readonly port: number;
  /** Holds the built page. */
  readonly pageFolder: string;
  /** Instead of the built page: a development server, asked for everything that is not ours. */
  readonly page?: Page;
  /** Gets a line for each request that was refused: why, and nothing that the request held. */
  readonly log?: (line: string) => void;
};

const notSignedIn = `This is Cuttings, and this browser has not been let in.

Open the address that Cuttings printed where it was started. Each address works once and in one browser.
For another one, go there and press Enter, or start Cuttings again.`;

/**
 * Serves the page and the service to browsers on this machine, on 127.0.0.1 only. Fails when the port is taken.
 */
export async function startBrowserHost(service: Service, options: BrowserHostOptions): Promise<BrowserHost> {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.uploadTimeout,
    connectionsCheckingInterval: 1_000,
  });
  server.maxConnections = limits.connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const session = new Session(port);
  const page: Page = options.page ?? ((path) => pageAsset(options.pageFolder, path.split('?', 1)[0] ?? '/', "'self'"));

  const refuse = (request: IncomingMessage, response: ServerResponse, status: number, reason: string, text: string) => {
    options.log?.(`refused a request (${status}): ${reason}`);
    answerText(response, status, text);
    discard(request);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request, origin);
    if (refusal) return refuse(request, response, refusal.status, refusal.reason, 'Refused.');
    const token = tokenIn(request);
    if (token !== null) return signIn(token, request, response);
    if (!session.admits(request.headers.cookie)) return refuse(request, response, 401, 'no session', notSignedIn);
    await route(service, page, request, response);
    if (!request.complete) discard(request);
  };

  const signIn = (token: string, request: IncomingMessage, response: ServerResponse): void => {
    const cookie = session.exchange(token);
    // Reloading the address in the browser that used it goes on to the page.
    const admitted = cookie !== null || session.admits(request.headers.cookie);
    if (!admitted) return refuse(request, response, 403, 'wrong or used token', notSignedIn);
    response.writeHead(303, {
      Location: '/',
      ...(cookie === null ? {} : { 'Set-Cookie': cookie }),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    });
    response.end();
  };

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch(() => {
      options.log?.('a request failed inside the host');
      if (response.headersSent) response.destroy();
      else answerFailure(response, 500, 'internal', 'Cuttings could not answer.');
    });
  });
  server.on('upgrade', (_request, socket) => {
    options.log?.('refused a request (403): no WebSocket here');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  const newUrl = (): string => `${origin}/?token=${session.newToken()}`;
  return {
    url: newUrl(),
    origin,
    newUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tokenIn(request: IncomingMessage): string | null {
  if (request.method !== 'GET') return null;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return url.pathname === '/' ? url.searchParams.get('token') : null;
}

/** Reads on for a while what nobody wants, so that the sender gets to see the answer, and then hangs up. */
function discard(request: IncomingMessage): void {
  let read = 0;
  request.on('error', () => request.destroy());
  request.on('data', (piece: Buffer) => {
    read += piece.length;
    if (read > limits.discardedBytes) request.destroy();
  });
  endWhenStalled(request, limits.callBodyTimeout);
}
