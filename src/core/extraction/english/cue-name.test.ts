import { expect, test } from 'vitest';
import { cueName } from './cue-name.ts';

test.each([
  ['said', 'say'],
  ['Says', 'say'],
  ['told', 'tell'],
  ['pointed\nout', 'point out'],
  ['According to', 'according to'],
  ['did not respond', 'did not respond'],
  [':', ':'],
])('%s counts as %s', (cue, name) => expect(cueName(cue)).toBe(name));
