import { useState, type ReactNode } from 'react';
import type { EntityPage, EntityRole } from '../../../contract/entity.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatDay, formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './entity-aside.module.css';

/** Rows of each list that are shown before somebody asks for all. */
const shownFirst = 12;

/** Roles over time, who stands in the same articles, and which outlets write about it. */
export function EntityAside({
  entity,
  outlet,
  onOutlet,
}: {
  readonly entity: EntityPage;
  readonly outlet: string | null | undefined;
  /** Narrows the articles to an outlet; not there where nothing can be narrowed. */
  readonly onOutlet: ((outlet: string | null | undefined) => void) | undefined;
}): ReactNode {
  const { key, kind, name, outlets } = entity;
  const roles = useArchiveQuery('entity.roles', { key }, { enabled: kind === 'person', keepPrevious: true });
  const companions = useArchiveQuery('entity.companions', { key, limit: 100 });
  return (
    <aside className={styles['aside']} aria-label={`Around ${name}`} tabIndex={-1}>
      {roles.data && roles.data.length > 0 && (
        <Part title="Roles over time" rows={roles.data}>
          {(role) => <Role key={role.text} role={role} />}
        </Part>
      )}
      {companions.data && companions.data.length > 0 && (
        <Part title="With whom" rows={companions.data}>
          {(other) => (
            <li key={other.key} className={styles['row']}>
              <KindIcon kind={other.kind} size={14} />
              <a className={styles['name']} href={toAddress({ at: 'entity', key: other.key, show: 'mentions' })}>
                {other.name}
              </a>
              <span className={styles['number']}>{formatNumber(other.articles)}</span>
            </li>
          )}
        </Part>
      )}
      {outlets.length > 1 && (
        <Part title="Outlets" rows={outlets}>
          {({ outlet: one, articles }) => (
            <li key={one ?? ''} className={styles['row']}>
              {onOutlet ? (
                <button
                  type="button"
                  className={styles['outlet']}
                  aria-pressed={one === outlet}
                  onClick={() => onOutlet(one === outlet ? undefined : one)}
                >
                  {one ?? 'No outlet'}
                </button>
              ) : (
                <span className={styles['name']}>{one ?? 'No outlet'}</span>
              )}
              <span className={styles['number']}>{formatNumber(articles)}</span>
            </li>
          )}
        </Part>
      )}
    </aside>
  );
}

function Part<Row>({
  title,
  rows,
  children,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}): ReactNode {
  const [all, setAll] = useState(false);
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      <ul>{(all ? rows : rows.slice(0, shownFirst)).map(children)}</ul>
      {!all && rows.length > shownFirst && (
        <button type="button" className={styles['more']} onClick={() => setAll(true)}>
          {formatNumber(rows.length - shownFirst)} more
        </button>
      )}
    </section>
  );
}

/** A role leads to where it is given last. */
function Role({ role: { text, articles, first, last } }: { readonly role: EntityRole }): ReactNode {
  const { articleId: id, start, end } = last;
  const [from, until] = [first.published, last.published].map((day) => (day === null ? null : formatDay(day)));
  const when = from === until ? from : `${from ?? '?'} – ${until ?? '?'}`;
  return (
    <li className={styles['role']}>
      <a className={styles['name']} href={toAddress({ at: 'article', id, start, end })} title={last.articleTitle}>
        {text}
      </a>
      <span className={styles['number']}>{articles > 1 ? formatNumber(articles) : ''}</span>
      {when !== null && <span className={styles['when']}>{when}</span>}
    </li>
  );
}
