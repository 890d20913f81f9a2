import type { ArchiveClient } from './archive-client.ts';
import type { ReadingPool } from './reading-pool.ts';

/** Articles whose texts are in memory at the same time. */
const chunk = 50;

/** Finds the facts of these articles again (of all, when null) and stores them; people's decisions are not touched. */
export async function extractAgain(
  archive: ArchiveClient,
  pool: ReadingPool,
  articleIds: readonly number[] | null,
): Promise<{ articles: number; facts: number }> {
  const ids = articleIds ?? (await archive.read('articleIds', null));
  let articles = 0;
  let facts = 0;
  for (let first = 0; first < ids.length; first += chunk) {
    const texts = await archive.read('texts', ids.slice(first, first + chunk));
    const extracted = await Promise.all(
      texts.map(async ({ id, text, language, published }) => ({
        articleId: id,
        ...(await pool.extract({ text, language, published })),
      })),
    );
    facts += await archive.write('replaceFacts', extracted);
    articles += extracted.length;
  }
  return { articles, facts };
}
