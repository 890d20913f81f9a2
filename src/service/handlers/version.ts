import type { versionOperations } from '../../contract/version.ts';
import { decideVersions } from '../../core/archive/versions/decide-versions.ts';
import { listGroups, versionsOf } from '../../core/archive/versions/version-groups.ts';
import type { Handlers } from './handler.ts';

export const versionHandlers: Handlers<keyof typeof versionOperations> = {
  'version.of': { on: 'reader', run: (reading, { articleId }) => versionsOf(reading, articleId) },
  'version.groups': { on: 'reader', run: (reading, input) => listGroups(reading, input) },
  'version.decide': {
    on: 'writer',
    run: (writing, { decisions }) => ({ opposite: decideVersions(writing, decisions) }),
  },
};
