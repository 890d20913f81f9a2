import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FactKind } from '../../../contract/fact.ts';
import type { FactChange } from '../../../contract/review.ts';
import { entityKinds, figureBounds, sourceKinds, statementActs, statementModes } from '../../../contract/vocabulary.ts';
import { formatCount } from '../../ui/formats.ts';
import { actNames, boundNames, modeNames, oneOfKind, sourceKindNames } from '../reading/fact-words.ts';
import styles from '../reading/fact-editor.module.css';

/** Gives facts of one sort another type: people become organisations, statements get another act, figures another unit. */
export function RetypeForm({
  kinds,
  count,
  onApply,
  onLeave,
}: {
  /** Kinds that are among the facts. */
  readonly kinds: readonly FactKind[];
  readonly count: number;
  readonly onApply: (change: FactChange) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const [change, setChange] = useState<FactChange>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, button')?.focus();
  }, []);
  const names = kinds.every((kind) => entityKinds.some((name) => name === kind));
  const sort = names ? 'name' : kinds.length === 1 ? (kinds[0] ?? null) : null;
  const nothing = Object.keys(change).length === 0;

  return (
    // Escape leaves the form, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles['form']}
      aria-label={`Retype ${formatCount(count, 'fact')}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) onApply(change);
      }}
    >
      <h2 className={styles['title']}>Retype {formatCount(count, 'fact')}</h2>
      {sort === 'name' && (
        <Choice
          label="They are"
          names={oneOfKind}
          values={entityKinds.filter((kind) => kinds.length !== 1 || kinds[0] !== kind)}
          onChange={(kind) => setChange(kind === undefined ? {} : { kind })}
        />
      )}
      {sort === 'statement' && (
        <>
          <Choice
            label="Source is a"
            names={sourceKindNames}
            values={sourceKinds}
            onChange={(sourceKind) => setChange(withField(change, 'sourceKind', sourceKind))}
          />
          <Choice
            label="Mode"
            names={modeNames}
            values={statementModes}
            onChange={(mode) => setChange(withField(change, 'mode', mode))}
          />
          <Choice
            label="Act"
            names={actNames}
            values={statementActs}
            onChange={(act) => setChange(withField(change, 'act', act))}
          />
        </>
      )}
      {sort === 'figure' && (
        <>
          <TextInput
            size="xs"
            label="Unit"
            placeholder="As it is"
            onChange={(event) => setChange(withField(change, 'unit', event.currentTarget.value.trim() || undefined))}
          />
          <NumberInput
            size="xs"
            label="Value"
            placeholder="As it is"
            hideControls
            onChange={(value) => setChange(withField(change, 'value', value === '' ? undefined : Number(value)))}
          />
          <Choice
            label="Bound"
            names={boundNames}
            values={figureBounds.filter((bound) => bound !== 'range')}
            onChange={(bound) => setChange(withField(change, 'bound', bound))}
          />
        </>
      )}
      {sort === null && <p>Choose facts of one kind first: then they can be given another type together.</p>}
      {sort === 'time' && <p>Times have nothing that many of them could share. Edit them one by one.</p>}
      <p className={styles['hint']}>
        Each gets a dated edit; what is rejected, or not found any more, is left as it is.
      </p>
      <div className={styles['end']}>
        <Button size="xs" type="submit" disabled={nothing}>
          Retype
        </Button>
        <Button size="xs" variant="default" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function withField<Field extends keyof FactChange>(
  change: FactChange,
  field: Field,
  value: FactChange[Field] | undefined,
): FactChange {
  const { [field]: _before, ...rest } = change;
  return value === undefined ? rest : { ...rest, [field]: value };
}

function Choice<Value extends string>({
  label,
  names,
  values,
  onChange,
}: {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly onChange: (value: Value | undefined) => void;
}): ReactNode {
  return (
    <NativeSelect
      size="xs"
      label={label}
      data={[{ value: '', label: 'As it is' }, ...values.map((value) => ({ value, label: names[value] }))]}
      onChange={(event) => onChange(values.find((value) => value === event.currentTarget.value))}
    />
  );
}
