import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { reviewOrders, type ReviewOrder } from '../../../contract/vocabulary.ts';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import type { ListFile } from '../../ui/lists/list-file.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import type { ReviewPlace } from './review-place.ts';
import { ReviewScope } from './review-scope.tsx';
import type { Reviewing } from './use-reviewing.ts';
import styles from './review-view.module.css';

export const orderNames: Readonly<Record<ReviewOrder, string>> = {
  'least-sure': 'Least sure first',
  'most-sure': 'Surest first',
  newest: 'Newest article first',
  reading: 'Imported last first',
};

/** Over the list: how many facts it holds and of which articles, what to do with all of them, and their order. */
export function ReviewToolbar({
  place,
  total,
  selectedArticles,
  reviewing,
  list,
  onChange,
}: {
  readonly place: ReviewPlace;
  /** Null until it is known. */
  readonly total: number | null;
  readonly selectedArticles: number;
  readonly reviewing: Reviewing;
  /** The list as a file; null while there is nothing to save. */
  readonly list: ListFile | null;
  readonly onChange: (place: ReviewPlace) => void;
}): ReactNode {
  const { busy, canDecideAll, decideAll, show } = reviewing;
  const common = { size: 'compact-xs', variant: 'default', loading: busy, disabled: !canDecideAll } as const;
  return (
    <div className={styles['toolbar']}>
      <output className={styles['total']}>{total !== null && formatCount(total, 'fact')}</output>
      <ReviewScope
        which={place.which}
        selected={place.selected === true ? selectedArticles : null}
        withoutOutlets
        onChange={(which, selected) =>
          onChange({ at: place.at, which, order: place.order, ...(selected ? { selected } : {}) })
        }
      />
      <span className={styles['space']} />
      {total !== null && total > 0 && (
        <span className={styles['all']}>
          <Button {...common} onClick={() => decideAll('accepted')}>
            Accept all {formatNumber(total)}
          </Button>
          <Button {...common} onClick={() => decideAll('rejected')}>
            Reject all {formatNumber(total)}
          </Button>
          <Button {...common} onClick={() => show('retype-all')}>
            Retype all…
          </Button>
        </span>
      )}
      <SaveListMenu section="Facts" list={list} />
      <NativeSelect
        size="xs"
        variant="unstyled"
        aria-label="Order"
        value={place.order}
        data={reviewOrders.map((order) => ({ value: order, label: orderNames[order] }))}
        onChange={(event) => onChange({ ...place, order: event.currentTarget.value as ReviewOrder })}
      />
    </div>
  );
}
