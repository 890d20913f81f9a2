import { useState } from 'react';
import type { ChosenFacts, FactChange } from '../../../contract/review.ts';
import type { Output } from '../../../contract/operations.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { formatCount } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';

export type Verdict = 'accepted' | 'rejected' | 'none';

type ReviewChanges = {
  /** A change of many facts is being stored. */
  readonly busy: boolean;
  /** Answer whether it was stored. `quiet` says nothing of it: the list shows it. */
  readonly decide: (which: ChosenFacts, verdict: Verdict, quiet?: boolean) => Promise<boolean>;
  readonly retype: (which: ChosenFacts, change: FactChange) => Promise<boolean>;
};

const done: Readonly<Record<Verdict, string>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  none: 'undecided again',
};

/** Decisions about one fact or thousands, each change with one undo. */
export function useReviewChanges(): ReviewChanges {
  const command = useCommand();
  const { undo } = useChanges();
  const [busy, setBusy] = useState(false);

  const tell = ({ changed, left }: Output<'review.decide'>, words: string): void =>
    showDone(
      `${formatCount(changed, 'fact')} ${words}${left === 0 ? '' : `, ${formatCount(left, 'fact')} left as they were`}`,
      ...(changed === 0 ? [] : [{ label: 'Undo', run: () => void undo() }]),
    );

  return {
    busy,
    async decide(which, verdict, quiet = false) {
      setBusy(!quiet);
      const reply = await command('review.decide', { which, verdict });
      setBusy(false);
      if (reply.ok && !quiet) tell(reply.value, done[verdict]);
      return reply.ok;
    },
    async retype(which, change) {
      setBusy(true);
      const reply = await command('review.retype', { which, change });
      setBusy(false);
      if (reply.ok) tell(reply.value, 'retyped');
      return reply.ok;
    },
  };
}
