import type { CountsByKind } from '../../contract/source.ts';
import { sourceKinds } from '../../contract/vocabulary.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable, table } from '../terminal.ts';
import { tellProblem } from '../tell-problem.ts';
import { valueOf } from '../../service/replies.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  usage: 'sources [QUERY] [--sure] [--archive FILE] [--json]',
  summary: 'Count statements by outlet and kind of source, and why sources are not named',
  options: { sure: { type: 'boolean', help: 'leave out suggestions of the machine' } },
  words: [0, 1],
  run: ([query = ''], options, terminal) => {
    if (query.length > 2000) throw new UsageError('a query has at most 2,000 characters.');
    const scope = {
      ...(query === '' ? {} : { query }),
      ...(options['sure'] === true ? { sure: true as const } : {}),
    };
    return withService(options, async (service) => {
      const counts = valueOf(await service.call('source.counts', { scope }));
      const reasons = valueOf(await service.call('source.reasons', { scope }));
      const most = valueOf(await service.call('source.most', { scope, limit: 20 }));
      if (options['json'] === true) {
        await terminal.print(JSON.stringify({ ...counts, reasons, most }));
        return exitCodes.done;
      }
      tellProblem(query, counts.problem, terminal);
      const row = (name: string, kinds: CountsByKind): (string | number)[] => [
        name,
        Object.values(kinds).reduce((sum, count) => sum + count, 0),
        ...sourceKinds.map((kind) => kinds[kind]),
      ];
      const lines = table([
        ['outlet', 'statements', ...sourceKinds],
        ...counts.outlets.map(({ outlet, kinds }) => row(outlet ?? '(no outlet)', kinds)),
        row('all', counts.kinds),
      ]);
      for (const line of lines) await terminal.print(line);
      for (const { reason, statements, phrases } of reasons)
        await terminal.print(
          `\n${reason} ${statements}${phrases.map(({ text, statements: count }) => `\n    ${count} ${printable(text)}`).join('')}`,
        );
      return exitCodes.done;
    });
  },
};
