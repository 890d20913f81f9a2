import { attachMarks } from './attach-marks.ts';
import { byScore, lazyLabels } from './label-tree.ts';
import { readParserModel } from './model-file.ts';
import { MoveWeights } from './move-table.ts';
import type { Parser } from './parser.ts';
import { relationScorer } from './relation-scorer.ts';
import type { Relation } from './relations.ts';
import { bestParse, newBeam, Search } from './search.ts';
import { stateScorer } from './state-scorer.ts';
import { States } from './states.ts';
import { treeOf } from './tree.ts';
import { readUnits } from './units.ts';

/**
 * States that are kept after each step: half of the four with which the English moves were learnt. That costs half a per cent of the heads
 * and nothing of the statements.
 */
const widest = 2;

/**
 * A parser from the bytes of a model file (resources/models/MODEL-CARD.md): a beam search over the moves finds the
 * heads, then each arc gets its relation, then punctuation is attached by rule. Throws an `Error` when the bytes are no model.
 */
export function loadParser(bytes: Uint8Array): Parser {
  const { header, moves, relations: model } = readParserModel(bytes);
  const tagNumbers = new Map(header.tags.map((tag, index) => [tag, index + 1]));
  const width = Math.min(header.beam, widest);
  const search = new Search(stateScorer(new MoveWeights(moves)), width);
  const beams = [newBeam(width), newBeam(width)] as const;
  const states = new States();
  const rootRelation = header.relations.indexOf('root') + 1;
  const decide = byScore(relationScorer(model), header.relations.length, rootRelation);

  return {
    language: header.language,
    parse(words, tags) {
      const units = readUnits(words, tags, tagNumbers);
      const wordHeads = new Int32Array(units.count + 4);
      if (units.count > 0) states.readHeads(bestParse(search, units, states, beams), wordHeads);
      const labelOf = lazyLabels(units, treeOf(units, wordHeads), rootRelation, decide);
      const markHeads = attachMarks(units, wordHeads);
      const heads = new Int32Array(words.length).fill(-1);
      /** The word that each token is, 0 for marks. */
      const wordOf = new Int32Array(words.length);
      for (const [at, head] of markHeads.entries()) if (head > 0) heads[at] = units.token[head] ?? -1;
      for (let word = 1; word <= units.count; word += 1) {
        const at = units.token[word] ?? 0;
        heads[at] = units.token[wordHeads[word] ?? 0] ?? -1;
        wordOf[at] = word;
      }
      return {
        heads,
        isMark: (at) => wordOf[at] === 0,
        relation(at): Relation {
          const word = wordOf[at] ?? 0;
          return word === 0 ? 'punct' : (header.relations[labelOf(word) - 1] ?? 'dep');
        },
      };
    },
  };
}
