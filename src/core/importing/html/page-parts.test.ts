import { expect, test } from 'vitest';
import { articlesOfPage } from './html-format.ts';
import { parseHtml } from './html-tree.ts';
import { dayInAddress, hostOf } from '../metadata/web-address.ts';
import { withoutSite } from './html-metadata.ts';
import { isFurniture } from './page-furniture.ts';

const sentence =
  'The ferry ran aground on a sandbank outside the harbour, and all 212 people aboard were brought ashore by noon.';
const page = (head: string, body = '') =>
  articlesOfPage(
    parseHtml(
      `<html><head>${head}</head><body><article>${`<p>${sentence}</p>`.repeat(6)}${body}</article></body></html>`,
    ),
    'x.html',
  ).articles[0];

test.each([
  ['Ferry runs aground - Harbour Courier', 'Ferry runs aground'],
  ['Ferry runs aground | The Harbour Courier', 'Ferry runs aground'],
  ['Ferry runs aground – harbourcourier', 'Ferry runs aground'],
  ['Ferry runs aground - captain held', 'Ferry runs aground - captain held'],
  ['Harbour Courier', 'Harbour Courier'],
])('the title %s', (title, plain) => expect(withoutSite(title, 'Harbour Courier')).toBe(plain));

test('what a page says twice escaped is read as meant; a service is no outlet', () => {
  const head =
    '<meta property="og:title" content="Ferry &amp;#8211; 212 saved"><meta property="og:site_name" content="Blogger"><link rel="canonical" href="https://www.harbour.example/2025/mar/12/ferry">';
  expect(page(head)).toMatchObject({
    title: 'Ferry – 212 saved',
    outlet: 'harbour.example',
    published: '2025-03-12',
    basis: { outlet: 'address of the page', published: 'address of the page' },
  });
});

test('a day that the page gives goes before the one in its address', () => {
  const head = '<link rel="canonical" href="https://harbour.example/2025/03/14/ferry">';
  expect(page(`${head}<meta property="article:published_time" content="2025-03-12T10:00:00Z">`)?.published).toBe(
    '2025-03-12',
  );
  expect(page(head, '<time datetime="2025-03-13T08:00">yesterday</time>')?.published).toBe('2025-03-13');
  expect(page(head)?.published).toBe('2025-03-14');
});

test.each([
  ['https://a.example/2025/03/12/x', '2025-03-12'],
  ['https://a.example/news/2025-3-12', '2025-03-12'],
  ['https://a.example/2025/13/12/x', null],
  ['https://a.example/2025/03/x', null],
  [null, null],
])('the day in %s', (address, day) => expect(dayInAddress(address)).toBe(day));

test('hosts', () => {
  expect([hostOf('https://www.a.example/x'), hostOf('m'), hostOf(null)]).toEqual(['a.example', null, null]);
});

test.each(['Skip to content', 'Post Comment (+)', '3 comments', 'Lire aussi :', 'ADVERTISEMENT', 'S’abonner'])(
  '%s is no word of an article',
  (words) => expect(isFurniture(words)).toBe(true),
);
test.each(['Home at last', 'Share prices fell.', '212', 'Print is dead, she said', sentence])('%s is', (words) =>
  expect(isFurniture(words)).toBe(false),
);
