import { expect, test } from 'vitest';
import { saveName } from './save-name.ts';

test.each([
  ['report.csv', 'report.csv'],
  ['Où est-ce ? 3:4.csv', 'Où est-ce - 3-4.csv'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['C:\\windows\\x', 'C--windows-x'],
  ['.hidden', 'hidden'],
  ['con.txt', 'cuttings-con.txt'],
  ['NUL', 'cuttings-NUL'],
  ['console.txt', 'console.txt'],
  ['a\u202etxt.exe', 'a-txt.exe'],
  ['', 'cuttings.txt'],
  ['...', 'cuttings.txt'],
  ['a'.repeat(300), 'a'.repeat(120)],
])('%j is saved as %j', (proposed, name) => expect(saveName(proposed)).toBe(name));
