import type { ParserModel } from '../../syntax/model-file.ts';
import { relations } from '../../syntax/relations.ts';
import { readUnits } from '../../syntax/units.ts';
import type { TreebankSentence } from '../treebank.ts';
import { goldMoves } from './gold-moves.ts';
import { goldTree } from './gold-tree.ts';
import { learnMoves, type MoveOptions } from './learn-moves.ts';
import { learnRelations, type RelationOptions } from './learn-relations.ts';
import { type PackOptions, packMoves } from './pack-moves.ts';

export type ParserOptions = {
  readonly language: string;
  readonly moves: MoveOptions & PackOptions;
  readonly relations: RelationOptions;
};

/** @param tags predicted tags of each sentence, as the parser will meet them. The same input gives the same model. */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
  options: ParserOptions,
  report: (line: string) => void,
): ParserModel {
  const tagList = [...new Set(tags.flat())].toSorted();
  const tagNumbers = new Map(tagList.map((tag, index) => [tag, index + 1]));
  const relationNumbers = new Map(relations.map((relation, index) => [relation, index + 1]));
  const rootRelation = relationNumbers.get('root') ?? 0;
  const examples = sentences.map((sentence, position) => {
    const words = sentence.map(({ word }) => word);
    const units = readUnits(words, tags[position] ?? [], tagNumbers);
    const tree = goldTree(sentence, units, relationNumbers);
    return { units, tree, moves: goldMoves(units, tree.heads) };
  });
  const moves = packMoves(learnMoves(examples, options.moves, report), options.moves);
  const model = learnRelations(examples, relations.length, rootRelation, options.relations, report);
  return {
    header: {
      language: options.language,
      tags: tagList,
      relations,
      beam: options.moves.beam,
      places: moves.fingerprints.length,
      features: model.hashes.length,
      weights: model.weights.length,
    },
    moves,
    relations: model,
  };
}
