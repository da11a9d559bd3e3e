/** What the toolbar's icon says of late items: their number, or nothing. There is room for three signs. */
export function badgeText(late: number): string {
  if (late <= 0) return '';
  return late > 99 ? '99+' : String(late);
}

/** The next full hour of the machine's own time: a day there begins with one, also where clocks are changed. */
export function nextHour(now: Date): Date {
  // Counted on from the instant: an hour that clocks run through twice has two ends.
  const past = (now.getMinutes() * 60 + now.getSeconds()) * 1000 + now.getMilliseconds();
  return new Date(now.getTime() + 3_600_000 - past);
}

/**
 * Runs work again when it is asked for; asked for while it runs, once more afterwards, so that the last run has seen
 * everything. A run that fails is left to the next.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work().catch(() => {});
    } while (again);
    running = null;
  };
  return () => {
    if (running) again = true;
    running ??= run();
    return running;
  };
}
