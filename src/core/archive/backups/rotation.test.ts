import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outdated } from './rotation.ts';

const at = (day: string, hour = 12): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

test('the three newest stay, and the newest of each of seven days and four weeks', () => {
  const hours = [8, 9, 10, 11].map((hour) => at('2026-11-25', hour));
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 10, 24 - day, 12)).toISOString());
  const going = new Set(outdated([...hours, ...days]));
  const staying = [...hours, ...days]
    .filter((moment) => !going.has(moment))
    .toSorted()
    .toReversed();
  expect(staying).toEqual([
    at('2026-11-25', 11),
    at('2026-11-25', 10),
    at('2026-11-25', 9),
    ...['24', '23', '22', '21', '20', '19'].map((day) => at(`2026-11-${day}`)),
    // Weeks end on Sunday: the 22nd is there already.
    at('2026-11-15'),
    at('2026-11-08'),
  ]);
});

test('an archive that is seldom used keeps what it has', () => {
  expect(outdated([at('2020-01-01'), at('2021-01-01'), at('2022-01-01'), at('2026-01-01')])).toEqual([]);
});

test('the newest never goes, at most fourteen stay, and going again lets nothing more go', () => {
  const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        moment.map((date) => date.toISOString()),
        { minLength: 1, maxLength: 80 },
      ),
      (moments) => {
        const going = new Set(outdated(moments));
        const staying = moments.filter((each) => !going.has(each));
        expect(staying).toContain(moments.toSorted().at(-1));
        expect(staying.length).toBeLessThanOrEqual(14);
        expect(outdated(staying)).toEqual([]);
      },
    ),
  );
});
