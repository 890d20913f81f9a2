import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Article } from '../../../contract/article.ts';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Fact } from '../../../contract/fact.ts';
import type { NoteTarget } from '../../../contract/note.ts';
import type { TagTarget } from '../../../contract/tag.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Place } from '../../ui/place.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { NotesOfArticle } from '../notes/notes-of-article.tsx';
import { TagPicker } from '../tagging/tag-picker.tsx';
import { HitBar } from '../searches/hit-bar.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { BrokenDecisions } from './broken-decisions.tsx';
import { citationOf } from './citation.ts';
import type { FactHandlers } from './fact-actions.tsx';
import { factFromSelection } from './fact-draft.ts';
import { FactEditor, type Draft } from './fact-editor.tsx';
import { FactFilterBar } from './fact-filter-bar.tsx';
import { countsByKind, isSuggestion, listedFacts } from './fact-filters.ts';
import { FactList } from './fact-list.tsx';
import { factForClick, factsAt, spansOf } from './fact-spans.ts';
import { IncompleteFacts } from './incomplete-facts.tsx';
import { OriginalFile } from './original-file.tsx';
import { useReadingActions } from './reading-actions.ts';
import { boxedQuery } from '../search/also.ts';
import { SearchHitBar } from './search-hit-bar.tsx';
import { SelectedFact } from './selected-fact.tsx';
import { SelectionToolbar } from './selection-toolbar.tsx';
import { portionsOf } from './text-portions.ts';
import { useArticleNotes } from '../notes/use-article-notes.ts';
import { useArticleTags } from './use-article-tags.ts';
import { useDecisions } from './use-decisions.ts';
import { useKeptFilters } from './use-kept-filters.ts';
import { useReadingMarks } from './use-reading-marks.ts';
import { useScrollTo } from './use-scroll-to.ts';
import { useSearchHits } from './use-search-hits.ts';
import { useShownPortions } from './use-shown-portions.ts';
import { useTextPointer } from './use-text-pointer.ts';
import { useTextSelection } from './use-text-selection.ts';
import './highlights.css';
import styles from './reading.module.css';

type ArticlePlace = Extract<Place, { at: 'article' }>;
const noFacts: readonly StoredFact[] = [];

/** Text and facts of an article side by side, tied to each other both ways. The selected fact stands in the address. */
export function Reading({ article, place }: { readonly article: Article; readonly place: ArticlePlace }): ReactNode {
  const { id, text, paragraphs } = article;
  const facts = useArchiveQuery('fact.list', { articleId: id });
  const all = facts.data ?? noFacts;
  const notes = useArticleNotes(id, place.query);
  const [noting, setNoting] = useState<NoteTarget | null>(null);
  const hits = useSearchHits(place);
  const [filters, setFilters] = useKeptFilters();
  const listed = useMemo(() => listedFacts(all, filters), [all, filters]);
  // Apart, since the pointer enters the list before it has left the text.
  const [hoveredInText, setHoveredInText] = useState<string | null>(null);
  const [hoveredInList, setHoveredInList] = useState<string | null>(null);
  const hovered = hoveredInList ?? hoveredInText;
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [explaining, setExplaining] = useState(false);
  const [details, setDetails] = useState(false);
  const [picking, setPicking] = useState<{ targets: readonly TagTarget[]; label: string } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  const portions = useMemo(() => portionsOf(paragraphs), [paragraphs]);
  const { drawn, inView, show } = useShownPortions(scroller, body, paragraphs, portions);
  const tags = useArticleTags(id, inView);
  const selection = useTextSelection(text, paragraphs, body);
  const { decide, add: addFact } = useDecisions();
  const command = useCommand();

  const selectedKey = place.fact ?? null;
  const selected = all.find(({ key, broken }) => key === selectedKey && !broken);

  const select = useCallback(
    (key: string | null, by: 'keyboard' | 'pointer') => {
      setWalkedTo(by === 'keyboard' ? key : null);
      const { start: _start, end: _end, fact: _fact, ...rest } = place;
      goTo(key === null ? rest : { ...rest, fact: key }, 'replace');
    },
    [place],
  );

  const { start, end } = place;
  const passage = useMemo(() => (start === undefined || end === undefined ? null : { start, end }), [start, end]);
  const lead = selected && spansOf(selected.fact)[0];
  useScrollTo(show, lead, passage, hits.at);

  useReadingMarks(body, paragraphs, {
    listed,
    tagged: useMemo(() => [...tags.marked, ...notes.marked], [tags.marked, notes.marked]),
    hovered: useMemo(() => listed.find(({ key }) => key === hovered), [listed, hovered]),
    hits: hits.layers,
    passage,
    kept: draft && !selection.now ? selection.last : null,
    inView,
  });
  useTextPointer(body, paragraphs, {
    onPoint: (offset) => setHoveredInText(offset === null ? null : (factsAt(listed, offset)[0]?.key ?? null)),
    onClick: (offset) => {
      if (draft === null) select(offset === null ? null : factForClick(listed, offset, selectedKey), 'pointer');
    },
  });

  const walk = (by: 1 | -1): void => {
    const index = listed.findIndex(({ key }) => key === selectedKey);
    const next = index === -1 ? (by === 1 ? 0 : listed.length - 1) : index + by;
    const stored = listed[Math.max(0, Math.min(listed.length - 1, next))];
    if (stored) select(stored.key, 'keyboard');
  };

  const decideOnSelected = (verdict: 'accepted' | 'rejected' | 'none'): void => {
    if (!selected) return;
    if (verdict === 'none' && selected.verdict === null) return;
    // A fact that leaves the list hands the selection on, so that walking goes on from there.
    if (verdict === 'rejected' && !filters.rejected) {
      const index = listed.findIndex(({ key }) => key === selectedKey);
      const next = listed[index + 1] ?? listed[index - 1];
      select(next?.key ?? null, 'keyboard');
    }
    void decide({ verdict, articleId: id, key: selected.key });
  };

  const edit = (): void => {
    if (!selected) return setDetails(true);
    selection.clear();
    setDraft({ fact: selected.fact, key: selected.key });
  };

  const add = (): void => {
    if (selection.now) setDraft({ fact: factFromSelection('statement', selection.now, article), key: null });
  };

  const keep = async ({ fact, key }: Draft): Promise<void> => {
    setDraft(null);
    selection.clear();
    if (key !== null) select(key, 'keyboard');
    const kept = key === null ? await addFact(id, fact) : await decide({ verdict: 'edited', articleId: id, key, fact });
    if (kept === null || kept === false) setDraft({ fact, key });
    else if (typeof kept === 'string') select(kept, 'keyboard');
  };

  const chosen = draft ?? selected;
  /** Ends of spans were dragged: in a form they change what it holds, else they are kept at once. */
  const keepSpans = async (fact: Fact): Promise<boolean> => {
    if (draft) {
      setDraft({ ...draft, fact });
      return true;
    }
    return selected !== undefined && decide({ verdict: 'edited', articleId: id, key: selected.key, fact });
  };

  const tagArticle = (): void => setPicking({ targets: [{ kind: 'article', articleId: id }], label: 'this article' });
  const tag = (): void => {
    const span = selection.now;
    if (span) setPicking({ targets: [{ kind: 'passage', articleId: id, span }], label: 'this passage' });
    else if (selected)
      setPicking({ targets: [{ kind: 'fact', articleId: id, key: selected.key }], label: 'this fact' });
    else tagArticle();
  };

  const noteOnArticle = (): void => setNoting({ articleId: id, span: null });
  const note = (): void => setNoting({ articleId: id, span: selection.now });

  const copy = async (): Promise<void> => {
    const span = selection.now ?? lead;
    if (!span) return;
    await navigator.clipboard.writeText(citationOf(span.text, article));
    showDone('Copied with citation');
  };

  useReadingActions({
    article,
    facts: all,
    filters,
    setFilters,
    selected,
    selection: selection.now,
    hits,
    editing: draft !== null || details,
    walk,
    decide: decideOnSelected,
    edit,
    explain: () => setExplaining(!explaining),
    editDetails: () => setDetails(true),
    moveEnds: () => scroller.current?.querySelector<HTMLElement>('[data-span-handle]')?.focus(),
    add,
    tag,
    note,
    copy: () => void copy(),
    clearSelection: selection.clear,
  });

  // Rows get handlers that never change; they reach what is current through this.
  const latest = useRef({ select, decideOnSelected, edit, tag, selectedKey, selected, show });
  useEffect(() => {
    latest.current = { select, decideOnSelected, edit, tag, selectedKey, selected, show };
  });
  const turn = useRef(0);
  const handlers = useMemo(
    (): FactHandlers => ({
      select: (key) => {
        const { selectedKey: before, selected: stored, show: bring } = latest.current;
        if (key !== before || !stored) {
          turn.current = 0;
          return latest.current.select(key, 'pointer');
        }
        // Asked for again: the next of its spans.
        const spans = spansOf(stored.fact);
        turn.current = (turn.current + 1) % Math.max(1, spans.length);
        const next = spans[turn.current];
        if (next) bring(next);
      },
      hover: setHoveredInList,
      decide: (verdict) => latest.current.decideOnSelected(verdict),
      edit: () => latest.current.edit(),
      tag: () => latest.current.tag(),
      explain: () => setExplaining((shown) => !shown),
    }),
    [],
  );

  return (
    <div className={styles['view']}>
      <div className={styles['text']}>
        {place.search !== undefined && <HitBar search={place.search} articleId={id} />}
        {place.query !== undefined && place.query.trim() !== '' && (
          <SearchHitBar
            query={boxedQuery(place.query).text}
            index={hits.index}
            total={hits.hits.length}
            inNotes={notes.all.filter(({ marked }) => marked !== null).length}
            listed={hits.listed}
            onMove={hits.move}
            onClose={() => {
              const { query: _query, list: _list, hit: _hit, ...rest } = place;
              goTo(rest, 'replace');
            }}
          />
        )}
        <div className={styles['scroller']} ref={scroller} tabIndex={-1}>
          <div className={styles['sheet']}>
            <ArticleText
              ref={body}
              article={article}
              portions={portions}
              drawn={drawn}
              passages={tags.passages}
              tags={tags.tags}
              notes={notes.onPassages}
              head={
                <ArticleHead
                  article={article}
                  tags={tags.onArticle}
                  editing={details}
                  onEdit={() => setDetails(true)}
                  onDone={() => setDetails(false)}
                  onTag={tagArticle}
                  onNote={noteOnArticle}
                  onUntag={(one) =>
                    void command('tagging.remove', { tagId: one.id, targets: [{ kind: 'article', articleId: id }] })
                  }
                />
              }
            />
            {chosen && (
              <SelectedFact
                key={chosen.key}
                text={body}
                scroller={scroller}
                article={article}
                inView={inView}
                fact={chosen.fact}
                onKeep={keepSpans}
              />
            )}
          </div>
          <OriginalFile article={article} />
          {selection.now && !picking && !draft && (
            <SelectionToolbar
              span={selection.now}
              text={body}
              paragraphs={paragraphs}
              onTag={tag}
              onNote={note}
              onAddFact={add}
              onCopy={() => void copy()}
            />
          )}
        </div>
      </div>
      <aside className={styles['margin']} aria-label="Facts of this article">
        {draft ? (
          <FactEditor
            draft={draft}
            article={article}
            selection={selection.now ?? selection.last}
            onChange={setDraft}
            onKeep={(kept) => void keep(kept)}
            onLeave={() => setDraft(null)}
          />
        ) : (
          <>
            <NotesOfArticle notes={notes.all} writing={noting} passage={passage} onLeaveEmpty={() => setNoting(null)} />
            <IncompleteFacts article={article} />
            <FactFilterBar
              filters={filters}
              counts={countsByKind(all, filters)}
              suggestions={all.filter((stored) => isSuggestion(stored) && !stored.broken).length}
              rejected={all.filter(({ verdict, broken }) => verdict === 'rejected' && !broken).length}
              onChange={setFilters}
            />
            {listed.length === 0 && facts.data && <EmptyFacts none={all.length === 0} />}
            <FactList
              facts={listed}
              grouped={filters.order === 'kind'}
              selected={selectedKey}
              focused={walkedTo}
              explaining={explaining}
              hovered={hovered}
              tagsOf={tags.onFacts}
              handlers={handlers}
            />
            <BrokenDecisions
              facts={all.filter(({ broken }) => broken)}
              onTakeBack={(stored) => void decide({ verdict: 'none', articleId: id, key: stored.key })}
            />
          </>
        )}
      </aside>
      <TagPicker
        targets={picking?.targets ?? []}
        label={picking?.label ?? ''}
        opened={picking !== null}
        onClose={() => setPicking(null)}
      />
    </div>
  );
}

function EmptyFacts({ none }: { readonly none: boolean }): ReactNode {
  return (
    <p className={styles['empty']}>
      {none
        ? 'No facts were found in this text. Select words and press f to add one.'
        : 'No facts of these kinds. Turn on more kinds above, or press 1 to 6.'}
    </p>
  );
}
