import { bytesOf, signedBytesOf, uint32sOf } from '../model-bytes.ts';
import type { WeightLists } from './feature-weights.ts';

/**
 * The model file: "CUTPOS1\n", the header's length (uint32, little endian), the header (JSON), and then, without gaps,
 * hashes of known words (uint32), their tags (uint8), hashes of features (uint32), how many weights each feature has
 * (uint8), the weights' tags (uint8) and the weights (int8). Tags are indexes into the header's list.
 */
export type ModelHeader = {
  readonly language: string;
  readonly tags: readonly string[];
  readonly words: number;
  readonly features: number;
  readonly weights: number;
};

export type Model = {
  readonly header: ModelHeader;
  /** Words that are practically always tagged alike. */
  readonly wordHashes: Uint32Array;
  readonly wordTags: Uint8Array;
  readonly featureHashes: Uint32Array;
  readonly weightCounts: Uint8Array;
  readonly weightTags: Uint8Array;
  readonly weights: Int8Array;
};

const magic = 'CUTPOS1\n';

export function writeModel(model: Model): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(model.header));
  const { words, features, weights } = model.header;
  const start = magic.length + 4 + header.length;
  const bytes = new Uint8Array(start + words * 5 + features * 5 + weights * 2);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  view.setUint32(magic.length, header.length, true);
  bytes.set(header, magic.length + 4);
  let at = start;
  const numbers = (values: Uint32Array): void => {
    for (const value of values) {
      view.setUint32(at, value, true);
      at += 4;
    }
  };
  const small = (values: Uint8Array | Int8Array): void => {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at);
    at += values.length;
  };
  numbers(model.wordHashes);
  small(model.wordTags);
  numbers(model.featureHashes);
  small(model.weightCounts);
  small(model.weightTags);
  small(model.weights);
  return bytes;
}

/** Throws an `Error` that names the fault when the bytes are not a whole model file. */
export function readModel(bytes: Uint8Array): Model {
  const text = new TextDecoder();
  if (bytes.length < magic.length + 4 || text.decode(bytes.subarray(0, magic.length)) !== magic) {
    throw new Error('Not a part-of-speech model: the file does not begin with CUTPOS1.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = magic.length + 4 + view.getUint32(magic.length, true);
  if (headerEnd > bytes.length) throw new Error('The part-of-speech model is cut short.');
  const header = readHeader(text.decode(bytes.subarray(magic.length + 4, headerEnd)));
  const { words, features, weights } = header;
  if (bytes.length !== headerEnd + words * 5 + features * 5 + weights * 2) {
    throw new Error(`The part-of-speech model has ${bytes.length} bytes, which is not what its header announces.`);
  }
  let at = headerEnd;
  const take = (length: number): number => (at += length) - length;
  return {
    header,
    wordHashes: uint32sOf(bytes, take(words * 4), words),
    wordTags: bytesOf(bytes, take(words), words),
    featureHashes: uint32sOf(bytes, take(features * 4), features),
    weightCounts: bytesOf(bytes, take(features), features),
    weightTags: bytesOf(bytes, take(weights), weights),
    weights: signedBytesOf(bytes, take(weights), weights),
  };
}

export function weightListsOf({ featureHashes, weightCounts, weightTags, weights }: Model): WeightLists {
  return { hashes: featureHashes, counts: weightCounts, labels: weightTags, weights };
}

function readHeader(json: string): ModelHeader {
  const header: unknown = JSON.parse(json);
  if (!isHeader(header)) throw new Error('The header of the part-of-speech model lacks a field.');
  return header;
}

function isHeader(value: unknown): value is ModelHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header: Partial<Record<keyof ModelHeader, unknown>> = value;
  const counts = [header.words, header.features, header.weights];
  return (
    typeof header.language === 'string' &&
    Array.isArray(header.tags) &&
    header.tags.length < 256 &&
    header.tags.every((tag) => typeof tag === 'string') &&
    counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  );
}
