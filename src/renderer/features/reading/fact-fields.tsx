import { NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Fact, Span } from '../../../contract/fact.ts';
import { figureBounds, sourceKinds, statementActs, statementModes, timeTypes } from '../../../contract/vocabulary.ts';
import { actNames, boundNames, modeNames, sourceKindNames, timeTypeNames } from './fact-words.ts';
import { SpanField, SpanListField } from './span-fields.tsx';

export type FieldsProps<Of extends Fact = Fact> = {
  readonly fact: Of;
  readonly selection: Span | null;
  readonly onChange: (fact: Fact) => void;
};

/** The fields of a fact, by its kind. */
export function FactFields({ fact, ...rest }: FieldsProps): ReactNode {
  switch (fact.kind) {
    case 'statement':
      return <StatementFields fact={fact} {...rest} />;
    case 'figure':
      return <FigureFields fact={fact} {...rest} />;
    case 'time':
      return <TimeFields fact={fact} {...rest} />;
    case 'person':
    case 'organisation':
    case 'place':
      return <NameFields fact={fact} {...rest} />;
  }
}

/** A closed list of words as a select. */
function Choice<Value extends string>({
  label,
  value,
  names,
  values,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly onChange: (value: Value) => void;
}): ReactNode {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={values.map((one) => ({ value: one, label: names[one] }))}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

function StatementFields({ fact, selection, onChange }: FieldsProps<Extract<Fact, { kind: 'statement' }>>): ReactNode {
  return (
    <>
      <SpanListField
        label="Content"
        spans={fact.content}
        selection={selection}
        onChange={(content) => onChange({ ...fact, content })}
      />
      <SpanField
        label="Source"
        span={fact.source}
        selection={selection}
        onChange={(source) => onChange({ ...fact, source, speaker: fact.speaker ?? source?.text ?? null })}
      />
      <SpanField label="Cue" span={fact.cue} selection={selection} onChange={(cue) => onChange({ ...fact, cue })} />
      <TextInput
        size="xs"
        label="Speaker"
        value={fact.speaker ?? ''}
        onChange={(event) => onChange({ ...fact, speaker: event.currentTarget.value })}
      />
      <Choice
        label="Source is a"
        value={fact.sourceKind}
        names={sourceKindNames}
        values={sourceKinds}
        onChange={(sourceKind) => onChange({ ...fact, sourceKind })}
      />
      <Choice
        label="Mode"
        value={fact.mode}
        names={modeNames}
        values={statementModes}
        onChange={(mode) => onChange({ ...fact, mode })}
      />
      <Choice
        label="Act"
        value={fact.act}
        names={actNames}
        values={statementActs}
        onChange={(act) => onChange({ ...fact, act })}
      />
      <TextInput
        size="xs"
        label="Said to"
        placeholder="reporters"
        value={fact.audience ?? ''}
        onChange={(event) => onChange({ ...fact, audience: event.currentTarget.value || null })}
      />
      <SpanField
        label="Reason for not naming the source"
        span={fact.anonymityReason}
        selection={selection}
        onChange={(anonymityReason) => onChange({ ...fact, anonymityReason })}
      />
      <TextInput
        size="xs"
        label="Day on which it was said"
        placeholder="2026-05-31"
        value={fact.when ?? ''}
        onChange={(event) => onChange({ ...fact, when: event.currentTarget.value || null })}
      />
    </>
  );
}

function FigureFields({ fact, selection, onChange }: FieldsProps<Extract<Fact, { kind: 'figure' }>>): ReactNode {
  return (
    <>
      <SpanField
        label="Words"
        required
        span={fact}
        selection={selection}
        onChange={(span) => {
          if (span) onChange({ ...fact, ...span, sentence: around(fact.sentence, span) });
        }}
      />
      <Choice
        label="Bound"
        value={fact.bound}
        names={boundNames}
        values={figureBounds}
        onChange={(bound) => onChange({ ...fact, bound })}
      />
      <NumberInput
        size="xs"
        label="Value"
        hideControls
        value={Number.isFinite(fact.value) ? fact.value : ''}
        onChange={(value) => onChange({ ...fact, value: value === '' ? Number.NaN : Number(value) })}
      />
      {fact.bound === 'range' && (
        <NumberInput
          size="xs"
          label="Upper end"
          hideControls
          value={fact.high ?? ''}
          onChange={(value) => onChange({ ...fact, high: value === '' ? null : Number(value) })}
        />
      )}
      <TextInput
        size="xs"
        label="Unit"
        value={fact.unit}
        onChange={(event) => onChange({ ...fact, unit: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label="What happened to it"
        value={fact.of ?? ''}
        onChange={(event) => onChange({ ...fact, of: event.currentTarget.value })}
      />
    </>
  );
}

function TimeFields({ fact, selection, onChange }: FieldsProps<Extract<Fact, { kind: 'time' }>>): ReactNode {
  return (
    <>
      <SpanField
        label="Words"
        required
        span={fact}
        selection={selection}
        onChange={(span) => {
          if (span) onChange({ ...fact, ...span });
        }}
      />
      <Choice
        label="Type"
        value={fact.type}
        names={timeTypeNames}
        values={timeTypes}
        onChange={(type) => onChange({ ...fact, type })}
      />
      <TextInput
        size="xs"
        label="Value"
        description="A date (2026-05-31, 2026-05, 2026) or a length (P6W, P2D)"
        value={fact.value ?? ''}
        onChange={(event) => onChange({ ...fact, value: event.currentTarget.value })}
      />
    </>
  );
}

function NameFields({
  fact,
  selection,
  onChange,
}: FieldsProps<Extract<Fact, { kind: 'person' | 'organisation' | 'place' }>>): ReactNode {
  return (
    <>
      <TextInput
        size="xs"
        label="Name"
        value={fact.name}
        onChange={(event) => onChange({ ...fact, name: event.currentTarget.value })}
      />
      {fact.kind === 'organisation' && (
        <TagsInput
          size="xs"
          label="Abbreviations"
          value={fact.abbreviations}
          onChange={(abbreviations) => onChange({ ...fact, abbreviations })}
        />
      )}
      {fact.kind === 'person' && (
        <SpanListField
          label="Roles"
          spans={fact.roles}
          selection={selection}
          onChange={(roles) => onChange({ ...fact, roles })}
        />
      )}
      <SpanListField
        label="Mentions"
        spans={fact.mentions}
        selection={selection}
        onChange={(mentions) => onChange({ ...fact, mentions })}
      />
    </>
  );
}

function around(
  sentence: { readonly start: number; readonly end: number },
  span: Span,
): { start: number; end: number } {
  return { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
}
