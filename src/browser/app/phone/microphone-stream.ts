/** A device that was chosen and is not there. Older browsers have names of their own. */
const GONE: readonly string[] = ['NotFoundError', 'DevicesNotFoundError', 'OverconstrainedError'];
/** A device that another program has. */
const BUSY: readonly string[] = ['NotReadableError', 'TrackStartError', 'AbortError'];

const nameOf = (thrown: unknown): string => {
  const name =
    typeof thrown === 'object' && thrown !== null ? (thrown as { name?: unknown }).name : undefined;
  return typeof name === 'string' ? name : '';
};

/**
 * Whether the browser refused a microphone; OverconstrainedError isn't a DOMException in every
 * browser.
 */
export const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof DOMException || nameOf(thrown) === 'OverconstrainedError';

/** Switches the microphone of a stream off. */
export function stopStream(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/**
 * Opens one microphone and no other.
 * @param deviceId an empty text for the system's default
 * @throws what getUserMedia throws
 */
export function openExactly(deviceId: string): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({
    video: false,
    audio: deviceId === '' ? true : { deviceId: { exact: deviceId } },
  });
}

export interface OpenedMicrophone {
  stream: MediaStream;
  /** The chosen one is there and another program has it, so this is the system's default. */
  instead: boolean;
}

/**
 * Opens the microphone for a call: the chosen one, or the system's default when that one can't be
 * had.
 * @throws what getUserMedia throws when there is none, or none is allowed
 */
export async function openMicrophone(deviceId: string): Promise<OpenedMicrophone> {
  try {
    return { stream: await openExactly(deviceId), instead: false };
  } catch (refused) {
    const name = nameOf(refused);
    if (deviceId === '' || !(GONE.includes(name) || BUSY.includes(name))) throw refused;
    return { stream: await openExactly(''), instead: BUSY.includes(name) };
  }
}
