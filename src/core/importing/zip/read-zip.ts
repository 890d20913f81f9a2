import { Buffer } from 'node:buffer';
import yauzl from 'yauzl';
import { UnreadableArticle } from '../article-format.ts';
import { askForPlainText } from '../ask-for-plain-text.ts';

/** Limits that real documents keep by far and zip bombs do not (measured on 1 GB in 1 MB: ../shared data of the developers). */
const limits = { entries: 100_000, entryBytes: 64 * 1024 * 1024, totalBytes: 128 * 1024 * 1024, ratio: 300 };

/** Below this size the ratio of compression says nothing, bytes. */
const smallEntry = 1024 * 1024;

const damaged = 'It is damaged: its parts cannot be unpacked. Get the file again from where it came from.';

/**
 * The entries of a ZIP file that are wanted, by name, unpacked one after the other. Entries that announce a wrong size, grow beyond
 * the limits, lie about their name or are encrypted make the whole file unreadable.
 * @throws UnreadableArticle
 */
export function readZip(bytes: Uint8Array, want: (name: string) => boolean): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error !== null || zip === undefined) return reject(new UnreadableArticle(damaged));
      const found = new Map<string, Buffer>();
      let entries = 0;
      let total = 0;
      const refuse = (message: string): void => {
        zip.close();
        reject(new UnreadableArticle(message));
      };
      zip.on('error', () => refuse(damaged));
      zip.on('end', () => resolve(found));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (++entries > limits.entries)
          return refuse(`It holds more than ${limits.entries} parts, which no document does. ${askForPlainText}`);
        if (!want(entry.fileName)) return zip.readEntry();
        const problem = problemOf(entry);
        if (problem !== null) return refuse(problem);
        zip.openReadStream(entry, (failure, stream) => {
          if (failure !== null || stream === undefined) return refuse(damaged);
          const pieces: Buffer[] = [];
          stream.on('error', () => refuse(damaged));
          stream.on('data', (piece: Buffer) => {
            total += piece.length;
            if (total <= limits.totalBytes) return void pieces.push(piece);
            stream.destroy();
            refuse(tooLarge);
          });
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

const tooLarge = `It would unpack to far more than any document holds, as files made to do harm do, and was not unpacked. ${askForPlainText}`;

function problemOf(entry: yauzl.Entry): string | null {
  if (entry.isEncrypted()) return 'It is protected by a password. Save it without one, then import that.';
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  const isBomb = entry.uncompressedSize > smallEntry && ratio > limits.ratio;
  return entry.uncompressedSize > limits.entryBytes || isBomb ? tooLarge : null;
}

/** Whether a ZIP file names an entry that begins so: names stand in it uncompressed. */
export function namesEntry(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

/** Whether bytes begin as a ZIP file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
