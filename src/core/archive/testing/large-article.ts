import { createCommandScope } from '../command-scope.ts';
import { beginImport, finishImport, storeImported } from '../imports.ts';
import type { OpenedArchive } from '../open-archive.ts';
import { createTag, tagTargets } from '../tags.ts';
import { madeUpFile } from './made-up-file.ts';

const sentence = 'The ferry ran aground on Monday, and nobody was hurt.';
const sentencesOfParagraph = 8;
const paragraph = Array.from({ length: sentencesOfParagraph }, () => sentence).join(' ');
const title = 'Very long';

/**
 * Stores an article of `times` times 50 kB in paragraphs of eight sentences, with `times` thousand tagged passages, and half as many thousand tags:
 * what the program must bear is `times` 100. Answers the text.
 */
export function storeLargeArticle(archive: OpenedArchive, times: number): string {
  const write = createCommandScope(archive);
  const body = Array.from({ length: Math.ceil((times * 50_000) / (paragraph.length + 2)) }, () => paragraph).join(
    '\n\n',
  );
  const whole = `${title}\n\n${body}`;
  const importId = write((writing) => beginImport(writing, 'large'));
  write((writing) => storeImported(writing, importId, [madeUpFile(title, body)]));
  write((writing) => finishImport(writing, importId, 'done'));
  const tagId = write((writing) => createTag(writing, 'Passages').tag.id);
  for (let from = 0; from < times * 1_000; from += 1_000)
    write((writing) =>
      tagTargets(
        writing,
        tagId,
        Array.from({ length: 1_000 }, (_, index) => {
          const start = title.length + 2 + 45 * (from + index);
          return {
            kind: 'passage',
            articleId: 1,
            span: { start, end: start + 9, text: whole.slice(start, start + 9) },
          };
        }),
      ),
    );
  for (let from = 0; from < times * 500; from += 500)
    write((writing) => {
      for (let number = from; number < from + 500; number += 1) createTag(writing, `Tag ${number}`);
    });
  return whole;
}
