import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { MetadataRule } from '../../../contract/metadata.ts';
import { bulkFields, valueSources } from '../../../contract/vocabulary.ts';
import { fieldNames } from '../../ui/field-names.ts';
import { sourceNames } from './metadata-words.ts';
import styles from './metadata.module.css';

export const emptyRule: MetadataRule = {
  source: 'folder',
  pattern: '{value}',
  field: 'outlet',
  value: null,
  onlyMissing: false,
  on: true,
};

/** What people most often want, to begin with. */
export const suggestedRules: readonly { readonly label: string; readonly rule: MetadataRule }[] = [
  { label: 'The folder is the outlet', rule: emptyRule },
  {
    label: 'The file name begins with the date',
    rule: { ...emptyRule, source: 'file-name', pattern: '{value}*', field: 'published' },
  },
  {
    label: 'A web address belongs to an outlet',
    rule: { ...emptyRule, source: 'host', pattern: 'www.harbour-courier.example', value: 'Harbour Courier' },
  },
  {
    label: 'Another name of an outlet',
    rule: { ...emptyRule, source: 'outlet', pattern: 'H. Courier', value: 'Harbour Courier' },
  },
];

/** One rule, to be made or changed. */
export function RuleForm({
  rule: given,
  onSave,
  onCancel,
}: {
  readonly rule: MetadataRule;
  readonly onSave: (rule: MetadataRule) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const [rule, setRule] = useState(given);
  return (
    <form
      className={styles['form']}
      aria-label="Rule"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ ...rule, value: rule.value?.trim() ? rule.value.trim() : null });
      }}
    >
      <div className={styles['fields']}>
        <NativeSelect
          size="xs"
          label="If the"
          value={rule.source}
          data={valueSources.map((each) => ({ value: each, label: sourceNames[each] }))}
          onChange={(event) => {
            const source = valueSources.find((each) => each === event.currentTarget.value);
            if (source) setRule({ ...rule, source });
          }}
        />
        <TextInput
          size="xs"
          label="is"
          description="* is anything, {value} is taken"
          required
          value={rule.pattern}
          onChange={(event) => setRule({ ...rule, pattern: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label="then the"
          value={rule.field}
          data={bulkFields.map((each) => ({ value: each, label: fieldNames[each] }))}
          onChange={(event) => {
            const field = bulkFields.find((each) => each === event.currentTarget.value);
            if (field) setRule({ ...rule, field });
          }}
        />
        <TextInput
          size="xs"
          label="is this"
          description="Nothing: what stands at {value}"
          value={rule.value ?? ''}
          onChange={(event) => setRule({ ...rule, value: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        size="xs"
        mt="sm"
        label="Only where none was found in the text"
        checked={rule.onlyMissing}
        onChange={(event) => setRule({ ...rule, onlyMissing: event.currentTarget.checked })}
      />
      <Group mt="sm" gap="xs">
        <Button size="xs" type="submit" disabled={rule.pattern.trim() === ''}>
          Save the rule
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
