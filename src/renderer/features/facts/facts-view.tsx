import { NativeSelect } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import type { ReviewedFacts } from '../../../contract/review.ts';
import { reviewOrders, type ReviewOrder } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount } from '../../ui/formats.ts';
import type { Place } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { useLibraryState } from '../library/library-state.tsx';
import { ReviewList } from '../review/review-list.tsx';
import { ReviewMargin } from '../review/review-margin.tsx';
import { tidy } from '../review/review-place.ts';
import { ReviewScope } from '../review/review-scope.tsx';
import { orderNames } from '../review/review-toolbar.tsx';
import { SelectedFacts } from '../review/selected-facts.tsx';
import { useReviewedList } from '../review/use-reviewed-list.ts';
import { QueryProblemNote } from '../search/query-problem.tsx';
import { FactsForm } from './facts-form.tsx';
import { factsList } from './facts-list.ts';
import { factsSentence } from './facts-sentence.ts';
import '../reading/highlights.css';
import styles from './facts-view.module.css';

type FactsPlace = Extract<Place, { at: 'facts' }>;

/** The search for facts: what did somebody say about something, which figures are above a value, what is told of a day. */
export function FactsView({ place, readOnly }: { readonly place: FactsPlace; readonly readOnly: boolean }): ReactNode {
  const { selection } = useLibraryState();
  const selected = place.selected === true;
  const { which, outline, input, waiting, error, retry, rows, reviewing } = useReviewedList(place, readOnly);
  const { total } = rows;
  const host = useHost();
  const speakerBox = useRef<HTMLInputElement>(null);

  const change = (next: ReviewedFacts, still: boolean = selected): void => {
    reviewing.show(null);
    const { selected: _, ...rest } = place;
    goTo({ ...rest, which: tidy(next), ...(still ? { selected: true } : {}) }, 'replace');
  };
  const speaker = reviewing.current?.stored.fact.kind === 'statement' ? reviewing.current.stored.fact.speaker : null;
  useActions([
    {
      id: 'facts.speaker',
      label: 'Choose a speaker',
      section: 'Search',
      keys: ['s'],
      disabled: which.kinds?.[0] !== 'statement',
      run: () => speakerBox.current?.focus(),
    },
    {
      id: 'facts.about-speaker',
      label: 'All about the speaker',
      section: 'Names',
      keys: ['i'],
      disabled: speaker === null,
      run: () => {
        const articleId = reviewing.current?.stored.articleId;
        if (articleId !== undefined && speaker !== null) goTo({ at: 'entity', articleId, name: speaker, show: 'said' });
      },
    },
  ]);
  const { query = '', words = '' } = which;
  // What the form shows needs no words of its own.
  const { sourceKinds: _kinds, standing: _standing, ...limits } = place.which;

  return (
    <section className={styles['view']} aria-labelledby="facts-title">
      <header className={styles['head']}>
        <h1 id="facts-title">{factsSentence(which)}</h1>
        <FactsForm which={place.which} onChange={change} ref={speakerBox} />
        {outline?.wordsProblem && words.trim() !== '' && (
          <QueryProblemNote query={words} problem={outline.wordsProblem} />
        )}
        {outline?.problem && query.trim() !== '' && <QueryProblemNote query={query} problem={outline.problem} />}
      </header>
      <section className={styles['results']} aria-label="Facts">
        <div className={styles['toolbar']}>
          <output className={styles['total']}>{outline && formatCount(total, 'fact')}</output>
          <ReviewScope
            which={limits}
            selected={selected ? selection.ids.size : null}
            onChange={(next, still) => {
              const { sourceKinds, standing } = place.which;
              change(
                {
                  ...next,
                  ...(sourceKinds === undefined ? {} : { sourceKinds }),
                  ...(standing === undefined ? {} : { standing }),
                },
                still,
              );
            }}
          />
          <span className={styles['space']} />
          <SaveListMenu
            section="Search"
            list={outline && total > 0 && !waiting ? factsList(host, factsSentence(which), input, outline) : null}
          />
          <NativeSelect
            size="xs"
            variant="unstyled"
            aria-label="Order"
            value={place.order}
            data={reviewOrders.map((order) => ({ value: order, label: orderNames[order] }))}
            onChange={(event) => goTo({ ...place, order: event.currentTarget.value as ReviewOrder }, 'replace')}
          />
        </div>
        {error && !outline && <FailureMessage error={error} retry={() => retry()} />}
        {outline && total === 0 && !waiting && <NoFacts everything={Object.keys(tidy(which)).length <= 2} />}
        {total > 0 && (
          <div className={styles['found']}>
            <ReviewList rows={rows} reviewing={reviewing} />
            <aside className={styles['margin']} aria-label="The fact under the cursor">
              <ReviewMargin reviewing={reviewing} readOnly={readOnly} />
            </aside>
          </div>
        )}
        <SelectedFacts reviewing={reviewing} />
      </section>
    </section>
  );
}

function NoFacts({ everything }: { readonly everything: boolean }): ReactNode {
  return (
    <p className={styles['none']}>
      {everything
        ? 'Nothing yet. Import articles: what people are reported to have said, the figures, the times and the names in them are found and listed here.'
        : 'No such fact. A part of the name is enough for the speaker; all words must occur in the statement itself, not only near it.'}
    </p>
  );
}
