import { createCommandScope } from '../../command-scope.ts';
import { openArchive } from '../../open-archive.ts';
import { createTag, listTags, listTaggings, tagTargets } from '../../tags.ts';
import { beginImport, storeImported } from '../../imports.ts';
import { verifyArchive } from '../../verify.ts';
import { madeUpFile } from '../made-up-file.ts';
import { type Fault, newArchive } from './fault.ts';

/** `times` thousand tagged passages in one article of as many times 50 kB, and half as many thousand tags. */
export const largeThings: Fault = {
  name: 'a very long article, very many tagged passages and tags',
  async run(folder, times) {
    const archive = openArchive(newArchive(folder, 'large'));
    const write = createCommandScope(archive);
    const reading = { database: archive.connection };
    const text = 'The ferry ran aground on Monday, and nobody was hurt. '.repeat(times * 930);
    write((writing) => storeImported(writing, beginImport(writing, 'large'), [madeUpFile('Very long', text)]));
    const passages = times * 1_000;
    const tagId = write((writing) => createTag(writing, 'Passages').tag.id);
    for (let from = 0; from < passages; from += 1_000)
      write((writing) =>
        tagTargets(
          writing,
          tagId,
          Array.from({ length: 1_000 }, (_, index) => {
            const start = 11 + 45 * (from + index);
            return {
              kind: 'passage' as const,
              articleId: 1,
              span: { start, end: start + 9, text: `Very long\n\n${text}`.slice(start, start + 9) },
            };
          }),
        ),
      );
    for (let from = 0; from < times * 500; from += 500)
      write((writing) => {
        for (let number = from; number < from + 500; number += 1) createTag(writing, `Tag ${number}`);
      });
    const started = performance.now();
    const [tagged, tags] = [listTaggings(reading, 1).length, listTags(reading).length];
    const took = performance.now() - started;
    const [problem] = verifyArchive(reading).problems;
    archive.close();
    if (problem) throw new Error(`verify: ${problem.message}`);
    if (tagged !== passages || tags !== times * 500 + 1)
      throw new Error(`${tagged} passages and ${tags} tags are there`);
    return {
      times: 1,
      seen: `${(text.length / 1e6).toFixed(1)} MB, ${passages} passages, ${tags} tags: verified; listed in ${took.toFixed(0)} ms`,
      skipped: false,
    };
  },
};
