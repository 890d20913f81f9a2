import { type Relation, relations } from '../../syntax/relations.ts';

const known: ReadonlyMap<string, Relation> = new Map(relations.map((relation) => [relation, relation]));

/** The treebank's relation as the parser learns it: a rare subtype becomes its main type, what nobody needs "dep". */
export function reduceRelation(relation: string): Relation {
  return known.get(relation) ?? known.get(relation.split(':', 1)[0] ?? '') ?? 'dep';
}
