import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { groupVersions, type VersionLink, type VersionVerdict } from '../../versions/group-versions.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { decideVersions } from './decide-versions.ts';
import { joinGroups } from './regroup.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const count = 9;
const article = fc.integer({ min: 1, max: count });
const pairs = fc.array(fc.tuple(article, article, fc.constantFrom('versions' as const, 'different' as const)), {
  maxLength: 4,
});
/** For each article in turn: which of those before it are like it, and what is decided after it came. */
const arrivals = fc.array(
  fc.record({
    linked: fc.uniqueArray(article, { maxLength: 3 }),
    share: fc.double({ min: 0.3, max: 1, noNaN: true }),
    pairs,
  }),
  { minLength: count, maxLength: count },
);

test('groups that articles join one after the other are those that are made of all links at once', () => {
  for (let number = 1; number <= count; number++) archive.store(madeUpFile(`Notice ${number}`, `Of day ${number}.`));
  const { database } = archive.reading;
  fc.assert(
    fc.property(arrivals, (coming) => {
      archive.write((writing) => {
        writing.database.exec('DELETE FROM version_link; DELETE FROM version_member; DELETE FROM version_decision');
        for (const [index, { linked, share, pairs: decided }] of coming.entries()) {
          const id = index + 1;
          const earlier = linked.filter((other) => other < id);
          for (const other of earlier)
            writing.database
              .prepare("INSERT INTO version_link (article_id, other_id, share, differences) VALUES (?, ?, ?, '{}')")
              .run(id, other, share);
          if (earlier.length > 0) joinGroups(writing, id, earlier);
          const said = decided.filter(([one, other]) => one !== other && one <= id && other <= id);
          decideVersions(
            writing,
            said.map(([one, other, verdict]) => ({ one, other, verdict })),
          );
        }
      });
      const links = database
        .prepare<[], VersionLink>('SELECT article_id AS one, other_id AS other, share FROM version_link')
        .all();
      const verdicts = database
        .prepare<[], VersionVerdict>(
          'SELECT article_id AS one, other_id AS other, verdict, decided_at AS decidedAt FROM version_decision',
        )
        .all();
      const members = database
        .prepare<[], { id: number; group: number }>(
          'SELECT article_id AS id, group_id AS "group" FROM version_member ORDER BY group_id, article_id',
        )
        .all();
      const groups = [...Map.groupBy(members, ({ group }) => group)];
      expect(groups.map(([, each]) => each.map(({ id }) => id))).toEqual(groupVersions(links, verdicts));
      expect(groups.every(([group, each]) => each[0]?.id === group)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
