/** The applicant's own calendar day (YYYY-MM-DD) at an instant. */
export function localDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A day as an instant (ISO 8601), at noon where the applicant is: what a form can tell of a mail sent elsewhere. */
export function noonOf(date: string): string {
  return new Date(`${date}T12:00:00`).toISOString();
}
