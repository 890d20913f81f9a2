import { z } from 'zod';
import { archiveInfo } from './archive.ts';
import { command } from './operation.ts';

/** Something of a damaged archive that was lost, or saved in part. */
export const salvageItem = z.object({
  /** `article`: its text is lost; `original`: its file's bytes; `details`: headline and where it came from. */
  what: z.enum(['article', 'original', 'details', 'facts', 'decision', 'tag', 'note']),
  articleId: z.number().int(),
  /** Headline of the article; null when nothing tells it any more. */
  title: z.string().nullable(),
  message: z.string(),
});
export type SalvageItem = z.infer<typeof salvageItem>;

export const salvageReport = z.object({
  /** The damaged file and the new archive, for showing. */
  from: z.string(),
  path: z.string(),
  articles: z.object({
    /** That anything in the damaged file tells of. `saved` + `lost` = `known`. */
    known: z.number().int(),
    /** With their text, exactly as it was stored. */
    saved: z.number().int(),
    lost: z.number().int(),
    /** Of the saved: those whose original bytes are lost, and those whose headline and other details are. */
    withoutOriginal: z.number().int(),
    withoutDetails: z.number().int(),
  }),
  /** Rows that could be read, and those among them that no longer fit the rest. */
  tables: z.array(z.object({ table: z.string(), saved: z.number().int(), dropped: z.number().int() })),
  items: z.array(salvageItem),
  /** Items beyond those listed. */
  moreItems: z.number().int(),
  /** Folder with files of articles whose text was lost, for importing again; null when there are none. */
  folder: z.string().nullable(),
  /** The report as files: JSON, and a page to read. */
  reports: z.array(z.string()),
});
export type SalvageReport = z.infer<typeof salvageReport>;

export const salvageOperations = {
  /**
   * Saves what can be saved of a damaged archive into a new one of this name: of the open archive (`ticket` null), or of a file
   * that was dropped or chosen. The damaged file is not changed. The new archive lies beside the open one and is not opened.
   * Throws `cancelled` when it was ended; nothing is left then.
   */
  'archive.salvage': command({
    input: z.strictObject({ ticket: z.string().nullable(), name: z.string().trim().min(1).max(100) }),
    output: salvageReport,
    touches: ['archive'],
  }),
  /** Ends saving at the next step that can be ended. False: nothing is being saved. */
  'archive.cancelSalvage': command({
    input: z.strictObject({}),
    output: z.object({ cancelled: z.boolean() }),
    touches: [],
  }),
  /** Opens an archive that was salvaged, by its path as the report told it. */
  'archive.openSalvaged': command({
    input: z.strictObject({}),
    output: archiveInfo,
    touches: ['archive', 'articles', 'facts', 'entities', 'tags', 'imports'],
  }),
};
