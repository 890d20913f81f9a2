import { useState } from 'react';
import type { Fact, FactKind } from '../../../contract/fact.ts';
import type { ChosenFacts, FactChange, ReviewRow } from '../../../contract/review.ts';
import { factKinds } from '../../../contract/vocabulary.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { goTo } from '../../ui/use-place.ts';
import { useDecisions } from '../reading/use-decisions.ts';
import { idOf, placeOf, type Cursor } from './cursor.ts';
import { useReviewActions } from './review-actions.ts';
import { useReviewChanges, type Verdict } from './use-review-changes.ts';
import type { ReviewInput } from './use-review-rows.ts';

type Chosen = { readonly articleId: number; readonly key: string; readonly kind: FactKind };
/** What is open in the margin in the place of the fact. */
type Opened = 'edit' | 'retype' | 'retype-all' | null;

type Listed = {
  /** What the list shows, and how many there are. */
  readonly input: ReviewInput;
  readonly total: number;
  /** Another list was asked for, and is not there yet. */
  readonly waiting: boolean;
  readonly readOnly: boolean;
  readonly rowAt: (row: number) => ReviewRow | undefined;
  readonly showRow: (row: number) => void;
  readonly rowsInView: () => number;
};

export type Reviewing = {
  /** Row of the cursor, -1 when there is none, and the fact there. */
  readonly cursor: number;
  readonly current: ReviewRow | undefined;
  /** How many facts are selected. */
  readonly selected: number;
  readonly isSelected: (id: string) => boolean;
  readonly opened: Opened;
  readonly explaining: boolean;
  readonly busy: boolean;
  readonly canDecide: boolean;
  readonly canDecideAll: boolean;
  /** Of the facts that the open form is about. */
  readonly kinds: readonly FactKind[];
  readonly count: number;
  readonly moveTo: (row: number) => void;
  readonly open: (row: number) => void;
  readonly toggle: (row: number) => void;
  readonly clear: () => void;
  readonly decide: (verdict: Verdict) => void;
  readonly decideAll: (verdict: Verdict) => void;
  readonly show: (what: Opened) => void;
  readonly explain: () => void;
  readonly keepEdit: (fact: Fact) => void;
  readonly applyRetype: (change: FactChange) => void;
};

const start: Cursor = { index: 0, id: null };
const nobody: ReadonlyMap<string, Chosen> = new Map();

/** Going through a list of facts: where the cursor is, what is selected, and what is decided about the one or the others. */
export function useReviewing(listed: Listed): Reviewing {
  const { input, total, waiting, readOnly, rowAt, showRow, rowsInView } = listed;
  // Cursor and selection belong to the list in which they were set.
  const list = JSON.stringify(input);
  const [at, setAt] = useState({ list, cursor: start });
  const [chosen, setChosen] = useState({ list, facts: nobody });
  const [opened, setOpened] = useState<Opened>(null);
  const [explaining, setExplaining] = useState(false);
  const { decide: decideOne } = useDecisions();
  const { busy, decide: decideMany, retype } = useReviewChanges();

  const cursor = placeOf(at.list === list ? at.cursor : start, total, rowAt);
  const current = cursor < 0 ? undefined : rowAt(cursor);
  const selected = chosen.list === list ? chosen.facts : nobody;
  /** The selected facts, else the one under the cursor. */
  const meant = selected.size > 0 ? [...selected.values()] : current ? [chosenOf(current)] : [];
  const facts: ChosenFacts = { facts: meant.map(({ articleId, key }) => ({ articleId, key })) };
  const all: ChosenFacts = { all: input.which, expected: total };
  const canDecide = !readOnly && meant.length > 0 && opened === null;
  const canDecideAll = !readOnly && total > 0 && !waiting && !busy;

  const clear = (): void => setChosen({ list, facts: nobody });
  const explain = (): void => setExplaining(!explaining);
  const moveTo = (row: number): void => {
    const there = rowAt(row);
    setOpened(null);
    setAt({ list, cursor: { index: row, id: there === undefined ? null : idOf(there) } });
    showRow(row);
  };
  const open = (row: number): void => {
    const there = rowAt(row);
    if (there) goTo({ at: 'article', id: there.stored.articleId, fact: there.stored.key });
  };
  const toggle = (row: number): void => {
    const there = rowAt(row);
    if (!there) return;
    const next = new Map(selected);
    if (!next.delete(idOf(there))) next.set(idOf(there), chosenOf(there));
    setChosen({ list, facts: next });
  };
  const settle = async (verdict: Verdict): Promise<void> => {
    const many = selected.size > 0;
    // A single decision is seen in the list and hands the cursor on; many are told.
    if (!many && verdict !== 'none' && cursor + 1 < total) moveTo(cursor + 1);
    if ((await decideMany(facts, verdict, !many)) && many) clear();
  };
  const decide = (verdict: Verdict): void => void settle(verdict);
  const decideAll = (verdict: Verdict): void => void decideMany(all, verdict);

  useListKeys({ noun: 'fact', section: 'View', count: total, cursor, rowsInView, moveTo, open });
  useReviewActions({
    total,
    selected: selected.size,
    editing: opened !== null,
    canDecide,
    canDecideAll,
    hasCurrent: current !== undefined,
    decide,
    decideAll,
    edit: () => setOpened('edit'),
    retype: () => setOpened('retype'),
    retypeAll: () => setOpened('retype-all'),
    explain,
    open: () => open(cursor),
    select: () => toggle(cursor),
    clear,
  });

  return {
    cursor,
    current,
    selected: selected.size,
    isSelected: (id) => selected.has(id),
    opened,
    explaining,
    busy,
    canDecide,
    canDecideAll,
    kinds: opened === 'retype-all' ? (input.which.kinds ?? factKinds) : [...new Set(meant.map(({ kind }) => kind))],
    count: opened === 'retype-all' ? total : meant.length,
    moveTo,
    open,
    toggle,
    clear,
    decide,
    decideAll,
    show: setOpened,
    explain,
    keepEdit: (fact) => {
      setOpened(null);
      if (!current) return;
      const { articleId, key } = current.stored;
      void decideOne({ verdict: 'edited', articleId, key, fact });
    },
    applyRetype: (change) => {
      setOpened(null);
      void retype(opened === 'retype-all' ? all : facts, change).then((stored) => {
        if (stored) clear();
      });
    },
  };
}

function chosenOf({ stored: { articleId, key, fact } }: ReviewRow): Chosen {
  return { articleId, key, kind: fact.kind };
}
