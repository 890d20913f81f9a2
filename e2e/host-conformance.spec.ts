import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuttingsEvent } from '../src/contract/event.ts';
import type { Reply } from '../src/contract/failure.ts';
import type { HandedOver } from '../src/contract/host.ts';
import { dropPaths } from './files.ts';
import { expect, onlyOn, test, type TestHost } from './fixtures.ts';
import { exposeHost } from './page-host.ts';

// The same promises of `Host`, kept by each implementation.

/** Drops things on the page, whose Host hands them over; the page itself does not get to see the drop. */
async function handOverDropped(host: TestHost, paths: readonly string[]): Promise<Reply<HandedOver>> {
  await host.page.evaluate(() => {
    window.addEventListener('dragover', (event) => event.preventDefault(), { capture: true });
    const handedOver = new Promise((resolve) => {
      window.addEventListener(
        'drop',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          const files = [...(event.dataTransfer?.files ?? [])].map((file) => ({ file, relativePath: file.name }));
          resolve(window.hostUnderTest.files.handOver(files));
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { handedOver });
  });
  await dropPaths(host, paths);
  return host.page.evaluate(() => (window as unknown as { handedOver: Promise<Reply<HandedOver>> }).handedOver);
}

test.beforeEach(async ({ host }) => exposeHost(host));

// Steps of a few tests, for each test starts the program anew.

test('calls are answered, whatever they hold', async ({ host }) => {
  await test.step('a query is answered with a value, and says which host runs', async () => {
    const reply = await host.page.evaluate(() => window.hostUnderTest.call('program.info', {}));
    expect(reply).toMatchObject({ ok: true, value: { host: host.kind === 'browser' ? 'browser' : 'electron' } });
    expect(await host.page.evaluate(() => window.hostUnderTest.kind)).toBe(
      host.kind === 'browser' ? 'browser' : 'electron',
    );
  });

  await test.step('what is no operation is a failure, whatever its name', async () => {
    const names = [
      'nothing',
      '',
      'constructor',
      '__proto__',
      'toString',
      'tag.list ',
      'tag/list',
      '../upload',
      '%',
      '\0',
      'é',
    ];
    for (const name of names) {
      const reply = await host.page.evaluate((each) => window.hostUnderTest.call(each as 'tag.list', {}), name);
      expect(reply, JSON.stringify(name)).toMatchObject({
        ok: false,
        failure: { code: expect.stringMatching(/^(not-found|invalid-input)$/) },
      });
    }
  });

  await test.step('input of the wrong form is a failure that says so, and nothing else happens', async () => {
    const inputs: unknown[] = [null, 1, 'x', [], { name: 3 }, { name: '' }, { name: 'a', unknown: 1 }, { name: ['a'] }];
    for (const input of inputs) {
      const reply = await host.page.evaluate(
        (each) => window.hostUnderTest.call('tag.create', each as { name: string }),
        input,
      );
      expect(reply, JSON.stringify(input)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    }
    expect(await host.page.evaluate(() => window.hostUnderTest.call('tag.list', {}))).toEqual({ ok: true, value: [] });
  });

  await test.step('prototype keys in the input change nothing', async () => {
    const replies = await host.page.evaluate(async () => {
      const inputs = ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'];
      const answers = inputs.map((text) =>
        window.hostUnderTest.call('tag.create', JSON.parse(text) as { name: string }),
      );
      return Promise.all(answers);
    });
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    const info = await host.page.evaluate(() => window.hostUnderTest.call('program.info', {}));
    expect(info).not.toHaveProperty('value.polluted');
  });

  await test.step('a message of 2 MB is refused, and the next one is answered', async () => {
    // The browser reports the status of every refused request on its console.
    host.tolerate(/status of 413/);
    const reply = await host.page.evaluate(() =>
      window.hostUnderTest.call('tag.create', { name: 'a'.repeat(2 * 1024 * 1024) }),
    );
    expect(reply).toEqual({ ok: false, failure: { code: 'invalid-input', message: 'The call is too large.' } });
    expect(await host.page.evaluate(() => window.hostUnderTest.call('tag.list', {}))).toEqual({ ok: true, value: [] });
  });

  await test.step('a ticket that nobody issued opens nothing', async () => {
    const path = join(host.folder, 'secret.txt');
    writeFileSync(path, 'A secret that nobody handed over.');
    for (const ticket of ['forged', path, `file://${path}`, '../secret.txt', '']) {
      const started = await host.page.evaluate(
        (each) => window.hostUnderTest.call('import.start', { tickets: [each] }),
        ticket,
      );
      expect(started, ticket).toMatchObject({ ok: false });
      const opened = await host.page.evaluate(
        (each) => window.hostUnderTest.call('archive.open', { ticket: each }),
        ticket,
      );
      expect(opened, ticket).toMatchObject({ ok: false });
    }
  });

  await test.step('nothing handed over is no failure', async () => {
    const reply = await host.page.evaluate(() => window.hostUnderTest.files.handOver([]));
    expect(reply).toEqual({ ok: true, value: { articles: [], archives: [] } });
  });
});

test('events reach who listens, and nobody else', async ({ host }) => {
  await test.step('a command is followed by an event with the topics that it touched', async () => {
    const topics = await host.page.evaluate(async () => {
      const changed = new Promise<readonly string[]>((resolve) => {
        window.hostUnderTest.subscribe((event) => event.type === 'changed' && resolve(event.topics));
      });
      await window.hostUnderTest.call('tag.create', { name: 'Harbour' });
      return changed;
    });
    expect(topics).toContain('tags');
  });

  await test.step('a listener that unsubscribed hears no more', async () => {
    const heard = await host.page.evaluate(async () => {
      const events: CuttingsEvent[] = [];
      const unsubscribe = window.hostUnderTest.subscribe((event) => events.push(event));
      unsubscribe();
      const other = new Promise<void>((resolve) => void window.hostUnderTest.subscribe(() => resolve()));
      await window.hostUnderTest.call('tag.create', { name: 'Ferry' });
      await other;
      return events;
    });
    expect(heard).toEqual([]);
  });
});

test('what is dropped becomes tickets', async ({ host }) => {
  await test.step('a dropped archive becomes a ticket of its own', async () => {
    const name = join(host.folder, 'Other.cuttings');
    writeFileSync(name, 'not really');
    const reply = await handOverDropped(host, [name]);
    expect(reply).toMatchObject({ ok: true, value: { articles: [], archives: [expect.any(String)] } });
  });

  await test.step('dropped files and folders become tickets that can be imported', async () => {
    const folder = join(host.folder, 'given');
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    for (const name of ['deep/one.txt', 'deep/er/zwei – 2.txt']) writeFileSync(join(folder, name), `Text of ${name}.`);
    writeFileSync(join(folder, 'three.md'), '# Three');
    // A browser gives the page files; Electron also takes whole folders.
    const takesFolders = await host.page.evaluate(() => window.hostUnderTest.files.takesFolders);
    const given = takesFolders ? ['deep', 'three.md'] : ['deep/one.txt', 'deep/er/zwei – 2.txt', 'three.md'];
    const reply = await handOverDropped(
      host,
      given.map((name) => join(folder, name)),
    );
    expect(reply).toMatchObject({
      ok: true,
      value: { articles: expect.arrayContaining([expect.any(String)]), archives: [] },
    });
    expect(JSON.stringify(reply)).not.toContain(host.folder);
    const tickets = reply.ok ? [...reply.value.articles] : [];
    const started = await host.page.evaluate(
      (all) => window.hostUnderTest.call('import.start', { tickets: all }),
      tickets,
    );
    expect(started).toMatchObject({ ok: true, value: { importId: expect.any(Number) } });
  });
});

test.describe(() => {
  onlyOn(['stand-in', 'electron'], 'in a browser its bytes are uploaded like any others');

  test('a File that a script made gives no path away', async ({ host }) => {
    const reply = await host.page.evaluate(() => {
      const file = new File(['x'], '/etc/passwd');
      return window.hostUnderTest.files.handOver([{ file, relativePath: '/etc/passwd' }]);
    });
    expect(reply).toEqual({ ok: true, value: { articles: [], archives: [] } });
  });
});
