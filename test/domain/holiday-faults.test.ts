import test from 'ava';
import { holidayFaults } from '../../domain/holiday-faults.ts';
import { publicHolidays } from '../../domain/public-holidays.ts';

test('the years that come with the program have no fault', (t) => {
  t.deepEqual(
    publicHolidays.flatMap((year) => holidayFaults(year)),
    [],
  );
});

const faulty = [
  [{ off: ['2027-02-30'] }, '2027-02-30 is no day of 2027.'],
  [{ off: ['2026-12-31/2027-01-02'] }, '2026-12-31 is no day of 2027.'],
  [{ off: ['2027-05-05/2027-05-01'] }, '2027-05-05/2027-05-01 ends before it begins.'],
  [{ off: ['2027-10-01/2027-10-07'], worked: ['2027-10-02'] }, '2027-10-02 is both off and worked.'],
  [{ worked: ['2027-10-12'] }, '2027-10-12 is no weekend day.'],
] as const;

for (const [year, said] of faulty)
  test(`an operator is told: ${said}`, (t) => {
    const faults = holidayFaults({ year: 2027, off: [], worked: [], ...year });
    t.deepEqual(
      faults.map(({ en }) => en),
      [said],
    );
  });
