import type { StatementHit } from '../../../contract/search.ts';
import { suggestionBelow } from '../../../contract/vocabulary.ts';

const modes: Readonly<Record<StatementHit['mode'], string | null>> = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
  none: null,
};

const acts: Readonly<Record<StatementHit['act'], string | null>> = {
  say: null,
  report: 'report',
  request: 'request',
  deny: 'denial',
  confirm: 'confirmation',
  predict: 'prediction',
  designate: 'designation',
  rule: 'ruling',
  'no-comment': 'no comment',
  attitude: 'attitude',
};

/** Who said it, as far as is known. */
export function speakerOf({ speaker, source, sourceKind }: StatementHit): string {
  return speaker ?? source?.text ?? (sourceKind === 'anonymous' ? 'Someone not named' : 'Source not known');
}

/** Small marks of a statement: how it is told, what kind of act it is, and whether the machine is unsure. */
export function marksOf({ mode, act, confidence, sourceKind }: StatementHit): readonly string[] {
  return [
    modes[mode],
    acts[act],
    sourceKind === 'anonymous' ? 'anonymous' : null,
    confidence < suggestionBelow ? 'suggestion' : null,
  ].filter((mark) => mark !== null);
}

/**
 * The cue as it stands in the text, and whether it reads before the speaker ("According to Hale:") or after ("Hale said:").
 */
export function cueOf({ cue, act }: StatementHit): { readonly text: string; readonly first: boolean } {
  const text = cue?.text ?? (act === 'attitude' ? '' : 'said');
  const first = /^according to\b/i.test(text);
  return { text: first ? `A${text.slice(1)}` : text, first };
}
