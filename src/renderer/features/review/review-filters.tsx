import { NumberInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import type { ReviewedFacts } from '../../../contract/review.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatNumber } from '../../ui/formats.ts';
import { FacetList } from '../library/facet-list.tsx';
import { kindNames } from '../reading/fact-words.ts';
import { QueryField } from '../search/query-field.tsx';
import { countsByView, inView, reviewViews, viewNames, viewOf } from './review-place.ts';
import styles from './review-filters.module.css';

type Props = {
  /** What is looked at, the selected articles included. */
  readonly which: ReviewedFacts;
  readonly onChange: (which: ReviewedFacts) => void;
};

/** Which facts are listed: by what was decided, kind, rule, confidence, outlet and the words of their articles; with exact counts. */
export function ReviewFilters({ which, onChange }: Props): ReactNode {
  const counts = useArchiveQuery('review.counts', { which }, { keepPrevious: true }).data;
  const byView = countsByView(counts?.decided ?? []);
  const view = viewOf(which);
  const { kinds = [], rules = [] } = which;
  return (
    <nav className={styles['filters']} aria-label="Narrow the list">
      <Section title="Show">
        <ul className={styles['views']}>
          {reviewViews.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={styles['view']}
                aria-pressed={one === view}
                onClick={() => onChange(inView(which, one))}
              >
                <span>{viewNames[one]}</span>
                <span className={styles['count']}>{counts && formatNumber(byView[one])}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Kinds">
        <FacetList
          label="Kinds"
          values={(counts?.kinds ?? []).map(({ kind, count }) => ({ value: kind, count }))}
          chosen={kinds}
          name={(kind) => kindNames[kind]}
          onToggle={(kind) => onChange({ ...which, kinds: toggled(kinds, kind) })}
        />
      </Section>
      <Section title="Confidence">
        <div className={styles['range']}>
          <Percent label="From" value={which.from} onChange={(from) => onChange({ ...which, from })} />
          <Percent label="Below" value={which.below} onChange={(below) => onChange({ ...which, below })} />
        </div>
      </Section>
      <Section title="Rules">
        <FacetList
          label="Rules"
          values={(counts?.rules ?? []).map(({ rule, count }) => ({ value: rule, count }))}
          chosen={rules}
          name={(rule) => (rule === 'person' ? 'made by a person' : rule)}
          meaning={(rule) => counts?.rules.find((each) => each.rule === rule)?.text ?? null}
          onToggle={(rule) => onChange({ ...which, rules: toggled(rules, rule) })}
          shownAtFirst={6}
        />
      </Section>
      <Outlets which={which} onChange={onChange} />
      <Section title="Articles">
        <QueryField
          aria-label="Only articles that match"
          placeholder="Only articles that match…"
          query={which.query ?? ''}
          onQuery={(query) => onChange({ ...which, query })}
        />
      </Section>
    </nav>
  );
}

/** Counted only when it is looked at: it takes longest. */
function Outlets({ which, onChange }: Props): ReactNode {
  const { outlets: chosen = [], ...filters } = which.filters ?? {};
  const [opened, setOpened] = useState(chosen.length > 0);
  const outlets = useArchiveQuery('review.outlets', { which }, { enabled: opened, keepPrevious: true });
  return (
    <details className={styles['outlets']} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>Outlets</summary>
      <FacetList
        label="Outlets"
        values={(outlets.data ?? []).map(({ outlet, count }) => ({ value: outlet, count }))}
        chosen={chosen}
        name={(outlet) => outlet ?? 'No outlet'}
        onToggle={(outlet) => {
          const next = toggled(chosen, outlet);
          onChange({ ...which, filters: next.length === 0 ? filters : { ...filters, outlets: next } });
        }}
      />
    </details>
  );
}

/** A share as whole percents; empty: no limit. */
function Percent({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactNode {
  return (
    <NumberInput
      size="xs"
      label={label}
      suffix=" %"
      min={0}
      max={100}
      clampBehavior="strict"
      allowDecimal={false}
      hideControls
      value={value === undefined ? '' : Math.round(value * 100)}
      onChange={(percent) => onChange(percent === '' ? undefined : Number(percent) / 100)}
    />
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
