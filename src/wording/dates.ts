const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * A recorded date as a reader writes it, no more precise than it is recorded.
 * @param date ISO 8601 of day, month or year precision
 * @returns "8 July 2019", "July 2019" or "2019"
 */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  return [...(day === undefined ? [] : [Number(day)]), ...(month === undefined ? [] : [months[Number(month) - 1]]), year].join(' ');
}

/** The year of a recorded date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
