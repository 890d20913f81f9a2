import type { Fact, Span } from '../../contract/fact.ts';

export type OtherText = {
  /** Where a span stands in the other text; null when it does not. */
  place(span: Span): Span | null;
  /** How words that are no span read there. */
  words(text: string): string;
};

/** A fact with all its spans where they stand in another reading of its text; null when one of them does not. */
export function factInOtherText(fact: Fact, other: OtherText): Fact | null {
  switch (fact.kind) {
    case 'statement': {
      const content = allPlaced(fact.content, other);
      const source = placed(fact.source, other);
      const cue = placed(fact.cue, other);
      const reason = placed(fact.anonymityReason, other);
      if (content === null || source === undefined || cue === undefined || reason === undefined) return null;
      const words = (text: string | null): string | null => (text === null ? null : other.words(text));
      return {
        ...fact,
        content,
        source,
        cue,
        anonymityReason: reason,
        speaker: words(fact.speaker),
        audience: words(fact.audience),
      };
    }
    case 'figure': {
      const { start, end, text } = fact;
      const place = other.place({ start, end, text });
      if (place === null) return null;
      // Its sentence moves by as much as it does: sentences have no words of their own here.
      const by = place.start - start;
      const sentence = {
        start: Math.max(0, fact.sentence.start + by),
        end: Math.max(fact.sentence.end + by, place.end),
      };
      return {
        ...fact,
        ...place,
        sentence,
        unit: other.words(fact.unit),
        of: fact.of === null ? null : other.words(fact.of),
      };
    }
    case 'time': {
      const { start, end, text } = fact;
      const place = other.place({ start, end, text });
      return place === null ? null : { ...fact, ...place };
    }
    case 'person': {
      const mentions = allPlaced(fact.mentions, other);
      const roles = allPlaced(fact.roles, other);
      return mentions === null || roles === null ? null : { ...fact, mentions, roles, name: other.words(fact.name) };
    }
    case 'organisation':
    case 'place': {
      const mentions = allPlaced(fact.mentions, other);
      return mentions === null ? null : { ...fact, mentions, name: other.words(fact.name) };
    }
  }
}

/** Undefined: it does not stand there. */
function placed(span: Span | null, other: OtherText): Span | null | undefined {
  return span === null ? null : (other.place(span) ?? undefined);
}

function allPlaced(spans: readonly Span[], other: OtherText): Span[] | null {
  const found = spans.map((span) => other.place(span)).filter((span) => span !== null);
  return found.length === spans.length ? found : null;
}
