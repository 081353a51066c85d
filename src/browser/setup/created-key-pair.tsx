import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { loadKeyPairs } from './certificate/door.ts';
import type { SetupStore } from './setup-store.ts';

/** RFC 8555, 9.1. */
const TYPE = 'application/x-pem-file';

const FILES = {
  signing: 'ringcentral-signing.pem',
  certificate: 'ringcentral-certificate.pem',
} as const;

/** Lets the browser save a text as a file. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Creates the key pair that NetSuite (Company) signs in with, and its two files. They are in this
 * page's memory only, and the private key leaves it by the admin's own download.
 */
export function CreatedKeyPair({ store }: { store: SetupStore }): JSX.Element {
  const { pair } = store.created;
  const [state, setState] = useState<'idle' | 'creating' | 'failed'>('idle');
  const [saved, setSaved] = useState('');
  const create = async () => {
    if (state === 'creating') return;
    setState('creating');
    setSaved('');
    try {
      const createPair = await loadKeyPairs(store.links.certificate);
      if (createPair === null) throw new Error('the script could not be loaded');
      store.keep({ pair: await createPair(store.owner.who.account, Date.now()) });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const save = (file: keyof typeof FILES) => () => {
    if (pair === null) return;
    download(FILES[file], pair[file]);
    setSaved(say('set-up.create.downloaded', FILES[file]));
  };
  return (
    <div class="panel">
      <div class="form-actions">
        <button
          type="button"
          class="button"
          aria-disabled={state === 'creating'}
          onClick={() => void create()}
        >
          {say(state === 'creating' ? 'set-up.create.creating' : 'set-up.create.pair')}
        </button>
      </div>
      <p class={state === 'failed' ? 'problem' : 'help'} role="status">
        {state === 'failed'
          ? say('set-up.create.failed')
          : pair === null || state === 'creating'
            ? ''
            : say('set-up.create.expires', pair.expires)}
      </p>
      {pair !== null && (
        <>
          <p class="help">{say('set-up.create.pair-help')}</p>
          <div class="form-actions">
            <button type="button" class="button" onClick={save('signing')}>
              {say('set-up.create.signing')}
            </button>
            <button type="button" class="button" onClick={save('certificate')}>
              {say('set-up.create.certificate')}
            </button>
          </div>
          <p class="help" role="status">
            {saved}
          </p>
        </>
      )}
    </div>
  );
}
