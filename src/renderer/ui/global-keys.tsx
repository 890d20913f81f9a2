import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAllActions, type Action } from './actions.tsx';
import { isMac } from './key-hint.tsx';
import { isStroke, parseKeys } from './keys.ts';

/** What has the focus, as far as it takes keys for itself. */
export type Focus = 'text' | 'choice' | 'button' | 'nothing';

const buttonKeys = new Set(['Enter', ' ']);
const choiceKeys = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * The action that a stroke asks for, if any; of several the one offered last. A field that is typed in keeps its keys, except
 * for actions that say otherwise; buttons keep Enter and Space; menus and choices keep the arrows too.
 */
export function actionFor(
  actions: readonly Action[],
  stroke: Parameters<typeof isStroke>[1],
  focus: Focus,
  mac: boolean,
): Action | undefined {
  if (focus === 'button' && buttonKeys.has(stroke.key)) return undefined;
  if (focus === 'choice' && choiceKeys.has(stroke.key)) return undefined;
  return actions.findLast(
    ({ keys = [], whileTyping = false, disabled = false }) =>
      !disabled && (focus !== 'text' || whileTyping) && keys.some((one) => isStroke(parseKeys(one), stroke, mac)),
  );
}

const textFields =
  'textarea, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=button], [type=file])';
const choices = 'select, input[type=radio], [role=menu], [role=menuitem], [role=listbox], [role=slider], [role=tab]';
const buttons = 'button, a[href], summary, input[type=checkbox], input[type=button], input[type=file]';

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches(textFields)) return 'text';
  if (target.matches('[data-list-keys]')) return 'nothing';
  if (target.matches(choices)) return 'choice';
  return target.matches(buttons) ? 'button' : 'nothing';
}

/** Runs actions by their keys, everywhere on the page; while a dialog is open, its own keys only. */
export function GlobalKeys(): null {
  const actions = useAllActions();
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('[aria-modal="true"]')) return;
      const action = actionFor(latest.current, event, focusOf(event.target), isMac);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
}
