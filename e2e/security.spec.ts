import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropPaths } from './files.ts';
import { expect, onlyOn, test } from './fixtures.ts';
import { exposeHost } from './page-host.ts';

test.use({ ownProgram: true });

const away = 'https://example.invalid/';

test('the page has no Node, no Electron and nothing but its Host', async ({ host }) => {
  const found = await host.page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'];
    return names.filter((name) => name in window);
  });
  expect(found).toEqual([]);
  const exposed = await host.page.evaluate(() => {
    const { cuttings } = window as { cuttings?: object };
    return cuttings && Object.keys(cuttings).toSorted();
  });
  expect(exposed).toEqual(host.kind === 'browser' ? undefined : ['call', 'files', 'kind', 'save', 'subscribe']);
});

test.describe(() => {
  onlyOn(['stand-in', 'electron'], 'a tab of a browser goes where its user goes');

  test('the window cannot be led away', async ({ host }) => {
    const before = host.page.url();
    for (const address of [
      away,
      'file:///etc/passwd',
      'data:text/html,x',
      'app://cuttings.evil/',
      'https://app.evil/',
    ]) {
      await host.page.evaluate((url) => void (location.href = url), address);
      await host.page.waitForTimeout(150);
      expect(host.page.url(), address).toBe(before);
    }
    await host.page.evaluate((url) => {
      const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(form);
      form.submit();
    }, away);
    await host.page.waitForTimeout(150);
    expect(host.page.url()).toBe(before);
    // Each attempt may leave a line on the console; nothing may have left the program.
    host.tolerate(/Not allowed to|Refused to|violates|Content Security Policy|Failed to load|ERR_/);
    host.forget(/example\.invalid|file:|cuttings\.evil|app\.evil/);
  });
});

test.describe(() => {
  onlyOn(['stand-in', 'electron'], "a browser's windows are its user's");

  test('no second window opens', async ({ host }) => {
    await host.page.evaluate((url) => {
      window.open(url);
      window.open('about:blank');
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    }, away);
    await host.page.waitForTimeout(500);
    expect(await host.program.app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    host.forget(/example\.invalid/);
  });
});

test('whatever the page is made to ask for, its policy stops before it leaves', async ({ host }) => {
  host.tolerate(/Content Security Policy|violates|Refused|Failed to load|ERR_BLOCKED|net::ERR/);
  const outcome = await host.page.evaluate(async (address) => {
    const settle = async (run: () => unknown): Promise<string> => {
      try {
        await run();
        return 'done';
      } catch {
        return 'stopped';
      }
    };
    const load = (element: HTMLElement): Promise<void> =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', () => resolve());
        element.addEventListener('error', reject);
        document.body.append(element);
        setTimeout(() => reject(new Error('nothing came')), 1_000);
      });
    const made = (name: string, fields: object): HTMLElement => Object.assign(document.createElement(name), fields);
    return {
      fetch: await settle(() => fetch(address, { mode: 'no-cors' })),
      image: await settle(() => load(made('img', { src: `${address}a.png` }))),
      script: await settle(() => load(made('script', { src: `${address}a.js` }))),
      style: await settle(() => load(made('link', { rel: 'stylesheet', href: `${address}a.css` }))),
      frame: await settle(() => load(made('object', { data: address }))),
      socket: await settle(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(address.replace('https', 'wss'));
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      worker: await settle(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.onmessage = resolve;
            worker.onerror = reject;
          }),
      ),
      /* oxlint-disable-next-line typescript/no-implied-eval -- what the policy has to stop */
      code: await settle(() => new Function('return 1')()),
      inline: await settle(() => {
        document.body.append(made('script', { textContent: 'window.inlineRan = true' }));
        if (!('inlineRan' in window)) throw new Error('did not run');
      }),
    };
  }, away);
  expect(outcome).toEqual({
    fetch: 'stopped',
    image: 'stopped',
    script: 'stopped',
    style: 'stopped',
    frame: 'stopped',
    socket: 'stopped',
    worker: 'stopped',
    code: 'stopped',
    inline: 'stopped',
  });
});

test('an article full of markup is shown as the text that it is', async ({ host }) => {
  const path = join(host.folder, '<img src=x onerror=alert(1)>.txt');
  writeFileSync(
    path,
    '<script>window.ran = 1</script><img src="https://example.invalid/x.png" onerror="window.ran = 1">\n\n' +
      'The <b>mayor</b> said: “<a href="javascript:window.ran = 1">We found 40 boats</a>,” on Monday.\n',
  );
  await dropPaths(host, [path]);
  await exposeHost(host);
  await expect
    .poll(() =>
      host.page.evaluate(async () => {
        const reply = await window.hostUnderTest.call('archive.info', {});
        return reply.ok ? reply.value.articles : -1;
      }),
    )
    .toBe(1);
  await host.page.evaluate(() => void (location.hash = '#article?id=1'));
  await expect(host.page.getByText('We found 40 boats').first()).toBeVisible();
  await expect(host.page.getByText('<b>mayor</b>').first()).toBeVisible();
  expect(await host.page.evaluate(() => 'ran' in window)).toBe(false);
});

test.describe(() => {
  onlyOn(['electron'], 'only Electron has our handlers; the loopback page sends a policy instead');

  test('permissions are denied', async ({ host }) => {
    const denied = await host.page.evaluate(async () => {
      const ask = (run: () => Promise<unknown>): Promise<string> =>
        run().then(
          () => 'granted',
          () => 'denied',
        );
      return Promise.all([
        ask(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        ask(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
        Notification.requestPermission().then((answer) => (answer === 'granted' ? 'granted' : 'denied')),
      ]);
    });
    expect(denied).toEqual(['denied', 'denied', 'denied']);
  });
});
