import type { OperationName, Output, ParsedInput } from '../contract/operations.ts';
import type { ServiceRooms } from './service-rooms.ts';

type ServiceHandler<Name extends OperationName> = (
  rooms: ServiceRooms,
  input: ParsedInput<Name>,
) => Promise<Output<Name>>;

/**
 * Operations that run in the service itself, which only passes messages. Apart from the handlers of all others: those run in the workers of the
 * archive, and the service loads nothing of them.
 */
export const serviceHandlers = {
  'program.info': (rooms) => rooms.programInfo(),
  'archive.info': (rooms) => rooms.archiveInfo(),
  'archive.recent': (rooms) => rooms.recentArchives(),
  'archive.open': (rooms, choice) => rooms.openArchive(choice),
  'archive.create': (rooms, { name }) => rooms.createArchive(name),
  'archive.verify': (rooms) => rooms.verify(),
  'backup.list': ({ backups }) => backups.list(),
  'backup.make': ({ backups }) => backups.make(),
  'backup.preview': ({ backups }, { name }) => backups.preview(name),
  'backup.restore': (rooms, { name }) => rooms.restoreBackup(name),
  'archive.saveCopy': (rooms, { name }) => rooms.saveCopy(name),
  'archive.salvage': (rooms, { ticket, name }) => rooms.salvage(ticket, name),
  'archive.cancelSalvage': (rooms) => Promise.resolve({ cancelled: rooms.cancelSalvage() }),
  'archive.openSalvaged': (rooms) => rooms.openSalvaged(),
  'merge.preview': (rooms, { ticket }) => rooms.previewMerge(ticket),
  'merge.start': (rooms, { ticket }) => rooms.startMerge(ticket),
  'merge.redo': async ({ merges }, { importId }) => ({ opposite: await merges.redo(importId) }),
  'import.start': (rooms, { tickets }) => rooms.startImport(tickets),
  'import.samples': (rooms) => rooms.importSamples(),
  'import.cancel': (rooms, { importId }) => Promise.resolve({ cancelled: rooms.cancelImport(importId) }),
  'import.takeBack': async ({ merges }, { importId }) => ({ opposite: await merges.takeBack(importId) }),
  'import.encodings': (rooms, { entryId }) => rooms.encodings(entryId),
  'import.table': (rooms, input) => rooms.table(input),
  'import.split': (rooms, input) => rooms.split(input),
  'import.replaceFile': (rooms, input) => rooms.replaceFile(input),
  'import.readAgain': (rooms, input) => rooms.readAgain(input),
  'article.edit': (rooms, { id, changes }) => rooms.editArticle(id, changes),
  'article.remove': (rooms, { ids }) => rooms.moveArticles('removeArticles', ids),
  'article.restore': (rooms, { ids }) => rooms.moveArticles('restoreArticles', ids),
  'article.forget': (rooms, { ids }) => rooms.forgetting.forget(ids),
  'article.stopForgetting': (rooms) => Promise.resolve({ stopped: rooms.forgetting.stop() }),
  'metadata.change': (rooms, input) => rooms.metadata.change(input),
  'metadata.takeBack': (rooms, input) => rooms.metadata.takeBack(input),
  'fact.extract': (rooms, { articleIds }) => rooms.extractAgain(articleIds),
  'extraction.explain': (rooms, { articleId, key }) => rooms.explain(articleId, key),
  'extraction.state': ({ extractions }) => extractions.state(),
  'extraction.begin': ({ extractions }, input) => extractions.begin(input),
  'extraction.pause': async ({ extractions }) => ({ paused: await extractions.pause() }),
  'extraction.resume': async ({ extractions }) => ({ resumed: await extractions.resume() }),
  'extraction.cancel': async ({ extractions }) => ({ cancelled: await extractions.cancel() }),
  'extraction.runs': ({ extractions }) => extractions.runs(),
  'extraction.report': ({ extractions }, { runId }) => extractions.report(runId),
  'undo.kept': (rooms, { id }) => rooms.undoKept(id),
} satisfies { readonly [Name in OperationName]?: ServiceHandler<Name> };

export type ServiceOperation = keyof typeof serviceHandlers;

/** The handler of an operation that runs in the service; undefined for one that runs in a worker of the archive. */
export function serviceHandlerOf(name: OperationName): ((rooms: ServiceRooms, input: never) => unknown) | undefined {
  return Object.hasOwn(serviceHandlers, name) ? serviceHandlers[name as ServiceOperation] : undefined;
}
