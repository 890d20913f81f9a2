import { useEffect, useState, type ReactNode } from 'react';
import type { EntityPage } from '../../../contract/entity.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress, type EntityList, type Place } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { EntityAside } from './entity-aside.tsx';
import { EntityHead } from './entity-head.tsx';
import { FigureRows, MentionRows, StatementRows } from './entity-lists.tsx';
import styles from './entity-view.module.css';

type EntityPlace = Extract<Place, { at: 'entity' }>;

/** All that the archive tells of a person, an organisation or a place. */
export function EntityView({
  place,
  readOnly,
}: {
  readonly place: EntityPlace;
  readonly readOnly: boolean;
}): ReactNode {
  const { key, articleId, name, show } = place;
  const entity = useArchiveQuery(
    'entity.get',
    key === undefined ? { articleId: articleId ?? 0, name: name ?? '' } : { key },
    { keepPrevious: true },
  );
  const found = entity.data && !entity.isPlaceholderData ? entity.data.key : undefined;
  useEffect(() => {
    // What was merged, or asked for by a name, has its own address.
    if (found !== undefined && found !== key) goTo({ at: 'entity', key: found, show }, 'replace');
  }, [found, key, show]);
  if (entity.error) return <FailureMessage error={entity.error} retry={entity.refetch} />;
  if (!entity.data) return null;
  return <Page key={entity.data.key} entity={entity.data} show={show} readOnly={readOnly} />;
}

function Page({
  entity,
  show,
  readOnly,
}: {
  readonly entity: EntityPage;
  readonly show: EntityList;
  readonly readOnly: boolean;
}): ReactNode {
  const [outlet, setOutlet] = useState<string | null | undefined>(undefined);
  return (
    <section className={styles['view']} aria-labelledby="entity-name">
      <EntityHead entity={entity} readOnly={readOnly} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Lists entity={entity} show={show} />
          {show === 'mentions' && <MentionRows entity={entity} outlet={outlet} onOutlet={setOutlet} />}
          {(show === 'said' || show === 'about') && <StatementRows key={show} entity={entity} which={show} />}
          {show === 'figures' && <FigureRows entity={entity} />}
        </div>
        <EntityAside entity={entity} outlet={outlet} onOutlet={show === 'mentions' ? setOutlet : undefined} />
      </div>
    </section>
  );
}

function Lists({ entity, show }: { readonly entity: EntityPage; readonly show: EntityList }): ReactNode {
  const lists: readonly (readonly [EntityList, string, number])[] = [
    ['mentions', 'Where mentioned', entity.articles],
    ['said', 'Statements by', entity.said],
    ['about', 'Statements about', entity.about],
    ['figures', 'Figures', entity.figures],
  ];
  return (
    <nav className={styles['lists']} aria-label={`About ${entity.name}`}>
      {lists.map(([list, label, count]) => (
        <a
          key={list}
          className={styles['link']}
          href={toAddress({ at: 'entity', key: entity.key, show: list })}
          onClick={(event) => {
            // Going through the lists of one page is no step to go back by.
            event.preventDefault();
            goTo({ at: 'entity', key: entity.key, show: list }, 'replace');
          }}
          {...(list === show ? { 'aria-current': 'true' as const } : {})}
        >
          {label} <span className={styles['count']}>{formatNumber(count)}</span>
        </a>
      ))}
    </nav>
  );
}
