import { ActionIcon, Button, Modal, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { MetadataRule } from '../../../contract/metadata.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount } from '../../ui/formats.ts';
import { useCommand } from '../../ui/use-command.ts';
import { ChangePreview } from './change-preview.tsx';
import { ruleText } from './metadata-words.ts';
import { emptyRule, RuleForm, suggestedRules } from './rule-form.tsx';
import styles from './metadata.module.css';

/** Every article of the archive. */
const everything = { query: '', filters: {} };

/** Rules by which metadata are set at import, in their order, and what each would do to the articles that are there. */
export function RulesPage({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const asked = useArchiveQuery('rule.list', {});
  const command = useCommand();
  const [draft, setDraft] = useState<{ readonly at: number | null; readonly rule: MetadataRule } | null>(null);
  const [applying, setApplying] = useState<readonly MetadataRule[] | null>(null);
  if (asked.error) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!asked.data) return null;
  const rules = asked.data;
  const save = async (next: readonly MetadataRule[]): Promise<boolean> =>
    (await command('rule.set', { rules: [...next] })).ok;
  const replaced = (at: number, rule: MetadataRule): MetadataRule[] =>
    rules.map((each, index) => (index === at ? rule : each));
  const moved = (at: number, by: 1 | -1): MetadataRule[] => {
    const next = rules.filter((_rule, index) => index !== at);
    const rule = rules[at];
    if (rule !== undefined) next.splice(at + by, 0, rule);
    return next;
  };
  return (
    <section className={styles['page']} aria-labelledby="rules-title">
      <header className={styles['head']}>
        <h1 id="rules-title">Rules</h1>
        <output>{formatCount(rules.length, 'rule')}</output>
        <Button size="xs" variant="default" disabled={rules.length === 0} onClick={() => setApplying(rules)}>
          Apply to the articles of the archive…
        </Button>
        <Button size="xs" disabled={readOnly} onClick={() => setDraft({ at: null, rule: emptyRule })}>
          New rule
        </Button>
      </header>
      <p className={styles['explanation']}>
        Rules set outlet, date, byline, section and language of what is imported from now on, one after the other: each
        sees what those above it made. What you write by hand is never replaced.
      </p>
      {rules.length === 0 && draft === null && (
        <section aria-label="Suggestions" className={styles['suggestions']}>
          {suggestedRules.map(({ label, rule }) => (
            <Button
              key={label}
              size="xs"
              variant="default"
              disabled={readOnly}
              onClick={() => setDraft({ at: null, rule })}
            >
              {label}
            </Button>
          ))}
        </section>
      )}
      <ol className={styles['rules']} aria-label="Rules in the order in which they are applied">
        {rules.map((rule, index) => (
          // A rule has no number of its own: its place is what it goes by.
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <li key={index} data-on={rule.on}>
            <Switch
              size="xs"
              aria-label={`On: ${ruleText(rule)}`}
              checked={rule.on}
              disabled={readOnly}
              onChange={(event) => void save(replaced(index, { ...rule, on: event.currentTarget.checked }))}
            />
            <span className={styles['rule']}>{ruleText(rule)}</span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setApplying([{ ...rule, on: true }])}
              aria-label={`Preview: ${ruleText(rule)}`}
            >
              Preview…
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              disabled={readOnly}
              onClick={() => setDraft({ at: index, rule })}
              aria-label={`Edit: ${ruleText(rule)}`}
            >
              Edit
            </Button>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              disabled={readOnly || index === 0}
              aria-label={`Earlier: ${ruleText(rule)}`}
              onClick={() => void save(moved(index, -1))}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              disabled={readOnly || index === rules.length - 1}
              aria-label={`Later: ${ruleText(rule)}`}
              onClick={() => void save(moved(index, 1))}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              disabled={readOnly}
              aria-label={`Remove: ${ruleText(rule)}`}
              onClick={() => void save(rules.filter((_rule, other) => other !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {draft !== null && (
        <RuleForm
          key={draft.at ?? -1}
          rule={draft.rule}
          onCancel={() => setDraft(null)}
          onSave={async (rule) => {
            if (await save(draft.at === null ? [...rules, rule] : replaced(draft.at, rule))) setDraft(null);
          }}
        />
      )}
      <Modal
        opened={applying !== null}
        onClose={() => setApplying(null)}
        title="What the rules would change among the articles of the archive"
        size="xl"
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {applying !== null && (
          <ChangePreview
            which={everything}
            change={{ how: 'rules', rules: [...applying] }}
            onDone={() => setApplying(null)}
            onCancel={() => setApplying(null)}
          />
        )}
      </Modal>
    </section>
  );
}
