import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { SourceScope } from '../../../contract/source.ts';
import type { SourceKind } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber, formatShare } from '../../ui/formats.ts';
import { toAddress, type SourcesSort } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { svgFile } from '../../ui/svg-file.ts';
import { useSaveText } from '../../ui/use-save-text.ts';
import { useLibraryState } from '../library/library-state.tsx';
import { ReviewScope } from '../review/review-scope.tsx';
import { tidy } from '../review/review-place.ts';
import { QueryField } from '../search/query-field.tsx';
import { QueryProblemNote } from '../search/query-problem.tsx';
import { KindsSummary } from './kinds-summary.tsx';
import { MonthPlot } from './month-plot.tsx';
import { MostUsed } from './most-used.tsx';
import { OutletPlot } from './outlet-plot.tsx';
import { OutletTable } from './outlet-table.tsx';
import { ReasonsList } from './reasons-list.tsx';
import { kindTitles, shownKinds } from './source-words.ts';
import { inOrder, listOf, totalOf, type Part, type SourcesPlace } from './sources-place.ts';
import { sourcesList } from './sources-list.ts';
import styles from './sources-view.module.css';

/** Outlets that are drawn at first. */
const drawnAtFirst = 25;

/** Who the accounts rest on: statements by kind of source, outlet, month, reason for anonymity and source. */
export function SourcesView({ place }: { readonly place: SourcesPlace }): ReactNode {
  const { selection } = useLibraryState();
  const selected = place.selected === true;
  const scope: SourceScope = useMemo(
    () => (selected ? { ...place.scope, articleIds: [...selection.ids] } : place.scope),
    [place, selected, selection.ids],
  );
  const asked = useArchiveQuery('source.counts', { scope }, { keepPrevious: true });
  const counts = asked.data;
  const change = (changes: Partial<SourcesPlace>): void => goTo({ ...place, ...changes }, 'replace');
  const changeScope = (next: SourceScope): void => change({ scope: tidy(next) as SourceScope });
  const { sure, query = '', ...limits } = place.scope;
  const linkTo = (part: Part) => listOf(scope, selected, part);
  const total = counts ? totalOf(counts.kinds) : 0;
  const queryBox = useRef<HTMLInputElement>(null);
  useActions([
    {
      id: 'sources.find',
      label: 'Limit the articles that are counted',
      section: 'Search',
      keys: ['s'],
      run: () => queryBox.current?.focus(),
    },
  ]);

  return (
    <section className={styles['view']} aria-labelledby="sources-title">
      <header className={styles['head']}>
        <h1 id="sources-title">Sources</h1>
        <div className={styles['tools']}>
          <QueryField
            ref={queryBox}
            className={styles['query'] ?? ''}
            aria-label="Only articles that match"
            placeholder="Only articles that match…"
            query={query}
            onQuery={(next) => changeScope({ ...place.scope, query: next })}
          />
          <Checkbox
            size="xs"
            label="Count suggestions"
            checked={sure !== true}
            onChange={() => changeScope({ ...place.scope, sure: sure === true ? undefined : true })}
          />
          <ReviewScope
            which={limits}
            selected={selected ? selection.ids.size : null}
            onChange={(which, still) => {
              const { selected: _, ...others } = place;
              const { articleIds, filters } = which;
              const kept = { ...(query === '' ? {} : { query }), ...(sure === true ? { sure } : {}) };
              const scoped = {
                ...kept,
                ...(articleIds === undefined ? {} : { articleIds }),
                ...(filters === undefined ? {} : { filters }),
              };
              goTo({ ...others, scope: scoped, ...(still ? { selected: true } : {}) }, 'replace');
            }}
          />
        </div>
        {counts?.problem && <QueryProblemNote query={place.scope.query ?? ''} problem={counts.problem} />}
        <output className={styles['total']}>
          {counts && <Said statements={total} anonymous={counts.kinds.anonymous} none={counts.kinds.unknown} />}
        </output>
      </header>
      {asked.error && !counts && <FailureMessage error={asked.error} retry={asked.refetch} />}
      {counts && total === 0 && <NoStatements everything={Object.keys(tidy(scope)).length === 0} />}
      {counts && total > 0 && (
        <div className={styles['parts']}>
          <section aria-labelledby="sources-kinds">
            <h2 id="sources-kinds">By kind of source</h2>
            <KindsSummary kinds={counts.kinds} linkTo={linkTo} />
          </section>
          <Plots place={place} scope={scope} counts={counts} onChange={change} linkTo={linkTo} />
          <div className={styles['columns']}>
            <section aria-labelledby="sources-reasons">
              <h2 id="sources-reasons">Why sources are not named</h2>
              <ReasonsList scope={scope} linkTo={linkTo} />
            </section>
            <section aria-labelledby="sources-most">
              <h2 id="sources-most">Most used sources</h2>
              <MostUsed scope={scope} linkTo={linkTo} />
            </section>
          </div>
        </div>
      )}
    </section>
  );
}

function Said({
  statements,
  anonymous,
  none,
}: {
  readonly statements: number;
  readonly anonymous: number;
  readonly none: number;
}): ReactNode {
  if (statements === 0) return 'No statements';
  return `${formatCount(statements, 'statement')}: ${formatShare(anonymous / statements)} from sources that are not named, ${formatShare(none / statements)} without a known source`;
}

function NoStatements({ everything }: { readonly everything: boolean }): ReactNode {
  return (
    <p className={styles['none']}>
      {everything
        ? 'No statements yet. Import articles: what they report to have been said is counted here by who said it, so that you see which outlets rest on whom.'
        : 'The articles that are meant hold no statements. Take a limit away to count more.'}
    </p>
  );
}

type Counts = NonNullable<ReturnType<typeof useArchiveQuery<'source.counts'>>['data']>;

/** Outlets and months as drawings and table. */
function Plots({
  place,
  scope,
  counts,
  onChange,
  linkTo,
}: {
  readonly place: SourcesPlace;
  readonly scope: SourceScope;
  readonly counts: Counts;
  readonly onChange: (changes: Partial<SourcesPlace>) => void;
  readonly linkTo: (part: Part) => ReturnType<typeof listOf>;
}): ReactNode {
  const { kind, atLeast, sort, up } = place;
  const save = useSaveText();
  const { ref: sized, width } = useElementSize();
  const byOutlet = useRef<SVGSVGElement>(null);
  const byMonth = useRef<SVGSVGElement>(null);
  const [drawAll, setDrawAll] = useState(false);
  const enough = counts.outlets.filter(({ kinds }) => totalOf(kinds) >= atLeast);
  const drawn = enough
    .toSorted((one, other) => other.kinds[kind] / totalOf(other.kinds) - one.kinds[kind] / totalOf(one.kinds))
    .slice(0, drawAll ? enough.length : drawnAtFirst);
  const outlets = inOrder(counts.outlets, place);
  const undated = counts.months.find(({ month }) => month === null);
  const dated = counts.months.filter(({ month }) => month !== null);

  const words = [
    ...(scope.query === undefined ? [] : [`articles that match “${scope.query}”`]),
    ...(scope.articleIds === undefined ? [] : [formatCount(scope.articleIds.length, 'article')]),
    ...(scope.filters === undefined ? [] : [`articles with ${JSON.stringify(scope.filters)}`]),
  ];
  const saveDrawing = (drawing: SVGSVGElement | null, name: string): void => {
    if (!drawing) return;
    const text = svgFile(drawing, drawing.getAttribute('aria-label') ?? name);
    save(name, { text, type: 'image/svg+xml' }, 'Drawing saved');
  };
  useActions([
    {
      id: 'sources.save-outlets',
      label: 'Save the plot of outlets as SVG',
      section: 'View',
      run: () => saveDrawing(byOutlet.current, 'sources by outlet.svg'),
    },
    {
      id: 'sources.save-months',
      label: 'Save the plot of months as SVG',
      section: 'View',
      run: () => saveDrawing(byMonth.current, 'sources by month.svg'),
    },
  ]);

  return (
    <>
      <section aria-labelledby="sources-outlets">
        <div className={styles['heading']}>
          <h2 id="sources-outlets">By outlet</h2>
          <NativeSelect
            size="xs"
            aria-label="Kind of source that is drawn first"
            value={kind}
            data={shownKinds.map((each) => ({ value: each, label: kindTitles[each] }))}
            onChange={(event) => onChange({ kind: event.currentTarget.value as SourceKind })}
          />
          <NumberInput
            size="xs"
            className={styles['atLeast']}
            aria-label="Only outlets with at least so many statements"
            prefix="at least "
            min={1}
            max={1_000_000}
            clampBehavior="strict"
            allowDecimal={false}
            value={atLeast}
            onChange={(value) => onChange({ atLeast: Math.max(1, Number(value) || 1) })}
          />
          <span className={styles['space']} />
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => saveDrawing(byOutlet.current, 'sources by outlet.svg')}
          >
            Save as SVG
          </Button>
        </div>
        <p className={styles['quiet']}>
          Sorted by the share of {kindTitles[kind].toLowerCase()} sources. The line over a bar is the 95 % interval of
          that share (Wilson): few statements, long line.
          {enough.length < counts.outlets.length &&
            ` ${formatCount(counts.outlets.length - enough.length, 'outlet')} with fewer than ${formatCount(atLeast, 'statement')} left out.`}
        </p>
        <div ref={sized} className={styles['drawing']}>
          {width > 0 && drawn.length > 0 && (
            <OutletPlot ref={byOutlet} outlets={drawn} kind={kind} width={width} linkTo={linkTo} />
          )}
        </div>
        {drawn.length < enough.length && (
          <button type="button" className={styles['more']} onClick={() => setDrawAll(true)}>
            Draw all {formatNumber(enough.length)} outlets
          </button>
        )}
      </section>
      <section aria-labelledby="sources-table">
        <div className={styles['heading']}>
          <h2 id="sources-table">Outlets by kind of source</h2>
          <span className={styles['space']} />
          <SaveListMenu section="View" list={sourcesList(outlets, counts.kinds, { scope, words })} />
        </div>
        <div className={styles['wide']}>
          <OutletTable
            outlets={outlets}
            kinds={counts.kinds}
            sort={sort}
            up={up}
            onSort={(column: SourcesSort) => onChange({ sort: column, up: column === sort ? !up : false })}
            linkTo={linkTo}
          />
        </div>
      </section>
      {dated.length > 0 && (
        <section aria-labelledby="sources-months">
          <div className={styles['heading']}>
            <h2 id="sources-months">{kindTitles[kind]} over time</h2>
            <span className={styles['space']} />
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => saveDrawing(byMonth.current, 'sources by month.svg')}
            >
              Save as SVG
            </Button>
          </div>
          {width > 0 && <MonthPlot ref={byMonth} months={dated} kind={kind} width={width} linkTo={linkTo} />}
          {undated && (
            <p className={styles['quiet']}>
              Not drawn:{' '}
              <a href={toAddress(linkTo({ month: null }))}>{formatCount(totalOf(undated.kinds), 'statement')}</a> of
              articles without a date.
            </p>
          )}
        </section>
      )}
    </>
  );
}
