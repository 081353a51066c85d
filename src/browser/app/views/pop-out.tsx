import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isActingTab } from '../../../facts/facts.ts';
import { say } from '../../../i18n/say.ts';
import { isOwnWindow, openOwnWindow } from '../../sensors/own-window.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Moves the phone to a small window that stays beside other programs. The new window takes over the
 * phone, which would end a call, so the button is off during calls.
 */
export function PopOut({ telephone }: { telephone: Uses<'store' | 'desk'> }): JSX.Element | null {
  const [blocked, setBlocked] = useState(false);
  if (isOwnWindow() || !isActingTab(telephone.store.tabs?.get())) return null;
  const inCall = telephone.desk.calls().length > 0;
  return (
    <>
      <button
        type="button"
        class="head-tool"
        title={say('shell.pop-out')}
        aria-disabled={inCall}
        aria-describedby="rcp-pop-out-why"
        onClick={() => {
          if (!inCall) setBlocked(!openOwnWindow());
        }}
      >
        <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
        </svg>
        <span class="visually-hidden">{say('shell.pop-out')}</span>
      </button>
      <span id="rcp-pop-out-why" class="visually-hidden">
        {inCall ? say('shell.pop-out.in-call') : ''}
      </span>
      <span class={blocked ? 'problem' : 'visually-hidden'} role="status">
        {blocked ? say('shell.pop-out.blocked') : ''}
      </span>
    </>
  );
}
