import type { Fact, Span } from '../../../contract/fact.ts';
import { sentenceAround, type ArticleText } from './fact-draft.ts';
import { spansOf, type FactSpan } from './fact-spans.ts';
import type { Stretch } from './text-map.ts';

/** Where a span of a fact may grow to: the text, up to the next span of the same part. Spans of other parts may overlap it. */
export function roomOf(fact: Fact, span: FactSpan, text: string): Stretch {
  const others = spansOf(fact).filter(({ part, start }) => part === span.part && start !== span.start);
  return {
    start: others.reduce((most, { end }) => (end <= span.start ? Math.max(most, end) : most), 0),
    end: others.reduce((least, { start }) => (start >= span.end ? Math.min(least, start) : least), text.length),
  };
}

/** The fact, as a person makes it, with one of its spans moved; all else stays, but for the name of somebody who is named there only. */
export function withPartMoved(fact: Fact, span: FactSpan, to: Stretch, article: ArticleText): Fact {
  const moved = { ...to, text: article.text.slice(to.start, to.end) };
  const byPerson = { confidence: 1, rule: 'person' } as const;
  const within = (spans: readonly Span[]): Span[] =>
    spans.map((each) => (each.start === span.start && each.end === span.end ? moved : each));
  switch (fact.kind) {
    case 'statement':
      switch (span.part) {
        case 'source':
          return { ...fact, ...byPerson, source: moved };
        case 'cue':
          return { ...fact, ...byPerson, cue: moved };
        case 'reason':
          return { ...fact, ...byPerson, anonymityReason: moved };
        case 'content':
        case 'whole':
        case 'mention':
        case 'role':
          return { ...fact, ...byPerson, content: within(fact.content) };
      }
    // Each case above returns.
    case 'figure': {
      const { sentence } = fact;
      const inside = sentence.start <= to.start && to.end <= sentence.end;
      return { ...fact, ...byPerson, ...moved, sentence: inside ? sentence : sentenceAround(to, article) };
    }
    case 'time':
      return { ...fact, ...byPerson, ...moved };
    case 'person':
      if (span.part === 'role') return { ...fact, ...byPerson, roles: within(fact.roles) };
      return { ...fact, ...byPerson, ...named(fact, span, moved), mentions: within(fact.mentions) };
    case 'organisation':
    case 'place':
      return { ...fact, ...byPerson, ...named(fact, span, moved), mentions: within(fact.mentions) };
  }
}

/** The name goes with the words where it stands once, as it is written there. */
function named(
  { name, mentions }: { readonly name: string; readonly mentions: readonly Span[] },
  span: Span,
  moved: Span,
): { readonly name: string } {
  return { name: mentions.length === 1 && name === span.text ? moved.text : name };
}
