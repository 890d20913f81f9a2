import type { Failure } from '../../contract/failure.ts';
import type { FailureCode } from '../../contract/vocabulary.ts';

type FailureText = {
  /** What happened, in a few words. */
  readonly title: string;
  /** What the person can do about it. */
  readonly advice: string;
};

/** One text for each way in which a call can fail; what exactly failed stands in the failure's own message. */
const failureTexts: Readonly<Record<FailureCode, FailureText>> = {
  'invalid-input': { title: 'That cannot be done as asked', advice: 'Correct it and try again.' },
  'not-found': { title: 'It is no longer there', advice: 'It may have been removed in another window.' },
  conflict: {
    title: 'Something stands in the way',
    advice: 'Nothing was changed. Look at the present state and try again.',
  },
  'unreadable-file': {
    title: 'The file cannot be read',
    advice: 'Check that it still exists and that you may read it.',
  },
  'archive-locked': {
    title: 'The archive is in use',
    advice: 'Another program is writing to it. Close that program, or wait, and try again.',
  },
  'archive-damaged': {
    title: 'The archive is damaged',
    advice: 'Nothing was changed. Copy the file before anything else, then verify it, or open an earlier copy.',
  },
  'archive-newer': {
    title: 'The archive comes from a newer Cuttings',
    advice: 'It was not changed. Open it with that version or a later one.',
  },
  'disk-full': {
    title: 'The disk is full',
    advice: 'What was saved before is safe. Make room and try again.',
  },
  'read-only': {
    title: 'This archive can only be read',
    advice: 'Its file or folder is write-protected. Copy it to a place where you may write and open the copy.',
  },
  cancelled: { title: 'Cancelled', advice: 'Nothing more will happen.' },
  internal: {
    title: 'Something went wrong in Cuttings',
    advice: 'What was saved before is safe. Try again; if it happens again, restart Cuttings.',
  },
};

/** Title, message and advice for a failure. */
export function textOf(failure: Failure): FailureText & { readonly message: string } {
  return { ...failureTexts[failure.code], message: failure.message };
}
