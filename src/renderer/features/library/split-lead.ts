import type { MarkedText } from '../../../contract/search.ts';

/** About as many characters before the first hit stay with it. */
const near = 12;

/** A marked text in three: what stands further before its first hit than a word or two, these words, and the rest. Without a hit it is all rest. */
export type SplitText = { readonly far: string; readonly near: string; readonly rest: MarkedText };

export function splitLead(text: MarkedText): SplitText {
  const first = text.findIndex(({ hit }) => hit);
  if (first < 0) return { far: '', near: '', rest: text };
  const lead = text
    .slice(0, first)
    .map(({ text: piece }) => piece)
    .join('');
  const cut = lead.lastIndexOf(' ', lead.length - near) + 1;
  const from = cut <= '… '.length ? 0 : cut;
  return { far: lead.slice(0, from), near: lead.slice(from), rest: text.slice(first) };
}
