import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Span } from '../../../contract/fact.ts';
import styles from './fact-editor.module.css';

type Common = {
  readonly label: string;
  /** What is selected in the article; null: nothing. */
  readonly selection: Span | null;
};

/** A span that is chosen by selecting text in the article. */
export function SpanField({
  label,
  selection,
  span,
  required = false,
  onChange,
}: Common & {
  readonly span: Span | null;
  readonly required?: boolean;
  readonly onChange: (span: Span | null) => void;
}): ReactNode {
  return (
    <fieldset className={styles['span']}>
      <legend>{label}</legend>
      <Text size="sm" className={styles['text']}>
        {span === null ? <i>none</i> : span.text}
      </Text>
      <span className={styles['buttons']}>
        <UseSelection label={label} selection={selection} onUse={onChange} />
        {span !== null && !required && (
          <Button size="compact-xs" variant="subtle" onClick={() => onChange(null)}>
            Clear
          </Button>
        )}
      </span>
    </fieldset>
  );
}

/** Spans that are chosen by selecting text in the article, in the order of the text. */
export function SpanListField({
  label,
  selection,
  spans,
  onChange,
}: Common & { readonly spans: readonly Span[]; readonly onChange: (spans: Span[]) => void }): ReactNode {
  const others = (span: Span): Span[] => spans.filter((other) => other !== span);
  return (
    <fieldset className={styles['span']}>
      <legend>{label}</legend>
      {spans.map((span) => (
        <Text size="sm" className={styles['text']} key={`${span.start}-${span.end}`}>
          {span.text}{' '}
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`Remove “${span.text.slice(0, 60)}”`}
            onClick={() => onChange(others(span))}
          >
            Remove
          </Button>
        </Text>
      ))}
      <span className={styles['buttons']}>
        <UseSelection label={label} selection={selection} onUse={(span) => onChange(withSpan(spans, span))} add />
        {spans.length > 0 && <UseSelection label={label} selection={selection} onUse={(span) => onChange([span])} />}
      </span>
    </fieldset>
  );
}

function withSpan(spans: readonly Span[], added: Span): Span[] {
  const apart = spans.filter(({ start, end }) => end <= added.start || start >= added.end);
  return [...apart, added].toSorted((a, b) => a.start - b.start);
}

function UseSelection({
  label,
  selection,
  onUse,
  add = false,
}: Common & { readonly onUse: (span: Span) => void; readonly add?: boolean }): ReactNode {
  const what = add ? 'Add selection' : 'Use selection';
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`${what} as ${label.toLowerCase()}`}
      disabled={selection === null}
      // The selection in the text is to stay.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (selection) onUse(selection);
      }}
    >
      {what}
    </Button>
  );
}
