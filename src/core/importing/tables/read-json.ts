import { binaryKind } from '../binary-content.ts';
import type { FileContent } from '../article-format.ts';
import { fileExtension } from '../file-extension.ts';

const parsed = new WeakMap<FileContent, unknown>();

/** The value of a .json file; undefined for other files and for what is not JSON. Parsed once for each file. */
export function readJson(content: FileContent): unknown {
  if (fileExtension(content.name) !== 'json' || binaryKind(content.bytes) !== null) return undefined;
  if (parsed.has(content)) return parsed.get(content);
  let value: unknown;
  try {
    value = JSON.parse(content.text().text);
  } catch {
    value = undefined;
  }
  parsed.set(content, value);
  return value;
}
