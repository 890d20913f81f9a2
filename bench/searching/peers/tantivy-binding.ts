import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NotInstalled } from './peer.ts';

/** What is used of tantivy's binding for Node, which mirrors the one for Python. */
export type TantivyBinding = {
  readonly SchemaBuilder: new () => SchemaBuilder;
  readonly Document: new () => Document;
  readonly Index: {
    new (schema: Schema, path: string, reuse: boolean): Index;
    open(path: string): Index;
  };
  readonly Query: QueryMaker;
  readonly SnippetGenerator: {
    create(searcher: Searcher, query: Query, schema: Schema, field: string): SnippetGenerator;
  };
  readonly TextAnalyzerBuilder: new (tokenizer: Opaque<'tokenizer'>) => TextAnalyzerBuilder;
  readonly TokenizerStatic: { simple(): Opaque<'tokenizer'> };
  readonly FilterStatic: { lowercase(): Opaque<'filter'>; asciiFold(): Opaque<'filter'> };
};

type Opaque<Name> = { readonly nameOfOpaque?: Name };
export type Schema = Opaque<'schema'>;
export type Query = Opaque<'query'>;
type Analyzer = Opaque<'analyzer'>;

type SchemaBuilder = {
  addTextField(
    name: string,
    options: { stored?: boolean; fast?: boolean; tokenizerName: string; indexOption: 'basic' | 'freq' | 'position' },
  ): unknown;
  addUnsignedField(name: string, options: { stored?: boolean; fast?: boolean }): unknown;
  build(): Schema;
};

type TextAnalyzerBuilder = { filter(filter: Opaque<'filter'>): TextAnalyzerBuilder; build(): Analyzer };

export type Document = {
  addText(field: string, text: string): void;
  addUnsigned(field: string, value: number): void;
};

export type Index = {
  readonly schema: Schema;
  registerTokenizer(name: string, analyzer: Analyzer): void;
  writer(
    bytes: number,
    threads: number,
  ): {
    addDocument(document: Document): unknown;
    commit(): unknown;
    waitMergingThreads(): void;
  };
  searcher(): Searcher;
};

export type Searcher = {
  readonly numSegments: number;
  search(
    query: Query,
    limit: number,
    count: boolean,
  ): { readonly hits: readonly { readonly docAddress: Opaque<'address'> }[] };
  /** JSON to JSON, as Elasticsearch has them. */
  aggregate(query: Query, aggregations: string): string;
  doc(address: Opaque<'address'>): Document;
};

/** 1: any of them, 0: all that must, 2: none that must not (the binding's `Occur`, whose numbers it does not export). */
export type Clause = { readonly occur: 0 | 1 | 2; readonly query: Query };

export type QueryMaker = {
  termQuery(schema: Schema, field: string, word: string, index: 'freq'): Query;
  phraseQuery(schema: Schema, field: string, words: readonly string[], slop: number): Query;
  booleanQuery(clauses: readonly Clause[]): Query;
  boostQuery(query: Query, by: number): Query;
  regexQuery(schema: Schema, field: string, pattern: string): Query;
  fuzzyTermQuery(schema: Schema, field: string, word: string, distance: number, transpositionIsOne: boolean): Query;
};

type SnippetGenerator = {
  setMaxNumChars(count: number): void;
  snippetFromDoc(document: Document): { toHtml(): string };
};

/** The package with the program itself, for the platforms it was built for; another one that chooses among these is not in all registries. */
const packageName = `@oxdev03/node-tantivy-binding-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`;

/**
 * Tantivy's binding from the node_modules of the project, or of a folder. No requirement of the project, for it is bound to a platform.
 * Throws {@link NotInstalled}.
 */
export function tantivyBinding(folder: string | undefined): TantivyBinding {
  const require = createRequire(folder === undefined ? import.meta.url : join(folder, 'package.json'));
  try {
    const binding: TantivyBinding = require(packageName);
    return binding;
  } catch (error) {
    throw new NotInstalled(
      `tantivy is left out. For the bench: npm install --prefix FOLDER ${packageName}, and --tantivy FOLDER`,
      { cause: error },
    );
  }
}
