import type { BulkField, ValueSource } from '../../contract/vocabulary.ts';

/** What rules and bulk changes look at. */
export type MetadataRecord = Readonly<Record<BulkField, string | null>> & {
  /** Base name of the file. */
  readonly fileName: string;
  /** Path below what was dropped. */
  readonly relativePath: string;
  readonly url: string | null;
};

/** The text of an article that a pattern is fitted to; null where there is none. */
export function sourceText(record: MetadataRecord, source: ValueSource): string | null {
  switch (source) {
    case 'file-name':
      return withoutExtension(record.fileName);
    case 'folder':
      return record.relativePath.split('/').at(-2) ?? null;
    case 'path':
      return record.relativePath;
    case 'host':
      return hostOf(record.url);
    case 'outlet':
    case 'byline':
    case 'section':
      return record[source];
  }
}

function withoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, '');
}

function hostOf(url: string | null): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/iu.exec(url ?? '')?.[1];
  return host === undefined ? null : host.toLowerCase();
}
