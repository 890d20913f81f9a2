/** What the loopback host grants a connection. Generous for a person at the machine, mean to everything else. */
export const limits = {
  /** Headers of a request, bytes. */
  headerBytes: 16 * 1024,
  /** For all headers of a request to arrive, ms. */
  headersTimeout: 5_000,
  /** For the whole body of a call to arrive, ms. */
  callBodyTimeout: 10_000,
  /** Between two pieces of an upload, ms. */
  uploadPauseTimeout: 30_000,
  /** For a whole upload, ms. */
  uploadTimeout: 30 * 60_000,
  /** Open connections. A browser uses six to an address. */
  connections: 50,
  /** What is read and thrown away of a body that is over its limit, so that the answer arrives before the connection ends. */
  discardedBytes: 16 * 1024 * 1024,
  /** An article's file as uploaded. What is larger is refused by name when it is imported. */
  articleBytes: 64 * 1024 * 1024,
  /** An archive as uploaded. */
  archiveBytes: 16 * 1024 * 1024 * 1024,
  /** What waits in memory for a page that does not read its events; then it is cut off, and asks for everything when it returns. */
  waitingEventBytes: 1024 * 1024,
  /** Path of an uploaded file below what was dropped, UTF-16 code units. */
  pathLength: 4_096,
} as const;
