import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Difference } from '../../contracts/who.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import type { FactsStore } from './facts-store.ts';

const TITLES = {
  user: 'page.other-user.title',
  account: 'page.other-account.title',
} as const satisfies Record<Difference, WordKey>;

/**
 * The whole page once it belongs to somebody who is no longer signed in. The focus goes to the
 * title and not to the button: a person who was typing would press it with the next key.
 * @param hadPhone whether calls may be left in this browser
 */
export function SomebodyElse({
  other,
  hadPhone = false,
}: {
  other: Difference;
  hadPhone?: boolean;
}): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <main class="page" data-locked={other}>
      <div class="card notice" role="alert">
        <h1 ref={title} tabIndex={-1}>
          {say(TITLES[other])}
        </h1>
        <p>{say('page.other-user.body')}</p>
        <p>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              location.reload();
            }}
          >
            {say('page.reload')}
          </button>
        </p>
        {hadPhone && <p>{say('page.other-user.kept')}</p>}
      </div>
    </main>
  );
}

/**
 * Says the same while a call of the page's user is under way: the call goes on, and the page locks
 * afterwards.
 */
export function SomebodyElseSoon({ store }: { store: FactsStore }): JSX.Element {
  const { other } = store.owner;
  // In the page from the start, or a screen reader would not speak it.
  return (
    <div role="alert">
      {other !== null && (
        <div class="page">
          <p class="problem" data-locking={other}>
            {say(TITLES[other])}. {say('page.other-user.call')}
          </p>
        </div>
      )}
    </div>
  );
}
