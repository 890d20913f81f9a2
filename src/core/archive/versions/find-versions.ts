import { createVocabulary, splitWords } from '../../comparison/words.ts';
import { isSameText, likenessOf } from '../../versions/likeness.ts';
import { sketchOfWords } from '../../versions/sketch.ts';
import { changesBetween } from '../../versions/word-changes.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import { joinGroups, regroup } from './regroup.ts';
import { likelyVersions, storeSketch } from './version-hashes.ts';

/** Places kept of what differs between two articles: the comparison shows the rest. */
const keptChanges = 12;

/**
 * Finds the articles that hold the same text as this one, and puts it into their group. For an article that is new, or whose text changed; removed
 * articles count as well, because they may come back. People's decisions hold.
 */
export function findVersions(writing: Writing, articleId: number, text: string): void {
  const { database } = writing;
  const vocabulary = createVocabulary();
  const words = splitWords(text, vocabulary);
  const sketch = sketchOfWords(words, vocabulary.wordOf);
  const before = prepared<[number, number], never>(
    database,
    'DELETE FROM version_link WHERE article_id = ? OR other_id = ?',
  ).run(articleId, articleId).changes;
  const textOf = prepared<[number], string>(database, 'SELECT text FROM article_text WHERE article_id = ?').pluck();
  const linked: number[] = [];
  for (const id of likelyVersions(writing, articleId, sketch)) {
    const other = textOf.get(id);
    if (other === undefined) continue;
    const likeness = likenessOf(words, splitWords(other, vocabulary));
    if (!isSameText(likeness)) continue;
    const [earlier, later] = id < articleId ? [id, articleId] : [articleId, id];
    const differences = changesBetween(id < articleId ? other : text, id < articleId ? text : other, keptChanges);
    prepared<[number, number, number, string], never>(
      database,
      'INSERT INTO version_link (article_id, other_id, share, differences) VALUES (?, ?, ?, ?)',
    ).run(later, earlier, likeness.share * likeness.shareOfLonger, JSON.stringify(differences));
    linked.push(id);
  }
  storeSketch(writing, articleId, sketch);
  if (before > 0) regroup(writing, [articleId]);
  else if (linked.length > 0) joinGroups(writing, articleId, linked);
}
