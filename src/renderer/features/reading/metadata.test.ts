import { expect, test } from 'vitest';
import { languageName, metadataChanges, metadataOf } from './metadata.ts';

const article = {
  title: 'Ferry aground',
  outlet: 'Harbour Courier',
  byline: null,
  published: '2026-03-02',
  language: 'en',
};

test('fields that are as they were are not sent', () => {
  expect(metadataChanges(article, metadataOf(article))).toEqual({});
  expect(metadataChanges(article, { ...metadataOf(article), outlet: ' Harbour Courier ' })).toEqual({});
});

test('an emptied field is sent as not known; a title cannot be emptied', () => {
  expect(
    metadataChanges(article, { title: ' ', outlet: '', byline: 'Ada Lind', published: '', language: 'de' }),
  ).toEqual({ outlet: null, byline: 'Ada Lind', published: null, language: 'de' });
});

test('a language is named, and one that is none is shown as it is', () => {
  expect(languageName('de')).toBe('German');
  expect(languageName('not a language')).toBe('not a language');
});
