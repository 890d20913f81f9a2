import type { VersionGroup, WordChanges } from '../../contract/version.ts';
import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

const atOnce = 50;
/** Changes printed of one article; with --json all that are kept. */
const printed = 5;

export const versionsCommand: Command = {
  name: 'versions',
  usage: 'versions [--archive FILE] [--json]',
  summary: 'List the articles that hold the same text, with the words that differ',
  options: {},
  words: [0, 0],
  run: (_words, options, terminal) =>
    withService(options, async (service) => {
      for (let after = 0; ;) {
        const { groups, total, articles } = valueOf(await service.call('version.groups', { after, limit: atOnce }));
        for (const group of groups) {
          const lines = options['json'] === true ? [JSON.stringify(group)] : linesOf(group);
          for (const line of lines) await terminal.print(line);
        }
        const last = groups.at(-1);
        if (last === undefined) {
          terminal.tell(`${total} groups, ${articles} articles.`);
          return exitCodes.done;
        }
        after = last.id;
      }
    }),
};

/** A line for each article in the order of time, the words that differ from the one before below it. */
function linesOf({ members }: VersionGroup): string[] {
  const lines = members.flatMap(({ articleId, published, outlet, title, differences }) => [
    `${articleId}  ${printable([published ?? 'no date', outlet, title].filter((part) => part !== null).join('  '))}`,
    ...(differences === null ? [] : changesOf(differences)),
  ]);
  return [...lines, ''];
}

function changesOf({ differing, changes, places }: WordChanges): string[] {
  const shown = changes.slice(0, printed);
  const more = places - shown.length;
  return [
    `    ${differing} ${differing === 1 ? 'word differs' : 'words differ'} from the one before`,
    ...shown.map(
      ({ before, after, lead, follow }) => `    ${printable(`… ${lead} [${before} → ${after}] ${follow} …`)}`,
    ),
    ...(more > 0 ? [`    and ${more} more places`] : []),
  ];
}
