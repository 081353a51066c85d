/**
 * Keys for calls, each with Alt and Shift: a single letter would need a switch to turn it off (WCAG
 * 2.1.4). By the place of the key, since with Alt some keyboards type another letter.
 */
export const CALL_KEYS = {
  answer: 'KeyA',
  decline: 'KeyD',
  mute: 'KeyM',
  hold: 'KeyL',
  'hang-up': 'KeyH',
} as const;
export type CallKey = keyof typeof CALL_KEYS;

/** As `aria-keyshortcuts` has it, such as `Alt+Shift+A`. */
export const shortcutOf = (key: CallKey): string => `Alt+Shift+${CALL_KEYS[key].slice(3)}`;

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'repeat'
>;

/** The place of the key that was pressed with Alt and Shift alone, such as `KeyA`, or null. */
export const pressedPlace = ({
  code,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
  repeat,
}: Pressed): string | null => (altKey && shiftKey && !ctrlKey && !metaKey && !repeat ? code : null);

/** What the keys that were pressed mean for a call, or null. */
export function callKeyOf(event: Pressed): CallKey | null {
  const pressed = pressedPlace(event);
  const found = Object.entries(CALL_KEYS).find(([, place]) => place === pressed);
  return found === undefined ? null : (found[0] as CallKey);
}

/** As much of a call as decides which one a key is for. */
export interface KeyedCall {
  phase: string;
  direction: 'inbound' | 'outbound';
}

/** Whether a call waits for this user to answer. */
export const isRinging = ({ phase, direction }: KeyedCall): boolean =>
  phase === 'ringing' && direction === 'inbound';

/**
 * The call that a key is for: the first one that rings, or the one that talks before others under
 * way.
 * @param isHeld whether a call waits on hold
 */
export function callForKey<Call extends KeyedCall>(
  key: CallKey,
  calls: readonly Call[],
  isHeld: (call: Call) => boolean,
): Call | undefined {
  const underWay = calls.filter((call) => !isRinging(call) && call.phase !== 'ending');
  const talking = underWay.filter(({ phase }) => phase === 'talking');
  const talks = talking.find((call) => !isHeld(call)) ?? talking[0];
  switch (key) {
    case 'answer':
    case 'decline':
      return calls.find(isRinging);
    case 'mute':
      return talks;
    case 'hold':
      // With all of them on hold, the one that was held last goes on.
      return talking.find((call) => !isHeld(call)) ?? talking.at(-1);
    case 'hang-up':
      return talks ?? underWay[0];
  }
}
