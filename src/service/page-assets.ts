import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What index.html holds where the nonce of a response belongs. */
const noncePlaceholder = '__CSP_NONCE__';

/** Sent with everything that a host serves: nothing is guessed, shared, framed, kept or told to others. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=()',
  'Cache-Control': 'no-store',
};

/**
 * The policy of the page. Scripts and styles come from the program only; styles that the page makes carry the nonce.
 *
 * @param connect where the page may send requests: to its own origin in a browser, nowhere in Electron (IPC is no request)
 */
export function contentSecurityPolicy(nonce: string, connect: "'self'" | "'none'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * A file of the built page, for Electron's `protocol.handle` and for the loopback server alike, so that what is tested of the
 * one holds for the other. Answers 404 for whatever is not a file of a known type inside `folder`, links followed.
 *
 * @param pathname as it stands in the address, percent-encoded
 */
export async function pageAsset(folder: string, pathname: string, connect: "'self'" | "'none'"): Promise<Response> {
  const file = await fileInside(folder, pathname === '/' ? '/index.html' : pathname);
  const contentType = file === null ? undefined : contentTypes[extname(file)];
  if (file === null || contentType === undefined) return notFound();
  const body = await readFile(file).catch(() => null);
  if (body === null) return notFound();
  const headers = { ...securityHeaders, 'Content-Type': contentType };
  if (extname(file) !== '.html') return new Response(new Uint8Array(body), { headers });
  const nonce = randomBytes(16).toString('base64');
  return new Response(body.toString('utf8').replaceAll(noncePlaceholder, nonce), {
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce, connect) },
  });
}

async function fileInside(folder: string, pathname: string): Promise<string | null> {
  try {
    const name = decodeURIComponent(pathname);
    if (name.includes('\0') || name.includes('\\')) return null;
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    const below = relative(root, file);
    return below === '' || below.startsWith('..') || isAbsolute(below) ? null : file;
  } catch {
    return null;
  }
}

function notFound(): Response {
  return new Response('Not found.', {
    status: 404,
    headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
