import type { ExtractionText } from '../core/archive/article-texts.ts';
import type { ExtractedArticle } from '../core/archive/store-extracted.ts';
import type { ArchiveClient } from './archive-client.ts';
import type { ReadingPool } from './reading-pool.ts';

/** Articles whose texts are in memory at the same time. */
const chunk = 50;

/** Finds the facts of these articles again and stores them; people's decisions are not touched, nor the facts of what is not read to its end. */
export async function extractAgain(
  archive: ArchiveClient,
  pool: ReadingPool,
  articleIds: readonly number[],
): Promise<{ articles: number; facts: number; failed: number }> {
  const counts = { articles: 0, facts: 0, failed: 0 };
  for (let first = 0; first < articleIds.length; first += chunk) {
    const texts = await archive.read('texts', articleIds.slice(first, first + chunk));
    const extracted = await Promise.all(texts.map((text) => extractOne(pool, text, 'usual')));
    for (const { outcome, facts } of await archive.write('storeExtracted', extracted)) {
      counts.articles += 1;
      counts.facts += facts;
      if (outcome === 'failed') counts.failed += 1;
    }
  }
  return counts;
}

/** Finds the facts of an article again; says what of the article was read. */
export async function extractOne(
  pool: ReadingPool,
  { id, text, sha256, language, published }: ExtractionText,
  turn: 'usual' | 'idle',
): Promise<ExtractedArticle> {
  const extraction = await pool.extract({ text, language, published }, turn);
  return { articleId: id, read: { sha256, language, published }, ...extraction };
}
