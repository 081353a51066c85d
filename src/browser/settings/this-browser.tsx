import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../i18n/say.ts';
import { callStore } from '../sensors/call-store.ts';
import { unsavedCalls, unsavedEdits } from '../sensors/kept-data.ts';
import { removeKept } from '../sensors/remove-kept.ts';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

type Phase = 'idle' | 'asking' | 'removing' | 'removed' | 'failed';

/** What the product keeps in this browser profile, and the way to remove it. */
export function ThisBrowser({ store: { facts: store } }: CardProps): JSX.Element {
  const [phase, setPhase] = useState<Phase>('idle');
  const isAsking = phase === 'asking';
  const calls = isAsking ? unsavedCalls(store.server.who, Date.now()) : 0;
  const edits = isAsking ? unsavedEdits(store.server.who, Date.now()) : 0;
  const unsaved = calls + edits;
  const removeAll = async () => {
    setPhase('removing');
    setPhase(
      (await removeKept(store.server.who, callStore, () => Date.now())) ? 'removed' : 'failed',
    );
  };
  return (
    <Card id="this-browser" title={say('settings.browser.title')} facts={store}>
      <p>{say('settings.browser.text')}</p>
      {phase !== 'asking' && (
        <div class="form-actions">
          <button
            type="button"
            class="button"
            aria-disabled={phase === 'removing'}
            onClick={() => {
              if (phase !== 'removing') setPhase('asking');
            }}
          >
            {say('settings.browser.remove')}
          </button>
        </div>
      )}
      {phase === 'asking' && (
        <div class="panel" role="group" aria-label={say('settings.browser.remove')}>
          <p>{say('settings.browser.question')}</p>
          {calls > 0 && <p class="problem">{sayCount('settings.browser.unsaved', calls)}</p>}
          {edits > 0 && <p class="problem">{sayCount('settings.browser.edits', edits)}</p>}
          <div class="form-actions">
            {unsaved > 0 && (
              <a
                class="button primary"
                href={store.server.links.softphone}
                target="_blank"
                rel="noopener"
              >
                {say('settings.browser.open-softphone')}
                <span class="visually-hidden"> {say('settings.new-tab')}</span>
              </a>
            )}
            <button
              type="button"
              class={unsaved > 0 ? 'button' : 'button primary'}
              ref={(button) => {
                button?.focus();
              }}
              onClick={() => void removeAll()}
            >
              {say('settings.browser.remove-now')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setPhase('idle');
              }}
            >
              {say('settings.browser.keep')}
            </button>
          </div>
        </div>
      )}
      <p class="help" role="status">
        {phase === 'removed'
          ? say('settings.browser.removed')
          : phase === 'failed'
            ? say('settings.browser.failed')
            : ''}
      </p>
    </Card>
  );
}
