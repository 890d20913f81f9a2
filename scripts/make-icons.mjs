// Draws the icon of the program: resources/icons/{cuttings.svg, <size>.png, cuttings.ico, cuttings.icns}.
// The drawing is a sheet with a cut-out line, in rectangles only, so that it can be painted here without a library.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './run.mjs';

/** Shapes on a field of 64 by 64, painted in this order: rounded rectangles, colours as 0xRRGGBB. */
const shapes = [
  { x: 2, y: 2, width: 60, height: 60, radius: 14, colour: 0x364fc7 },
  { x: 13, y: 10, width: 38, height: 44, radius: 3, colour: 0xffffff },
  { x: 18, y: 16, width: 28, height: 5, radius: 1, colour: 0x364fc7 },
  { x: 18, y: 25, width: 28, height: 2.5, radius: 1, colour: 0xadb5bd },
  { x: 16, y: 30.5, width: 32, height: 8, radius: 1.5, colour: 0xffd43b },
  { x: 18, y: 33.25, width: 24, height: 2.5, radius: 1, colour: 0x495057 },
  { x: 18, y: 41.5, width: 28, height: 2.5, radius: 1, colour: 0xadb5bd },
  { x: 18, y: 47, width: 18, height: 2.5, radius: 1, colour: 0xadb5bd },
];
const field = 64;
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = join(root, 'resources/icons');

mkdirSync(folder, { recursive: true });
const images = new Map(sizes.map((size) => [size, png(size)]));
for (const [size, bytes] of images) if (size <= 512) writeFileSync(join(folder, `${size}.png`), bytes);
writeFileSync(join(folder, 'cuttings.svg'), svg());
writeFileSync(join(folder, 'cuttings.ico'), ico([16, 24, 32, 48, 64, 128, 256]));
writeFileSync(join(folder, 'cuttings.icns'), icns());

function svg() {
  const hex = (colour) => `#${colour.toString(16).padStart(6, '0')}`;
  const drawn = shapes.map(
    ({ x, y, width, height, radius, colour }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${hex(colour)}" />\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${field} ${field}">\n${drawn.join('')}</svg>\n`;
}

/** Portable Network Graphics (W3C, third edition): 8-bit RGBA, no filter. */
function png(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, size), y * (size * 4 + 1) + 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, bytes) {
  const body = Buffer.concat([Buffer.from(type), bytes]);
  return Buffer.concat([number32(bytes.length), body, number32(crc32(body))]);
}

/** Red, green, blue and opacity of a pixel: the mean of 16 points in it, so that edges are smooth. */
function pixel(x, y, size) {
  const sum = [0, 0, 0, 0];
  for (let point = 0; point < 16; point += 1) {
    const across = ((x + ((point % 4) + 0.5) / 4) * field) / size;
    const down = ((y + (Math.floor(point / 4) + 0.5) / 4) * field) / size;
    const shape = shapes.findLast((each) => covers(each, across, down));
    if (!shape) continue;
    sum[0] += (shape.colour >> 16) & 255;
    sum[1] += (shape.colour >> 8) & 255;
    sum[2] += shape.colour & 255;
    sum[3] += 1;
  }
  const [red, green, blue, covered] = sum;
  return covered === 0
    ? [0, 0, 0, 0]
    : [red / covered, green / covered, blue / covered, (covered / 16) * 255].map(Math.round);
}

function covers({ x, y, width, height, radius }, across, down) {
  const outsideX = Math.max(x + radius - across, across - (x + width - radius), 0);
  const outsideY = Math.max(y + radius - down, down - (y + height - radius), 0);
  return Math.hypot(outsideX, outsideY) <= radius;
}

/** Windows icon: a directory of PNG images (Windows Vista and newer). A size of 256 is written as 0. */
function ico(contained) {
  const bytes = contained.map((size) => images.get(size));
  const directory = Buffer.alloc(6 + 16 * contained.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(contained.length, 4);
  let offset = directory.length;
  for (const [index, size] of contained.entries()) {
    const entry = 6 + 16 * index;
    directory.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], entry);
    directory.writeUInt32LE(bytes[index].length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += bytes[index].length;
  }
  return Buffer.concat([directory, ...bytes]);
}

/** Apple icon: PNG images under four-letter types, one per size and resolution. */
function icns() {
  const types = {
    icp4: 16,
    icp5: 32,
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic11: 32,
    ic12: 64,
    ic13: 256,
    ic14: 512,
  };
  const parts = Object.entries(types).map(([type, size]) => {
    const bytes = images.get(size);
    return Buffer.concat([Buffer.from(type), number32(bytes.length + 8), bytes]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns'), number32(body.length + 8), body]);
}

function number32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
