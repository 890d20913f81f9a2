import { existsSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { FailureError } from '../contract/failure.ts';
import { copyOnline, type Draft } from '../core/archive/backups/copy-archive.ts';
import { createCommandScope } from '../core/archive/command-scope.ts';
import { checkpoint, connect } from '../core/archive/connection.ts';
import { createArchive } from '../core/archive/create-archive.ts';
import { isToBeLinked, relinkSome } from '../core/archive/entities/relink.ts';
import { realArchivePath } from '../core/archive/inspect-archive.ts';
import { migrations } from '../core/archive/migrations/migrations.ts';
import { openArchive } from '../core/archive/open-archive.ts';
import { isPurgeDue, purgeSome } from '../core/archive/purge-indexes.ts';
import { followChanges, readySomeMore } from '../core/archive/ready-some-more.ts';
import { isMergeDue, mergeBetween } from '../core/archive/word-index/merge-segments.ts';
import { asFailure } from '../core/archive/sqlite-failure.ts';
import { abandonedImports, ownsImports, renewOwnership } from '../core/archive/import-owners.ts';
import { markInterrupted } from '../core/archive/imports.ts';
import { areVersionsToFind, findSomeVersions } from '../core/archive/versions/catch-up.ts';
import type { ArchiveWorkerData, Making, WorkerCall, WorkerMessage, WorkerOrder } from './archive-protocol.ts';
import { readerTasks, runTask, writerTasks } from './archive-tasks.ts';
import { runOnReader, runOnWriter } from './handlers/handlers.ts';
import { failureReply } from './replies.ts';

// Entry of a worker thread: the only threads that hold SQLite connections. One role each, one call after the other.

/** How often the writer looks whether another process changed the archive. */
const watchMilliseconds = 1000;
/** How often imports of this program give a sign of life, and it looks whether another program left one. */
const ownershipMilliseconds = 20_000;
/** How long after a change the log is written into the file, so that the file can be copied as it is. */
const checkpointMilliseconds = 5000;

/** How long after a search nothing must be asked, until the reader gets ready for the next one: longer than between two keys. */
const quietMilliseconds = 400;
/** How long after a change that this program made a reader that has searched takes it in: an import changes the archive several times a second. */
const followMilliseconds = 100;

/** How long others may use the writer between two pieces of linking, and how often pages are told of its progress. */
const pauseMilliseconds = 10;
const announceMilliseconds = 3000;

const port = parentPort;
if (port === null) throw new Error('archive-worker must run in a worker thread');
const say = (message: WorkerMessage): void => port.postMessage(message);
const data = workerData as ArchiveWorkerData;

/** What `answer` gives is waited for; `close` waits for what is under way. */
type Room = {
  answer(call: WorkerCall): unknown;
  close(): void | Promise<void>;
  /** The writer of this program changed the archive. */
  changed?(): void;
};

try {
  const room = data.role === 'writer' ? openWriter(data.path, data.make, data.damage) : openReader(data.path);
  port.on('message', (call: WorkerOrder) => {
    if (call === 'close') void end(room);
    else if (call === 'changed') room.changed?.();
    else void answer(room, call);
  });
} catch (error) {
  say({ type: 'failed', reply: failureReply(asFailure(error, data.path)) });
  port.close();
}

async function answer(room: Room, call: WorkerCall): Promise<void> {
  try {
    say({ type: 'reply', id: call.id, reply: { ok: true, value: await room.answer(call) } });
  } catch (error) {
    say({ type: 'reply', id: call.id, reply: failureReply(asFailure(error, data.path)) });
  }
}

async function end(room: Room): Promise<void> {
  await room.close();
  port?.close();
}

function openReader(path: string): Room {
  const database = connect(path, { readOnly: true });
  say({ type: 'ready', info: null });
  let soon: NodeJS.Timeout | undefined;
  let following: NodeJS.Timeout | undefined;
  let hasSearched = false;
  return {
    answer({ type, name, input }) {
      clearTimeout(soon);
      try {
        return type === 'operation'
          ? runOnReader(name, { database }, input)
          : runTask(readerTasks, name, { database }, input);
      } finally {
        // Whoever has searched will search again.
        if (name.startsWith('search.')) {
          hasSearched = true;
          soon = setTimeout(getReady, quietMilliseconds);
        }
      }
    },
    changed() {
      if (hasSearched) following ??= setTimeout(follow, followMilliseconds);
    },
    close() {
      clearTimeout(soon);
      clearTimeout(following);
      database.close();
    },
  };

  /** Searches during an import find little that they have to take in themselves, however long ago the last one was. */
  function follow(): void {
    following = undefined;
    try {
      followChanges({ database });
    } catch {
      // The search that needs it will meet the same, and say so.
    }
  }

  /** Makes what the next searches will ask for, a piece at a time: a call that comes meanwhile waits for one piece. */
  function getReady(): void {
    try {
      if (readySomeMore({ database })) soon = setTimeout(getReady, 0);
    } catch {
      // The search that needs it will meet the same, and say so.
    }
  }
}

function openWriter(path: string, make: Making, knownDamage: string | null): Room {
  makeArchive(path, make);
  const unclean = hasLog(path);
  const archive = openArchive(path, migrations, knownDamage, (stage, done, total) =>
    say({ type: 'updating', stage, done, total }),
  );
  const database = archive.connection;
  const inScope = createCommandScope(archive);
  const interrupted = archive.readOnly ? 0 : inScope((writing) => markInterrupted(writing, 'ended'));
  const { openPath, readOnly, notice, damage } = archive;
  say({ type: 'ready', info: { path: archive.path, openPath, readOnly, notice, damage, unclean, interrupted } });

  let version = database.pragma('data_version', { simple: true });
  const watch = setInterval(() => {
    const now = database.pragma('data_version', { simple: true });
    if (now !== version) say({ type: 'changed-elsewhere' });
    version = now;
  }, watchMilliseconds);
  const ownership = readOnly ? undefined : setInterval(lookAfterImports, ownershipMilliseconds);
  let checkpointSoon: NodeJS.Timeout | undefined;
  let announced = performance.now();
  let catchUpSoon = readOnly ? undefined : setTimeout(catchUp, 0);

  let closing = false;
  let copying: Promise<unknown> = Promise.resolve();

  return {
    answer({ type, name, input }) {
      if (type === 'copy') return copy(String(input));
      const value = inScope((writing) =>
        type === 'operation' ? runOnWriter(name, writing, input) : runTask(writerTasks, name, writing, input),
      );
      clearTimeout(checkpointSoon);
      checkpointSoon = setTimeout(() => tryCheckpoint(), checkpointMilliseconds);
      return value;
    },
    async close() {
      closing = true;
      await copying;
      clearInterval(watch);
      clearInterval(ownership);
      clearTimeout(checkpointSoon);
      clearTimeout(catchUpSoon);
      tryCheckpoint();
      archive.close();
    },
  };

  /** The log first: a file that nothing was written to since its last backup needs no other. */
  function copy(folder: string): Promise<Draft> {
    tryCheckpoint();
    const draft = copyOnline(database, folder, () => closing);
    copying = draft.catch(() => {});
    return draft;
  }

  /**
   * After a kill while articles were forgotten: ends that. Merges segments of the index of words that were begun. After an update: links the names of what was imported before, then finds versions among it, a little at a time, and calls are answered in
   * between.
   */
  function catchUp(): void {
    try {
      if (isPurgeDue({ database })) {
        inScope(purgeSome);
        catchUpSoon = setTimeout(catchUp, pauseMilliseconds);
        return;
      }
      if (isMergeDue({ database })) {
        inScope(mergeBetween);
        catchUpSoon = setTimeout(catchUp, pauseMilliseconds);
        return;
      }
      const linking = isToBeLinked({ database });
      if (!linking && !areVersionsToFind({ database })) return;
      const { looked, left } = inScope(linking ? relinkSome : findSomeVersions);
      if (looked > 0 && (!left || performance.now() - announced > announceMilliseconds)) {
        say({ type: 'changed-elsewhere' });
        announced = performance.now();
      }
      catchUpSoon = setTimeout(catchUp, pauseMilliseconds);
    } catch (error) {
      // The disk is full, or the file is gone: it goes on when the archive is opened next.
      failureReply(asFailure(error, path));
    }
  }

  /** Writes only while an import is under way. */
  function lookAfterImports(): void {
    try {
      if (ownsImports({ database })) inScope(renewOwnership);
      if (abandonedImports({ database }, new Date().toISOString(), 'living').length === 0) return;
      inScope((writing) => markInterrupted(writing, 'living'));
      say({ type: 'changed-elsewhere' });
    } catch (error) {
      failureReply(asFailure(error, path));
    }
  }

  /** Another connection may hold the log open: then it is written at the next occasion, and nothing is lost. */
  function tryCheckpoint(): void {
    if (readOnly) return;
    try {
      checkpoint(database);
    } catch (error) {
      failureReply(asFailure(error, path));
    }
  }
}

function hasLog(path: string): boolean {
  return (statSync(`${realArchivePath(path)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function makeArchive(path: string, make: Making): void {
  if (make === 'no' || (make === 'if-missing' && existsSync(path))) return;
  try {
    createArchive(path);
  } catch (error) {
    // Another process may have made it at the same moment: then that one is opened.
    if (make === 'new' || !(error instanceof FailureError) || error.code !== 'conflict') throw error;
  }
}
