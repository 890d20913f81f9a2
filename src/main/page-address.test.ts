import { expect, test } from 'vitest';
import { isPageAddress, pageOrigin } from './page-address.ts';

test.each([
  'app://cuttings',
  'app://cuttings/',
  'app://cuttings/index.html',
  'app://cuttings/#article?id=3',
  'APP://cuttings/',
])('%s is the page', (address) => expect(isPageAddress(address, pageOrigin)).toBe(true));

test.each([
  '',
  'app:',
  'app://',
  'app:///',
  'app://cuttings.evil/',
  'app://cuttings@evil/',
  'app://user@cuttings/',
  'app://user:word@cuttings/',
  'app://evil/cuttings',
  'app://cuttings:8080/',
  'app://Cuttings.evil',
  'apps://cuttings/',
  'http://cuttings/',
  'https://cuttings/',
  'https://app.cuttings/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'file://cuttings/',
  'data:text/html,x',
  'javascript:alert(1)',
  'blob:app://cuttings/1',
  'about:blank',
  'about:srcdoc',
  'chrome://gpu',
  'devtools://devtools/bundled/x.html',
  'view-source:app://cuttings/',
  'ws://cuttings/',
  'mailto:a@b.c',
  ' ',
  '//cuttings/',
  'cuttings',
])('%j is not the page', (address) => expect(isPageAddress(address, pageOrigin)).toBe(false));

test('in development the page is what the development server serves, and nothing else', () => {
  expect(isPageAddress('http://127.0.0.1:5173/x', 'http://127.0.0.1:5173')).toBe(true);
  for (const address of ['http://127.0.0.1:5174/', 'http://127.0.0.1/', 'app://cuttings/', 'https://127.0.0.1:5173/'])
    expect(isPageAddress(address, 'http://127.0.0.1:5173')).toBe(false);
});
