import { type LinearModel, scoreOf } from './linear-model.ts';

/**
 * Features of one candidate: a template with up to two values, hashed to 32 bits. The same code serves training and use, so the two
 * cannot drift apart. Names are kept only where somebody asks why.
 */
export class Features {
  #hashes = new Int32Array(128);
  #length = 0;
  readonly #names: string[] | null;

  constructor({ named = false } = {}) {
    this.#names = named ? [] : null;
  }

  clear(): void {
    this.#length = 0;
    if (this.#names !== null) this.#names.length = 0;
  }

  /** `template=value`, or `template=value+other`. */
  add(template: string, value: string, other = ''): void {
    if (this.#length === this.#hashes.length) this.#grow(2 * this.#length);
    this.#hashes[this.#length] = hashOf(template, value, other);
    this.#length++;
    this.#names?.push(other === '' ? `${template}=${value}` : `${template}=${value}+${other}`);
  }

  /** A feature that is there or not. */
  flag(template: string, holds: boolean): void {
    if (holds) this.add(template, 'yes');
  }

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** Copies of those from the place `from` on, to be added to other candidates that have them too. */
  since(from: number): Int32Array {
    return this.#hashes.slice(from, this.#length);
  }

  /** Adds what `since` gave; it has no names. */
  addAll(hashes: Int32Array): void {
    const length = this.#length + hashes.length;
    if (length > this.#hashes.length) this.#grow(2 * length);
    for (let at = 0; at < hashes.length; at++) this.#hashes[this.#length + at] = hashes[at] ?? 0;
    this.#length = length;
  }

  #grow(size: number): void {
    const more = new Int32Array(size);
    more.set(this.#hashes);
    this.#hashes = more;
  }

  /** Their score for a class of a model. */
  scoreBy(model: LinearModel, kind = 0): number {
    return scoreOf(model, this.#hashes, kind, this.#length);
  }

  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.#length);
  }

  get names(): readonly string[] {
    return this.#names ?? [];
  }
}

/** FNV-1a over UTF-16 code units, with a mark between the parts, ended by a mixing step. */
function hashOf(template: string, value: string, other: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < template.length; at++) hash = Math.imul(hash ^ template.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x3d, 0x01000193);
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x2b, 0x01000193);
  for (let at = 0; at < other.length; at++) hash = Math.imul(hash ^ other.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Small numbers one by one, larger ones together. */
export function bucket(count: number): string {
  if (count < 0) return `-${bucket(-count)}`;
  if (count <= 4) return String(count);
  return count <= 7 ? '5' : count <= 12 ? '8' : count <= 20 ? '13' : count <= 35 ? '21' : '36';
}
