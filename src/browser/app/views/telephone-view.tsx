import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { isIncoming } from '../calls/call.ts';
import type { Telephone } from '../desk/telephone.ts';
import { CallCard } from './call-card.tsx';
import { DialRequest } from './dial-request.tsx';
import { Dialer } from './dialer.tsx';
import { FailedCallCard } from './failed-call.tsx';
import { LineStatus } from './line-status.tsx';
import { Readiness } from './readiness.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { SoundSettings } from './sound-settings.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** Calls under way, then what begins one, then what was. */
export function TelephoneView({ telephone }: { telephone: Telephone }): JSX.Element {
  useChanges(telephone);
  useKeptFocus();
  useChanges(telephone.store);
  const [sound, setSound] = useState(false);
  const calls = telephone.desk.calls().filter((call) => !isIncoming(call));
  const failed = telephone.failure.get();
  const connected = telephone.store.server.connection === 'connected';
  const inactive = telephone.store.tabs?.get() === 'inactive';
  return (
    <>
      <DialRequest telephone={telephone} />
      {calls.map((call) => (
        <CallCard key={call.id} telephone={telephone} call={call} />
      ))}
      {failed !== null && <FailedCallCard key={failed.id} telephone={telephone} failed={failed} />}
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
          {sound && (
            <div class="card">
              <SoundSettings telephone={telephone} />
            </div>
          )}
          <Dialer telephone={telephone} />
        </>
      )}
      <RecentCalls telephone={telephone} />
      <Readiness store={telephone.store} />
    </>
  );
}
