/** Number of kinds: `kindOf` gives 0 to `kinds - 1`. */
export const kinds = 12;

const byTag: ReadonlyMap<string, number> = new Map(
  [
    ['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'WP', 'EX', 'CD', '$'],
    ['VBD', 'VBZ', 'VBP'],
    ['VB', 'VBG', 'VBN'],
    ['MD'],
    ['IN', 'TO', 'RP'],
    ['DT', 'PDT', 'PRP$', 'WDT', 'WP$'],
    ['JJ', 'JJR', 'JJS'],
    ['RB', 'RBR', 'RBS', 'WRB'],
    ['CC'],
    ['POS'],
  ].flatMap((tags, kind) => tags.map((tag): [string, number] => [tag, kind])),
);

const auxiliary = new Set(
  "be is are was were been being am 's 're 'm have has had 've 'd having do does did".split(' '),
);

/** A coarse kind of word, by which a head remembers what dependents it already has. */
export function kindOf(lower: string, tag: string): number {
  if (tag.startsWith('VB') && auxiliary.has(lower)) return 10;
  return byTag.get(tag) ?? 11;
}
