import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SoftphoneView } from '../../../contracts/softphone-view.ts';
import { say } from '../../../i18n/say.ts';
import type { FactsStore } from '../../ui/facts-store.ts';
import { loadTelephone } from './load-telephone.ts';

interface Props {
  store: FactsStore;
  view: SoftphoneView;
  /** Where incoming calls show. */
  bar: { current: HTMLElement | null };
}

/** The place of the telephone: it draws there by itself once its script has come. */
export function TelephoneSlot({ store, view, bar }: Props): JSX.Element {
  const main = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  useEffect(() => {
    const first = requestAnimationFrame(() => {
      if (main.current === null || bar.current === null) return;
      void loadTelephone({ store, view, bar: bar.current, main: main.current }).then((started) => {
        setState(started ? 'there' : 'failed');
      });
    });
    return () => {
      cancelAnimationFrame(first);
    };
  }, [store, view, bar]);
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
