import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';

/**
 * The address to register at RingCentral, whole, since only the browser knows this account's host,
 * and easy to take along.
 */
export function RedirectUri({ address }: { address: string }): JSX.Element {
  const [told, setTold] = useState('');
  const whole = new URL(address, document.baseURI).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole);
      setTold(say('set-up.copied'));
    } catch {
      setTold(say('set-up.not-copied'));
    }
  };
  return (
    <div class="copy">
      <p class="quiet" id="redirect-uri-name">
        {say('set-up.redirect-uri')}
      </p>
      <code>{whole}</code>
      <button
        type="button"
        class="button"
        aria-describedby="redirect-uri-name"
        onClick={() => void copy()}
      >
        {say('set-up.copy')}
      </button>
      <span class="help" role="status">
        {told}
      </span>
    </div>
  );
}
