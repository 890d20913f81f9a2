import type { Fact } from '../../../contract/fact.ts';
import { oneOfKind } from './fact-words.ts';
import { spansOf, type FactSpan, type Part } from './fact-spans.ts';
import type { Side } from './span-edges.ts';

/** One end of one span of a fact. `id` stays the same while it is moved. */
export type PartHandle = { readonly id: string; readonly span: FactSpan; readonly side: Side; readonly label: string };

const partNames: Readonly<Record<Exclude<Part, 'whole'>, string>> = {
  source: 'source',
  cue: 'cue',
  content: 'content',
  reason: 'reason',
  mention: 'name',
  role: 'role',
};

/** Both ends of all spans of a fact, in the order of the text. Spans of one part do not pass each other, so they can be counted. */
export function handlesOf(fact: Fact): readonly PartHandle[] {
  const spans = spansOf(fact);
  const counts = new Map<Part, number>();
  return spans.flatMap((span): readonly PartHandle[] => {
    const { part } = span;
    const ordinal = (counts.get(part) ?? 0) + 1;
    counts.set(part, ordinal);
    const all = spans.filter((other) => other.part === part).length;
    const name = part === 'whole' ? oneOfKind[fact.kind].toLowerCase() : partNames[part];
    const which = all === 1 ? name : `${name} ${ordinal} of ${all}`;
    return [
      { id: `${part} ${ordinal} start`, span, side: 'start', label: `Beginning of the ${which}` },
      { id: `${part} ${ordinal} end`, span, side: 'end', label: `End of the ${which}` },
    ];
  });
}

/** The handle of this id in a fact of which spans were moved. */
export function handleIn(fact: Fact, id: string): PartHandle | undefined {
  return handlesOf(fact).find((handle) => handle.id === id);
}
