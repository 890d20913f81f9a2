import { firstNames } from '../../extraction/english/first-names.ts';
import { foldName } from '../fold-name.ts';

/** First names, folded: one of them alone names nobody in particular. */
export const givenNames: ReadonlySet<string> = new Set([...firstNames].map(foldName));
