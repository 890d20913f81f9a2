/**
 * How a token depends on its head: the relations of Universal Dependencies, version 2, as the English treebanks use
 * them. Rare subtypes are read as their main type; what no reader needs ("goeswith", "orphan" …) is "dep".
 *
 * For who said what: the subject of "said" is its "nsubj", on either side; what was said is its "ccomp", before
 * (“…,” he said) or after; "parataxis" where the cue interrupts its content (… , he said, …).
 */
export const relations = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'expl',
  'fixed',
  'flat',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'parataxis',
  'punct',
  'vocative',
  'xcomp',
] as const;

export type Relation = (typeof relations)[number];
