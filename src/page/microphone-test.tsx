import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactsStore } from './facts-store.ts';

const LISTEN_MS = 8_000;

/** Feeds the loudness, 0 to 1, of an open stream until it is stopped. */
function listen(stream: MediaStream, level: (loudness: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  let frame = requestAnimationFrame(function measure() {
    analyser.getByteTimeDomainData(samples);
    const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample - 128)), 0);
    level(Math.min(1, (peak / 128) * 1.5));
    frame = requestAnimationFrame(measure);
  });
  return () => {
    cancelAnimationFrame(frame);
    void context.close();
    // At once, so that the browser's recording mark goes out.
    for (const track of stream.getTracks()) track.stop();
  };
}

/** Opens the microphone on a click and shows for some seconds how loud it is. */
export function MicrophoneTest({ store }: { store: FactsStore }): JSX.Element {
  const [phase, setPhase] = useState<'idle' | 'asking' | 'listening'>('idle');
  const meter = useRef<HTMLMeterElement>(null);
  const stop = useRef<(() => void) | null>(null);
  const end = () => {
    stop.current?.();
    stop.current = null;
    setPhase('idle');
  };
  useEffect(() => () => {
    stop.current?.();
  }, []);

  const start = async () => {
    setPhase('asking');
    const stream = await store.microphone.open();
    if (stream === null) {
      setPhase('idle');
      return;
    }
    setPhase('listening');
    const quiet = listen(stream, (loudness) => {
      if (meter.current !== null) meter.current.value = loudness;
    });
    const timer = setTimeout(end, LISTEN_MS);
    stop.current = () => {
      clearTimeout(timer);
      quiet();
    };
  };
  return (
    <span class="microphone-test">
      {phase === 'listening' ? (
        <>
          <meter ref={meter} min={0} max={1} aria-label="Microphone level" />
          <button type="button" class="button quiet" onClick={end}>
            Stop
          </button>
        </>
      ) : (
        <button type="button" class="button" disabled={phase === 'asking'} onClick={() => void start()}>
          {phase === 'asking' ? 'Waiting for the browser…' : 'Test microphone'}
        </button>
      )}
    </span>
  );
}
