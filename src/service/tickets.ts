import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { lstat, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { FailureError } from '../contract/failure.ts';
import type { HandedOver, Ticket } from '../contract/host.ts';
import { codeOf } from '../core/importing/read-bytes.ts';
import { safeName } from '../core/importing/safe-name.ts';
import type { ImportRoot } from '../core/importing/walking/import-root.ts';
import { keepUpload } from './keep-upload.ts';
import { uploadedPath } from './uploaded-path.ts';

/** An archive that was handed over. */
export type HandedArchive = {
  /** Absolute real path. */
  readonly path: string;
  /** Base name as the person knows it. */
  readonly name: string;
  /** It was uploaded and is deleted with its ticket: whoever opens it copies it first. */
  readonly temporary: boolean;
};

type Entry =
  | { readonly kind: 'articles'; readonly roots: readonly ImportRoot[] }
  | { readonly kind: 'archive'; readonly archive: HandedArchive }
  | { readonly kind: 'upload'; readonly roots: ImportRoot[]; readonly archives: HandedArchive[] };

/** Tickets that may be out at a time: far more than people drop, and a bound on memory. */
const mostTickets = 200_000;
const mostFilesInUpload = 200_000;

/**
 * What people handed over, behind random tickets. A path never comes from the page: in Electron it comes from the system, in
 * a browser the file's bytes are uploaded into a private folder that goes with the ticket.
 */
export class Tickets {
  readonly #entries = new Map<Ticket, Entry>();
  #folder: string | null = null;

  /** Puts paths behind tickets. Links are followed here, for a person chose them. What is not there is refused by the import. */
  async addPaths(paths: readonly string[]): Promise<HandedOver> {
    const articles: Ticket[] = [];
    const archives: Ticket[] = [];
    for (const path of paths) {
      const root = await rootOf(resolve(path));
      if (root.kind === 'file' && isArchiveName(root.relativePath) && typeof root.path === 'string')
        archives.push(
          this.#add({ kind: 'archive', archive: { path: root.path, name: root.relativePath, temporary: false } }),
        );
      else articles.push(this.#add({ kind: 'articles', roots: [root] }));
    }
    return { articles, archives };
  }

  /** A ticket under which files can be uploaded until it is closed. */
  openUpload(): Ticket {
    return this.#add({ kind: 'upload', roots: [], archives: [] });
  }

  /**
   * Keeps one uploaded file; never whole in memory. A file over `limitBytes` is not kept: the import refuses it by name.
   * Its name decides nothing but how it is shown. Throws `FailureError` ('not-found', 'invalid-input', 'disk-full').
   */
  async addUpload(ticket: Ticket, relativePath: string, content: Readable, limitBytes: number): Promise<void> {
    const upload = this.#upload(ticket);
    const shown = uploadedPath(relativePath);
    if (shown.hidden) {
      content.resume();
      return;
    }
    const path = join(this.#privateFolder(), randomName());
    const kept = await keepUpload(content, path, limitBytes);
    if (this.#entries.get(ticket) !== upload) {
      // Released meanwhile.
      await rm(path, { force: true });
      throw unknownTicket();
    }
    if (isArchiveName(shown.name)) {
      if (kept.whole) upload.archives.push({ path, name: shown.name, temporary: true });
      else
        throw new FailureError(
          'invalid-input',
          'The archive is too large to be uploaded. Open it by its path instead.',
        );
    } else if (kept.whole) upload.roots.push({ kind: 'file', path, relativePath: shown.relativePath });
    else {
      const note = `It has more than ${Math.floor(limitBytes / (1024 * 1024))} MB. Cut it into single articles.`;
      upload.roots.push({ kind: 'refused', relativePath: shown.relativePath, bytes: kept.bytes, note });
    }
  }

  /** A dropped file that the page could not read: the import refuses it by name. */
  addUnreadable(ticket: Ticket, relativePath: string): void {
    const upload = this.#upload(ticket);
    const shown = uploadedPath(relativePath);
    const note =
      'Your browser could not read it. Check that it is still there and that you may read it, then import it again.';
    if (!shown.hidden) upload.roots.push({ kind: 'refused', relativePath: shown.relativePath, bytes: 0, note });
  }

  /** No more files come: the articles stay behind this ticket, each archive gets one of its own. */
  closeUpload(ticket: Ticket): HandedOver {
    const { roots, archives } = this.#upload(ticket);
    if (roots.length > 0) this.#entries.set(ticket, { kind: 'articles', roots });
    else this.#entries.delete(ticket);
    return {
      articles: roots.length > 0 ? [ticket] : [],
      archives: archives.map((archive) => this.#add({ kind: 'archive', archive })),
    };
  }

  /** What is to be imported for a ticket. Throws 'not-found' for one that is unknown, released, or no ticket for articles. */
  resolve(ticket: Ticket): readonly ImportRoot[] {
    const entry = this.#entries.get(ticket);
    if (entry?.kind !== 'articles') throw unknownTicket();
    return entry.roots;
  }

  /** The archive of a ticket. Throws 'not-found' for one that is unknown, released, or no ticket for an archive. */
  resolveArchive(ticket: Ticket): HandedArchive {
    const entry = this.#entries.get(ticket);
    if (entry?.kind !== 'archive') throw unknownTicket();
    return entry.archive;
  }

  /** Ends a ticket and deletes what was uploaded for it. Does nothing for an unknown one. */
  async release(ticket: Ticket): Promise<void> {
    const entry = this.#entries.get(ticket);
    this.#entries.delete(ticket);
    const folder = this.#folder;
    if (entry === undefined || folder === null) return;
    for (const path of pathsOf(entry)) if (path.startsWith(folder)) await rm(path, { force: true });
  }

  /** Ends all tickets and deletes all uploads. */
  dispose(): void {
    this.#entries.clear();
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }

  #upload(ticket: Ticket): Entry & { kind: 'upload' } {
    const entry = this.#entries.get(ticket);
    if (entry?.kind !== 'upload') throw unknownTicket();
    if (entry.roots.length + entry.archives.length >= mostFilesInUpload)
      throw new FailureError('invalid-input', `More than ${mostFilesInUpload} files at once. Drop them in parts.`);
    return entry;
  }

  #add(entry: Entry): Ticket {
    if (this.#entries.size >= mostTickets)
      throw new FailureError('invalid-input', `More than ${mostTickets} files at once. Drop their folder instead.`);
    const ticket = randomName();
    this.#entries.set(ticket, entry);
    return ticket;
  }

  /** 0700, made when it is first needed. */
  #privateFolder(): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'cuttings-'));
    return this.#folder;
  }
}

function pathsOf(entry: Entry): string[] {
  if (entry.kind === 'archive') return [entry.archive.path];
  const paths = entry.roots.flatMap((root) =>
    root.kind !== 'refused' && typeof root.path === 'string' ? [root.path] : [],
  );
  return entry.kind === 'upload' ? [...paths, ...entry.archives.map(({ path }) => path)] : paths;
}

async function rootOf(path: string): Promise<ImportRoot> {
  const relativePath = safeName(basename(path)) || path;
  try {
    const real = await realpath(path);
    return { kind: (await stat(real)).isDirectory() ? 'folder' : 'file', path: real, relativePath };
  } catch (error) {
    const dangling = await lstat(path).then(
      (stats) => stats.isSymbolicLink(),
      () => false,
    );
    const note = dangling
      ? 'It is a link that leads nowhere, or in a circle.'
      : codeOf(error) === 'ENOENT'
        ? 'It is not there. Check its name and its folder.'
        : `It could not be opened (${codeOf(error)}).`;
    return { kind: 'refused', relativePath, bytes: 0, note };
  }
}

function isArchiveName(name: string): boolean {
  return name.toLowerCase().endsWith('.cuttings');
}

/** 128 random bits. */
function randomName(): string {
  return randomBytes(16).toString('base64url');
}

function unknownTicket(): FailureError {
  return new FailureError('not-found', 'What was handed over is no longer there. Drop it again.');
}
