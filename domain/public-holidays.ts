/** One year's arrangement: ISO dates, both ends included. */
export type HolidayYear = {
  readonly year: number;
  /** Days off, as `first/last` or a single day. */
  readonly off: readonly string[];
  /** Saturdays and Sundays that are worked in exchange. */
  readonly worked: readonly string[];
};

/**
 * China's public holidays as the General Office of the State Council announces them each autumn for the next year
 * (国务院办公厅关于部分节假日安排的通知: 国办发明电〔2024〕12号 for 2025, the notice of 2025-11-04 for 2026). Checked 2026-11-22.
 * Years without an entry have {@link fixedHolidays} only; add a year when its notice is out.
 */
export const publicHolidays: readonly HolidayYear[] = [
  {
    year: 2025,
    off: [
      '2025-01-01',
      '2025-01-28/2025-02-04',
      '2025-04-04/2025-04-06',
      '2025-05-01/2025-05-05',
      '2025-05-31/2025-06-02',
      '2025-10-01/2025-10-08',
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    off: [
      '2026-01-01/2026-01-03',
      '2026-02-15/2026-02-23',
      '2026-04-04/2026-04-06',
      '2026-05-01/2026-05-05',
      '2026-06-19/2026-06-21',
      '2026-09-25/2026-09-27',
      '2026-10-01/2026-10-07',
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

/** Month and day of the holidays that the law ties to the solar calendar (全国年节及纪念日放假办法 §2, 2025). */
export const fixedHolidays: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
