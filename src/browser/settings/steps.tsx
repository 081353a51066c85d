import type { ComponentChildren, JSX } from 'preact';
import type { M2mService } from '../../contracts/company.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import { Said } from './said.tsx';

/** The scripts that sign in for the company: the tests of Settings, the daily test, and call sync. */
const SCRIPTS = 'customscript_rcp_settings, customscript_rcp_retest, customscript_rcp_call_sync';

/**
 * The scripts that use the sealing key: the sign-in, and the setup checklist, which proves that the
 * key works.
 */
const KEY_SCRIPTS = 'customscript_rcp_sign_in, customscript_rcp_setup';

/** An EC key and a certificate of one year, as a shell makes them. */
const OPENSSL =
  'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj ' +
  '/CN=ringcentral-pro -keyout key.pem -out certificate.pem';

/** A value to copy, in a line of its own so that it breaks where it must. */
const value = (text: string): JSX.Element => <code class="value">{text}</code>;

type Step = readonly [text: WordKey, values?: readonly ComponentChildren[]];

const STEPS: Record<M2mService, (redirectUri: string) => readonly Step[]> = {
  ringcentral: (redirectUri) => [
    ['settings.steps.ringcentral.people', [value(redirectUri)]],
    ['settings.steps.ringcentral.company'],
    ['settings.steps.ringcentral.jwt'],
    ['settings.steps.ringcentral.secrets', [value(SCRIPTS)]],
    ['settings.steps.ringcentral.seal', [value('custsecret_rcp_token_key'), value(KEY_SCRIPTS)]],
    ['settings.steps.enter'],
  ],
  netsuite: () => [
    ['settings.steps.netsuite.feature'],
    ['settings.steps.netsuite.integration'],
    ['settings.steps.netsuite.key', [value(OPENSSL)]],
    ['settings.steps.netsuite.signer', [value(SCRIPTS)]],
    ['settings.steps.netsuite.mapping'],
    ['settings.steps.enter'],
  ],
};

interface Props {
  credential: M2mService;
  /** Everything is done: then the steps stay folded. */
  done: boolean;
  redirectUri: string;
}

/** How to set a credential up, step by step. */
export function Steps({ credential, done, redirectUri }: Props): JSX.Element {
  return (
    <details open={!done}>
      <summary>{say(done ? 'settings.steps.done' : 'settings.steps.open')}</summary>
      <ol class="steps">
        {STEPS[credential](redirectUri).map(([text, values = []]) => (
          <li key={text}>
            <Said text={text} values={values} />
          </li>
        ))}
      </ol>
    </details>
  );
}
