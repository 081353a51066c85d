import type { BarOutcome, BarVerb } from '../../../contracts/call-bar.ts';
import { TOO_LATE, withDeadline } from '../../sensors/deadline.ts';
import { type CallState, isIncoming, isTalking } from '../calls/call.ts';
import type { CallDesk } from '../desk/call-desk.ts';
import type { Telephone } from '../desk/telephone.ts';

/** A granted microphone opens at once; one that takes longer waits for the tab to come in front. */
const OPENS_WITHIN_MS = 2_000;

/** What a verb needs of the phone. */
export interface VerbParts {
  desk: Pick<CallDesk, 'calls' | 'answer' | 'decline' | 'toVoicemail' | 'mute' | 'hold' | 'hangUp'>;
  microphone: Pick<Telephone['store']['microphone'], 'get'>;
  /** Whether a person can see this page, and whether what they type goes to it. */
  sight: () => { visible: boolean; focused: boolean };
  /** Asks the person to bring this page in front, for this call. */
  askToFront: (call: CallState) => void;
}

interface Verb {
  /** Whether the call is at a point where this can be done. */
  fits: (call: CallState) => boolean;
  run: (parts: VerbParts, call: CallState) => Promise<BarOutcome>;
}

const stateOf = ({ desk }: VerbParts, callId: string): CallState | undefined =>
  desk.calls().find(({ id }) => id === callId);

/**
 * Answers a call from another page. Chromium opens a granted microphone in a tab that nobody sees;
 * other browsers may wait until the tab is in front (w3c/mediacapture-main, issues 560, 763, and
 * 934), and no browser asks for permission on another page. So the user is asked to come here when
 * the microphone has to be allowed first, or when it hasn't opened in time.
 */
async function answer(parts: VerbParts, call: CallState): Promise<BarOutcome> {
  const { desk, microphone, sight, askToFront } = parts;
  if (microphone.get() === 'prompt' && !sight().visible) {
    askToFront(call);
    return 'needs-softphone';
  }
  const answered = desk.answer(call.id);
  if ((await withDeadline(answered, OPENS_WITHIN_MS)) === TOO_LATE) {
    if (stateOf(parts, call.id)?.phase === 'answering' && !sight().focused) {
      askToFront(call);
      return 'needs-softphone';
    }
    await answered;
  }
  const after = stateOf(parts, call.id);
  return after !== undefined && isIncoming(after) ? 'failed' : 'done';
}

/** Does something that can't fail. */
const plainly =
  (run: (desk: VerbParts['desk'], id: string) => Promise<void> | undefined): Verb['run'] =>
  async ({ desk }, { id }) => {
    await run(desk, id);
    return 'done';
  };

const mute = (on: boolean): Verb['run'] =>
  plainly((desk, id) => {
    desk.mute(id, on);
    return undefined;
  });

const VERBS: Readonly<Record<BarVerb, Verb>> = {
  answer: { fits: isIncoming, run: answer },
  decline: { fits: isIncoming, run: plainly((desk, id) => desk.decline(id)) },
  voicemail: { fits: isIncoming, run: plainly((desk, id) => desk.toVoicemail(id)) },
  mute: { fits: isTalking, run: mute(true) },
  unmute: { fits: isTalking, run: mute(false) },
  hold: {
    fits: isTalking,
    run: async ({ desk }, { id, hold }) => {
      if (hold !== 'changing') await desk.hold(id, hold === 'off');
      return 'done';
    },
  },
  'hang-up': {
    fits: (call) => !isIncoming(call) && call.phase !== 'ending',
    run: plainly((desk, id) => desk.hangUp(id)),
  },
};

/**
 * Does what a bar asks for. When two bars ask for the same thing, the second one gets `over`: the
 * call is past that point.
 */
export async function carryOut(
  parts: VerbParts,
  verb: BarVerb,
  callId: string,
): Promise<BarOutcome> {
  const call = stateOf(parts, callId);
  if (call === undefined || !VERBS[verb].fits(call)) return 'over';
  return VERBS[verb].run(parts, call);
}
