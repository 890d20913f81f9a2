import type { ReactNode } from 'react';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Fact } from '../../../contract/fact.ts';
import { statementsBy, type Place } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { FactExplanation } from './fact-explanation.tsx';
import { useEntityOfFact } from './use-entity-of-fact.ts';
import styles from './fact-actions.module.css';

/** What rows tell the view that they stand in. Stable, so that rows need not be rendered again. */
export type FactHandlers = {
  readonly select: (key: string) => void;
  readonly hover: (key: string | null) => void;
  readonly decide: (verdict: 'accepted' | 'rejected' | 'none') => void;
  readonly edit: () => void;
  readonly tag: () => void;
  /** Shows or hides why the selected fact is there. */
  readonly explain: () => void;
};

/** What can be done with the selected fact, and why the program found it. */
export function FactActions({
  stored,
  explained,
  handlers,
}: {
  readonly stored: StoredFact;
  readonly explained: boolean;
  readonly handlers: FactHandlers;
}): ReactNode {
  const { verdict, fact } = stored;
  const name = speakerOrName(fact);
  return (
    <div className={styles['actions']}>
      <div className={styles['buttons']}>
        {verdict !== 'accepted' && (
          <Act shortcut="a" onClick={() => handlers.decide('accepted')}>
            Accept
          </Act>
        )}
        {verdict !== 'rejected' && (
          <Act shortcut="r" onClick={() => handlers.decide('rejected')}>
            Reject
          </Act>
        )}
        <Act shortcut="e" onClick={handlers.edit}>
          Edit
        </Act>
        {verdict !== null && (
          <Act shortcut="u" onClick={() => handlers.decide('none')}>
            Take back
          </Act>
        )}
        <Act shortcut="t" onClick={handlers.tag}>
          Tag
        </Act>
        <Act shortcut="w" expanded={explained} onClick={handlers.explain}>
          Why?
        </Act>
      </div>
      {name !== null && <Elsewhere name={name} speaks={fact.kind !== 'place'} stored={stored} />}
      {explained && <FactExplanation stored={stored} />}
    </div>
  );
}

function Act({
  children,
  shortcut,
  expanded,
  onClick,
}: {
  readonly children: string;
  readonly shortcut?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles['button']}
      onClick={onClick}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}

/** Ways from a name to the rest of the archive. */
function Elsewhere({
  name,
  speaks,
  stored,
}: {
  readonly name: string;
  readonly speaks: boolean;
  readonly stored: StoredFact;
}): ReactNode {
  const entity = useEntityOfFact(stored.articleId, stored);
  const query = `"${name.replaceAll('"', '')}"`;
  const search: Place = { at: 'library', query, filters: {}, order: 'relevance' };
  return (
    <div className={styles['elsewhere']}>
      {entity && (
        <button
          type="button"
          className={styles['link']}
          aria-keyshortcuts="i"
          onClick={() => goTo({ at: 'entity', key: entity.key, show: 'mentions' })}
        >
          All about {entity.name}
        </button>
      )}
      {speaks && (
        <button type="button" className={styles['link']} onClick={() => goTo(statementsBy(name))}>
          What did {name} say?
        </button>
      )}
      <button type="button" className={styles['link']} onClick={() => goTo(search)}>
        Search {name}
      </button>
    </div>
  );
}

/** Whom or what a fact is about, where it has a name. */
function speakerOrName(fact: Fact): string | null {
  switch (fact.kind) {
    case 'statement':
      return fact.speaker;
    case 'person':
    case 'organisation':
    case 'place':
      return fact.name;
    case 'figure':
    case 'time':
      return null;
  }
}
