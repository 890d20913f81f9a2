import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowserHost, type BrowserHost } from './browser-host.ts';
import { fakeService, type FakeService } from './testing/fake-service.ts';
import { sendRaw, type RawAnswer } from './testing/raw-http.ts';

let folder = '';
let service: FakeService;
let host: BrowserHost;
let port = 0;
let cookie = '';
let log: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-attacks-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>page');
  service = fakeService();
  host = await startBrowserHost(service, { port: 0, pageFolder: folder, log: (line) => log.push(line) });
  port = Number(new URL(host.origin).port);
  const response = await fetch(host.url, { redirect: 'manual' });
  cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  log = [];
  service.asked.length = 0;
  service.uploads.length = 0;
});

type Changes = Readonly<Record<string, string | null>>;

/** A request that would be let in but for `changes` to its headers (null: left out). */
function send(line: string, changes: Changes = {}, body = '{}'): Promise<RawAnswer> {
  const usual = {
    Host: `127.0.0.1:${port}`,
    Origin: host.origin,
    Cookie: cookie,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
  };
  const headers = Object.entries<string | null>({ ...usual, ...changes }).filter(([, value]) => value !== null);
  return sendRaw(port, `${line}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

const post = 'POST /call/tag.list HTTP/1.1';
const get = (path: string): string => `GET ${path} HTTP/1.1`;
const none = { 'Content-Type': null, 'Content-Length': null, Origin: null };

test('the requests below would be let in, but for what is wrong with each', async () => {
  expect((await send(post)).status).toBe(200);
  expect((await send(get('/'), none, '')).status).toBe(200);
  expect((await send(get('/'), { ...none, 'Sec-Fetch-Site': 'none' }, '')).status).toBe(200);
  expect(service.asked).toHaveLength(1);
});

const attacks: readonly (readonly [what: string, line: string, changes: Changes, status: number])[] = [
  ['no cookie', post, { Cookie: null }, 401],
  ['a wrong cookie', post, { Cookie: 'cuttings_1=x' }, 401],
  ['an empty cookie of the right name', post, { Cookie: `cuttings_0=` }, 401],
  ['DNS rebinding: a foreign Host', post, { Host: 'evil.example' }, 421],
  ['DNS rebinding: a foreign Host with our port', post, { Host: 'evil.example:80' }, 421],
  ['another name of this machine', post, { Host: 'localhost' }, 421],
  ['Host without a port', post, { Host: '127.0.0.1' }, 421],
  ['Host with a user', post, { Host: 'user@127.0.0.1' }, 421],
  ['no Host', post, { Host: null }, 400],
  ['no Host, in HTTP/1.0', 'POST /call/tag.list HTTP/1.0', { Host: null }, 421],
  ['a foreign Origin', post, { Origin: 'http://evil.example' }, 403],
  ['our Origin with another port', post, { Origin: 'http://127.0.0.1:1' }, 403],
  ['our Origin by https', post, { Origin: 'https://127.0.0.1' }, 403],
  ['Origin null: a sandboxed frame or a file', post, { Origin: 'null' }, 403],
  ['no Origin', post, { Origin: null }, 403],
  ['sent by another site', post, { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['sent by another port of this machine', post, { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['sent by no page', post, { 'Sec-Fetch-Site': 'none' }, 403],
  ['the page asked for by another site', get('/'), { ...none, 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['events for another origin', get('/events'), { ...none, Origin: 'http://evil.example' }, 403],
  ['events without a cookie', get('/events'), { ...none, Cookie: null }, 401],
  ['a form: text/plain', post, { 'Content-Type': 'text/plain' }, 415],
  ['a form: urlencoded', post, { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
  ['a form: multipart', post, { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
  ['no content type', post, { 'Content-Type': null }, 415],
  ['GET of a call', get('/call/tag.list'), { ...none }, 405],
  ['an unknown method', 'DELETE /call/tag.list HTTP/1.1', {}, 405],
  ['a preflight', 'OPTIONS /call/tag.list HTTP/1.1', { Origin: 'http://evil.example' }, 403],
  ['a body announced as 100 MB', post, { 'Content-Length': '104857600' }, 413],
  ['both a length and chunks', post, { 'Transfer-Encoding': 'chunked' }, 400],
  ['two lengths', post, { 'content-length': '3' }, 400],
  ['20 kB of header', post, { 'X-Long': 'a'.repeat(20_000) }, 431],
  ['an address in absolute form', 'GET http://evil.example/ HTTP/1.1', { ...none }, 400],
  ['an address in absolute form, ours', 'GET http://127.0.0.1/ HTTP/1.1', { ...none }, 400],
  ['an address that looks like another host', get('//evil.example/'), { ...none }, 400],
  ['a path out of the folder', get('/../../etc/passwd'), { ...none }, 404],
  ['a path out of the folder, encoded', get('/..%2f..%2fetc%2fpasswd'), { ...none }, 404],
  ['a path out of the folder, twice encoded', get('/..%252f..%252fetc%252fpasswd'), { ...none }, 404],
  ['a path with a NUL', get('/index.html%00.png'), { ...none }, 404],
  ['a token where there is a cookie of another port', get('/?token=x'), { ...none, Cookie: 'cuttings_1=x' }, 403],
  ['a token in a call', 'POST /call/tag.list?token=x HTTP/1.1', { Cookie: null }, 401],
];

test.each(attacks)('%s is refused', async (_what, line, changes, status) => {
  const answer = await send(line, changes, line.startsWith('GET') ? '' : '{}');
  expect(answer.status).toBe(status);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(answer.body).not.toMatch(/root:|doctype/);
  expect(service.asked).toEqual([]);
});

test('two Host headers are refused, whichever comes first', async () => {
  for (const hosts of [
    `Host: 127.0.0.1:${port}\r\nHost: evil.example`,
    `Host: evil.example\r\nhost: 127.0.0.1:${port}`,
  ]) {
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\n${hosts}\r\nCookie: ${cookie}\r\n\r\n`);
    expect(answer.status).toBe(400);
  }
});

test('a WebSocket is refused, from wherever', async () => {
  for (const origin of [host.origin, 'http://evil.example']) {
    const answer = await send(get('/events'), {
      ...none,
      Origin: origin,
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version': '13',
    });
    expect([answer.status, answer.ended]).toEqual([403, true]);
  }
});

test('chunks over the limit end at the limit', async () => {
  const piece = `10000\r\n${'a'.repeat(65_536)}\r\n`;
  const head = `${post}\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${host.origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const answer = await sendRaw(port, [head, ...Array.from({ length: 20 }, () => piece), '0\r\n\r\n']);
  expect(answer.status).toBe(413);
  expect(service.asked).toEqual([]);
});

test('a huge body of somebody without a cookie is not read', async () => {
  const head = `${post}\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${host.origin}\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n`;
  const answer = await sendRaw(port, [head, 'a'.repeat(30 * 1024 * 1024)]);
  expect([answer.status, answer.ended]).toEqual([401, true]);
});

test('a token is good for one exchange however many race for it', async () => {
  const path = host.newUrl().slice(host.origin.length);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => send(get(path), { ...none, Cookie: null, 'Sec-Fetch-Site': 'none' }, '')),
  );
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(9);
});

test('another site cannot use up the token', async () => {
  const url = host.newUrl();
  const path = url.slice(host.origin.length);
  expect((await send(get(path), { ...none, Cookie: null, 'Sec-Fetch-Site': 'cross-site' }, '')).status).toBe(403);
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
});

test('headers that never end are cut off, and do not stop others from being served', async () => {
  const slow = connect(port, '127.0.0.1');
  slow.on('error', () => {});
  const ended = new Promise<void>((resolve) => slow.once('close', () => resolve()));
  slow.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
  const drip = setInterval(() => slow.write('X-Slow: 1\r\n'), 500);
  expect((await send(get('/'), none, '')).status).toBe(200);
  const outcome = await Promise.race([ended.then(() => 'ended'), wait(9_000, 'still open', { ref: false })]);
  clearInterval(drip);
  slow.destroy();
  expect(outcome).toBe('ended');
}, 15_000);

test('no more than fifty connections are held at once', async () => {
  const sockets = Array.from({ length: 60 }, () => connect(port, '127.0.0.1'));
  let ended = 0;
  for (const socket of sockets) {
    socket.on('error', () => {});
    socket.on('close', () => (ended += 1));
  }
  await expect.poll(() => ended, { timeout: 4_000 }).toBeGreaterThanOrEqual(10);
  for (const socket of sockets) socket.destroy();
  await expect.poll(() => ended).toBe(60);
  await expect.poll(async () => (await send(get('/'), none, '')).status).toBe(200);
});

test('it cannot be reached from outside this machine', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  // Every other address of the loopback network is "outside" as well: the server listens on one address only.
  for (const address of ['127.0.0.2', ...(outside ? [outside] : [])]) {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ port, host: address }, () => resolve('connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    });
    expect(outcome).toBe('ECONNREFUSED');
  }
});

test('what is logged names the reason, and neither token, cookie, path nor body', async () => {
  await send(get('/?token=SECRET-TOKEN'), { ...none, Cookie: null }, '');
  await send('POST /call/SECRET-CALL HTTP/1.1', { Cookie: 'cuttings_1=SECRET-COOKIE' }, '"SECRET-BODY"');
  await send('PUT /upload/x?path=SECRET-FILE HTTP/1.1', { Origin: 'http://secret.example' });
  expect(log).toEqual([
    'refused a request (403): wrong or used token',
    'refused a request (401): no session',
    'refused a request (403): wrong Origin',
  ]);
});
