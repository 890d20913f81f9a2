import type { ConcordanceScope } from '../../../contract/concordance.ts';
import type { QueryProblem } from '../../../contract/search.ts';
import type { Hit } from '../../search/find-hits.ts';
import { fold } from '../../search/fold.ts';
import { Lines } from '../../search/concordance/lines.ts';
import { WordNumbers } from '../../search/concordance/word-numbers.ts';
import { wordsAround } from '../../search/concordance/words-around.ts';

/** Lines that are kept: with the words around them some 80 MB. Those of the newest articles; all others are counted. */
const mostListed = 1_000_000;

/** An article with hits. */
export type LinedArticle = {
  readonly id: number;
  /** Number of its outlet. */
  readonly outlet: number;
  /** Day of publication, 20240429; 0: not known. */
  readonly day: number;
  /** Length of its text in UTF-16 code units when it was read: by another one, offsets would lead astray. */
  readonly textLength: number;
  /** All of its hits, whether listed or not. */
  hits: number;
};

/** A text in which hits were found: that of an article, or what is reported to have been said. */
export type ReadText = {
  readonly article: Omit<LinedArticle, 'hits' | 'outlet'> & { readonly outlet: string | null };
  readonly text: string;
  readonly hits: readonly Hit[];
  /** 0: the article's own text. */
  readonly statement: number;
  readonly speaker: string | null;
  readonly cue: string | null;
};

/** Reads the texts of a concordance one after the other, from the newest article on. */
export type TextReader = {
  /** Texts that there are to read. */
  readonly toRead: number;
  /** Whether offsets are of what was said, not of the article's text. */
  readonly ofSaid: boolean;
  /** Reads some texts from the one of this index on; answers how many, and gives those that hold hits. */
  readonly readSome: (from: number, take: (read: ReadText) => void) => number;
};

const names = new Intl.Collator('en', { sensitivity: 'base' });

type Begun = Pick<Concordance, 'scope' | 'problem' | 'version' | 'reader'> & {
  /** Most lines that are kept. */
  readonly listed?: number;
};

/** All hits of a query, as one state of the archive had them, as far as they are read. */
export class Concordance {
  readonly lines = new Lines();
  readonly articles: LinedArticle[] = [];
  readonly words = new WordNumbers();
  readonly forms = new WordNumbers();
  readonly outlets = new WordNumbers(names.compare);
  readonly speakers = new WordNumbers(names.compare);
  readonly cues = new WordNumbers(names.compare);
  /** Exact once all texts are read. */
  total = 0;
  done = 0;
  /** Calls that reading took. */
  steps = 0;
  readonly scope: ConcordanceScope;
  readonly problem: QueryProblem | null;
  /** Of the archive (SQLite's `data_version`), when reading began. */
  readonly version: number;
  readonly reader: TextReader;
  readonly #mostListed: number;
  #texts = 0;

  constructor({ scope, problem, version, reader, listed = mostListed }: Begun) {
    this.scope = scope;
    this.problem = problem;
    this.version = version;
    this.reader = reader;
    this.#mostListed = listed;
  }

  get isComplete(): boolean {
    return this.done >= this.reader.toRead;
  }

  /** Reads on for so long, at least a little. */
  readOn(milliseconds: number): void {
    if (this.isComplete) return;
    this.steps += 1;
    const end = performance.now() + milliseconds;
    do this.done += this.reader.readSome(this.done, (read) => this.#take(read));
    while (!this.isComplete && performance.now() < end);
  }

  #take({ article, text, hits, statement, speaker, cue }: ReadText): void {
    let last = this.articles.at(-1);
    if (last?.id !== article.id) {
      last = { ...article, outlet: this.outlets.numberOf(article.outlet), hits: 0 };
      this.articles.push(last);
    }
    last.hits += hits.length;
    this.total += hits.length;
    const room = this.#mostListed - this.lines.count;
    if (room <= 0) return;
    this.#texts += 1;
    const listed = hits.slice(0, room);
    const about = {
      article: this.articles.length - 1,
      statement,
      text: this.#texts,
      speaker: this.speakers.numberOf(speaker),
      cue: this.cues.numberOf(cue),
    };
    for (const [index, { place, length, around }] of wordsAround(text, listed, this.words).entries()) {
      const { start, end } = listed[index] ?? { start: 0, end: 0 };
      const form = this.forms.numberOf(fold(text.slice(start, end)));
      this.lines.add({ ...about, start, end, place, length, form }, around);
    }
  }
}
