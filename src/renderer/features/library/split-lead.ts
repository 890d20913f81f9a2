import type { MarkedText } from '../../../contract/search.ts';

/** About as many characters before the first hit stay with it. */
const near = 12;

/** A marked text in two: what stands further before its first hit than a word or two, and the rest. */
export function splitLead(text: MarkedText): { readonly far: string; readonly rest: MarkedText } {
  const first = text.findIndex(({ hit }) => hit);
  const lead = text
    .slice(0, Math.max(0, first))
    .map(({ text: piece }) => piece)
    .join('');
  const cut = lead.lastIndexOf(' ', lead.length - near) + 1;
  if (cut <= '… '.length) return { far: '', rest: text };
  return { far: lead.slice(0, cut), rest: [{ text: lead.slice(cut), hit: false }, ...text.slice(first)] };
}
