import { expect, test } from 'vitest';
import { isStroke, keyNames, parseKeys, type KeyStroke } from './keys.ts';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test.each<[string, KeyStroke, boolean]>([
  ['mod+K', stroke('k', { ctrlKey: true }), true],
  ['mod+K', stroke('k'), false],
  ['mod+Z', stroke('Z', { ctrlKey: true, shiftKey: true }), false],
  ['shift+mod+Z', stroke('Z', { ctrlKey: true, shiftKey: true }), true],
  ['?', stroke('?', { shiftKey: true }), true],
  ['?', stroke('?'), true],
  ['/', stroke('/', { shiftKey: true }), true],
  ['j', stroke('J', { shiftKey: true }), false],
  ['Space', stroke(' '), true],
  ['shift+ArrowDown', stroke('ArrowDown', { shiftKey: true }), true],
  ['ArrowDown', stroke('ArrowDown', { shiftKey: true }), false],
  ['j', stroke('j', { metaKey: true }), false],
  ['mod++', stroke('+', { ctrlKey: true }), true],
])('away from a Mac, "%s" and the stroke %o: %s', (keys, pressed, expected) => {
  expect(isStroke(parseKeys(keys), pressed, false)).toBe(expected);
});

test('on a Mac, mod is Command and Control is something else', () => {
  expect(isStroke(parseKeys('mod+K'), stroke('k', { metaKey: true }), true)).toBe(true);
  expect(isStroke(parseKeys('mod+K'), stroke('k', { ctrlKey: true }), true)).toBe(false);
});

test('keys are named as they stand on the keyboard', () => {
  expect(keyNames('shift+mod+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('shift+F3', false)).toEqual(['Shift', 'F3']);
  expect(keyNames('shift+mod+Z', true)).toEqual(['⇧', '⌘', 'Z']);
  expect([keyNames('j', false), keyNames('Esc', false), keyNames('?', false)]).toEqual([['j'], ['Esc'], ['?']]);
});
