import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { Dialer } from './dialer.tsx';
import { LineStatus } from './line-status.tsx';
import { PartComing } from './part-coming.tsx';

/** What begins a call, and the last calls with their notes. */
export function PhoneRoom({
  telephone,
  parts,
}: {
  telephone: Telephone;
  parts: PartLoader;
}): JSX.Element {
  const [sound, setSound] = useState(false);
  const calls = parts.get('calls');
  const connected = telephone.store.server.connection === 'connected';
  const inactive = telephone.store.tabs?.get() === 'inactive';
  return (
    <>
      {connected && !inactive && (
        <>
          <div class="line">
            <LineStatus telephone={telephone} />
            <button
              type="button"
              class="link-button"
              aria-expanded={sound}
              onClick={() => {
                setSound(!sound);
              }}
            >
              {say('telephone.sound.title')}
            </button>
          </div>
          {sound && calls !== null && (
            <div class="card">
              <calls.SoundSettings telephone={telephone} />
            </div>
          )}
          <Dialer telephone={telephone} parts={parts} />
        </>
      )}
      {calls === null ? (
        <PartComing state={parts.state('calls')} />
      ) : (
        <calls.PastCalls telephone={telephone} parts={parts} />
      )}
    </>
  );
}
