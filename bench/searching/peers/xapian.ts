import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { foldWord } from '../../../src/core/search/fold-word.ts';
import { cutIndexedWords } from '../../../src/core/search/indexed-words.ts';
import type { Clock } from '../clock.ts';
import { articlesOf } from './articles.ts';
import { bytesOfFolder, keptIndex } from './kept-index.ts';
import { NotInstalled, type Peer, type PeerAnswer } from './peer.ts';

const script = fileURLToPath(new URL('xapian_peer.py', import.meta.url));

/**
 * Xapian by its binding for Python, in a process of its own, which times itself. Throws {@link NotInstalled}.
 *
 * @param python the program; undefined: whichever of the usual ones has the binding
 */
export async function xapian(archive: string, clock: Clock, python: string | undefined): Promise<Peer> {
  const program = (python === undefined ? ['python3', '/usr/bin/python3'] : [python]).find(hasXapian);
  if (program === undefined) {
    throw new NotInstalled(
      'Xapian is left out. For the bench: apt-get install python3-xapian, and --python PROGRAM where python3 is another one',
    );
  }
  const { path, seconds } = await keptIndex(archive, 'xapian', 1, (made) => make(program, archive, made));
  return {
    name: 'Xapian',
    about:
      'by its binding for Python, timed within; given words cut and folded as ours are, those of the title counted eight times; a star weighs all its words as one; ' +
      'snippets are made of copies of the texts, which are not counted as index; it knows no *infix*, and no ~ before 1.5',
    bytes: bytesOfFolder(path, 'docdata.glass'),
    seconds,
    open: () => {
      const child = start(program, ['ask', path, clock.byProcessor ? 'processor' : 'clock']);
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      return Promise.resolve({
        ask: async (measure, asked) => {
          child.stdin.write(`${JSON.stringify({ measure, asked })}\n`);
          const { value } = await lines.next();
          if (value === undefined) throw new Error('Xapian ended.');
          return JSON.parse(value) as PeerAnswer[] | null;
        },
        close: () => child.stdin.end(),
      });
    },
  };
}

function hasXapian(python: string): boolean {
  return spawnSync(python, ['-c', 'import xapian']).status === 0;
}

function start(program: string, args: readonly string[]) {
  return spawn(program, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function make(program: string, archive: string, path: string): Promise<number> {
  const child = start(program, ['make', path]);
  const told = createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  for (const { title, text, outlet, month, importId } of articlesOf(archive)) {
    const article = { titleWords: wordsOf(title), words: wordsOf(text), text, outlet, month, importId };
    if (!child.stdin.write(`${JSON.stringify(article)}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const { value } = await told;
  if (value === undefined) throw new Error('Xapian made no index.');
  return Number(value);
}

/** The words as our index has them, which Xapian then cuts at the same places. */
function wordsOf(text: string): string {
  const { count, starts, ends } = cutIndexedWords(text);
  return Array.from({ length: count }, (_, index) => foldWord(text.slice(starts[index], ends[index]))).join(' ');
}
