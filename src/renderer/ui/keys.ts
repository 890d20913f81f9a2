/** A combination of keys, read from "shift+mod+Z". */
export type KeyCombination = {
  /** Ctrl, or Command on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** As in `KeyboardEvent.key`, in lower case. */
  readonly key: string;
};

/** What of a `KeyboardEvent` matters here. */
export type KeyStroke = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

const names: Readonly<Record<string, string>> = {
  space: ' ',
  esc: 'escape',
  del: 'delete',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** The combination that "mod+K", "?" or "g" stands for. */
export function parseKeys(keys: string): KeyCombination {
  const parts = keys.toLowerCase().split('+');
  const key = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const modifiers = new Set(parts.slice(0, -1));
  return {
    mod: modifiers.has('mod'),
    shift: modifiers.has('shift'),
    alt: modifiers.has('alt'),
    key: names[key] ?? key,
  };
}

/**
 * Whether a stroke is this combination. Signs such as "?" need Shift on some keyboards and not on others: for them it does not
 * count; for letters and named keys it does.
 */
export function isStroke(combination: KeyCombination, stroke: KeyStroke, mac: boolean): boolean {
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  const other = mac ? stroke.ctrlKey : stroke.metaKey;
  const key = stroke.key.toLowerCase();
  const shiftCounts = key.length > 1 || key === ' ' || key !== key.toUpperCase();
  return (
    key === combination.key &&
    mod === combination.mod &&
    !other &&
    stroke.altKey === combination.alt &&
    (!shiftCounts || stroke.shiftKey === combination.shift)
  );
}

const shown: Readonly<Record<string, string>> = {
  ' ': 'Space',
  escape: 'Esc',
  delete: 'Del',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: 'Enter',
  backspace: 'Backspace',
  home: 'Home',
  end: 'End',
  pageup: 'Page up',
  pagedown: 'Page down',
};

/** The keys as they stand on the keyboard: ["Ctrl", "Shift", "Z"], on a Mac ["⇧", "⌘", "Z"]. */
export function keyNames(keys: string, mac: boolean): readonly string[] {
  const { mod, shift, alt, key } = parseKeys(keys);
  const isUpper = /^f\d+$/u.test(key) || (key.length === 1 && (mod || shift || alt));
  const name = shown[key] ?? (isUpper ? key.toUpperCase() : key);
  return [
    ...(mod && !mac ? ['Ctrl'] : []),
    ...(alt ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift ? [mac ? '⇧' : 'Shift'] : []),
    ...(mod && mac ? ['⌘'] : []),
    name,
  ];
}
