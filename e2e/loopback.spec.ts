import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { CuttingsEvent } from '../src/contract/event.ts';
import { topics } from '../src/contract/vocabulary.ts';
import { expect, onlyOn, test } from './fixtures.ts';
import { exposeBrowserHost } from './page-host.ts';

test.use({ ownProgram: true });

onlyOn(['browser'], 'only the loopback host has addresses, cookies and streams');

test('a reload stays in; another browser is told how to get in', async ({ host }) => {
  await host.page.reload();
  await expect(host.page).toHaveTitle(/Cuttings/);
  const stranger = await host.program.context.browser()?.newContext();
  const page = await stranger?.newPage();
  await page?.goto(`${host.program.origin}/`);
  expect(await page?.textContent('body')).toContain('Each address works once and in one browser');
  await stranger?.close();
});

test('a page of another origin gets nothing, though the browser has the cookie', async ({ host }) => {
  host.tolerate(/CORS|Failed to load|ERR_|403|blocked|Refused|MIME|401/);
  // Another port of this machine: the same site as far as cookies go, another origin.
  const evil = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>evil'),
    );
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(evil.address() as AddressInfo).port}/`;
  host.forget(new RegExp(`^${address}$`));
  const page = await host.program.context.newPage();
  await page.goto(address);
  const outcome = await page.evaluate(async (origin) => {
    const post = (type: string): Promise<string> =>
      fetch(`${origin}/call/tag.create`, {
        method: 'POST',
        body: '{"name":"Evil"}',
        credentials: 'include',
        headers: { 'Content-Type': type },
      }).then(
        (response) => `${response.status}`,
        () => 'stopped',
      );
    const stream = new Promise<string>((resolve) => {
      const source = new EventSource(`${origin}/events`, { withCredentials: true });
      source.onopen = () => resolve('open');
      source.onerror = () => resolve('stopped');
    });
    const socket = new Promise<string>((resolve) => {
      const made = new WebSocket(`${origin.replace('http', 'ws')}/events`);
      made.onopen = () => resolve('open');
      made.onerror = () => resolve('stopped');
    });
    const frame = new Promise<string>((resolve) => {
      const made = Object.assign(document.createElement('iframe'), { src: `${origin}/` });
      made.onload = () => resolve(made.contentDocument === null ? 'stopped' : 'readable');
      document.body.append(made);
    });
    return [await post('application/json'), await post('text/plain'), await stream, await socket, await frame];
  }, host.program.origin);
  expect(outcome).toEqual(['stopped', 'stopped', 'stopped', 'stopped', 'stopped']);
  const form = await page.evaluate((origin) => {
    document.body.innerHTML = `<form method="post" enctype="text/plain" action="${origin}/call/tag.create"><input name='{"name":"Evil","x":"' value='"}'></form>`;
    document.forms[0]?.submit();
  }, host.program.origin);
  expect(form).toBeUndefined();
  await page.waitForURL(`${host.program.origin}/**`);
  expect(await page.textContent('body')).toContain('Refused');
  await page.close();
  evil.close();
  await exposeBrowserHost(host.page);
  expect(await host.page.evaluate(() => window.hostUnderTest.call('tag.list', {}))).toEqual({ ok: true, value: [] });
});

test('a stream of events that is cut comes back, and the page is told to ask for everything', async ({ host }) => {
  host.tolerate(/ERR_/);
  const line = await proxyTo(host.program.origin);
  const browser = host.program.context.browser();
  const context = await browser?.newContext({
    proxy: { server: `http://127.0.0.1:${line.port}`, bypass: '<-loopback>' },
    storageState: await host.program.context.storageState(),
  });
  const page = await context?.newPage();
  if (!page) throw new Error('no browser');
  await page.goto(`${host.program.origin}/`);
  await exposeBrowserHost(page);
  await page.evaluate(async () => {
    const events: CuttingsEvent[] = [];
    Object.assign(window, { events });
    window.hostUnderTest.subscribe((event) => events.push(event));
    await window.hostUnderTest.call('program.info', {});
  });
  line.cut();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { events: CuttingsEvent[] }).events))
    .toEqual([{ type: 'changed', topics: [...topics] }]);
  await page.evaluate(() => window.hostUnderTest.call('tag.create', { name: 'Harbour' }));
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { events: CuttingsEvent[] }).events.length))
    .toBeGreaterThanOrEqual(2);
  await context?.close();
  line.close();
});

/** A line between browser and program that can be cut: a proxy that passes on what it gets, addresses made relative again. */
async function proxyTo(origin: string): Promise<{ port: number; cut(): void; close(): void }> {
  const { hostname, port } = new URL(origin);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => from.destroy());
      from.on('close', () => (sockets.delete(from), to.destroy()));
    }
    near.on('data', (bytes) => far.write(bytes.toString('latin1').replaceAll(` ${origin}/`, ' /'), 'latin1'));
    far.on('data', (bytes) => near.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
