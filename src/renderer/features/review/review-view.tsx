import type { ReactNode } from 'react';
import type { ReviewedFacts } from '../../../contract/review.ts';
import { useHost } from '../../archive/host-context.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { goTo } from '../../ui/use-place.ts';
import { useLibraryState } from '../library/library-state.tsx';
import { factsList } from '../facts/facts-list.ts';
import { QueryProblemNote } from '../search/query-problem.tsx';
import { NoFacts } from './no-facts.tsx';
import { ReviewFilters } from './review-filters.tsx';
import { ReviewList } from './review-list.tsx';
import { ReviewMargin } from './review-margin.tsx';
import { tidy, type ReviewPlace } from './review-place.ts';
import { ReviewToolbar } from './review-toolbar.tsx';
import { SelectedFacts } from './selected-facts.tsx';
import { useReviewedList } from './use-reviewed-list.ts';
import '../reading/highlights.css';
import styles from './review-view.module.css';

/** All facts of the archive, or of some of its articles, to be gone through one by one or decided about all at once. */
export function ReviewView({
  place,
  readOnly,
}: {
  readonly place: ReviewPlace;
  readonly readOnly: boolean;
}): ReactNode {
  const { selection } = useLibraryState();
  const host = useHost();
  const { which, outline, input, waiting, error, retry, rows, reviewing } = useReviewedList(place, readOnly);
  const { total } = rows;

  const change = (next: ReviewPlace): void => {
    reviewing.show(null);
    goTo({ ...next, which: tidy(next.which) }, 'replace');
  };
  const narrow = ({ articleIds, ...rest }: ReviewedFacts): void =>
    change({ ...place, which: place.selected === true || articleIds === undefined ? rest : { ...rest, articleIds } });

  return (
    <div className={styles['review']}>
      <aside className={styles['aside']}>
        <ReviewFilters which={which} onChange={narrow} />
      </aside>
      <section className={styles['results']} aria-label="Facts">
        <h1 className="said">Review</h1>
        <ReviewToolbar
          place={place}
          total={outline?.total ?? null}
          selectedArticles={selection.ids.size}
          reviewing={reviewing}
          list={outline && total > 0 && !waiting ? factsList(host, 'Facts in review', input, outline) : null}
          onChange={change}
        />
        {outline?.problem && <QueryProblemNote query={which.query ?? ''} problem={outline.problem} />}
        {error && !outline && <FailureMessage error={error} retry={() => retry()} />}
        {outline && total === 0 && !waiting && <NoFacts place={place} onChange={change} />}
        {total > 0 && <ReviewList rows={rows} reviewing={reviewing} />}
        <SelectedFacts reviewing={reviewing} />
      </section>
      <aside className={styles['margin']} aria-label="The fact under the cursor">
        <ReviewMargin reviewing={reviewing} readOnly={readOnly} />
      </aside>
    </div>
  );
}
