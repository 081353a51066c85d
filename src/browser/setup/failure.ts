import type { Asked } from '../ui/suitelet-client.ts';

/** What kept an answer from coming. */
export type Failure = 'session-ended' | 'unreachable' | 'not-allowed';

/** Why an answer isn't the one that was asked for. */
export function failureOf(asked: Asked<object>): Failure {
  if (asked.outcome !== 'answered') return asked.outcome;
  const { error } = asked.answer as { error?: { code: string } };
  return error?.code === 'RCP_NOT_ALLOWED' ? 'not-allowed' : 'unreachable';
}
