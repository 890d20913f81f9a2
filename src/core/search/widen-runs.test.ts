import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { isLongRun } from './widen-runs.ts';

test.each([
  ['渡轮', false],
  ['弗拉基米尔普', false],
  ['渡轮昨天在哪里搁浅', true],
  ['2024年渡轮在哪里搁浅？', true],
  ['เรือเฟอร์รี่', false],
  ['เรือเฟอร์รี่เกยตื้นที่ไหนเมื่อวานนี้', true],
  ['sandbanksandbank', false],
])('%s is a question rather than a name: %s', (text, expected) => {
  expect(isLongRun(text)).toBe(expected);
});

test('quotation marks and exact: ask for the whole in a row, and printed a question stays one', () => {
  const question = '渡轮昨天在哪里搁浅？';
  expect(parseQuery(question).query).toMatchObject({ words: question, mayBePairs: true });
  expect(parseQuery(`"${question}"`).query).not.toHaveProperty('mayBePairs');
  expect(parseQuery(`exact:${question}`).query).not.toHaveProperty('mayBePairs');
  for (const typed of [question, `title:${question}`, `-${question}`, `(ferry OR ${question})`]) {
    const { query } = parseQuery(typed);
    expect(parseQuery(printQuery(query)).query).toEqual(query);
  }
});
