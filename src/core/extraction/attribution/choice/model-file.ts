import { signedBytesOf } from '../../model-bytes.ts';
import type { AttributionModel } from './attribution-model.ts';
import type { LinearModel } from './linear-model.ts';

/**
 * The model file: "CUTATT1\n", the header's length (uint32, little endian), the header (JSON), and then, without gaps, the weights (int8) of the
 * models in the order of the header. A weight is its byte times the model's scale.
 */
type Part = { readonly name: PartName; readonly classes: number; readonly weights: number; readonly scale: number };
type Header = { readonly language: string; readonly parts: readonly Part[] };

const partNames = ['cue', 'source', 'content'] as const;
type PartName = (typeof partNames)[number];

const magic = 'CUTATT1\n';

export function writeAttributionModel(model: AttributionModel): Uint8Array {
  const parts = partNames.map((name) => ({ name, ...quantised(model[name]) }));
  const header: Header = {
    language: model.language,
    parts: parts.map(({ name, classes, bytes, scale }) => ({ name, classes, weights: bytes.length, scale })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const file = new Uint8Array(magic.length + 4 + json.length + parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(magic.length, json.length, true);
  file.set(json, magic.length + 4);
  let at = magic.length + 4 + json.length;
  for (const { bytes } of parts) {
    file.set(new Uint8Array(bytes.buffer), at);
    at += bytes.length;
  }
  return file;
}

function quantised(model: LinearModel): { classes: number; bytes: Int8Array; scale: number } {
  let largest = 1e-6;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight * model.scale));
  const scale = largest / 127;
  const bytes = Int8Array.from(model.weights, (weight) => Math.round((weight * model.scale) / scale));
  return { classes: model.classes, scale, bytes };
}

/** Throws an `Error` that names the fault when the bytes are not a whole model file. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const text = new TextDecoder();
  if (bytes.length < magic.length + 4 || text.decode(bytes.subarray(0, magic.length)) !== magic)
    throw new Error('Not an attribution model: the file does not begin with CUTATT1.');
  const start = magic.length + 4;
  const end = start + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(magic.length, true);
  if (end > bytes.length) throw new Error('The attribution model is cut short.');
  const header: unknown = JSON.parse(text.decode(bytes.subarray(start, end)));
  if (!isHeader(header)) throw new Error('The header of the attribution model lacks a field.');
  if (bytes.length !== end + header.parts.reduce((sum, { weights }) => sum + weights, 0))
    throw new Error(`The attribution model has ${bytes.length} bytes, which is not what its header announces.`);
  let at = end;
  const models = new Map<PartName, LinearModel>();
  for (const { name, classes, weights, scale } of header.parts) {
    models.set(name, { classes, weights: signedBytesOf(bytes, at, weights), scale });
    at += weights;
  }
  const [cue, source, content] = partNames.map((name) => models.get(name));
  if (cue === undefined || source === undefined || content === undefined)
    throw new Error('The header of the attribution model lacks a field.');
  return { language: header.language, cue, source, content };
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { language, parts }: { language?: unknown; parts?: unknown } = value;
  return typeof language === 'string' && Array.isArray(parts) && parts.every(isPart);
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const { name, classes, weights, scale }: Partial<Record<keyof Part, unknown>> = value;
  const size = Number(weights) / Number(classes);
  return (
    partNames.some((known) => known === name) &&
    Number.isSafeInteger(size) &&
    size > 0 &&
    Number.isInteger(Math.log2(size)) &&
    Number.isFinite(scale)
  );
}
