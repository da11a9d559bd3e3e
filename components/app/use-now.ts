import { useEffect, useState } from 'react';

const minute = 60_000;

/** The clock, looked at each minute: a tab may stay open over midnight. */
export function useNow(clock: () => Date): Date {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), minute);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
