import { createCommandScope } from '../command-scope.ts';
import { beginImport, storeImported } from '../imports.ts';
import { openArchive } from '../open-archive.ts';
import { madeUpFile } from './made-up-file.ts';

// Started as a process of its own by kill.test.ts: stores articles until it is killed, and names each batch after its commit.

const [, , path = '', run = ''] = process.argv;
const archive = openArchive(path);
const write = createCommandScope(archive);
const importId = write((writing) => beginImport(writing, `run ${run}`));
for (let batch = 0; ; batch += 1) {
  const files = [0, 1, 2, 3, 4].map((index) =>
    madeUpFile(`Run ${run} batch ${batch} article ${index}`, 'words of this article '.repeat(100)),
  );
  write((writing) => storeImported(writing, importId, files));
  process.stdout.write(`${files.flatMap(({ articles }) => articles.map(({ title }) => title)).join('\n')}\n`);
}
