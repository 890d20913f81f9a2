import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { topics } from '../contract/vocabulary.ts';
import { startBrowserHost, type BrowserHost } from './browser-host.ts';
import { fakeService, type FakeService } from './testing/fake-service.ts';

let folder = '';
let service: FakeService;
let host: BrowserHost;
let cookie = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-host-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'assets/index.js'), 'export {};');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  service = fakeService();
  host = await startBrowserHost(service, { port: 0, pageFolder: folder });
  cookie = await signIn(host.url);
  return () => host.close();
});

async function signIn(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

/** A request as the page would send it. */
function fromPage(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(host.origin + path, {
    redirect: 'manual',
    ...options,
    headers: { Origin: host.origin, Cookie: cookie, ...(options.headers as Record<string, string>) },
  });
}

function call(name: string, body: string): Promise<Response> {
  return fromPage(`/call/${name}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
}

test('the printed address is exchanged for a cookie that scripts and other sites cannot use', async () => {
  const response = await fetch(host.newUrl(), { redirect: 'manual' });
  const port = new URL(host.origin).port;
  expect([response.status, response.headers.get('Location'), response.headers.get('Referrer-Policy')]).toEqual([
    303,
    '/',
    'no-referrer',
  ]);
  expect(response.headers.get('Set-Cookie')).toMatch(
    new RegExp(`^cuttings_${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
  );
});

test('an address works once, except for the browser that used it', async () => {
  const other = await fetch(host.url, { redirect: 'manual' });
  expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('press Enter')]);
  const same = await fetch(host.url, { redirect: 'manual', headers: { Cookie: cookie } });
  expect([same.status, same.headers.get('Location'), same.headers.get('Set-Cookie')]).toEqual([303, '/', null]);
});

test('a new address lets in a second browser, and the first one stays in', async () => {
  const unused = host.newUrl();
  const second = await signIn(host.newUrl());
  expect((await fetch(unused, { redirect: 'manual' })).status).toBe(403);
  for (const each of [cookie, second])
    expect((await fetch(`${host.origin}/`, { headers: { Cookie: each } })).status).toBe(200);
});

test('a browser that was not let in is told how to get in', async () => {
  const response = await fetch(`${host.origin}/`);
  expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([
    401,
    'text/plain; charset=utf-8',
    expect.stringContaining('Each address works once'),
  ]);
});

test('a reload and the files of the page work with the cookie', async () => {
  expect(await (await fromPage('/')).text()).toContain('<title>page</title>');
  expect(await (await fromPage('/assets/index.js?v=1')).text()).toBe('export {};');
  expect((await fromPage('/assets/missing.js')).status).toBe(404);
});

test('a call goes to the service and its reply comes back', async () => {
  const response = await call('tag.list', '{"a":[1,"é"]}');
  expect([response.status, await response.json()]).toEqual([
    200,
    { ok: true, value: { name: 'tag.list', input: { a: [1, 'é'] } } },
  ]);
});

test('names of operations are passed on as they are: what is one, the service knows', async () => {
  for (const name of ['nothing', 'constructor', '__proto__', 'a%2Fb', '%zz', '']) await call(name, '{}');
  expect(service.asked.map(({ name }) => name)).toEqual(['nothing', 'constructor', '__proto__', 'a/b', '%zz', '']);
});

test('a failure is a reply, not an error of the line', async () => {
  const reply = { ok: false, failure: { code: 'conflict', message: 'Taken.' } } as const;
  await host.close();
  host = await startBrowserHost(
    fakeService(() => reply),
    { port: 0, pageFolder: folder },
  );
  cookie = await signIn(host.url);
  expect(await (await call('tag.add', '{}')).json()).toEqual(reply);
});

test.each([
  ['{', 400, 'The call is not valid JSON.'],
  ['', 400, 'The call is not valid JSON.'],
  [`"${'a'.repeat(1024 * 1024)}"`, 413, 'The call is too large.'],
  [`"${'a'.repeat(8 * 1024 * 1024)}"`, 413, 'The call is too large.'],
])('a body that is no call %#: the client gets to read why', async (body, status, message) => {
  const response = await call('tag.list', body);
  expect([response.status, await response.json()]).toEqual([
    status,
    { ok: false, failure: { code: 'invalid-input', message } },
  ]);
});

test('a service that breaks its promise is a failure without details', async () => {
  await host.close();
  const lines: string[] = [];
  const broken = { ...fakeService(), dispatch: () => Promise.reject(new Error('secret')) };
  host = await startBrowserHost(broken, { port: 0, pageFolder: folder, log: (line) => lines.push(line) });
  cookie = await signIn(host.url);
  const response = await call('tag.list', '{}');
  expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')]);
  expect(lines).toEqual(['a request failed inside the host']);
});

test('files are uploaded under a ticket and handed over together', async () => {
  expect(await (await fromPage('/upload', { method: 'POST' })).json()).toEqual({ ok: true, value: 'an-upload' });
  const path = encodeURIComponent('folder/ünï & co.txt');
  const put = await fromPage(`/upload/an-upload?path=${path}`, { method: 'PUT', body: 'Zwei\nZeilen' });
  expect(await put.json()).toEqual({ ok: true, value: null });
  expect(await (await fromPage('/upload/an-upload/done', { method: 'POST' })).json()).toEqual({
    ok: true,
    value: { articles: ['an-upload'], archives: [] },
  });
  expect(service.uploads).toEqual([{ ticket: 'an-upload', path: 'folder/ünï & co.txt', text: 'Zwei\nZeilen' }]);
});

test('a file that the browser could not read is handed over by its name', async () => {
  const response = await fromPage('/upload/an-upload/unreadable?path=folder%2Fclosed.txt', { method: 'POST' });
  expect([await response.json(), service.unreadable]).toEqual([{ ok: true, value: null }, ['folder/closed.txt']]);
  expect((await fromPage('/upload/forged/unreadable?path=a.txt', { method: 'POST' })).status).toBe(400);
  expect((await fromPage('/upload/an-upload/unreadable', { method: 'POST' })).status).toBe(400);
});

test('a forged ticket and an upload without a name are refused', async () => {
  const forged = await fromPage('/upload/forged?path=a.txt', { method: 'PUT', body: 'x' });
  expect(await forged.json()).toEqual({
    ok: false,
    failure: { code: 'not-found', message: 'There is no such upload.' },
  });
  expect((await fromPage('/upload/forged/done', { method: 'POST' })).status).toBe(400);
  expect((await fromPage('/upload/an-upload', { method: 'PUT', body: 'x' })).status).toBe(400);
  expect((await fromPage(`/upload/an-upload?path=${'a'.repeat(5000)}`, { method: 'PUT', body: 'x' })).status).toBe(400);
  expect(service.uploads).toEqual([]);
});

async function listen(
  headers: Record<string, string> = {},
): Promise<{ next(): Promise<string>; end(): Promise<void> }> {
  const response = await fromPage('/events', { headers });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  return { next: async () => (await reader.read()).value ?? '', end: () => reader.cancel() };
}

test('events are streamed with numbers to everyone who listens, until they stop', async () => {
  const [one, two] = [await listen(), await listen()];
  expect([await one.next(), await two.next()]).toEqual(['retry: 500\nid: 1\n\n', 'retry: 500\nid: 1\n\n']);
  service.announce({ type: 'changed', topics: ['tags'] });
  service.announce({ type: 'changed', topics: ['facts'] });
  expect(await one.next()).toContain('id: 2\ndata: {"type":"changed","topics":["tags"]}\n\n');
  await one.end();
  await vi.waitFor(() => expect(service.listeners()).toBe(1));
  await two.end();
  await vi.waitFor(() => expect(service.listeners()).toBe(0));
});

test('a page that comes back is told to ask for everything again, and the numbers go on', async () => {
  const stream = await listen({ 'Last-Event-ID': '41' });
  let received = await stream.next();
  while (!received.includes('data:')) received += await stream.next();
  expect(received).toBe(`retry: 500\nid: 42\n\nid: 43\ndata: ${JSON.stringify({ type: 'changed', topics })}\n\n`);
  await stream.end();
});

test('a closed host answers nobody and lets its port go', async () => {
  const { port } = new URL(host.origin);
  await listen();
  await host.close();
  await expect(fetch(host.origin)).rejects.toThrow('fetch failed');
  const next = await startBrowserHost(service, { port: Number(port), pageFolder: folder });
  expect(next.origin).toBe(host.origin);
  await expect(startBrowserHost(service, { port: Number(port), pageFolder: folder })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await next.close();
});
