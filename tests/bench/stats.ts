/** The value below which a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** Runs something and tells how long it took, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Median and 95th percentile, in milliseconds. */
export function spread(values: readonly number[]): string {
  return `${ms(median(values))} / ${ms(p95(values))}`;
}

export const ms = (value: number) => value.toPrecision(3);

/** One measurement, what it should be, and whether it is. */
export function report(name: string, value: string, aim: string, met: boolean): void {
  console.log(`${met ? '✓' : '✗'} ${name}: ${value} (aim: ${aim})`);
}
