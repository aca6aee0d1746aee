/** The time here, as front matter has it. */

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-11-24` */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `2026-11-24T22:10` */
export function minuteOf(date: Date): string {
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
