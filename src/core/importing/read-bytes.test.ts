import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestFile, linkRefusal, readBytes, sizeOf } from './read-bytes.ts';
import { canRunUnprivileged, runUnprivileged } from './testing/run-unprivileged.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onWindows = process.platform === 'win32';

function file(name: string, content: string | Uint8Array = 'text'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('all bytes of a file are read', () => {
  const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
  expect(readBytes(file('bytes.txt', bytes))).toEqual({ bytes });
});

test('an empty file has no bytes', () => {
  expect(readBytes(file('empty.txt', ''))).toEqual({ bytes: new Uint8Array() });
});

test('a file that is not there is refused', () => {
  expect(readBytes(join(folder, 'gone.txt'))).toEqual({ refusal: expect.stringContaining('no longer there'), size: 0 });
});

test('a folder is refused', () => {
  expect(readBytes(folder)).toEqual({ refusal: expect.stringContaining('folder'), size: 0 });
});

test.skipIf(onWindows)('a pipe is refused, not waited for', () => {
  const path = join(folder, 'pipe.txt');
  execFileSync('mkfifo', [path]);
  expect(readBytes(path)).toEqual({ refusal: 'It is a pipe. Only ordinary files are read.', size: 0 });
});

test.skipIf(onWindows)('a socket is refused', async () => {
  const path = join(folder, 'socket.txt');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  try {
    expect(readBytes(path)).toEqual({ refusal: 'It is a socket or a device. Only ordinary files are read.', size: 0 });
  } finally {
    server.close();
  }
});

test.skipIf(onWindows)('a device is refused', () => {
  expect(readBytes('/dev/zero')).toEqual({ refusal: 'It is a device. Only ordinary files are read.', size: 0 });
});

test.skipIf(onWindows)('a link is not followed', () => {
  const path = join(folder, 'link.txt');
  symlinkSync(file('target.txt'), path);
  expect(readBytes(path)).toEqual({ refusal: linkRefusal, size: 0 });
});

test('a file over the limit is refused before it is read, however sparse', () => {
  const path = file('sparse.txt');
  truncateSync(path, 5 * 1024 * 1024 * 1024);
  const started = performance.now();
  expect(readBytes(path)).toEqual({
    refusal: 'It has 5120 MB; up to 64 MB are read. Cut it into single articles.',
    size: 5_368_709_120,
  });
  expect(performance.now() - started).toBeLessThan(1000);
  truncateSync(path, largestFile + 1);
  expect(readBytes(path)).toMatchObject({ refusal: expect.stringContaining('It has 65 MB') });
});

test.skipIf(process.platform !== 'linux')(
  'a file that holds more than it says, as one that grows does, is refused',
  () => {
    expect(readBytes('/proc/self/status')).toMatchObject({
      refusal: expect.stringContaining('while it was being read'),
    });
  },
);

test.skipIf(!canRunUnprivileged)('a file that may not be read is refused', () => {
  const path = file('secret.txt');
  chmodSync(path, 0o000);
  chmodSync(folder, 0o755);
  const module = JSON.stringify(join(import.meta.dirname, 'read-bytes.ts'));
  const script = `import { readBytes } from ${module}; console.log(readBytes(process.argv[1]).refusal);`;
  expect(runUnprivileged(script, path)).toBe(
    'It may not be read by you. Change its permissions, then import it again.',
  );
});

test('a name that is not UTF-8 is opened by its bytes', ({ skip }) => {
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]);
  try {
    writeFileSync(path, 'text');
  } catch {
    skip('this file system takes UTF-8 names only');
  }
  expect(readBytes(new Uint8Array(path))).toEqual({ bytes: new Uint8Array(Buffer.from('text')) });
  expect(sizeOf(new Uint8Array(path))).toBe(4);
});
