// made once: making a formatter takes longer than a thousand uses of it
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

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
  return (day === undefined ? monthFormat : dayFormat).format(Date.UTC(year, month - 1, day ?? 1));
}

/** The year of a recorded date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
