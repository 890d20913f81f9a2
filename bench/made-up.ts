import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { textsOf } from './searching/archive-of-articles.ts';
import { madeUpArticle } from './searching/made-up-article.ts';
import { TextChain } from './searching/text-chain.ts';

const usage = `usage: npm run bench -- made-up FOLDER --jsonl FILE [--articles N]
Writes N (2,000) made-up articles with the words of the .txt files of FOLDER into FILE, as JSON Lines that the program imports: the same ones in
every run, and those of "npm run bench -- search". A million take 4 GB.`;

/** Writes made-up articles to be imported. */
export async function madeUp(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { jsonl: { type: 'string' }, articles: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [source] = positionals;
  const count = Number(values.articles ?? 2000);
  if (source === undefined || values.jsonl === undefined || values.help || !(count > 0)) {
    console.log(usage);
    return;
  }
  const chain = new TextChain(textsOf(source));
  const file = createWriteStream(values.jsonl, { flags: 'wx' });
  for (let number = 0; number < count; number++) {
    const { title, body, outlet, published } = madeUpArticle(chain, number);
    const line = JSON.stringify({ title, outlet, published, language: 'en', text: body });
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  console.log(`${count} articles, ${(file.bytesWritten / 1e6).toFixed(0)} MB`);
}
