import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src/core/archive/connection.ts';
import { makeArchiveOf } from './archive-of-articles.ts';
import type { Asked } from './asked.ts';
import { clockOf } from './clock.ts';
import { search } from './ours.ts';
import { fts5 } from './peers/fts5.ts';

const articles = [
  { title: 'Ferry lost', text: 'The ferry ran onto a sandbank off the reef.' },
  { title: 'Four between', text: 'Ferry one two three four sandbank.' },
  { title: 'Five between', text: 'Sandbank one two three four five ferry.' },
  { title: 'Sandbanks', text: 'No ferries here, and no Férry either.' },
  { title: 'Side by side', text: 'A sandbank ferry.' },
];

const asked: readonly (readonly [Asked, number])[] = [
  [{ kind: 'word', word: 'ferry' }, 5],
  [{ kind: 'beginning', word: 'sandb' }, 5],
  [{ kind: 'all', words: ['ferry', 'one'] }, 2],
  [{ kind: 'either', words: ['reef', 'five'] }, 2],
  [{ kind: 'phrase', words: ['sandbank', 'ferry'] }, 1],
  [{ kind: 'not', wanted: 'ferry', unwanted: 'one' }, 3],
  [{ kind: 'near', words: ['ferry', 'sandbank'], between: 4 }, 3],
];

test('each kind of query finds as many articles in our search as in FTS5', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-asked-'));
  try {
    const path = join(folder, 'a.cuttings');
    makeArchiveOf(path, articles);
    const database = connect(path, { readOnly: true });
    const session = await (await fts5(path, clockOf(false))).open();
    for (const [each, count] of asked) {
      const [answer] = (await session.ask('facets', [each])) ?? [];
      const ours = search({ database }, each, 0, 50).total;
      expect({ each, ours, fts5: answer?.hits }).toEqual({ each, ours: count, fts5: count });
    }
    expect(search({ database }, { kind: 'before', words: ['ferry', 'sandbank'], between: 4 }, 0, 50).total).toBe(2);
    expect(await session.ask('first', [{ kind: 'infix', word: 'erry' }])).toBeNull();
    session.close();
    database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
