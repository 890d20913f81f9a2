import { lastBelow } from '../last-below.ts';
import { type Reading, type Stretch, tagAt } from '../reading.ts';

type Way = { readonly stretch: Stretch; readonly way: string };

/** In text without full stops a word may have thousands of dependents; those farther from the cue than so many tokens are none of its business. */
const farthest = 100;
const offering = /^(?:nsubj|nsubj:pass|obl:agent|nmod:poss|csubj|nmod|obl)$/;
const climbing = new Set(['xcomp', 'conj', 'advcl', 'acl', 'ccomp', 'parataxis', 'obj', 'obl', 'cop', 'acl:relcl']);

/** Whom the grammar offers as source: subjects, agents and owners of the cue, and of what the cue depends on. */
export function sourcesBySyntax(reading: Reading, token: number): readonly Way[] {
  const { syntax } = reading.annotated;
  if (!syntax.known) return [];
  const found: Way[] = [];
  let path = '';
  for (let at = token, steps = 0; at >= 0 && steps < 4; steps++) {
    const dependents = syntax.dependents(at);
    for (let place = lastBelow(dependents, Number, token - farthest) + 1; place < dependents.length; place++) {
      const one = dependents[place] ?? -1;
      if (one > token + farthest) break;
      const relation = syntax.relation(one) ?? '';
      if (steps === 0 ? !offering.test(relation) : !relation.startsWith('nsubj')) continue;
      found.push({ stretch: nounPhraseOf(reading, one), way: `${path}${relation}` });
      const whole = syntax.extent(one);
      if (whole.end - whole.first <= farthest) found.push({ stretch: whole, way: `${path}${relation} whole` });
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
