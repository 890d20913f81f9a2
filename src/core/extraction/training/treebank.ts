/** One token of a treebank as the tagger shall see it. */
export type TaggedToken = { readonly word: string; readonly tag: string };
export type TaggedSentence = readonly TaggedToken[];

type Row = TaggedToken & { readonly spaceAfter: boolean };

/** Sentences of a CoNLL-U file with Penn tags, hyphenated words put together as `splitTokens` leaves them. */
export function readTreebank(conllu: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let rows: Row[] = [];
  let joinedTo = 0;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('#')) continue;
    if (line.trim() === '') {
      if (rows.length > 0) sentences.push(joinHyphens(rows));
      rows = [];
      joinedTo = 0;
      continue;
    }
    const fields = line.split('\t');
    const [id = '', word = '', , , tag = ''] = fields;
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      // A word in several parts: its own line tells whether a space follows the last of them.
      joinedTo = fields.at(-1)?.includes('SpaceAfter=No') === true ? Number(id.split('-')[1]) : 0;
      continue;
    }
    const spaceAfter = !(fields.at(-1)?.includes('SpaceAfter=No') === true || Number(id) === joinedTo);
    rows.push({ word, tag, spaceAfter });
  }
  if (rows.length > 0) sentences.push(joinHyphens(rows));
  return sentences;
}

/** "six", "-", "week" without spaces become "six-week", with the tag that the Penn Treebank gives whole words. */
function joinHyphens(rows: readonly Row[]): TaggedSentence {
  const tokens: TaggedToken[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    let end = at;
    while (isHyphen(rows, end + 1) && !(rows[end]?.spaceAfter ?? true)) end += 2;
    if (end === at) tokens.push({ word: row.word, tag: row.tag === 'HYPH' ? ':' : row.tag });
    else {
      const parts = rows.slice(at, end + 1);
      tokens.push({ word: parts.map(({ word }) => word).join(''), tag: compoundTag(parts, rows[end + 1]?.tag ?? '') });
      at = end;
    }
  }
  return tokens;
}

function isHyphen(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && row.word === '-' && !row.spaceAfter && rows[at + 1] !== undefined;
}

function compoundTag(parts: readonly Row[], next: string): string {
  const last = parts.at(-1)?.tag ?? '';
  if (last.startsWith('NNP')) return last;
  if (last === 'VBN' || last === 'VBG' || last === 'VBD' || last === 'JJ') return 'JJ';
  if (last === 'NN' && next.startsWith('NN')) return 'JJ';
  if (last === 'IN' || last === 'RP' || last === 'RB') return next.startsWith('NN') ? 'JJ' : 'NN';
  return last;
}
