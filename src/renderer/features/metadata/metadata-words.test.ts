import { expect, test } from 'vitest';
import { countsText, ruleText } from './metadata-words.ts';

test('a rule reads as a sentence', () => {
  const rule = { source: 'folder', pattern: '{value}', field: 'outlet', onlyMissing: true, on: true } as const;
  expect(ruleText({ ...rule, value: null })).toBe(
    'If the folder is “{value}”, the outlet is what stands at {value}, where none was found',
  );
  expect(ruleText({ ...rule, source: 'host', value: 'Courier', onlyMissing: false })).toBe(
    'If the host of the address is “{value}”, the outlet is “Courier”',
  );
});

test('the counts of a preview name only what there is', () => {
  const none = { changes: 1, 'by-hand': 0, same: 0, 'no-match': 0, unreadable: 0 };
  expect(countsText(1, none)).toBe('1 article: 1 changes');
  expect(countsText(6, { changes: 2, 'by-hand': 1, same: 1, 'no-match': 1, unreadable: 1 })).toBe(
    '6 articles: 2 change, 1 is so already, 1 was written by hand, 1 does not fit, 1 cannot be read as such',
  );
});
