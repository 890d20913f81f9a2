import { ActionIcon, Button, Checkbox, Group, Modal, NativeSelect, Radio, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowMergeLeft } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { SplitRule, SplitStep } from '../../../contract/split-rule.ts';
import { splitFields } from '../../../contract/vocabulary.ts';
import { valueOf, CallFailure } from '../../archive/call-failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatDay, formatNumber } from '../../ui/formats.ts';
import { showFailure } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { ruleText, splitFieldText } from './rule-words.ts';
import { useReadingAgain } from './use-reading-again.ts';
import styles from './rule-dialogs.module.css';

type Preview = Output<'import.split'>;
type DialogProps = {
  /** The text's line in the ledger; null: closed. */
  readonly entryId: number | null;
  readonly onClose: () => void;
};

/** Where the articles of a text begin: rules are proposed, a person shows at one article what is meant, and the rest follows. */
export function SplitDialog({ entryId, onClose }: DialogProps): ReactNode {
  return (
    <Modal
      opened={entryId !== null}
      onClose={onClose}
      title="Split into articles"
      size="78rem"
      centered
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {entryId !== null && <Proposed entryId={entryId} onClose={onClose} />}
    </Modal>
  );
}

function Proposed({ entryId, onClose }: { readonly entryId: number; readonly onClose: () => void }): ReactNode {
  const first = useArchiveQuery('import.split', { entryId, rule: null, step: null });
  if (first.error) return <FailureMessage error={first.error} retry={first.refetch} />;
  if (!first.data) return <p className={styles['quiet']}>Looking for what comes again…</p>;
  if (first.data.rule === null)
    return (
      <p>
        Nothing in “{first.data.name}” comes again in a way that could set articles apart: no separators, headings,
        labels or dates. It stays one article.
      </p>
    );
  return <Teaching entryId={entryId} first={first.data} onClose={onClose} />;
}

function Teaching({
  entryId,
  first,
  onClose,
}: {
  readonly entryId: number;
  readonly first: Preview;
  readonly onClose: () => void;
}): ReactNode {
  const host = useHost();
  const command = useCommand();
  // The last is shown; those before it are what undo leads back to.
  const [steps, setSteps] = useState<readonly Preview[]>([first]);
  const [everywhere, setEverywhere] = useState(true);
  const [name, setName] = useState('');
  const { start, progress, refusal } = useReadingAgain();
  const now = steps.at(-1) ?? first;
  const { rule } = now;

  const ask = async (next: SplitRule | null, step: SplitStep | null): Promise<void> => {
    try {
      const preview = valueOf(await host.call('import.split', { entryId, rule: next, step }));
      setSteps((before) => [...before, preview]);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      showFailure(error.failure);
    }
  };
  const undo = (): void => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before));
  const read = async (): Promise<void> => {
    if (rule === null) return;
    const kept = name.trim();
    // What was said of single lines holds for this file only.
    const general = { ...rule, without: [], extra: [] };
    if (kept !== '' && !(await command('layout.save', { kind: 'split', name: kept, split: general })).ok) return;
    if (await start([entryId], { split: rule, rule: kept === '' ? null : kept }, 'by this rule')) onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- undo within the form, before the page's own undo
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        event.stopPropagation();
        undo();
      }}
    >
      <div className={styles['split']}>
        <div className={styles['proposals']}>
          <Rules now={now} onChoose={(chosen) => void ask(chosen, null)} />
          <Checkbox
            size="sm"
            label="Moving one beginning moves all"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.currentTarget.checked)}
          />
          <Outside outside={now.outside} />
          <TextInput
            label="Keep this under a name"
            description="Later files with this layout are then split by themselves."
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <section aria-labelledby="split-articles">
          <h3 id="split-articles" className={styles['heading']}>
            <output>
              {formatCount(now.found, 'article')}
              {now.found > now.articles.length && `, the first ${formatNumber(now.articles.length)}:`}
            </output>
          </h3>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by the keyboard */}
          <ol className={`${styles['articles']} ${styles['cuts']}`} tabIndex={0} aria-label="Articles it would give">
            {now.articles.map((article, index) => (
              <Cut
                key={article.start}
                article={article}
                isFirst={index === 0}
                onStep={(step) => void ask(rule, step)}
                everywhere={everywhere}
              />
            ))}
          </ol>
        </section>
      </div>
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <Group justify="flex-end" className={styles['actions']}>
        <Button variant="default" disabled={steps.length === 1} onClick={undo} mr="auto">
          Undo step
        </Button>
        <Button variant="default" onClick={onClose}>
          Leave it whole
        </Button>
        <Button type="submit" disabled={now.found === 0} loading={progress !== null}>
          {`Split into ${formatCount(now.found, 'article')}`}
        </Button>
      </Group>
    </form>
  );
}

function Rules({ now, onChoose }: { readonly now: Preview; readonly onChoose: (rule: SplitRule) => void }): ReactNode {
  const rules = useArchiveQuery('layout.list', {});
  const kept = (rules.data ?? []).flatMap(({ rule }) => (rule.kind === 'split' ? [rule] : []));
  const choices = [
    ...kept.map(({ name, split }) => ({
      key: `rule ${name}`,
      label: `“${name}”`,
      about: ruleText(split),
      rule: split,
    })),
    ...now.proposals.map(({ rule, articles }) => ({
      key: JSON.stringify(rule.cut),
      label: ruleText(rule),
      about: formatCount(articles, 'article'),
      rule,
    })),
  ];
  const isChosen = ({ rule }: { readonly rule: SplitRule }): boolean =>
    JSON.stringify(rule) === JSON.stringify(now.rule);
  const own = now.rule !== null && !choices.some(isChosen);
  return (
    <Radio.Group
      label="Rule"
      value={own ? 'own' : (choices.find(isChosen)?.key ?? null)}
      onChange={(key) => {
        const choice = choices.find((one) => one.key === key);
        if (choice !== undefined) onChoose(choice.rule);
      }}
    >
      {own && now.rule !== null && (
        <Radio mt="xs" size="sm" value="own" label={ruleText(now.rule)} description="As you changed it" />
      )}
      {choices.map(({ key, label, about }) => (
        <Radio key={key} mt="xs" size="sm" value={key} label={label} description={about} />
      ))}
    </Radio.Group>
  );
}

function Outside({ outside: { before, between, first } }: { readonly outside: Preview['outside'] }): ReactNode {
  if (before + between === 0) return <p className={styles['quiet']}>Every line is in one of the articles.</p>;
  return (
    <p className={styles['quiet']}>
      {before > 0 && `${formatCount(before, 'line')} in front of the first article (“${first ?? ''}”) in none. `}
      {between > 0 && `${formatCount(between, 'line')} between articles, as separators.`}
    </p>
  );
}

type CutProps = {
  readonly article: Preview['articles'][number];
  readonly isFirst: boolean;
  readonly everywhere: boolean;
  readonly onStep: (step: SplitStep) => void;
};

function Cut({ article, isFirst, everywhere, onStep }: CutProps): ReactNode {
  const { start, title, outlet, byline, published, words, lines } = article;
  const move = (by: number): void => onStep({ kind: 'move', from: start, to: start + by, everywhere });
  const shown = title === '' ? article.beginning : title;
  return (
    <li>
      <div className={styles['cut']}>
        <strong>{shown}</strong>
        <span className={styles['quiet']}>
          {[outlet, byline, published === null ? null : formatDay(published), formatCount(words, 'word')]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Tool label={`Begin “${shown}” one line earlier`} disabled={start === 0} run={() => move(-1)}>
          <IconArrowUp size={16} />
        </Tool>
        <Tool label={`Begin “${shown}” one line later`} run={() => move(1)}>
          <IconArrowDown size={16} />
        </Tool>
        <Tool
          label={`Join “${shown}” to the one before`}
          disabled={isFirst}
          run={() => onStep({ kind: 'join', at: start })}
        >
          <IconArrowMergeLeft size={16} />
        </Tool>
      </div>
      <ol className={styles['lines']}>
        {lines.map(({ line, text, field }) => (
          <li key={line} data-field={field !== null}>
            <span className={styles['number']}>{formatNumber(line + 1)}</span>
            <span className={styles['line']} title={text}>
              {text}
            </span>
            <NativeSelect
              size="xs"
              variant="unstyled"
              aria-label={`What line ${line + 1} is`}
              data={[
                { value: '', label: 'Text' },
                ...splitFields.map((one) => ({ value: one, label: splitFieldText[one] })),
                { value: 'begin', label: 'Begin here' },
              ]}
              value={field ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (value === 'begin') onStep({ kind: 'begin', at: line });
                else onStep({ kind: 'name', line, field: splitFields.find((one) => one === value) ?? null });
              }}
            />
          </li>
        ))}
      </ol>
    </li>
  );
}

function Tool({
  label,
  disabled = false,
  run,
  children,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={run}
    >
      {children}
    </ActionIcon>
  );
}
