import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too-large' | 'too-slow' | 'not-json' | 'broken-off' };

/** Reads the JSON of a request up to `limit` bytes. Never throws. */
export function jsonBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => finish({ kind: 'too-slow' }), limits.callBodyTimeout);
    const finish = (body: Body): void => {
      clearTimeout(timer);
      request.off('data', take);
      resolve(body);
    };
    const take = (piece: Buffer): void => {
      bytes += piece.length;
      if (bytes > limit) finish({ kind: 'too-large' });
      else pieces.push(piece);
    };
    request.on('data', take);
    request.once('end', () => finish(parsed(Buffer.concat(pieces))));
    request.once('close', () => finish({ kind: 'broken-off' }));
    request.once('error', () => finish({ kind: 'broken-off' }));
  });
}

function parsed(bytes: Buffer): Body {
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { kind: 'not-json' };
  }
}
