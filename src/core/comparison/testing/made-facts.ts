import type { FigureFact, StatementFact } from '../../../contract/fact.ts';
import type { ArticleWithFacts } from '../grid-row.ts';

/** A fact made by hand for tests; the span of `at` is found in the text. */
export type MadeFact = (text: string) => StatementFact | FigureFact;

/** An article whose facts have the keys f0, f1 … */
export function articleWith(text: string, ...facts: readonly MadeFact[]): ArticleWithFacts {
  return { text, facts: facts.map((make, index) => ({ key: `f${index}`, fact: make(text) })) };
}

/** A statement with a named speaker. Content in quote marks is direct speech. */
export function said(speaker: string, content: string, changes: Partial<StatementFact> = {}): MadeFact {
  return (text) => ({
    kind: 'statement',
    source: spanOf(text, speaker.split(' ').at(-1) ?? speaker),
    sourceKind: 'named',
    speaker,
    cue: null,
    content: content === '' ? [] : [spanOf(text, content)],
    mode: content.startsWith('“') ? 'direct' : 'indirect',
    act: 'say',
    audience: null,
    anonymityReason: null,
    when: null,
    confidence: 1,
    rule: 'made',
    ...changes,
  });
}

/** A figure; its sentence is that of the text, up to the next full stop and space. */
export function counted(
  at: string,
  value: number,
  unit: string,
  of: string | null = null,
  bound: FigureFact['bound'] = '=',
): MadeFact {
  return (text) => {
    const span = spanOf(text, at);
    const before = Math.max(text.lastIndexOf('. ', span.start) + 2, text.lastIndexOf('\n', span.start) + 1);
    const stop = text.indexOf('.', span.end);
    return {
      kind: 'figure',
      ...span,
      value,
      high: null,
      bound,
      unit,
      of,
      sentence: { start: before < 2 ? 0 : before, end: stop < 0 ? text.length : stop + 1 },
      confidence: 1,
      rule: 'made',
    };
  };
}

function spanOf(text: string, part: string): { start: number; end: number; text: string } {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not in the text`);
  return { start, end: start + part.length, text: part };
}
