import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';

const article = { title: 'Ferry aground', outlet: 'Harbour Courier', byline: null, published: '2026-03-02' };

test('a citation names what is known about the article', () => {
  expect(citationOf('No one was hurt.', article)).toBe(
    '“No one was hurt.” (“Ferry aground”, Harbour Courier, 2026-03-02)',
  );
  expect(citationOf('A', { title: 'T', outlet: null, byline: 'Ada Lind', published: null })).toBe(
    '“A” (Ada Lind, “T”)',
  );
});

test('a quote is not quoted twice', () => {
  expect(citationOf('“No one was hurt.”', { ...article, outlet: null, published: null })).toBe(
    '“No one was hurt.” (“Ferry aground”)',
  );
});
