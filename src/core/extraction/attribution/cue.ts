import type { StatementFact } from '../../../contract/fact.ts';
import type { CueVerb } from '../english/cue-verbs.ts';
import type { Stretch } from './reading.ts';

/** A cue with its source, before its content is known. */
export type Cue = {
  readonly shape: 'verb' | 'according-to' | 'participle' | 'passive' | 'inverted' | 'no-comment' | 'label';
  /** First token of the verb with its auxiliaries and adverbs. */
  readonly groupFirst: number;
  /** Tokens of the cue itself, without auxiliaries. */
  readonly cue: Stretch;
  /** First token after cue and, where the verb asks for it, particle. */
  readonly after: number;
  readonly source: Stretch | null;
  readonly readings: readonly CueVerb[];
  readonly act: StatementFact['act'];
  /** Name of the rule that found it. */
  readonly rule: string;
};
