const fullDate = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);

/**
 * A recorded date as a reader writes it, no more precise than it is recorded.
 * @param date ISO 8601 of day, month or year precision
 * @returns "8 July 2019", "July 2019" or "2019"
 */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) {
    return date;
  }
  const at = new Date(Date.UTC(year, month - 1, day ?? 1));
  return fullDate(at, day === undefined ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The year of a recorded date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
