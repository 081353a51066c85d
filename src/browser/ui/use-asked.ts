import { useEffect, useRef, useState } from 'preact/hooks';

/** What came of a question about what somebody types. An answer stays until the next is asked for. */
export type Asked<Answer> =
  | { state: 'none' }
  | { state: 'asking'; question: string }
  | { state: 'answered'; question: string; answer: Answer };

const NONE = { state: 'none' } as const;

/**
 * Asks about what somebody types once the typing has paused, so that it costs one request and not
 * one for each key. An answer to an older question is dropped.
 * @param question what to ask about, or null for nothing, which takes effect at once
 * @param afterMs how long the question has to stay the same, in milliseconds
 * @param ask asks it; never rejects
 */
export function useAsked<Answer>(
  question: string | null,
  afterMs: number,
  ask: (question: string) => Promise<Answer>,
): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>(NONE);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (question === null) {
      setAsked(NONE);
      return;
    }
    let over = false;
    const timer = setTimeout(() => {
      setAsked({ state: 'asking', question });
      void latest.current(question).then((answer) => {
        if (!over) setAsked({ state: 'answered', question, answer });
      });
    }, afterMs);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [question, afterMs]);
  return asked;
}
