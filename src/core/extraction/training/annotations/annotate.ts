/**
 * Tools of those who annotate articles (annotations/README.md):
 *   npx node …/annotate.ts check FILE.marked.txt…            faults, and how much is marked
 *   npx node …/annotate.ts stand-off FILE.marked.txt TEXT PATH OUT.json   compares with TEXT; PATH is what the file will be called
 *   npx node …/annotate.ts show GOLD.json TEXT               a gold article as marked text
 *   npx node …/annotate.ts gold OUT [NAME…]                  all annotated articles (or those) as gold files
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Range } from '../../annotated-text.ts';
import { goldOf } from './gold.ts';
import { readMarkedText, writeMarkedText } from './marked-text.ts';
import { readAnnotations } from './read-annotations.ts';
import { toStandOff } from './stand-off.ts';

const root = new URL('../../../../../', import.meta.url);

const commands: Readonly<Record<string, (args: readonly string[]) => void>> = {
  check(files) {
    let faults = 0;
    for (const file of files) {
      try {
        const { text, statements, names } = readMarkedText(readFileSync(file, 'utf8'));
        const attitudes = statements.filter(({ attitude }) => attitude).length;
        console.log(
          `${file}: ${text.split(/\s+/).length} words, ${statements.length} statements (${attitudes} attitudes), ${names?.length ?? 'no'} names`,
        );
      } catch (error) {
        faults++;
        console.log(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (faults > 0) process.exitCode = 1;
  },
  'stand-off'([file = '', textFile = '', path = '', out = '']) {
    const text = readFileSync(textFile, 'utf8');
    const article = readMarkedText(readFileSync(file, 'utf8'));
    const at = firstDifference(text, article.text);
    if (at >= 0)
      throw new Error(
        `the texts differ at ${at}: “${article.text.slice(at, at + 40)}” for “${text.slice(at, at + 40)}”`,
      );
    writeFileSync(out, `${JSON.stringify(toStandOff(article, path))}\n`);
  },
  show([goldFile = '', textFile = '']) {
    type Spans = Range | readonly Range[] | null | undefined;
    type Gold = { readonly statements: readonly { source?: Spans; cue?: Spans; content?: Spans; speech?: boolean }[] };
    const { statements } = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold;
    const ranges = (spans: Spans): readonly Range[] => [spans ?? []].flat();
    const shown = statements.map(({ source, cue, content, speech }) => ({
      source: ranges(source),
      cue: ranges(cue),
      content: ranges(content),
      attitude: speech === false,
      speaker: null,
    }));
    console.log(writeMarkedText({ text: readFileSync(textFile, 'utf8'), statements: shown, names: null }));
  },
  gold([out = '', ...wanted]) {
    const articles = readAnnotations(
      fileURLToPath(new URL('annotations', root)),
      fileURLToPath(new URL('../shared/data/free', root)),
    );
    mkdirSync(out, { recursive: true });
    for (const [name, article] of articles) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      writeFileSync(join(out, `${name}.txt`), article.text);
      writeFileSync(join(out, `${name}.gold.json`), JSON.stringify(goldOf(article, name)));
    }
  },
};

/** Where two texts begin to differ; -1 when they are the same. */
function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const [command = '', ...args] = process.argv.slice(2);
const run = commands[command];
if (run === undefined) throw new Error(`no command "${command}": ${Object.keys(commands).join(', ')}`);
run(args);
