/** Header fields that mail programs write and writers of articles do not. */
const ofMailPrograms = new Set(['received', 'message-id', 'mime-version', 'return-path', 'delivered-to', 'newsgroups']);

/** Header fields of any message. */
const ofMessages = new Set([...ofMailPrograms, 'from', 'to', 'date', 'subject', 'content-type', 'reply-to', 'cc']);

/** Bytes that are looked at. */
const headBytes = 16 * 1024;

/**
 * Whether bytes begin with the head of a message (RFC 5322): header fields alone before the first blank line, three of messages among them,
 * one of mail programs. A line such as "From: The Harbour Courier" above an article is none.
 */
export function isMessage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, headBytes))
    .toString('latin1')
    .replace(/^\s{1,100}/u, '');
  const [fields = ''] = head.split(/\r?\n\r?\n/u, 1);
  const names: string[] = [];
  for (const line of fields.split('\n')) {
    const name = /^([!-9;-~]{1,76}):/u.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) names.push(name);
    // A line that goes on the one before begins with white space.
    else if (names.length === 0 || !/^[ \t]/u.test(line)) return false;
  }
  return names.filter((name) => ofMessages.has(name)).length >= 3 && names.some((name) => ofMailPrograms.has(name));
}
