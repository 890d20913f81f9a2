import { z } from 'zod';
import { columnMapping } from './column-mapping.ts';
import { command, query } from './operation.ts';
import { splitRule } from './split-rule.ts';
import { changed } from './undo.ts';

const name = z.string().trim().min(1).max(120);

/** What a person once said about reading a file, under a name: it holds for later files of the same layout. */
export const readingRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('columns'), name, columns: columnMapping }),
  z.strictObject({ kind: z.literal('split'), name, split: splitRule }),
]);
export type ReadingRule = z.infer<typeof readingRule>;

/** A rule with the number of files that are read by it now. */
export const keptRule = z.object({ rule: readingRule, files: z.number().int() });
export type KeptRule = z.infer<typeof keptRule>;

export const readingRuleOperations = {
  /** All rules, by name. */
  'layout.list': query({ input: z.strictObject({}), output: z.array(keptRule), reads: ['imports'] }),
  /** Keeps a rule under its name, in place of the one that has it. */
  'layout.save': command({ input: readingRule, output: changed, touches: ['imports'] }),
  /** Throws `conflict` when another rule has the name. */
  'layout.rename': command({ input: z.strictObject({ from: name, to: name }), output: changed, touches: ['imports'] }),
  'layout.remove': command({ input: z.strictObject({ name }), output: changed, touches: ['imports'] }),
};
