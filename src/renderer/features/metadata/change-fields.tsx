import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MetadataChange } from '../../../contract/metadata.ts';
import { type BulkField, bulkFields, type ValueSource, valueSources } from '../../../contract/vocabulary.ts';
import { fieldNames } from '../../ui/field-names.ts';
import { sourceNames } from './metadata-words.ts';
import styles from './metadata.module.css';

/** What a person has typed; each way of changing keeps its own. */
export type ChangeDraft = {
  readonly how: 'set' | 'replace' | 'take';
  readonly field: BulkField;
  readonly value: string;
  readonly find: string;
  readonly replacement: string;
  readonly source: ValueSource;
  readonly pattern: string;
};

export const emptyDraft: ChangeDraft = {
  how: 'set',
  field: 'outlet',
  value: '',
  find: '',
  replacement: '',
  source: 'file-name',
  pattern: '{value}',
};

/** The change that is meant; null while something is missing. An empty value empties the field. */
export function changeOf({
  how,
  field,
  value,
  find,
  replacement,
  source,
  pattern,
}: ChangeDraft): MetadataChange | null {
  switch (how) {
    case 'set':
      return { how, field, value: value.trim() === '' ? null : value.trim() };
    case 'replace':
      return find === '' ? null : { how, field, find, replacement };
    case 'take':
      return pattern.trim() === '' ? null : { how, field, source, pattern: pattern.trim() };
  }
}

const ways = [
  { value: 'set', label: 'Set a value' },
  { value: 'replace', label: 'Find and replace' },
  { value: 'take', label: 'Take from a name' },
] as const;

/** How, which field, and with what. */
export function ChangeFields({
  draft,
  onChange,
}: {
  readonly draft: ChangeDraft;
  readonly onChange: (draft: ChangeDraft) => void;
}): ReactNode {
  const { how, field } = draft;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="How"
        value={how}
        data={[...ways]}
        onChange={(value) => onChange({ ...draft, how: ways.find((way) => way.value === value)?.value ?? 'set' })}
      />
      <div className={styles['fields']}>
        <NativeSelect
          size="xs"
          label="Field"
          value={field}
          data={bulkFields.map((each) => ({ value: each, label: fieldNames[each] }))}
          onChange={(event) => {
            const next = bulkFields.find((each) => each === event.currentTarget.value);
            if (next) onChange({ ...draft, field: next, value: '' });
          }}
        />
        {how === 'set' && (
          <TextInput
            size="xs"
            label="New value"
            data-autofocus
            description={field === 'language' ? 'A code: en, de, fr' : 'Nothing empties the field'}
            type={field === 'published' ? 'date' : 'text'}
            value={draft.value}
            onChange={(event) => onChange({ ...draft, value: event.currentTarget.value })}
          />
        )}
        {how === 'replace' && (
          <>
            <TextInput
              size="xs"
              label="Find"
              description="In any case"
              value={draft.find}
              onChange={(event) => onChange({ ...draft, find: event.currentTarget.value })}
            />
            <TextInput
              size="xs"
              label="Replace with"
              description="Nothing takes it out"
              value={draft.replacement}
              onChange={(event) => onChange({ ...draft, replacement: event.currentTarget.value })}
            />
          </>
        )}
        {how === 'take' && (
          <>
            <NativeSelect
              size="xs"
              label="From"
              value={draft.source}
              data={valueSources.map((each) => ({ value: each, label: sourceNames[each] }))}
              onChange={(event) => {
                const next = valueSources.find((each) => each === event.currentTarget.value);
                if (next) onChange({ ...draft, source: next });
              }}
            />
            <TextInput
              size="xs"
              label="Pattern"
              description="{value} is taken, * is anything: “{value} - *”"
              value={draft.pattern}
              onChange={(event) => onChange({ ...draft, pattern: event.currentTarget.value })}
            />
          </>
        )}
      </div>
    </>
  );
}
