import type { Manner } from '../../contract/vocabulary.ts';
import type { Column, FieldQuery } from './query.ts';

/** A query whose words are known: each with all words of the archive that it stands for. */
export type Sought =
  | { readonly type: 'all' }
  | SoughtWords
  | SoughtNear
  | FieldQuery
  | { readonly type: 'and' | 'or'; readonly parts: readonly Sought[] }
  | { readonly type: 'not'; readonly part: Sought };

/** What may stand at one place: any of these words (folded), or a word that begins so. */
export type Slot = { readonly words: ReadonlyMap<string, Manner>; readonly beginning: string | null };

/** Words in a row. */
export type Run = readonly Slot[];

/** What was typed, and what stands for it: any of these runs of words. They count as one word. */
export type SoughtWords = {
  readonly type: 'words';
  readonly typed: string;
  readonly column: Column;
  readonly runs: readonly Run[];
  /** Where the first run stands nowhere, its pairs of characters will do. */
  readonly mayBePairs?: true;
};

export type SoughtOperand =
  | SoughtWords
  | SoughtNear
  | { readonly type: 'or'; readonly parts: readonly SoughtOperand[] };

export type SoughtNear = {
  readonly type: 'near';
  readonly ordered: boolean;
  readonly distance: number;
  readonly left: SoughtOperand;
  readonly right: SoughtOperand;
};

/** Words, or words close to each other: what is marked. */
export type SoughtText = SoughtWords | SoughtNear;

/** What a hit contains, as it is marked in snippets and while reading. What is excluded is not among it. */
export function textOfQuery(query: Sought): readonly SoughtText[] {
  switch (query.type) {
    case 'words':
    case 'near':
      return [query];
    case 'and':
    case 'or':
      return query.parts.flatMap(textOfQuery);
    case 'all':
    case 'not':
    case 'field':
    case 'dates':
    case 'kind':
    case 'source-kind':
    case 'figure':
      return [];
  }
}

/** The words of both sides, and of what stands in groups there. */
export function wordsWithin(operand: SoughtOperand): readonly SoughtWords[] {
  switch (operand.type) {
    case 'words':
      return [operand];
    case 'or':
      return operand.parts.flatMap(wordsWithin);
    case 'near':
      return [...wordsWithin(operand.left), ...wordsWithin(operand.right)];
  }
}
