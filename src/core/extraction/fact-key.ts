import { createHash } from 'node:crypto';
import type { Fact, Span } from '../../contract/fact.ts';

/**
 * Identity of a fact within its article, under which people's decisions are stored: kind, spans and exact text, and nothing that a better
 * extractor may change its mind about (speaker, value, confidence). The same text and spans give the same key in every run; two statements that share
 * a cue differ by source or content. Names go by their name, for their mentions change with every edit of the text.
 */
export function factKey(fact: Fact): string {
  return `${fact.kind}:${createHash('sha256')
    .update(JSON.stringify(identity(fact)))
    .digest('hex')
    .slice(0, 24)}`;
}

function identity(fact: Fact): unknown {
  switch (fact.kind) {
    case 'statement':
      return [place(fact.source), place(fact.cue), place(fact.content[0] ?? null)];
    case 'figure':
    case 'time':
      return place(fact);
    case 'person':
    case 'organisation':
    case 'place':
      return fact.name;
  }
}

function place(span: Span | null): readonly [number, number, string] | null {
  return span === null ? null : [span.start, span.end, span.text];
}
