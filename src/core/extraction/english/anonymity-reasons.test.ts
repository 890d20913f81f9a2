import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anonymityReasonOf } from './anonymity-reasons.ts';

test.each([
  [null, 'none'],
  ['  ', 'none'],
  ['she was not authorised to speak to the press', 'not-authorised'],
  ['they weren’t permitted to discuss the tender', 'not-authorised'],
  ['the harbour board does not let staff talk; company policy forbids it', 'not-authorised'],
  ['they had been told not to speak to the press', 'not-authorised'],
  ['he feared losing his job', 'reprisal'],
  ['fear of retaliation by the ferry company', 'reprisal'],
  ['describe a private dinner', 'private'],
  ['discuss internal deliberations', 'private'],
  ['the sensitivity of the matter', 'sensitive'],
  ['discuss matters of national security', 'sensitive'],
  ['the inquiry into the grounding is not over', 'under-way'],
  ['talks about the bridge go on', 'under-way'],
  ['the plan has not been announced', 'unannounced'],
  ['preview the vote ahead of Friday’s session', 'unannounced'],
  ['speak candidly about the mayor', 'candour'],
  ['he is shy', 'other'],
] as const)('%j is sorted as %s', (phrase, reason) => expect(anonymityReasonOf(phrase)).toBe(reason));

test('any text has a reason, in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string(), (phrase) => {
      expect(anonymityReasonOf(phrase)).toBeTypeOf('string');
    }),
  );
  const began = process.cpuUsage();
  anonymityReasonOf('before it '.repeat(50_000));
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
});
