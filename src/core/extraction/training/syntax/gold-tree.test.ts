import { describe, expect, it } from 'vitest';
import { relations } from '../../syntax/relations.ts';
import { readUnits } from '../../syntax/units.ts';
import { readTreebank } from '../treebank.ts';
import { goldMoves } from './gold-moves.ts';
import { goldTree } from './gold-tree.ts';
import { reduceRelation } from './reduce-relation.ts';

const numbers = new Map(relations.map((relation, index) => [relation, index + 1]));

/** @param rows word, head counted from 1, relation */
function treeOf(rows: readonly (readonly [string, number, string])[]) {
  const sentence = rows.map(([word, head, relation]) => ({ word, tag: 'NN', head: head - 1, relation }));
  const units = readUnits(
    rows.map(([word]) => word),
    rows.map(() => 'NN'),
    new Map([['NN', 1]]),
  );
  return { units, tree: goldTree(sentence, units, numbers) };
}

describe('goldTree', () => {
  it('numbers words without punctuation, with the root behind the last', () => {
    const { units, tree } = treeOf([
      ['Rain', 3, 'nsubj'],
      [',', 1, 'punct'],
      ['fell', 0, 'root'],
      ['.', 3, 'punct'],
    ]);
    expect([...tree.heads.subarray(1, 3)]).toEqual([2, 3]);
    expect(goldMoves(units, tree.heads)).toEqual([0, 1, 0, 1]);
  });

  it('lifts an arc that another crosses', () => {
    // "hearing" is the head of "on", across "scheduled", which is the head of "hearing".
    const { units, tree } = treeOf([
      ['hearing', 2, 'nsubj'],
      ['scheduled', 0, 'root'],
      ['ships', 1, 'nmod'],
    ]);
    expect([...tree.heads.subarray(1, 4)]).toEqual([2, 4, 2]);
    expect(() => goldMoves(units, tree.heads)).not.toThrow();
  });

  it('hangs what hangs on a mark on the mark’s head, and a second root on the first', () => {
    const { tree } = treeOf([
      ['no', 2, 'det'],
      ['-', 3, 'punct'],
      ['rain', 0, 'root'],
      ['today', 0, 'root'],
    ]);
    expect([...tree.heads.subarray(1, 4)]).toEqual([2, 4, 2]);
  });
});

describe('reduceRelation', () => {
  it.each([
    ['nsubj:pass', 'nsubj:pass'],
    ['nsubj:outer', 'nsubj'],
    ['advcl:relcl', 'advcl'],
    ['goeswith', 'dep'],
  ])('reads %s as %s', (relation, reduced) => {
    expect(reduceRelation(relation)).toBe(reduced);
  });
});

describe('readTreebank', () => {
  it('gives a hyphenated word the place of the part that depends on something else', () => {
    const rows = [
      ['1', 'six', 'CD', '3', 'nummod', 'SpaceAfter=No'],
      ['2', '-', 'HYPH', '1', 'punct', 'SpaceAfter=No'],
      ['3', 'week', 'NN', '4', 'compound', '_'],
      ['4', 'strike', 'NN', '0', 'root', '_'],
    ];
    const text = rows.map(([id, word, tag, head, relation, misc]) =>
      [id, word, '_', '_', tag, '_', head, relation, '_', misc].join('\t'),
    );
    expect(readTreebank(`${text.join('\n')}\n\n`)).toEqual([
      [
        { word: 'six-week', tag: 'JJ', head: 1, relation: 'compound' },
        { word: 'strike', tag: 'NN', head: -1, relation: 'root' },
      ],
    ]);
  });
});
