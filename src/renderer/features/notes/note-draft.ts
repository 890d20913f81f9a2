/** A note while it is written: what stands in the field, and what is known to be on disk. */
export type NoteDraft = {
  readonly typed: string;
  readonly saved: string;
  /** As the archive told it last. */
  readonly told: string;
};

export function draftOf(text: string): NoteDraft {
  return { typed: text, saved: text, told: text };
}

/** The archive tells another text: by undoing, or in another window. What was typed and is not saved stays. */
export function toldAnew(draft: NoteDraft, text: string): NoteDraft {
  return { typed: isDirty(draft) ? draft.typed : text, saved: text, told: text };
}

/** White space at the end is not kept by the archive. */
export function isDirty({ typed, saved }: NoteDraft): boolean {
  return typed.trimEnd() !== saved;
}

/** A text is on disk now; more may have been typed meanwhile. */
export function savedAs(draft: NoteDraft, text: string): NoteDraft {
  return { ...draft, saved: text.trimEnd() };
}
