import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batch, concordance, fromAddress, library, toAddress, type Place, sources } from './place.ts';

const places: Place[] = [
  library,
  {
    at: 'library',
    query: '"arrest & release" #1?',
    filters: { outlets: ['Harbour Courier', null], tags: [3] },
    order: 'relevance',
  },
  { at: 'article', id: 7 },
  { at: 'article', id: 7, start: 3, end: 9, query: 'ferry' },
  { at: 'article', id: 7, query: 'a', hit: 'last', list: { filters: { tags: [1] }, order: 'newest', row: 0 } },
  { at: 'article', id: 7, fact: 'statement:1-2:é' },
  { at: 'facts', which: { kinds: ['statement'], speaker: 'Ines Okafor' }, order: 'newest', selected: true },
  { ...sources, scope: { query: 'ferry', sure: true }, selected: true, kind: 'media', sort: 'share', up: true },
  { at: 'entities', kind: 'place', text: 'côte d’i', order: 'name', ambiguous: true },
  { at: 'entity', key: 'person:ada quill', show: 'said' },
  { at: 'entity', articleId: 3, name: 'Quill', show: 'mentions' },
  { at: 'abbreviations', text: 'IC', conflicts: true },
  { at: 'comparison', ids: [3, 1, 2], show: 'facts' },
  { at: 'review', which: { rules: ['figure-number'], below: 0.5, query: 'a b' }, order: 'reading', selected: true },
  { at: 'review', which: {}, order: 'least-sure' },
  {
    ...concordance,
    scope: { query: 'ferry', filters: { outlets: [null] }, over: 'statements' },
    sort: ['cue', 'left1'],
  },
  { ...concordance, show: 'collocates', with: { word: 'dock', left: 0, right: 2 }, line: 0, minimum: 2, by: 'year' },
  { ...concordance, only: { cue: 'say', outlet: null }, rows: 'speaker', shares: true },
  { ...batch, filters: { tags: [2] }, sort: 'articles', up: true },
  { at: 'tags' },
  { at: 'notes', text: 'ask the pilot' },
  { at: 'imports' },
  { at: 'imports', importId: 2 },
  { at: 'extraction' },
  { at: 'extraction', runId: 3 },
  { at: 'removed' },
];

test.each(places)('the address of a place leads back to it: $at', (place) => {
  expect(fromAddress(toAddress(place))).toEqual(place);
});

test('an address that names no place leads to the library', () => {
  for (const address of [
    '',
    '#',
    '#nowhere',
    '#article',
    '#article?id="x"',
    '#comparison?ids=[1]',
    '#tags?x=%',
    '#article?id=-1',
    '#entity',
    '#entity?name="x"',
  ])
    expect(fromAddress(address)).toEqual(library);
});

test('no address whatever throws', () => {
  fc.assert(fc.property(fc.string(), (address) => typeof fromAddress(address).at === 'string'));
});
