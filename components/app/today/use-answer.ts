import { useEffect, useState } from 'react';

/** The popup is open for seconds; so often it asks the tab what has changed there. */
const every = 1000;

/** What a question was last answered, asked again as long as the popup is open; null before the first answer. */
export function useAnswer<T>(question: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let open = true;
    const askNow = async () => {
      const given = await question();
      if (open) setAnswer(given);
    };
    void askNow();
    const timer = setInterval(askNow, every);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, [question]);
  return answer;
}
