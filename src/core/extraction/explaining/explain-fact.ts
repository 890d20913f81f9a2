import type { Explanation, Reason } from '../../../contract/explanation.ts';
import type { Fact, Span } from '../../../contract/fact.ts';
import type { ExtractionInput, Extractor } from '../extractor.ts';
import { factKey } from '../fact-key.ts';
import { partsOf } from '../fact-parts.ts';
import { ruleText } from './rule-texts.ts';
import { createTrace } from './trace.ts';

/** Extracts once more, listening, and tells why the fact of this key is found. Pure; takes as long as the extraction. */
export function explainFact(extractor: Extractor, input: ExtractionInput, key: string): Explanation {
  const trace = createTrace();
  const fact = extractor.extract(input, trace).find((found) => factKey(found) === key);
  if (fact === undefined)
    return { found: false, extractor: extractor.version, rule: null, confidence: null, reasons: [] };
  const traced = partsOf(fact).flatMap((span) => trace.reasonsAt(fact.kind, span));
  return {
    found: true,
    extractor: extractor.version,
    rule: fact.rule,
    confidence: fact.confidence,
    reasons: [
      { reason: ruleText(fact.rule) ?? `The rule “${fact.rule}” found it.`, weight: null, span: null },
      ...seenIn(fact),
      ...distinct(traced),
    ],
  };
}

/** What a fact shows of how it was read, whatever rule or model found it. */
function seenIn(fact: Fact): readonly Reason[] {
  const because = (reason: string, span: Span | null = null): Reason => ({ reason, weight: null, span });
  switch (fact.kind) {
    case 'statement': {
      const { source, speaker, cue, mode, act, anonymityReason, sourceKind } = fact;
      const last = speaker?.split(' ').at(-1) ?? '';
      return [
        ...(cue === null ? [] : [because(`The cue “${cue.text}” is read as: ${actWords[act]}.`, cue)]),
        because(modeSentences[mode]),
        ...(source !== null && speaker !== null && !source.text.includes(last)
          ? [because(`“${source.text}” was followed back to ${speaker}.`, source)]
          : []),
        ...(source === null ? [] : [because(`By its words, the source is ${sourceWords[sourceKind]}.`, source)]),
        ...(anonymityReason === null ? [] : [because('These words say why the source is not named.', anonymityReason)]),
      ];
    }
    case 'figure':
      return fact.unit === '' ? [because('The text does not tell what is counted.')] : [];
    case 'time':
      return fact.value === null ? [because('Its value needs the day of publication, which is not known.')] : [];
    case 'person':
    case 'organisation':
    case 'place':
      return [
        because(
          `The article names it at ${fact.mentions.length === 1 ? 'one place' : `${fact.mentions.length} places`}.`,
        ),
      ];
  }
}

const modeSentences = {
  direct: 'All that was said stands in quotation marks: a direct quote.',
  mixed: 'A part of what was said stands in quotation marks.',
  indirect: 'Nothing of what was said stands in quotation marks: told in other words.',
  none: 'Nothing was said.',
} as const satisfies Record<Extract<Fact, { kind: 'statement' }>['mode'], string>;

const actWords = {
  say: 'saying',
  report: 'reporting',
  request: 'asking for something',
  deny: 'denying',
  confirm: 'confirming',
  predict: 'expecting',
  designate: 'calling something by a name',
  rule: 'ruling or deciding',
  'no-comment': 'not commenting',
  attitude: 'a wish, a feeling or an opinion',
} as const satisfies Record<Extract<Fact, { kind: 'statement' }>['act'], string>;

const sourceWords = {
  named: 'a person with a name',
  role: 'a person known by a role',
  organisation: 'an organisation',
  media: 'another medium',
  document: 'a document',
  anonymous: 'somebody who is not named',
  unknown: 'of no kind that is known',
} as const satisfies Record<Extract<Fact, { kind: 'statement' }>['sourceKind'], string>;

/** The same reason told at several places is told once; without a weight first, then the heaviest. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const first = new Map<string, Reason>();
  for (const reason of reasons) if (!first.has(reason.reason)) first.set(reason.reason, reason);
  const weight = (reason: Reason): number => (reason.weight === null ? Number.MAX_VALUE : Math.abs(reason.weight));
  return [...first.values()].sort((a, b) => weight(b) - weight(a));
}
