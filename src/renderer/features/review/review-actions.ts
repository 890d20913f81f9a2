import { formatNumber } from '../../ui/formats.ts';
import { useActions, type Action } from '../../ui/actions.tsx';
import type { Verdict } from './use-review-changes.ts';

type Reviewing = {
  readonly total: number;
  /** How many facts are selected. */
  readonly selected: number;
  /** A form is open: keys that would change what it is about wait. */
  readonly editing: boolean;
  readonly canDecide: boolean;
  readonly canDecideAll: boolean;
  readonly hasCurrent: boolean;
  readonly decide: (verdict: Verdict) => void;
  readonly decideAll: (verdict: Verdict) => void;
  readonly edit: () => void;
  readonly retype: () => void;
  readonly retypeAll: () => void;
  readonly explain: () => void;
  readonly open: () => void;
  readonly select: () => void;
  readonly clear: () => void;
};

/** Everything that can be done while reviewing, with its keys. */
export function useReviewActions(reviewing: Reviewing): void {
  const { total, selected, editing, canDecide, canDecideAll, hasCurrent, decide, decideAll } = reviewing;
  const what = selected > 0 ? `the ${formatNumber(selected)} selected facts` : 'the fact';
  const all = `all ${formatNumber(total)} facts shown`;
  const noFact = !hasCurrent || editing;
  const section = 'Facts' satisfies Action['section'];
  useActions([
    {
      id: 'review.accept',
      label: `Accept ${what}`,
      section,
      keys: ['a'],
      disabled: !canDecide,
      run: () => decide('accepted'),
    },
    {
      id: 'review.reject',
      label: `Reject ${what}`,
      section,
      keys: ['r'],
      disabled: !canDecide,
      run: () => decide('rejected'),
    },
    {
      id: 'review.take-back',
      label: `Take the decision about ${what} back`,
      section,
      keys: ['u'],
      disabled: !canDecide,
      run: () => decide('none'),
    },
    {
      id: 'review.edit',
      label: 'Edit the fact',
      section,
      keys: ['e'],
      disabled: noFact || !canDecide,
      run: reviewing.edit,
    },
    {
      id: 'review.retype',
      label: `Retype ${what}`,
      section,
      keys: ['y'],
      disabled: !canDecide,
      run: reviewing.retype,
    },
    {
      id: 'review.explain',
      label: 'Why the fact is here',
      section,
      keys: ['w'],
      disabled: noFact,
      run: reviewing.explain,
    },
    {
      id: 'review.open',
      label: 'Open the article at the fact',
      section,
      keys: ['o'],
      disabled: noFact,
      run: reviewing.open,
    },
    {
      id: 'review.select',
      label: 'Select the fact, or not',
      section,
      keys: ['x'],
      disabled: noFact,
      run: reviewing.select,
    },
    {
      id: 'review.clear',
      label: 'Clear the selection',
      section,
      keys: ['Escape'],
      disabled: editing || selected === 0,
      run: reviewing.clear,
    },
    {
      id: 'review.accept-all',
      label: `Accept ${all}`,
      section,
      disabled: !canDecideAll,
      run: () => decideAll('accepted'),
    },
    {
      id: 'review.reject-all',
      label: `Reject ${all}`,
      section,
      disabled: !canDecideAll,
      run: () => decideAll('rejected'),
    },
    {
      id: 'review.take-back-all',
      label: `Take the decisions about ${all} back`,
      section,
      disabled: !canDecideAll,
      run: () => decideAll('none'),
    },
    { id: 'review.retype-all', label: `Retype ${all}`, section, disabled: !canDecideAll, run: reviewing.retypeAll },
  ]);
}
