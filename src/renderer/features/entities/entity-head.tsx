import { Button, Menu } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EntityPage, EntityReference } from '../../../contract/entity.ts';
import { entityKinds, type EntityKind } from '../../../contract/vocabulary.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { formatMoment, formatNumber } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { toAddress } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { ambiguityText, decisionText, oneOfKind, tallyText } from './entity-words.ts';
import { KindIcon } from './kind-icon.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import styles from './entity-head.module.css';

type Dialog = { readonly what: 'merge'; readonly with: EntityReference | null } | { readonly what: 'split' | 'rename' };

/** Who or what this is, what is to be known about its name, and what can be done with it. */
export function EntityHead({
  entity,
  readOnly,
}: {
  readonly entity: EntityPage;
  readonly readOnly: boolean;
}): ReactNode {
  const { key, kind, name, similar } = entity;
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const command = useCommand();
  const { undo } = useChanges();
  const close = (): void => setDialog(null);
  const mergeable = similar.slice(0, 8);

  const retype = async (to: EntityKind): Promise<void> => {
    const same = similar.find((other) => other.kind === to && other.name.toLowerCase() === name.toLowerCase());
    // One of this kind and name is there already: they are most likely one.
    if (same) return setDialog({ what: 'merge', with: same });
    const reply = await command('entity.retype', { key, kind: to });
    if (reply.ok) showDone(`“${name}” is ${article(to)} now`, { label: 'Undo', run: () => void undo() });
  };
  const splittable = entity.names.length > 1 || entity.articles > 1;
  useActions([
    {
      id: 'entity.merge',
      label: `Merge “${name}” with another name…`,
      section: 'Names',
      keys: ['m'],
      disabled: readOnly,
      run: () => setDialog({ what: 'merge', with: null }),
    },
    {
      id: 'entity.split',
      label: `Split names or articles off “${name}”…`,
      section: 'Names',
      keys: ['x'],
      disabled: readOnly || !splittable,
      run: () => setDialog({ what: 'split' }),
    },
    {
      id: 'entity.rename',
      label: `Rename “${name}”…`,
      section: 'Names',
      keys: ['e'],
      disabled: readOnly,
      run: () => setDialog({ what: 'rename' }),
    },
    ...entityKinds
      .filter((each) => each !== kind)
      .map((to) => ({
        id: `entity.retype-${to}`,
        label: `“${name}” is ${article(to)}`,
        section: 'Names' as const,
        disabled: readOnly,
        run: () => void retype(to),
      })),
  ]);

  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h1 id="entity-name">{name}</h1>
        <Menu position="bottom-start" shadow="md" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <button
              type="button"
              className={styles['kind']}
              disabled={readOnly}
              aria-label={`Kind: ${oneOfKind[kind]}`}
            >
              <KindIcon kind={kind} />
              {oneOfKind[kind]}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {entityKinds
              .filter((each) => each !== kind)
              .map((to) => (
                <Menu.Item key={to} leftSection={<KindIcon kind={to} />} onClick={() => void retype(to)}>
                  It is {article(to)}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
        <span className={styles['tally']}>{tallyText(entity)}</span>
        <div className={styles['ways']}>
          <Way keys="m" disabled={readOnly} onClick={() => setDialog({ what: 'merge', with: null })}>
            Merge…
          </Way>
          <Way keys="x" disabled={readOnly || !splittable} onClick={() => setDialog({ what: 'split' })}>
            Split…
          </Way>
          <Way keys="e" disabled={readOnly} onClick={() => setDialog({ what: 'rename' })}>
            Rename…
          </Way>
        </div>
      </div>
      <Forms entity={entity} />
      {entity.ambiguous && <p className={styles['note']}>{ambiguityText(entity)}</p>}
      {mergeable.length > 0 && (
        <p className={styles['similar']}>
          {entity.ambiguous ? 'It may be ' : 'Of the same name: '}
          {mergeable.map((other) => (
            <span key={other.key} className={styles['other']}>
              <KindIcon kind={other.kind} size={13} />
              <a href={toAddress({ at: 'entity', key: other.key, show: 'mentions' })}>{other.name}</a>{' '}
              <span className={styles['count']}>{formatNumber(other.articles)}</span>
              <button type="button" disabled={readOnly} onClick={() => setDialog({ what: 'merge', with: other })}>
                Merge…<span className="said"> with {other.name}</span>
              </button>
            </span>
          ))}
        </p>
      )}
      <Decisions entity={entity} readOnly={readOnly} />
      <MergeDialog
        opened={dialog?.what === 'merge'}
        entity={entity}
        other={dialog?.what === 'merge' ? dialog.with : null}
        onClose={close}
      />
      <SplitDialog opened={dialog?.what === 'split'} entity={entity} onClose={close} />
      <RenameDialog opened={dialog?.what === 'rename'} entity={entity} onClose={close} />
    </header>
  );
}

function Way({
  children,
  keys,
  disabled,
  onClick,
}: {
  readonly children: string;
  readonly keys: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <Button size="compact-sm" variant="default" disabled={disabled} aria-keyshortcuts={keys} onClick={onClick}>
      {children}
    </Button>
  );
}

const formsShown = 10;

/** How it is written, with the number of articles that write it so. */
function Forms({ entity: { forms, name } }: { readonly entity: EntityPage }): ReactNode {
  const [all, setAll] = useState(false);
  if (forms.length < 2 && forms[0]?.form === name) return null;
  const shown = all ? forms : forms.slice(0, formsShown);
  return (
    <p className={styles['forms']}>
      {shown.map(({ form, articles }) => (
        <span key={form} className={styles['form']} title={`In ${formatNumber(articles)} articles`}>
          {form} <span className={styles['count']}>{formatNumber(articles)}</span>
        </span>
      ))}
      {shown.length < forms.length && (
        <button type="button" onClick={() => setAll(true)}>
          {formatNumber(forms.length - shown.length)} more
        </button>
      )}
    </p>
  );
}

function Decisions({ entity, readOnly }: { readonly entity: EntityPage; readonly readOnly: boolean }): ReactNode {
  const command = useCommand();
  if (entity.decisions.length === 0) return null;
  return (
    <ul className={styles['decisions']} aria-label="What you decided">
      {entity.decisions.map((decision) => (
        <li key={decision.id} title={formatMoment(decision.decidedAt)}>
          {decisionText(decision)}
          <button
            type="button"
            disabled={readOnly}
            onClick={() => void command('entity.takeBack', { id: decision.id })}
          >
            Take back<span className="said"> : {decisionText(decision)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function article(kind: EntityKind): string {
  return `${kind === 'organisation' ? 'an' : 'a'} ${oneOfKind[kind]}`;
}
