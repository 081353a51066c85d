import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { M2mService } from '../status/company.ts';

const SCRIPTS = 'customscript_rcp_settings, customscript_rcp_retest';

/** An EC key and a certificate of one year, as a shell makes them. */
const OPENSSL =
  'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj /CN=ringcentral-pro -keyout key.pem -out certificate.pem';

/** A value to copy, in a line of its own so that it breaks where it must. */
function Value({ children }: { children: string }): JSX.Element {
  return <code class="value">{children}</code>;
}

function RingCentralSteps({ redirectUri }: { redirectUri: string }): JSX.Element {
  return (
    <ol class="steps">
      <li>
        In RingCentral’s developer console, create an app for people: client-side web app, 3-legged OAuth with PKCE, permissions VoIP
        Calling and Read Accounts. Register this redirect URI with it: <Value>{redirectUri}</Value>
      </li>
      <li>Create a second app for the company: server-only (no UI), JWT auth flow, permissions Read Accounts and Read Call Log.</li>
      <li>As the user whose rights the company shall have, create a JWT credential at RingCentral and allow the second app in it.</li>
      <li>
        In NetSuite, under Setup &gt; Company &gt; Preferences &gt; API Secrets, make one secret with the second app’s client secret and
        one with the JWT. Allow both for the scripts <Value>{SCRIPTS}</Value> and restrict them to the RingCentral server’s domain.
      </li>
      <li>
        There, too, make the secret <Value>custsecret_rcp_token_key</Value> with 32 random letters and digits as its value, allowed for{' '}
        <Value>customscript_rcp_sign_in</Value>. It seals people’s sign-ins.
      </li>
      <li>Enter the IDs below, save, and test the connection.</li>
    </ol>
  );
}

function NetSuiteSteps(): JSX.Element {
  return (
    <ol class="steps">
      <li>Under Setup &gt; Company &gt; Enable Features &gt; SuiteCloud, turn on OAuth 2.0.</li>
      <li>
        Under Setup &gt; Integration &gt; Manage Integrations, make a record with Client Credentials (Machine to Machine) Grant and the scope
        RESTlets. Copy its client ID: it is shown once.
      </li>
      <li>
        Make a key and a certificate of at most two years: EC, or RSA-PSS with 3072 or 4096 bits. For example: <Value>{OPENSSL}</Value>
      </li>
      <li>
        Under Setup &gt; Company &gt; Certificates, upload the certificate with its private key, and allow it for the scripts{' '}
        <Value>{SCRIPTS}</Value>. Its ID begins with custcertificate.
      </li>
      <li>
        Under Setup &gt; Integration &gt; Manage Authentication &gt; OAuth 2.0 Client Credentials (M2M) Setup, map the integration to a user
        with the role RingCentral Service, and upload the certificate without its key. Copy the certificate ID. A sandbox refresh clears
        this mapping: do this step again then.
      </li>
      <li>Enter the IDs below, save, and test the connection.</li>
    </ol>
  );
}

interface Props {
  credential: M2mService;
  /** Everything is done: then the steps stay folded. */
  done: boolean;
  redirectUri: string;
}

/** How to set a credential up, step by step. */
export function Steps({ credential, done, redirectUri }: Props): JSX.Element {
  const id = useId();
  return (
    <details open={!done}>
      <summary id={id}>{done ? 'How it was set up' : 'How to set it up'}</summary>
      {credential === 'ringcentral' ? <RingCentralSteps redirectUri={redirectUri} /> : <NetSuiteSteps />}
    </details>
  );
}
