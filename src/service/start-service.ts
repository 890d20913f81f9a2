import { readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CuttingsEvent } from '../contract/event.ts';
import { FailureError, type Reply } from '../contract/failure.ts';
import type { Verification } from '../contract/archive.ts';
import type { CommandName, Input, OperationName, Output } from '../contract/operations.ts';
import { operations } from '../contract/operations.ts';
import type { Changed } from '../contract/undo.ts';
import { topics } from '../contract/vocabulary.ts';
import { type ArchiveClient, openArchiveClient, readFileApart } from './archive-client.ts';
import type { UpdateProgress } from './worker-link.ts';
import type { Making } from './archive-protocol.ts';
import { noArticle } from '../core/archive/no-article.ts';
import type { SalvageReport } from '../contract/salvage.ts';
import { putBack } from '../core/archive/backups/put-back.ts';
import { cancelIn, progressIn, type SharedWatch, sharedWatch } from '../core/archive/salvage/salvage-watch.ts';
import { archiveFileName, describeArchive } from './archive-rooms.ts';
import { createBackups } from './backups.ts';
import { checkAtStart } from './check-at-start.ts';
import { createDispatch } from './dispatch.ts';
import { createKeptOpposites } from './kept-opposites.ts';
import { extractAgain } from './extract-again.ts';
import { createExtractions } from './extractions.ts';
import { keepArchive } from './keep-archive.ts';
import { moveArticles } from './move-articles.ts';
import { createMerges } from './merges.ts';
import { archiveToOpen, couldNotOpen, defaultArchive } from './opening.ts';
import { createForgetting } from './forgetting.ts';
import { createMetadataChanges } from './metadata-changes.ts';
import { encodingsOf, readAgain, replaceFile, splitOf, tableOf } from './read-again.ts';
import { ReadingPool } from './reading-pool.ts';
import { failureReply } from './replies.ts';
import { createRecentArchives } from './recent-archives.ts';
import { createRunningImports } from './running-imports.ts';
import type { Service, ServiceOptions } from './service.ts';
import type { ServiceRooms } from './service-rooms.ts';
import { type HandedArchive, Tickets } from './tickets.ts';

/** Time between two words about how far saving a damaged archive is, ms. */
const salvageTellEvery = 200;

/** Fields of an article that extraction looks at. */
const extractionLooksAt = ['title', 'published', 'language'] as const;

/**
 * Opens an archive and answers the product without a transport. Throws a failure when the archive asked for cannot be
 * opened; one that was used last and cannot be opened is named in `archive.info`, and the default one is opened.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { host, documentsFolder, settingsFolder, resourcesFolder, programVersion, workers } = options;
  const listeners = new Set<(event: CuttingsEvent) => void>(options.listener ? [options.listener] : []);
  const emit = (event: CuttingsEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const announceArchive = (): void => emit({ type: 'changed', topics: ['archive'] });
  const announceAll = (): void => emit({ type: 'changed', topics: [...topics] });

  const recent = createRecentArchives(settingsFolder);
  const pool = new ReadingPool({ worker: workers.reading, resourcesFolder });
  const tickets = new Tickets();
  const imports = createRunningImports(pool, emit);

  let notice: string | null = null;
  let stopping = false;
  let salvaged: string | null = null;
  let salvaging: SharedWatch | null = null;
  let archive = await openAtStart();
  let startCheck = checkOpened();
  await remember(archive);
  const backups = createBackups({
    archive: () => archive,
    chosenFolder: options.backupsFolder,
    isDamaged: () => startCheck.isDamaged(),
    announce: announceArchive,
  });

  const merges = createMerges({ archive: () => archive, worker: workers.archive, imports, emit });
  const extractions = createExtractions({ archive: () => archive, pool, emit });
  goOn();

  async function openAtStart(): Promise<ArchiveClient> {
    const last = options.archive === null ? await recent.last() : undefined;
    const choice = archiveToOpen(options.archive, last, documentsFolder);
    notice = choice.notice;
    try {
      return await open(choice.path, choice.make ? 'if-missing' : 'no');
    } catch (error) {
      // Asked for by name, or the default itself: nothing else may stand in for it.
      const fallback = defaultArchive(documentsFolder);
      if (options.archive !== null || choice.path === fallback || !(error instanceof FailureError)) throw error;
      notice = couldNotOpen(choice.path, error);
      const other = archiveToOpen(null, undefined, documentsFolder);
      return await open(other.path, 'if-missing');
    }
  }

  async function open(path: string, make: Making, damage: string | null = null): Promise<ArchiveClient> {
    let isUpdated = false;
    const onUpdating = (progress: UpdateProgress): void => {
      isUpdated = true;
      emit({ ...progress, type: 'update-progress' });
    };
    try {
      return await openArchiveClient(
        workers.archive,
        { path, make, damage, readers: host === 'command' ? 'one' : 'several' },
        { onChangedElsewhere: announceAll, onDamaged: (met) => void stopWriting(met), onUpdating },
      );
    } finally {
      if (isUpdated) emit({ type: 'update-finished' });
    }
  }

  /** An archive in which damage was met is opened again for reading only: nothing more may be written into it. */
  async function stopWriting(damage: string): Promise<void> {
    if (archive.damage !== null || stopping) return;
    stopping = true;
    const before = archive;
    try {
      const next = await open(before.path, 'no', damage);
      archive = next;
      startCheck = checkOpened();
      await Promise.all([imports.endAll(), extractions.rest()]);
      await before.close();
    } catch (error) {
      // It cannot even be read: what is open stays, and every write goes on to fail.
      failureReply(error);
    } finally {
      stopping = false;
      announceAll();
    }
  }

  function lookAt(verification: Verification): void {
    const problem = verification.problems.find(({ what }) => what === 'database');
    if (problem !== undefined) void stopWriting(problem.message);
  }

  /** A command does what it was asked for, and nothing beside it. */
  function goOn(): void {
    if (host !== 'command') void extractions.goOn().catch((error: unknown) => console.error(error));
  }

  /** A command ends before a check would. */
  function checkOpened() {
    return checkAtStart(host === 'command' ? { ...archive, unclean: false } : archive, announceArchive, lookAt);
  }

  /** The list of recent archives is a convenience: that it cannot be written must not keep an archive shut. */
  async function remember({ path }: ArchiveClient): Promise<void> {
    await recent.remember(path).catch((error: unknown) => console.error(error));
  }

  /** The new one is open before the old one is closed: when it cannot be opened, all stays as it was. */
  async function changeTo(path: string, make: Making): Promise<void> {
    if ((await realpath(path).catch(() => path)) === archive.path && make === 'no') return;
    const next = await open(path, make);
    const before = archive;
    await Promise.all([imports.endAll(), extractions.rest()]);
    archive = next;
    startCheck = checkOpened();
    notice = null;
    await remember(next);
    await before.close();
    goOn();
  }

  function noticeNow(): string | null {
    return [notice, startCheck.said()].filter((part) => part !== null).join(' ') || null;
  }

  const opposites = createKeptOpposites(() => archive);

  const rooms: ServiceRooms = {
    async programInfo() {
      const { sqlite } = await archive.read('counts', null);
      const reads = Object.fromEntries(
        Object.entries(operations).flatMap(([name, operation]) =>
          operation.type === 'query' ? [[name, [...operation.reads]]] : [],
        ),
      );
      return { version: programVersion, host, node: process.versions.node, sqlite, reads, documentsFolder };
    },
    archiveInfo: async () =>
      describeArchive(archive, {
        notice: noticeNow(),
        program: programVersion,
        extractor: await pool.extractorVersion(),
      }),
    recentArchives: () => recent.list(),
    async openArchive(choice) {
      if ('ticket' in choice) await changeToHanded(tickets.resolveArchive(choice.ticket));
      else await changeTo(await recentPath(choice.recent), 'no');
      return rooms.archiveInfo();
    },
    async createArchive(name) {
      const path = join(dirname(archive.path), archiveFileName(name));
      await changeTo(path, 'new');
      return rooms.archiveInfo();
    },
    backups,
    async restoreBackup(name) {
      const backup = backups.pathOf(name);
      const { path: archivePath } = archive;
      if (archive.readOnly && archive.damage === null)
        throw new FailureError('read-only', 'This archive cannot be replaced where it lies.');
      await Promise.all([imports.endAll(), extractions.rest()]);
      await archive.close();
      let kept: string | null = null;
      try {
        kept = await readFileApart(workers.archive, backup, 'restoreBackup', { archivePath, backup });
        archive = await open(archivePath, 'no');
        startCheck = checkOpened();
      } catch (error) {
        if (kept !== null) putBack(archivePath, kept);
        archive = await open(archivePath, 'no');
        startCheck = checkOpened();
        throw error;
      } finally {
        announceAll();
      }
      goOn();
      return { archive: await rooms.archiveInfo(), kept };
    },
    async saveCopy(name) {
      const path = join(dirname(archive.path), archiveFileName(name));
      await archive.readApart('saveCopy', path);
      return { path };
    },
    async salvage(ticket, name) {
      const path = join(dirname(archive.path), archiveFileName(name));
      const handed = ticket === null ? null : tickets.resolveArchive(ticket);
      if (salvaging !== null) throw new FailureError('conflict', 'What is left of an archive is being saved already.');
      const shared = sharedWatch();
      salvaging = shared;
      const telling = setInterval(() => emit({ type: 'salvage-progress', ...progressIn(shared) }), salvageTellEvery);
      let report: SalvageReport;
      try {
        report = await archive.readApart('salvage', {
          damaged: handed?.path ?? archive.path,
          target: path,
          shared,
        });
      } finally {
        clearInterval(telling);
        salvaging = null;
      }
      salvaged = path;
      // An uploaded copy has no name that means anything to a person.
      return { ...report, from: handed?.name ?? report.from };
    },
    cancelSalvage() {
      if (salvaging === null) return false;
      cancelIn(salvaging);
      return true;
    },
    merges,
    previewMerge: async (ticket) => merges.preview(tickets.resolveArchive(ticket)),
    startMerge: async (ticket) =>
      merges.start(tickets.resolveArchive(ticket), () => {
        announceAll();
        backups.makeSoon();
        return tickets.release(ticket);
      }),
    async openSalvaged() {
      if (salvaged === null) throw new FailureError('not-found', 'Nothing was salvaged since Cuttings was started.');
      await changeTo(salvaged, 'no');
      return rooms.archiveInfo();
    },
    async verify() {
      const verification = await archive.readApart('verify', null);
      lookAt(verification);
      return verification;
    },
    forgetting: createForgetting(() => archive, emit),
    async undoKept(id) {
      const { operation, input } = opposites.changeOf(id);
      // The opposite names a command of the contract and was made by the service itself.
      return (await perform(operation as CommandName, input)) as Changed;
    },
    moveArticles: async (task, ids) => ({
      opposite: await moveArticles(archive, task, ids, imports.announceSometimes),
    }),
    metadata: createMetadataChanges({ archive: () => archive, emit, readAgain: readChanged }),
    async editArticle(id, changes) {
      const opposite = await archive.write('editArticle', { id, changes });
      if (opposite !== null && extractionLooksAt.some((field) => changes[field] !== undefined)) {
        await extractAgain(archive, pool, [id]);
      }
      return { opposite };
    },
    extractAgain: (articleIds) => extractAgain(archive, pool, articleIds),
    extractions,
    async explain(articleId, key) {
      const [article] = await archive.read('texts', [articleId]);
      if (article === undefined) throw noArticle(articleId);
      const { text, language, published } = article;
      return pool.explain({ text, language, published }, key);
    },
    async startImport(given) {
      const roots = given.flatMap((ticket) => tickets.resolve(ticket));
      return imports.start(archive, roots, () => {
        backups.makeSoon();
        return Promise.all(given.map((ticket) => tickets.release(ticket)));
      });
    },
    encodings: (entryId) => encodingsOf(archive, pool, entryId),
    table: (input) => tableOf(archive, pool, input),
    split: (input) => splitOf(archive, pool, input),
    async replaceFile({ entryId, ticket }) {
      const [root, ...more] = tickets.resolve(ticket);
      if (root === undefined || more.length > 0) throw new FailureError('invalid-input', 'Choose one file.');
      try {
        return await replaceFile(archive, pool, entryId, root);
      } finally {
        await tickets.release(ticket);
      }
    },
    readAgain: (input) => readAgain(archive, pool, input),
    async importSamples() {
      const path = join(resourcesFolder, 'samples');
      const folders = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isDirectory());
      const roots = folders.map(({ name }) => ({
        kind: 'folder' as const,
        path: join(path, name),
        relativePath: name,
      }));
      return imports.start(archive, roots, async () => backups.makeSoon());
    },
    cancelImport: (importId) => imports.cancel(importId),
  };

  /** Where facts are being found again already, articles of another date or language are left as those that wait for it. */
  async function readChanged(articleIds: readonly number[]): Promise<void> {
    try {
      await extractions.begin({ which: { articleIds: [...articleIds] } });
    } catch (error) {
      if (!(error instanceof FailureError && error.code === 'conflict')) throw error;
    }
  }

  async function changeToHanded(handed: HandedArchive): Promise<void> {
    const path = await keepArchive(handed, documentsFolder);
    try {
      await changeTo(path, 'no');
    } catch (error) {
      // A copy of something that is no archive is of no use to anyone.
      if (path !== handed.path) await rm(path, { force: true });
      throw error;
    }
  }

  async function recentPath(id: string): Promise<string> {
    const path = await recent.pathOf(id);
    if (path === undefined) throw new FailureError('not-found', 'This archive is not in the list any more.');
    return path;
  }

  const { dispatch, perform } = createDispatch({
    rooms,
    archive: () => archive,
    opposites,
    announce: (touched) => {
      if (touched.includes('imports')) imports.recount();
      emit({ type: 'changed', topics: [...touched] });
    },
  });

  return {
    dispatch,
    // The handlers' types tie each name to its output; tests parse what comes out.
    call: <Name extends OperationName>(name: Name, input: Input<Name>) =>
      dispatch(name, input) as Promise<Reply<Output<Name>>>,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tickets,
    async close() {
      await Promise.all([imports.endAll(), extractions.rest()]);
      await backups.close(host === 'command' ? 'wait' : 'soon');
      await pool.close();
      await archive.close();
      tickets.dispose();
    },
  };
}
