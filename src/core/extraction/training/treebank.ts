/** One token of a treebank as the tagger shall see it. */
export type TaggedToken = { readonly word: string; readonly tag: string };
export type TaggedSentence = readonly TaggedToken[];

/** The same with its place in the tree: index of its head in the sentence, -1 at the top, and the treebank's relation. */
export type TreebankToken = TaggedToken & { readonly head: number; readonly relation: string };
export type TreebankSentence = readonly TreebankToken[];

/** `head` counts rows from 0. */
type Row = TreebankToken & { readonly spaceAfter: boolean };

/** Sentences of a CoNLL-U file with Penn tags, hyphenated words put together as `splitTokens` leaves them. */
export function readTreebank(conllu: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
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
    const [id = '', word = '', , , tag = '', , head = '', relation = ''] = fields;
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      // A word in several parts: its own line tells whether a space follows the last of them.
      joinedTo = fields.at(-1)?.includes('SpaceAfter=No') === true ? Number(id.split('-')[1]) : 0;
      continue;
    }
    const spaceAfter = !(fields.at(-1)?.includes('SpaceAfter=No') === true || Number(id) === joinedTo);
    rows.push({ word, tag, head: Number(head) - 1, relation, spaceAfter });
  }
  if (rows.length > 0) sentences.push(joinHyphens(rows));
  return sentences;
}

/** "six", "-", "week" without spaces become "six-week", with the tag that the Penn Treebank gives whole words. */
function joinHyphens(rows: readonly Row[]): TreebankSentence {
  const stretches: { readonly first: number; readonly end: number }[] = [];
  const joined = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const first = at;
    while (isHyphen(rows, at + 1) && !(rows[at]?.spaceAfter ?? true)) at += 2;
    joined.fill(stretches.length, first, at + 1);
    stretches.push({ first, end: at + 1 });
  }
  return stretches.map(({ first, end }) => {
    const parts = rows.slice(first, end);
    const top = parts.findLast((part) => !comesBack(rows, part, first, end)) ?? parts[0];
    const tag = parts.length > 1 ? compoundTag(parts, rows[end]?.tag ?? '') : (parts[0]?.tag ?? '');
    return {
      word: parts.map(({ word }) => word).join(''),
      tag: tag === 'HYPH' ? ':' : tag,
      head: top === undefined || top.head < 0 ? -1 : (joined[top.head] ?? -1),
      relation: top?.relation ?? 'dep',
    };
  });
}

/** Whether what the part depends on, directly or not, lies in the stretch as well; the part of which that is not so stands for all. */
function comesBack(rows: readonly Row[], { head }: Row, first: number, end: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps <= rows.length; at = rows[at]?.head ?? -1, steps += 1) {
    if (at >= first && at < end) return true;
  }
  return false;
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
