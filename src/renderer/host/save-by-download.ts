import type { Reply } from '../../contract/failure.ts';

/** Gives a file to the user as a download. Whether the person keeps it, no browser tells. */
export function saveByDownload(
  name: string,
  content: { readonly parts: readonly (string | Uint8Array)[]; readonly type: string },
): Promise<Reply<{ saved: boolean }>> {
  const address = URL.createObjectURL(new Blob(content.parts as BlobPart[], { type: content.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve({ ok: true, value: { saved: true } });
}
