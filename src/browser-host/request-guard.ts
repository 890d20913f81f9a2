import type { IncomingMessage } from 'node:http';

export type Refusal = { readonly status: number; readonly reason: string };

/**
 * Why a request is not looked at any further, or null. Everything that can be told without knowing who sends it:
 * another name for this machine (DNS rebinding), another site's page or form (cross-site requests), proxies.
 *
 * @param origin "http://127.0.0.1:<port>", the only one there is
 */
export function refusalOf(request: IncomingMessage, origin: string): Refusal | null {
  const { headers, method = '', url = '' } = request;
  // Node keeps the first of several Host headers and tells nobody.
  if (timesSent(request, 'host') > 1) return { status: 400, reason: 'several Host headers' };
  if (headers.host !== origin.slice('http://'.length)) return { status: 421, reason: 'wrong Host' };
  if (!url.startsWith('/') || url.startsWith('//')) return { status: 400, reason: 'no path of ours' };
  if (headers.origin !== undefined && headers.origin !== origin) return { status: 403, reason: 'wrong Origin' };
  if (method !== 'GET' && headers.origin === undefined) return { status: 403, reason: 'no Origin' };
  const site = headers['sec-fetch-site'];
  // "none": a person typed, pasted or clicked the address outside any page.
  const typed = site === 'none' && method === 'GET';
  if (site !== undefined && site !== 'same-origin' && !typed) return { status: 403, reason: 'sent by another site' };
  return null;
}

function timesSent(request: IncomingMessage, header: string): number {
  return request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header).length;
}
