import { FailureError } from '../contract/failure.ts';
import type { Output, ParsedInput } from '../contract/operations.ts';
import type { ReadingChoices } from '../contract/reading-again.ts';
import { encodingBases } from '../contract/vocabulary.ts';
import { doubledUtf8 } from '../core/text/doubled-utf8.ts';
import type { ImportRoot } from '../core/importing/walking/import-root.ts';
import type { ArchiveClient } from './archive-client.ts';
import type { ReadingPool } from './reading-pool.ts';

/** How the kept bytes of a file would read in other encodings. */
export async function encodingsOf(
  archive: ArchiveClient,
  pool: ReadingPool,
  entryId: number,
): Promise<Output<'import.encodings'>> {
  const { name, content, encoding, encodingBasis, replaced, choices } = await archive.read('keptFile', entryId);
  const basis = encodingBases.find((each) => each === encodingBasis);
  if (encoding === null || basis === undefined)
    throw new FailureError('invalid-input', 'This format says itself how its text is encoded.', name);
  const [{ alternatives }, others] = await Promise.all([
    pool.preview({ kind: 'encodings', name, content, choices, present: encoding }),
    archive.read('otherGuesses', entryId),
  ]);
  const isDoubled = alternatives.some((each) => each.encoding === doubledUtf8);
  const doubled = isDoubled ? await archive.readApart('otherDoubled', entryId) : [];
  return { name, encoding, encodingBasis: basis, replaced, alternatives: [...alternatives], others, doubled };
}

/** How a kept file would be read as a table, by a mapping. */
export async function tableOf(
  archive: ArchiveClient,
  pool: ReadingPool,
  { entryId, mapping }: ParsedInput<'import.table'>,
): Promise<Output<'import.table'>> {
  const { name, content, choices } = await archive.read('keptFile', entryId);
  const tried = mapping ?? choices.columns;
  return { ...(await pool.preview({ kind: 'table', name, content, choices, mapping: tried })), name };
}

/** How a kept file would be cut into articles, by a rule. */
export async function splitOf(
  archive: ArchiveClient,
  pool: ReadingPool,
  { entryId, rule, step }: ParsedInput<'import.split'>,
): Promise<Output<'import.split'>> {
  const { name, content, choices } = await archive.read('keptFile', entryId);
  const tried = rule ?? choices.split;
  return { ...(await pool.preview({ kind: 'split', name, content, choices, rule: tried, step })), name };
}

/** Reads files once more from their kept bytes, one after the other, and stores each in a transaction of its own. */
export async function readAgain(
  archive: ArchiveClient,
  pool: ReadingPool,
  { entryIds, choices, changeId: earlier }: ParsedInput<'import.readAgain'>,
): Promise<Output<'import.readAgain'>> {
  const changeId = earlier ?? (await archive.write('beginReadingChange', null));
  const rules = await archive.read('rules', null);
  const files: Output<'import.readAgain'>['files'] = [];
  for (const entryId of entryIds) {
    const { name, relativePath, content, choices: before } = await archive.read('keptFile', entryId);
    const next = changedChoices(before, choices);
    const outcome = await pool.read({ path: '', name, relativePath, kept: content, rules, choices: next });
    files.push(await archive.write('storeAgain', { changeId, entryId, outcome, choices: next }));
  }
  return { changeId, files, opposite: await archive.read('readingOpposite', changeId) };
}

/** Reads another file in the place of the one of a line, as what was said about that one says. */
export async function replaceFile(
  archive: ArchiveClient,
  pool: ReadingPool,
  entryId: number,
  root: ImportRoot,
): Promise<Output<'import.replaceFile'>> {
  const { relativePath, choices } = await archive.read('ledgerLine', entryId);
  if (root.kind !== 'file')
    throw new FailureError('invalid-input', root.kind === 'refused' ? root.note : 'This is a folder. Choose the file.');
  const name = root.relativePath.slice(root.relativePath.lastIndexOf('/') + 1);
  const outcome = await pool.read({ path: root.path, name, relativePath, choices });
  const changeId = await archive.write('beginReadingChange', null);
  const file = await archive.write('storeAgain', { changeId, entryId, outcome, choices });
  return { changeId, files: [file], opposite: await archive.read('readingOpposite', changeId) };
}

/** What was said before about reading a file, with what is said now in its place. */
function changedChoices(before: ReadingChoices, now: ParsedInput<'import.readAgain'>['choices']): ReadingChoices {
  return {
    encoding: now.encoding === undefined ? before.encoding : now.encoding,
    reader: now.reader === undefined ? before.reader : now.reader,
    columns: now.columns === undefined ? before.columns : now.columns,
    split: now.split === undefined ? before.split : now.split,
    rule: now.rule === undefined ? before.rule : now.rule,
  };
}
