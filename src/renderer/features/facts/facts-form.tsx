import { Autocomplete, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useState, type ReactNode, type Ref } from 'react';
import type { DayRange, ReviewedFacts } from '../../../contract/review.ts';
import {
  factKinds,
  statementModes,
  verdicts,
  type ReviewVerdict,
  type SourceKind,
} from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatNumber } from '../../ui/formats.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { kindNames, modeNames, verdictNames } from '../reading/fact-words.ts';
import { QueryField } from '../search/query-field.tsx';
import { kindTitles, shownKinds } from '../sources/source-words.ts';
import styles from './facts-view.module.css';

type Props = {
  readonly which: ReviewedFacts;
  readonly onChange: (which: ReviewedFacts) => void;
};

type Kind = (typeof factKinds)[number];

/** What is looked for: a kind of fact, and what facts of that kind can be asked for. */
export function FactsForm({ which, onChange, ref }: Props & { readonly ref: Ref<HTMLInputElement> }): ReactNode {
  const [kind] = which.kinds?.length === 1 ? which.kinds : [];
  const change = (changes: Partial<ReviewedFacts>): void => onChange({ ...which, ...changes });
  return (
    <search className={styles['form']} aria-label="What is looked for">
      <NativeSelect
        size="xs"
        label="Kind"
        value={kind ?? ''}
        data={[
          { value: '', label: 'All facts' },
          ...factKinds.map((each) => ({ value: each, label: kindNames[each] })),
        ]}
        onChange={(event) => onChange(ofKind(which, event.currentTarget.value as Kind | ''))}
      />
      {kind === 'statement' && <OfStatements which={which} onChange={onChange} ref={ref} />}
      {kind === 'figure' && <OfFigures which={which} onChange={onChange} />}
      {(kind === 'time' || kind === 'statement') && (
        <Days label={kind === 'time' ? 'Told of' : 'Said'} range={which.told} onChange={(told) => change({ told })} />
      )}
      <Days label="Published" range={which.published} onChange={(published) => change({ published })} />
      <NativeSelect
        size="xs"
        label="Decisions"
        value={which.standing === true ? 'standing' : (which.verdicts?.[0] ?? '')}
        data={[
          { value: 'standing', label: 'What counts' },
          { value: '', label: 'All, rejected too' },
          { value: 'undecided', label: 'Undecided' },
          ...verdicts.map((verdict) => ({ value: verdict, label: verdictNames[verdict] })),
        ]}
        onChange={(event) => onChange(decided(which, event.currentTarget.value as ReviewVerdict | 'standing' | ''))}
      />
      <NumberInput
        size="xs"
        className={styles['narrow']}
        label="Sure at least"
        suffix=" %"
        min={0}
        max={100}
        clampBehavior="strict"
        allowDecimal={false}
        hideControls
        value={which.from === undefined ? '' : Math.round(which.from * 100)}
        onChange={(percent) => change({ from: percent === '' ? undefined : Number(percent) / 100 })}
      />
      <QueryField
        label="Only articles that match"
        placeholder="ferry outlet:courier tag:check"
        query={which.query ?? ''}
        onQuery={(query) => change({ query })}
      />
    </search>
  );
}

function OfStatements({ which, onChange, ref }: Props & { readonly ref: Ref<HTMLInputElement> }): ReactNode {
  const change = (changes: Partial<ReviewedFacts>): void => onChange({ ...which, ...changes });
  const [speaker, setSpeaker] = useTyped(which.speaker ?? '', (value) => change({ speaker: value.slice(0, 300) }));
  const speakers = useArchiveQuery(
    'search.speakers',
    { text: speaker.slice(0, 300), limit: 12 },
    { keepPrevious: true },
  );
  const statementsOf = new Map(speakers.data?.map((one) => [one.speaker, one.statements]));
  return (
    <>
      <Autocomplete
        ref={ref}
        size="xs"
        label="Who"
        placeholder="Any speaker"
        leftSection={<IconUser size={14} aria-hidden="true" />}
        clearable
        value={speaker}
        onChange={setSpeaker}
        data={speakers.data?.map((one) => one.speaker) ?? []}
        // The archive has filtered already, without regard to accents.
        filter={({ options }) => options}
        renderOption={({ option }) => (
          <span className={styles['speaker']}>
            <span>{option.value}</span>
            <span className={styles['count']}>{formatNumber(statementsOf.get(option.value) ?? 0)}</span>
          </span>
        )}
      />
      <QueryField
        label="Words of the statement"
        placeholder="Any words"
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        query={which.words ?? ''}
        onQuery={(words) => change({ words })}
      />
      <NativeSelect
        size="xs"
        label="Kind of source"
        value={which.sourceKinds?.[0] ?? ''}
        data={[
          { value: '', label: 'Any source' },
          ...shownKinds.map((each) => ({ value: each, label: kindTitles[each] })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value as SourceKind | '';
          change({ sourceKinds: chosen === '' ? undefined : [chosen] });
        }}
      />
      <NativeSelect
        size="xs"
        label="How"
        value={which.modes?.[0] ?? ''}
        data={[
          { value: '', label: 'Quoted or not' },
          ...statementModes.map((mode) => ({ value: mode, label: modeNames[mode] })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value as (typeof statementModes)[number] | '';
          change({ modes: chosen === '' ? undefined : [chosen] });
        }}
      />
    </>
  );
}

function OfFigures({ which: { value = {}, ...which }, onChange }: Props): ReactNode {
  const change = (changes: Partial<typeof value>): void => {
    const next = Object.fromEntries(
      Object.entries({ ...value, ...changes }).filter(([, each]) => each !== undefined && each !== ''),
    );
    onChange(Object.keys(next).length === 0 ? which : { ...which, value: next });
  };
  const [unit, setUnit] = useTyped(value.unit ?? '', (text) => change({ unit: text.slice(0, 200) }));
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <NumberInput
          key={end}
          size="xs"
          className={styles['narrow']}
          label={end === 'from' ? 'At least' : 'At most'}
          hideControls
          thousandSeparator=" "
          value={value[end] ?? ''}
          onChange={(number) => change({ [end]: typeof number === 'number' ? number : undefined })}
        />
      ))}
      <TextInput
        size="xs"
        className={styles['narrow']}
        label="Unit"
        placeholder="people, USD, %"
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
    </>
  );
}

const dayPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A year, a month or a day at each end; what is not yet one of them does not count. */
function Days({
  label,
  range = {},
  onChange,
}: {
  readonly label: string;
  readonly range: DayRange | undefined;
  readonly onChange: (range: DayRange | undefined) => void;
}): ReactNode {
  const change = (end: 'from' | 'to', text: string): void => {
    const { [end]: _, ...rest } = range;
    const next = text === '' ? rest : { ...rest, [end]: text };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className={styles['days']}>
      {(['from', 'to'] as const).map((end) => (
        <Day key={end} label={`${label} ${end}`} value={range[end] ?? ''} onChange={(text) => change(end, text)} />
      ))}
    </div>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const isDay = text === '' || dayPattern.test(text);
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder="2024-05"
      maxLength={10}
      value={text}
      error={!isDay && typed !== null && typed.length >= 4}
      onChange={(event) => {
        const next = event.currentTarget.value.trim();
        const done = next === '' || dayPattern.test(next);
        setTyped(done ? null : next);
        if (done) onChange(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Facts of another kind: what only facts of the kind before can be asked for is left out. */
function ofKind(which: ReviewedFacts, kind: Kind | ''): ReviewedFacts {
  const {
    kinds: _kinds,
    speaker: _speaker,
    words: _words,
    source: _source,
    sourceKinds: _sourceKinds,
    modes: _modes,
    anonymityReasons: _reasons,
    value: _value,
    told: _told,
    ...rest
  } = which;
  return kind === '' ? rest : { ...rest, kinds: [kind] };
}

function decided(
  { standing: _standing, verdicts: _verdicts, ...which }: ReviewedFacts,
  choice: ReviewVerdict | 'standing' | '',
): ReviewedFacts {
  if (choice === 'standing') return { ...which, standing: true };
  return choice === '' ? which : { ...which, verdicts: [choice] };
}
