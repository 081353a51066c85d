import { useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import type { DialRefusal } from './dial-refusal.ts';
import type { Uses } from './telephone.ts';

/** What a button that calls a number does, and why its last call wasn't placed. */
export interface Dial {
  dial: (number: string) => void;
  /** In the user's language, or an empty text. */
  refusal: string;
}

/** Calls a number that is on the screen, and keeps why the call was refused, to be shown there. */
export function useDial({ desk }: Uses<'desk'>): Dial {
  const [refusal, setRefusal] = useState<DialRefusal | null>(null);
  return {
    dial: (number) => void desk.dial(number).then(setRefusal),
    refusal: refusal === null ? '' : say(`telephone.refusal.${refusal}`),
  };
}
