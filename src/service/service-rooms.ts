import type { ArchiveInfo, RecentArchive, Verification } from '../contract/archive.ts';
import type { ArticleChanges } from '../contract/article.ts';
import type { Explanation } from '../contract/explanation.ts';
import type { MergePreview } from '../contract/merge.ts';
import type { Output, ParsedInput } from '../contract/operations.ts';
import type { SalvageReport } from '../contract/salvage.ts';
import type { Changed } from '../contract/undo.ts';
import type { Backups } from './backups.ts';
import type { Forgetting } from './forgetting.ts';
import type { MetadataChanges } from './metadata-changes.ts';
import type { Merges } from './merges.ts';
import type { Extractions } from './extractions.ts';

/** What the service itself does, without a connection: it passes messages between workers, files and the host. */
export type ServiceRooms = {
  programInfo(): Promise<Output<'program.info'>>;
  archiveInfo(): Promise<ArchiveInfo>;
  recentArchives(): Promise<RecentArchive[]>;
  openArchive(choice: ParsedInput<'archive.open'>): Promise<ArchiveInfo>;
  createArchive(name: string): Promise<ArchiveInfo>;
  readonly backups: Backups;
  /** Closes the archive, puts a backup in its place and opens that. */
  restoreBackup(name: string): Promise<Output<'backup.restore'>>;
  saveCopy(name: string): Promise<{ path: string }>;
  /** Saves what can be saved of a damaged archive into a new one of this name; of the open one, when no ticket is given. */
  salvage(ticket: string | null, name: string): Promise<SalvageReport>;
  /** False: nothing is being saved. */
  cancelSalvage(): boolean;
  openSalvaged(): Promise<ArchiveInfo>;
  readonly merges: Merges;
  previewMerge(ticket: string): Promise<MergePreview>;
  startMerge(ticket: string): Promise<{ importId: number }>;
  verify(): Promise<Verification>;
  readonly metadata: MetadataChanges;
  readonly forgetting: Forgetting;
  /** Runs the opposite of a large change. Throws `not-found` when it is not kept any more. */
  undoKept(id: string): Promise<Changed>;
  /** Takes articles out of the lists, or puts them back, some at a time. */
  moveArticles(task: 'removeArticles' | 'restoreArticles', ids: readonly number[]): Promise<Changed>;
  editArticle(id: number, changes: ArticleChanges): Promise<Changed>;
  extractAgain(articleIds: readonly number[]): Promise<Output<'fact.extract'>>;
  readonly extractions: Extractions;
  /** Why the extractor finds a fact. Throws `not-found` for an article that is not there. */
  explain(articleId: number, key: string): Promise<Explanation>;
  startImport(tickets: readonly string[]): Promise<{ importId: number }>;
  encodings(entryId: number): Promise<Output<'import.encodings'>>;
  table(input: ParsedInput<'import.table'>): Promise<Output<'import.table'>>;
  split(input: ParsedInput<'import.split'>): Promise<Output<'import.split'>>;
  replaceFile(input: ParsedInput<'import.replaceFile'>): Promise<Output<'import.replaceFile'>>;
  readAgain(input: ParsedInput<'import.readAgain'>): Promise<Output<'import.readAgain'>>;
  importSamples(): Promise<{ importId: number }>;
  /** False: there is no such import under way. */
  cancelImport(importId: number): boolean;
};
