import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import type { FactsStore } from './facts-store.ts';

const LISTEN_MS = 8_000;

type Phase = 'idle' | 'asking' | 'listening';

const LABELS: Record<Phase, WordKey> = {
  idle: 'page.microphone.test',
  asking: 'page.waiting-for-browser',
  listening: 'page.microphone.stop',
};

/** What to say when it did not open and the state alone does not tell why. */
const NOT_OPENED: Partial<Record<ReturnType<FactsStore['microphone']['get']>, WordKey>> = {
  prompt: 'page.microphone.no-answer',
  unknown: 'page.microphone.not-opened',
};

/** At once, so that the browser's recording mark goes out. */
function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * Feeds the loudness, 0 to 1, of an open stream until it is stopped.
 * @returns the way to stop, or null when the loudness can't be measured: then the stream is closed
 * already
 */
function listen(stream: MediaStream, level: (loudness: number) => void): (() => void) | null {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Uint8Array(analyser.fftSize);
    let frame = requestAnimationFrame(function measure() {
      analyser.getByteTimeDomainData(samples);
      const peak = samples.reduce(
        (highest, sample) => Math.max(highest, Math.abs(sample - 128)),
        0,
      );
      level(Math.min(1, (peak / 128) * 1.5));
      frame = requestAnimationFrame(measure);
    });
    return () => {
      cancelAnimationFrame(frame);
      void context.close();
      close(stream);
    };
  } catch {
    close(stream);
    return null;
  }
}

/**
 * Opens the microphone on a click and shows for some seconds how loud it is.
 * @param device the microphone that the user chose, or an empty text for the system's default
 */
export function MicrophoneTest({
  store,
  device,
}: {
  store: FactsStore;
  device: string;
}): JSX.Element {
  const [phase, setPhase] = useState<Phase>('idle');
  const [problem, setProblem] = useState<WordKey | null>(null);
  const meter = useRef<HTMLMeterElement>(null);
  const stop = useRef<(() => void) | null>(null);
  const left = useRef(false);
  const end = () => {
    stop.current?.();
    stop.current = null;
    setPhase('idle');
  };
  useEffect(
    () => () => {
      left.current = true;
      stop.current?.();
    },
    [],
  );

  const start = async () => {
    setPhase('asking');
    setProblem(null);
    const stream = await store.microphone.open(device);
    if (stream === null) {
      setPhase('idle');
      setProblem(NOT_OPENED[store.microphone.get()] ?? null);
      return;
    }
    // The person may have left for another view while the browser asked.
    if (left.current) {
      close(stream);
      return;
    }
    const quiet = listen(stream, (loudness) => {
      if (meter.current !== null) meter.current.value = loudness;
    });
    if (quiet === null) {
      setPhase('idle');
      setProblem('page.microphone.no-level');
      return;
    }
    setPhase('listening');
    const timer = setTimeout(end, LISTEN_MS);
    stop.current = () => {
      clearTimeout(timer);
      quiet();
    };
  };
  const press: Record<Phase, () => void> = {
    idle: () => void start(),
    asking: () => undefined,
    listening: end,
  };
  return (
    <span class="microphone-test">
      {phase === 'listening' && (
        <meter ref={meter} min={0} max={1} aria-label={say('page.microphone.level')} />
      )}
      {/* One button through all phases, and never `disabled`: either would drop the focus. */}
      <button
        type="button"
        class="button"
        aria-disabled={phase === 'asking'}
        onClick={press[phase]}
      >
        {say(LABELS[phase])}
      </button>
      <span class="help" role="status">
        {problem === null ? '' : say(problem)}
      </span>
    </span>
  );
}
