import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SoftphoneView } from '../../../contracts/softphone-view.ts';
import { say } from '../../../i18n/say.ts';
import type { FactsStore } from '../../ui/facts-store.ts';
import type { TakeEarlyAccess } from '../../ui/telephone-host.ts';
import { loadTelephone } from './load-telephone.ts';

interface Place {
  current: HTMLElement | null;
}

interface Props {
  store: FactsStore;
  view: SoftphoneView;
  takeEarlyAccess: TakeEarlyAccess;
  /** Where incoming calls show, the phone's status, and what the status opens. */
  bar: Place;
  head: Place;
  panel: Place;
}

const isDrawn = <Name extends string>(
  places: Record<Name, HTMLElement | null>,
): places is Record<Name, HTMLElement> => Object.values(places).every((place) => place !== null);

/** The place of the telephone: it draws there by itself once its script has come. */
export function TelephoneSlot({
  store,
  view,
  takeEarlyAccess,
  bar,
  head,
  panel,
}: Props): JSX.Element {
  const main = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  useLayoutEffect(() => {
    const first = requestAnimationFrame(() => {
      const places = {
        bar: bar.current,
        head: head.current,
        panel: panel.current,
        main: main.current,
      };
      if (!isDrawn(places)) return;
      void loadTelephone({ store, view, takeEarlyAccess, ...places }).then((started) => {
        setState(started ? 'there' : 'failed');
      });
    });
    return () => {
      cancelAnimationFrame(first);
    };
  }, [store, view, takeEarlyAccess, bar, head, panel]);
  return (
    <>
      <div ref={main} class="telephone" data-telephone={state} />
      {state === 'loading' && (
        <p class="hint" role="status">
          {say('softphone.loading')}
        </p>
      )}
      {state === 'failed' && (
        <p class="problem" role="alert">
          {say('softphone.not-loaded')}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              location.reload();
            }}
          >
            {say('page.reload')}
          </button>
        </p>
      )}
    </>
  );
}
