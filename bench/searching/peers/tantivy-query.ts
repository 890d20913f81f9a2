import type { Asked } from '../asked.ts';
import type { Clause, Query, QueryMaker, Schema } from './tantivy-binding.ts';

/** How much more a word in the title counts than one in the text, as in ours and in FTS5's. */
const titleWeight = 8;

/**
 * What tantivy is asked for. Title and text are fields of their own there: each word is looked for in both, and their bm25 is added up (ours and
 * FTS5's add up the words before they are weighed). Stars, *infix* and ~ count 1 for each article: tantivy does not weigh them. Null: it knows
 * nothing of the kind, for its slop goes both ways.
 */
export function tantivyQuery(make: QueryMaker, schema: Schema, asked: Asked): Query | null {
  const inBoth = (query: (field: 'title' | 'body') => Query): Query =>
    any([make.boostQuery(query('title'), titleWeight), query('body')]);
  const any = (queries: readonly Query[]): Query => of(queries.map((query) => ({ occur: 1, query })));
  const of = (clauses: readonly Clause[]): Query => make.booleanQuery(clauses);
  const word = (sought: string): Query => inBoth((field) => make.termQuery(schema, field, sought, 'freq'));
  switch (asked.kind) {
    case 'word':
      return word(asked.word);
    case 'all':
      return of(asked.words.map((each) => ({ occur: 0, query: word(each) })));
    case 'either':
      return any(asked.words.map(word));
    case 'not':
      return of([
        { occur: 0, query: word(asked.wanted) },
        { occur: 2, query: word(asked.unwanted) },
      ]);
    case 'phrase':
      return inBoth((field) => make.phraseQuery(schema, field, asked.words, 0));
    case 'near': {
      // In this order, and in the other: a slop counts one word less against the order.
      const [one, other] = asked.words;
      return any([
        inBoth((field) => make.phraseQuery(schema, field, [one, other], asked.between)),
        inBoth((field) => make.phraseQuery(schema, field, [other, one], asked.between)),
      ]);
    }
    case 'before':
      return null;
    case 'beginning':
      return inBoth((field) => make.regexQuery(schema, field, `${asked.word}.*`));
    case 'infix':
      return inBoth((field) => make.regexQuery(schema, field, `.*${asked.word}.*`));
    case 'alike':
      return inBoth((field) => make.fuzzyTermQuery(schema, field, asked.word, 1, true));
  }
}
