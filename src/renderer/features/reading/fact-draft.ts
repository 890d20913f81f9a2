import type { Fact, FactKind, Span } from '../../../contract/fact.ts';
import { paragraphAt, type Stretch } from './text-map.ts';

const byPerson = { confidence: 1, rule: 'person' } as const;

/** The text in which facts are made: what an article has of it. */
export type ArticleText = { readonly text: string; readonly language: string; readonly paragraphs: readonly Stretch[] };

/** A fact of this kind made of a selected stretch, to be filled in by a person. */
export function factFromSelection(kind: FactKind, span: Span, article: ArticleText): Fact {
  switch (kind) {
    case 'statement':
      return {
        kind,
        source: null,
        sourceKind: 'unknown',
        speaker: null,
        cue: null,
        content: [span],
        mode: /^[“”‘’"'«»„‚‹›「]/u.test(span.text) ? 'direct' : 'indirect',
        act: 'say',
        audience: null,
        anonymityReason: null,
        when: null,
        ...byPerson,
      };
    case 'figure':
      return {
        kind,
        ...span,
        value: firstNumber(span.text),
        high: null,
        bound: '=',
        unit: '',
        of: null,
        sentence: sentenceAround(span, article),
        ...byPerson,
      };
    case 'time':
      return { kind, ...span, type: 'date', value: null, ...byPerson };
    case 'person':
      return { kind, name: span.text, roles: [], mentions: [span], ...byPerson };
    case 'organisation':
      return { kind, name: span.text, abbreviations: [], mentions: [span], ...byPerson };
    case 'place':
      return { kind, name: span.text, mentions: [span], ...byPerson };
  }
}

/** A start for the value of a figure: the first digits, with separators of thousands taken out. A person corrects it. */
function firstNumber(text: string): number {
  const digits = /\d[\d,]{0,20}(?:\.\d{1,10})?/.exec(text)?.[0].replaceAll(',', '') ?? '0';
  return Number(digits);
}

/** The sentence that holds a stretch, within its paragraph. Segmented by the browser (Unicode TR29). */
export function sentenceAround(
  { start, end }: Stretch,
  { text, language, paragraphs }: ArticleText,
): { start: number; end: number } {
  const paragraph = paragraphs[paragraphAt(paragraphs, start)] ?? { start: 0, end: text.length };
  const sentences = new Intl.Segmenter(segmenterLanguage(language), { granularity: 'sentence' }).segment(
    text.slice(paragraph.start, paragraph.end),
  );
  for (const { index, segment } of sentences) {
    const from = paragraph.start + index;
    const to = from + segment.trimEnd().length;
    if (from <= start && end <= to) return { start: from, end: to };
  }
  return { start: paragraph.start, end: Math.max(end, paragraph.end) };
}

function segmenterLanguage(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** What a person must still do before the fact can be kept; null when it can. */
export function missingIn(fact: Fact): string | null {
  switch (fact.kind) {
    case 'statement':
      if (fact.content.length === 0 && fact.mode !== 'none') return 'Select what was said and use it as content.';
      return fact.when === null || /^\d{4}(-\d{2}){0,2}$/.test(fact.when) ? null : 'The day is written 2026-05-31.';
    case 'figure':
      if (!Number.isFinite(fact.value)) return 'The value is a number.';
      if (fact.bound === 'range' && (fact.high === null || fact.high < fact.value))
        return 'The upper end of a range is at least its lower end.';
      return null;
    case 'time':
      return null;
    case 'person':
    case 'organisation':
    case 'place':
      if (fact.name.trim() === '') return 'The name is missing.';
      return fact.mentions.length === 0 ? 'Select at least one place where the name stands.' : null;
  }
}

/** The fact as it is sent: names trimmed, empty texts as "not known". */
export function finished(fact: Fact): Fact {
  switch (fact.kind) {
    case 'statement':
      return { ...fact, speaker: filled(fact.speaker), audience: filled(fact.audience), when: filled(fact.when) };
    case 'figure':
      return { ...fact, unit: fact.unit.trim(), of: filled(fact.of), high: fact.bound === 'range' ? fact.high : null };
    case 'time':
      return { ...fact, value: filled(fact.value) };
    case 'person':
    case 'place':
      return { ...fact, name: fact.name.trim() };
    case 'organisation':
      return {
        ...fact,
        name: fact.name.trim(),
        abbreviations: fact.abbreviations.map((text) => text.trim()).filter(Boolean),
      };
  }
}

function filled(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
