import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAsset } from './page-assets.ts';

let outer = '';
let folder = '';

beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'cuttings-assets-'));
  folder = join(outer, 'page');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(outer, 'page-evil'));
  writeFileSync(join(outer, 'page-evil/secret.js'), 'secret');
  writeFileSync(join(outer, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<meta content="__CSP_NONCE__"><i nonce="__CSP_NONCE__">');
  writeFileSync(join(folder, 'assets/index.js'), 'export {};');
  writeFileSync(join(folder, 'assets/notes.txt'), 'no page asset');
  symlinkSync(join(outer, 'secret.html'), join(folder, 'assets/link.html'));
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

test('the page comes with a nonce of its own each time, and its policy names that nonce', async () => {
  const [first, second] = await Promise.all([pageAsset(folder, '/', "'self'"), pageAsset(folder, '/', "'self'")]);
  const nonce = /'nonce-([^']+)'/.exec(first.headers.get('Content-Security-Policy') ?? '')?.[1];
  expect(nonce).toHaveLength(24);
  expect(await first.text()).toBe(`<meta content="${nonce}"><i nonce="${nonce}">`);
  expect(second.headers.get('Content-Security-Policy')).not.toContain(nonce);
});

test('the policy lets nothing in from outside', async () => {
  const policy = (await pageAsset(folder, '/index.html', "'none'")).headers.get('Content-Security-Policy') ?? '';
  expect(policy.replace(/nonce-[^']+/, 'nonce-x').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-x'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ]);
});

test('a script is served with its type, and with headers that allow no guessing', async () => {
  const response = await pageAsset(folder, '/assets/index.js', "'self'");
  expect([response.status, await response.text()]).toEqual([200, 'export {};']);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
});

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/../page-evil/secret.js',
  '/assets/link.html',
  '/assets/notes.txt',
  '/assets',
  '/assets/',
  '/%00.html',
  '/%zz.html',
  '//etc/passwd',
  '/missing.js',
  '',
])('%j is not found', async (pathname) => {
  const response = await pageAsset(folder, pathname, "'self'");
  expect([response.status, await response.text()]).toEqual([404, 'Not found.']);
});

test('no path whatever leads out of the folder', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('..', '.', 'page-evil', 'secret.html', 'secret.js', '%2e%2e', '%2f', '/', '%5c'), {
        maxLength: 8,
      }),
      async (parts) => {
        const response = await pageAsset(folder, `/${parts.join('/')}`, "'self'");
        expect(await response.text()).not.toBe('secret');
      },
    ),
  );
});
