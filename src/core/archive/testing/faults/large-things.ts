import { openArchive } from '../../open-archive.ts';
import { listTags, listTaggings } from '../../tags.ts';
import { verifyArchive } from '../../verify.ts';
import { storeLargeArticle } from '../large-article.ts';
import { type Fault, newArchive } from './fault.ts';

/** `times` thousand tagged passages in one article of as many times 50 kB, and half as many thousand tags. */
export const largeThings: Fault = {
  name: 'a very long article, very many tagged passages and tags',
  async run(folder, times) {
    const archive = openArchive(newArchive(folder, 'large'));
    try {
      const reading = { database: archive.connection };
      const text = storeLargeArticle(archive, times);
      const started = performance.now();
      const [tagged, tags] = [listTaggings(reading, 1).length, listTags(reading).length];
      const took = performance.now() - started;
      const [problem] = verifyArchive(reading).problems;
      if (problem) throw new Error(`verify: ${problem.message}`);
      const [passages, asked] = [times * 1_000, times * 500 + 1];
      if (tagged !== passages || tags !== asked) throw new Error(`${tagged} passages and ${tags} tags are there`);
      return {
        times: 1,
        seen: `${(text.length / 1e6).toFixed(1)} MB, ${passages} passages, ${tags} tags: verified; listed in ${took.toFixed(0)} ms`,
        skipped: false,
      };
    } finally {
      archive.close();
    }
  },
};
