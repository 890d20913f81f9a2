import { mkdirSync } from 'node:fs';
import { cpu } from '../../cpu.ts';
import type { Asked } from '../asked.ts';
import { type Clock, timeAnswers } from '../clock.ts';
import { articlesOf } from './articles.ts';
import { bytesOfFolder, keptIndex } from './kept-index.ts';
import type { Compared, Peer } from './peer.ts';
import { type Index, type Query, type Searcher, type TantivyBinding, tantivyBinding } from './tantivy-binding.ts';
import { tantivyQuery } from './tantivy-query.ts';

/** The words of unicode61, by another name: letters and digits, small, Latin letters without marks. */
const tokenizer = 'folded';
/** Few segments: as many bytes of postings are gathered before one is written. */
const writerBytes = 1_000_000_000;
/** More values than a facet has, or tantivy tells of the ten most frequent. */
const mostValues = 10_000;
const aggregations = JSON.stringify({
  total: { value_count: { field: 'article' } },
  outlet: { terms: { field: 'outlet', size: mostValues } },
  month: { terms: { field: 'month', size: mostValues } },
  import: { terms: { field: 'import', size: mostValues } },
});
/** Characters, as ours have. */
const snippetLength = 240;

/**
 * Tantivy by its binding for Node. Throws `NotInstalled`.
 *
 * @param folder where the binding is installed; undefined: in the project
 */
export async function tantivy(archive: string, clock: Clock, folder: string | undefined): Promise<Peer> {
  const binding = tantivyBinding(folder);
  const { path, seconds } = await keptIndex(archive, 'tantivy', 1, (made) => make(binding, archive, made));
  const { numSegments } = opened(binding, path).searcher();
  return {
    name: 'tantivy',
    about:
      `by its binding for Node, which collects hits one by one (MultiCollector), so that tantivy skips no blocks of postings; ${numSegments} segments, one thread; ` +
      'title and text are fields whose bm25 is added up; stars, *infix* and ~ are not weighed; NEAR is asked in both orders. snippets are made of copies of the texts, which are not counted as index',
    bytes: bytesOfFolder(path, '.store'),
    seconds,
    open: () => {
      const index = opened(binding, path);
      const searcher = index.searcher();
      return Promise.resolve({
        ask: (measure, asked) => {
          if (asked.some((each) => tantivyQuery(binding.Query, index.schema, each) === null))
            return Promise.resolve(null);
          return Promise.resolve(
            timeAnswers(clock, asked, (each) => answerOf(measure, binding, index, searcher, each)),
          );
        },
        close: () => {},
      });
    },
  };
}

/** What is timed, and answers how many articles were found. */
function answerOf(
  measure: Compared,
  binding: TantivyBinding,
  index: Index,
  searcher: Searcher,
  asked: Asked,
): () => number {
  const { schema } = index;
  const query = (): Query => {
    const made = tantivyQuery(binding.Query, schema, asked);
    if (made === null) throw new Error(`tantivy knows nothing of the kind ${asked.kind}.`);
    return made;
  };
  switch (measure) {
    case 'first':
      return () => searcher.search(query(), 50, false).hits.length;
    case 'facets':
      return () => (JSON.parse(searcher.aggregate(query(), aggregations)) as Counted).total.value;
    case 'snippets': {
      const sought = query();
      const { hits } = searcher.search(sought, 50, false);
      return () => {
        const generator = binding.SnippetGenerator.create(searcher, sought, schema, 'body');
        generator.setMaxNumChars(snippetLength);
        return hits.filter(({ docAddress }) => generator.snippetFromDoc(searcher.doc(docAddress)).toHtml() !== '')
          .length;
      };
    }
  }
}

type Counted = { readonly total: { readonly value: number } };

function opened({ Index, ...binding }: TantivyBinding, path: string): Index {
  const index = Index.open(path);
  register(binding, index);
  return index;
}

/** An index does not keep how words are cut. */
function register(
  { TextAnalyzerBuilder, TokenizerStatic, FilterStatic }: Omit<TantivyBinding, 'Index'>,
  index: Index,
): void {
  const analyzer = new TextAnalyzerBuilder(TokenizerStatic.simple())
    .filter(FilterStatic.lowercase())
    .filter(FilterStatic.asciiFold())
    .build();
  index.registerTokenizer(tokenizer, analyzer);
}

function make(binding: TantivyBinding, archive: string, path: string): number {
  const began = cpu();
  mkdirSync(path);
  const builder = new binding.SchemaBuilder();
  for (const field of ['title', 'body'])
    builder.addTextField(field, { stored: true, tokenizerName: tokenizer, indexOption: 'position' });
  for (const field of ['outlet', 'month'])
    builder.addTextField(field, { fast: true, tokenizerName: 'raw', indexOption: 'basic' });
  for (const field of ['import', 'article']) builder.addUnsignedField(field, { fast: true });
  const index = new binding.Index(builder.build(), path, false);
  register(binding, index);
  const writer = index.writer(writerBytes, 1);
  for (const { id, title, text, outlet, month, importId } of articlesOf(archive)) {
    const document = new binding.Document();
    document.addText('title', title);
    document.addText('body', text);
    document.addText('outlet', outlet);
    document.addText('month', month);
    document.addUnsigned('import', importId);
    document.addUnsigned('article', id);
    writer.addDocument(document);
  }
  writer.commit();
  writer.waitMergingThreads();
  return (cpu() - began) / 1000;
}
