import { readFileSync } from 'node:fs';
import { loadParser } from '../syntax/load-parser.ts';
import type { Parser } from '../syntax/parser.ts';

/** The parser that is shipped, for tests and measurements; the product is handed the bytes. */
export function readEnglishParser(): Parser {
  return loadParser(readFileSync(new URL('../../../../resources/models/english-parser.bin', import.meta.url)));
}
