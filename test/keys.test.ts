import { expect, test } from 'vitest';
import { textOf, trackedFiles } from './source-files.ts';

// The `?` sheet and the palette show what useActions offers (src/renderer/ui/actions.tsx), and e2e/keys.spec.ts looks for keys that two
// actions share. Here: that there are no other keys.

const page = trackedFiles().filter((path) => /^src\/renderer\/.*(?<!\.test)\.tsx?$/u.test(path));

test('keys of the whole page are heard in one place, so that each stands in the `?` sheet', () => {
  const listening = page.filter((path) => /(window|document)\s*\.\s*addEventListener\(\s*'key/u.test(textOf(path)));
  expect(listening).toEqual(['src/renderer/ui/global-keys.tsx']);
});

test('the keys of the menu are those of the page', () => {
  const offered = new Set(
    page.flatMap((path) => [...textOf(path).matchAll(/'((?:shift\+)?mod\+[^']+)'/gu)].map(([, keys]) => keys)),
  );
  const inMenu = [...textOf('src/main/menu.ts').matchAll(/'CmdOrCtrl\+(Shift\+)?([^']+)'/gu)].map(
    ([, shift, key]) => `${shift === undefined ? '' : 'shift+'}mod+${key}`,
  );
  expect(inMenu.length).toBeGreaterThan(4);
  expect(inMenu.filter((keys) => !offered.has(keys))).toEqual([]);
});
