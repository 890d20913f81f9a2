import { expect, test } from 'vitest';
import type { Action } from './actions.tsx';
import { actionFor, type Focus } from './global-keys.tsx';

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  label: id,
  section: 'View',
  run: () => undefined,
  ...more,
});
const stroke = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, shiftKey: false, altKey: false });

const actions = [
  action('palette', { keys: ['mod+K'], whileTyping: true }),
  action('next', { keys: ['j', 'ArrowDown'] }),
  action('open', { keys: ['Enter'] }),
  action('undo', { keys: ['mod+Z'] }),
  action('off', { keys: ['x'], disabled: true }),
];

test.each<[string, boolean, Focus, string | undefined]>([
  ['k', true, 'text', 'palette'],
  ['z', true, 'text', undefined],
  ['z', true, 'button', 'undo'],
  ['j', false, 'text', undefined],
  ['j', false, 'nothing', 'next'],
  ['ArrowDown', false, 'choice', undefined],
  ['ArrowDown', false, 'button', 'next'],
  ['Enter', false, 'button', undefined],
  ['Enter', false, 'nothing', 'open'],
  ['x', false, 'nothing', undefined],
])('%s (with Ctrl: %s) while %s has the focus runs %s', (key, control, focus, expected) => {
  expect(actionFor(actions, stroke(key, control), focus, false)?.id).toBe(expected);
});

test('of two actions with the same keys the later one runs', () => {
  expect(actionFor([...actions, action('mine', { keys: ['j'] })], stroke('j'), 'nothing', false)?.id).toBe('mine');
});
