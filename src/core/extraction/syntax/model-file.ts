import { bytesOf, signedBytesOf, uint16sOf, uint32sOf } from '../model-bytes.ts';
import { type MoveTable } from './move-table.ts';
import { type Relation, relations } from './relations.ts';

/**
 * The parser's model file: "CUTDEP1\n", the header's length (uint32, little endian), the header (JSON), and then,
 * without gaps, the moves' fingerprints (uint16) and weights (int8, three a place), hashes of the relations' features
 * (uint32), how many weights each has (uint8), the weights' relations (uint8, indexes into the header's list) and the
 * weights (int8).
 */
export type ParserHeader = {
  readonly language: string;
  /** Tags that the parser was trained on. */
  readonly tags: readonly string[];
  readonly relations: readonly Relation[];
  /** States that are kept after each step of the search. */
  readonly beam: number;
  readonly places: number;
  readonly features: number;
  readonly weights: number;
};

/** Weights of features for the relations, kept by full hash. */
export type RelationModel = {
  readonly hashes: Uint32Array;
  readonly counts: Uint8Array;
  readonly relations: Uint8Array;
  readonly weights: Int8Array;
};

export type ParserModel = {
  readonly header: ParserHeader;
  readonly moves: MoveTable;
  readonly relations: RelationModel;
};

const magic = 'CUTDEP1\n';

export function writeParserModel({ header, moves, relations: model }: ParserModel): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(magic.length + 4 + json.length + bodyLength(header));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  view.setUint32(magic.length, json.length, true);
  bytes.set(json, magic.length + 4);
  let at = magic.length + 4 + json.length;
  for (const value of moves.fingerprints) view.setUint16((at += 2) - 2, value, true);
  for (const value of moves.weights) view.setInt8((at += 1) - 1, value);
  for (const value of model.hashes) view.setUint32((at += 4) - 4, value, true);
  bytes.set(model.counts, at);
  bytes.set(model.relations, (at += model.counts.length));
  bytes.set(new Uint8Array(model.weights.buffer), at + model.relations.length);
  return bytes;
}

/** Throws an `Error` that names the fault when the bytes are not a whole model file. */
export function readParserModel(bytes: Uint8Array): ParserModel {
  const text = new TextDecoder();
  if (bytes.length < magic.length + 4 || text.decode(bytes.subarray(0, magic.length)) !== magic) {
    throw new Error('Not a parser model: the file does not begin with CUTDEP1.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = magic.length + 4 + view.getUint32(magic.length, true);
  if (headerEnd > bytes.length) throw new Error('The parser model is cut short.');
  const header: unknown = JSON.parse(text.decode(bytes.subarray(magic.length + 4, headerEnd)));
  if (!isHeader(header)) throw new Error('The header of the parser model lacks a field.');
  if (bytes.length !== headerEnd + bodyLength(header)) {
    throw new Error(`The parser model has ${bytes.length} bytes, which is not what its header announces.`);
  }
  const { places, features, weights } = header;
  let at = headerEnd;
  const take = (length: number): number => (at += length) - length;
  return {
    header,
    moves: {
      fingerprints: uint16sOf(bytes, take(places * 2), places),
      weights: signedBytesOf(bytes, take(places * 3), places * 3),
    },
    relations: {
      hashes: uint32sOf(bytes, take(features * 4), features),
      counts: bytesOf(bytes, take(features), features),
      relations: bytesOf(bytes, take(weights), weights),
      weights: signedBytesOf(bytes, take(weights), weights),
    },
  };
}

function bodyLength({ places, features, weights }: ParserHeader): number {
  return places * 5 + features * 5 + weights * 2;
}

function isHeader(value: unknown): value is ParserHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header: Partial<Record<keyof ParserHeader, unknown>> = value;
  const counts = [header.beam, header.places, header.features, header.weights];
  const known: readonly unknown[] = relations;
  return (
    typeof header.language === 'string' &&
    Array.isArray(header.tags) &&
    header.tags.every((tag) => typeof tag === 'string') &&
    Array.isArray(header.relations) &&
    header.relations.every((relation) => known.includes(relation)) &&
    counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  );
}
