/** A note while it is written: what stands in the field, and what is known to be on disk. */
export type NoteDraft = {
  readonly typed: string;
  readonly saved: string;
  /** As the archive told it last. */
  readonly told: string;
  /** What was saved since the field was gone to, as the archive keeps it: it tells these texts back, late perhaps. */
  readonly written: readonly string[];
};

export function draftOf(text: string): NoteDraft {
  return { typed: text, saved: text, told: text, written: [] };
}

/**
 * The archive tells another text: by undoing, or in another window. What was typed and is not saved stays; so does all that is
 * typed when the archive only tells what came from this field.
 */
export function toldAnew(draft: NoteDraft, text: string): NoteDraft {
  if (draft.written.includes(text)) return { ...draft, told: text };
  return { ...draft, typed: isDirty(draft) ? draft.typed : text, saved: text, told: text };
}

/** White space at the end is not kept by the archive. */
export function isDirty({ typed, saved }: NoteDraft): boolean {
  return typed.trimEnd() !== saved;
}

/** A text is on disk now; more may have been typed meanwhile. */
export function savedAs(draft: NoteDraft, text: string): NoteDraft {
  const saved = text.trimEnd();
  return { ...draft, saved, written: [...draft.written, saved] };
}

/** The field was left: from now on whatever the archive tells is shown. */
export function leftAs(draft: NoteDraft): NoteDraft {
  return draft.written.length === 0 ? draft : { ...draft, written: [] };
}
