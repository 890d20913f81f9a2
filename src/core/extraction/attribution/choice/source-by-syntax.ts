import { type Reading, type Stretch, tagAt } from '../reading.ts';

type Way = { readonly stretch: Stretch; readonly way: string };

const climbing = new Set(['xcomp', 'conj', 'advcl', 'acl', 'ccomp', 'parataxis', 'obj', 'obl', 'cop', 'acl:relcl']);

/** Whom the grammar offers as source: subjects, agents and owners of the cue, and of what the cue depends on. */
export function sourcesBySyntax(reading: Reading, token: number): readonly Way[] {
  const { syntax } = reading.annotated;
  if (!syntax.known) return [];
  const found: Way[] = [];
  let path = '';
  for (let at = token, steps = 0; at >= 0 && steps < 4; steps++) {
    for (const one of syntax.dependents(at)) {
      const relation = syntax.relation(one) ?? '';
      if (
        /^(?:nsubj|nsubj:pass|obl:agent|nmod:poss|csubj|nmod|obl)$/.test(relation) &&
        (steps === 0 || relation.startsWith('nsubj'))
      ) {
        found.push({ stretch: nounPhraseOf(reading, one), way: `${path}${relation}` });
        const whole = syntax.extent(one);
        found.push({ stretch: whole, way: `${path}${relation} whole` });
      }
    }
    const relation = syntax.relation(at) ?? '';
    const head = syntax.head(at);
    if (head < 0 || !climbing.has(relation)) break;
    if (relation.startsWith('acl')) {
      found.push({ stretch: nounPhraseOf(reading, head), way: `${path}${relation} head` });
    }
    path = `${path}${relation} `;
    at = head;
  }
  return found;
}

/** A noun with what belongs to it, but without clauses about it and without a preposition or possessive mark. */
export function nounPhraseOf(reading: Reading, noun: number): Stretch {
  const { syntax } = reading.annotated;
  let { first, end } = syntax.extent(noun);
  for (const one of syntax.dependents(noun)) {
    const relation = syntax.relation(one) ?? '';
    const extent = syntax.extent(one);
    if (relation === 'case' && one < noun) first = Math.max(first, one + 1);
    else if (relation === 'case') end = Math.min(end, one);
    else if ((relation === 'acl:relcl' || relation === 'acl' || relation === 'advcl') && one > noun)
      end = Math.min(end, extent.first);
  }
  while (end - 1 > noun && /^[,:.]$|^-/.test(tagAt(reading, end - 1))) end--;
  return { first, end };
}
