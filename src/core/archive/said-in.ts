import type { StatementFact } from '../../contract/fact.ts';

/** What was said, as it is indexed: the parts of a statement, one below the other. */
export function saidIn({ content }: Pick<StatementFact, 'content'>): string {
  return content.map(({ text }) => text).join('\n');
}
