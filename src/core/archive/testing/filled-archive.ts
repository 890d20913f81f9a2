import { decide } from '../decisions.ts';
import { renameEntity } from '../entities/entity-commands.ts';
import { markHits } from '../searches/hit-marks.ts';
import { createSearch } from '../searches/saved-searches.ts';
import { writeNote } from '../notes.ts';
import { createTag, tagTargets } from '../tags.ts';
import { madeUpFile, madeUpStatement } from './made-up-file.ts';
import { bodyNaming, factsNaming } from './made-up-names.ts';
import { createTestArchive, type TestArchive } from './test-archive.ts';

/** An archive with articles, facts, decisions, tags and a renamed person: `label` tells its articles from another's. */
export function filledArchive(articles: number, label = 'Harbour'): TestArchive {
  const archive = createTestArchive();
  for (let number = 1; number <= articles; number += 1) {
    const title = `${label} story ${number}`;
    const names = [{ kind: 'person' as const, name: 'Ada Quill', says: `berth ${number} is closed` }];
    const body = `${bodyNaming(names)}\n\n${`The harbour of story ${number} was quiet. `.repeat(20 + (number % 7) * 40)}`;
    const text = `${title}\n\n${body}`;
    archive.store(
      madeUpFile(title, body, {
        name: `${label} ${number}.txt`,
        facts: [...factsNaming(text, names), madeUpStatement(text, 'Ada Quill', 'harbour')],
      }),
    );
  }
  const keys = archive.reading.database
    .prepare<[], { id: number; key: string }>(
      "SELECT article_id AS id, key FROM fact WHERE kind = 'statement' GROUP BY 1",
    )
    .all();
  archive.write((writing) => {
    const { id: tagId } = createTag(writing, 'Harbour').tag;
    for (const { id: articleId, key } of keys) {
      decide(writing, { articleId, key, verdict: articleId % 2 === 0 ? 'accepted' : 'rejected' });
      if (articleId % 3 === 0) tagTargets(writing, tagId, [{ kind: 'article', articleId }]);
      if (articleId % 4 === 0)
        writeNote(writing, { target: { articleId, span: null }, text: `Ask about ${articleId}.` });
      if (articleId % 5 === 0)
        tagTargets(writing, tagId, [
          { kind: 'passage', articleId, span: { start: 0, end: label.length, text: label } },
        ]);
    }
  });
  archive.write((writing) => {
    const { id } = createSearch(writing, { name: 'Quiet', query: 'quiet', filters: {}, order: 'newest' });
    for (const { id: articleId } of keys)
      if (articleId % 2 === 0) markHits(writing, { id, articleIds: [articleId], read: true, decision: 'relevant' });
  });
  const person = archive.reading.database
    .prepare<[], string>("SELECT key FROM entity WHERE kind = 'person'")
    .pluck()
    .get();
  if (person !== undefined) archive.write((writing) => renameEntity(writing, { key: person, title: 'Ada B. Quill' }));
  return archive;
}
