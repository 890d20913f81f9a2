import type { ReactNode } from 'react';
import { idOf } from './cursor.ts';
import { RetypeForm } from './retype-form.tsx';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewEditor } from './review-editor.tsx';
import type { Reviewing } from './use-reviewing.ts';

/** Beside the list: the fact under the cursor, or the form that is open. */
export function ReviewMargin({
  reviewing,
  readOnly,
}: {
  readonly reviewing: Reviewing;
  readonly readOnly: boolean;
}): ReactNode {
  const { opened, current } = reviewing;
  const leave = (): void => reviewing.show(null);
  if (opened === 'retype' || opened === 'retype-all')
    return (
      <RetypeForm kinds={reviewing.kinds} count={reviewing.count} onApply={reviewing.applyRetype} onLeave={leave} />
    );
  if (!current) return null;
  if (opened === 'edit')
    return <ReviewEditor key={idOf(current)} stored={current.stored} onKeep={reviewing.keepEdit} onLeave={leave} />;
  return (
    <ReviewDetail
      row={current}
      explaining={reviewing.explaining}
      readOnly={readOnly}
      events={{
        decide: reviewing.decide,
        edit: () => reviewing.show('edit'),
        retype: () => reviewing.show('retype'),
        open: () => reviewing.open(reviewing.cursor),
        explain: reviewing.explain,
      }}
    />
  );
}
