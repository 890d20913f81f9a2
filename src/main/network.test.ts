import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));
const { isRequestAllowed } = await import('./network.ts');

test.each(['app://cuttings/', 'data:image/png;base64,', 'blob:app://cuttings/1', 'devtools://devtools/x'])(
  '%s may be asked for',
  (address) => expect(isRequestAllowed(address, null)).toBe(true),
);

test.each([
  'http://example.invalid/',
  'https://example.invalid/',
  'http://127.0.0.1:5173/',
  'http://localhost/',
  'ws://example.invalid/',
  'wss://example.invalid/',
  'ftp://example.invalid/',
  'file:///etc/passwd',
  'chrome-extension://x/',
  'not an address',
  '',
])('%j is cancelled', (address) => expect(isRequestAllowed(address, null)).toBe(false));

test('in development the development server may be asked, and nothing beside it', () => {
  const server = 'http://127.0.0.1:5173';
  expect(isRequestAllowed('http://127.0.0.1:5173/main.tsx', server)).toBe(true);
  expect(isRequestAllowed('ws://127.0.0.1:5173/?token=x', server)).toBe(true);
  expect(isRequestAllowed('http://127.0.0.1:5174/', server)).toBe(false);
  expect(isRequestAllowed('https://example.invalid/', server)).toBe(false);
});
