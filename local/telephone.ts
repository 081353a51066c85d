import type { AccountParts } from './account/account.ts';
import type { PhoneWorld } from './control/phone-actions.ts';
import {
  isStartFailure,
  type RunningRingCentral,
  startRingCentral,
} from './ringcentral/process.ts';
import { signInToRingCentral } from './ringcentral/sample-sign-in.ts';
import { SAMPLE_M2M } from './store/sample-data.ts';

/**
 * Who is which extension of the stand-in: two members who can call each other, and an admin as the
 * third.
 */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'Member One': '101',
  'Member Two': '102',
  'Company Admin': '103',
};

export interface Telephone {
  standIn: RunningRingCentral | null;
  /** What a person at the terminal should know, or an empty text. */
  notice: string;
}

/** The stand-in as the control page steers it. */
export function phoneWorld(standIn: RunningRingCentral): PhoneWorld {
  return {
    users: Object.entries(EXTENSIONS).map(([name, extension]) => ({ name, extension })),
    page: `${standIn.origin}/control/`,
    ring: (call) => standIn.control.ring(call),
    sendText: (text) => standIn.control.sendText(text),
    leaveVoicemail: (voicemail) => standIn.control.leaveVoicemail(voicemail),
  };
}

/** What setting up RingCentral needs of an account. */
type Receiver = Pick<AccountParts, 'sessions' | 'scripts' | 'world' | 'administration'>;

interface Options {
  account: Receiver;
  /** Where the model serves, once it does. */
  origin: string;
  environment: NodeJS.ProcessEnv;
}

const COMPANY_SECRETS = {
  client: 'custsecret_rcp_client_secret',
  jwt: 'custsecret_rcp_jwt',
} as const;

/**
 * Puts RingCentral's address and the application's id into the company's row, as an Administrator
 * does who confirms the address.
 */
function enter(
  { administration, world }: Pick<Receiver, 'administration' | 'world'>,
  server: string,
  clientId: string,
): void {
  administration.confirmServer(server);
  world.change({
    company: { custrecord_rcp_rc_server: server, custrecord_rcp_rc_client_id: clientId },
  });
}

/**
 * The same for the company's own credentials, whose secrets an administrator put into API Secrets.
 * Nothing is tested yet.
 */
function enterCompany(
  { administration, world }: Pick<Receiver, 'administration' | 'world'>,
  { clientId, clientSecret, jwt }: RunningRingCentral['company'],
): void {
  administration.setSecret(COMPANY_SECRETS.client, clientSecret);
  administration.setSecret(COMPANY_SECRETS.jwt, jwt);
  world.change({
    company: {
      custrecord_rcp_rc_jwt_client_id: clientId,
      custrecord_rcp_rc_client_secret: COMPANY_SECRETS.client,
      custrecord_rcp_rc_secret: COMPANY_SECRETS.jwt,
      custrecord_rcp_ns_client_id: SAMPLE_M2M.clientId,
      custrecord_rcp_ns_certificate: SAMPLE_M2M.certificateId,
      custrecord_rcp_ns_signer: SAMPLE_M2M.signer,
    },
  });
}

/** The address that RingCentral sends the browser back to: it has to be registered there. */
function redirectUri({ scripts }: Pick<Receiver, 'scripts'>, origin: string): string {
  return origin + (scripts.url('customscript_rcp_sign_in', 'customdeploy_rcp_sign_in') ?? '');
}

/**
 * Gives the modeled account a RingCentral: RingCentral itself when RINGCENTRAL_SERVER and
 * RINGCENTRAL_CLIENT_ID are set, else our stand-in, with the sample users signed in.
 * RCP_TELEPHONE=off leaves it out. RCP_SAMPLE=1 fills the stand-in with calls and messages.
 */
export async function startTelephone(
  { account, origin, environment }: Options,
  onStart: (standIn: RunningRingCentral) => void,
): Promise<Telephone> {
  const {
    RINGCENTRAL_SERVER: server,
    RINGCENTRAL_CLIENT_ID: clientId,
    RCP_TELEPHONE: wish,
  } = environment;
  if (wish === 'off') return { standIn: null, notice: '' };
  if (server !== undefined && clientId !== undefined) {
    enter(account, server, clientId);
    return {
      standIn: null,
      notice:
        `RingCentral itself at ${server}. Register this redirect URI with the application: ` +
        redirectUri(account, origin),
    };
  }
  const started = await startRingCentral({
    redirectUris: [redirectUri(account, origin)],
    sip: 'if-installed',
    sample: environment['RCP_SAMPLE'] === '1',
    ...expiry(environment),
  });
  if (isStartFailure(started))
    return { standIn: null, notice: `There is no telephone: ${started.message}` };
  onStart(started);
  enter(account, started.origin, started.clientId);
  enterCompany(account, started.company);
  for (const user of account.sessions.users()) {
    const extension = EXTENSIONS[user.name];
    if (extension !== undefined)
      await signInToRingCentral({ origin, standIn: started, userId: user.id, extension });
  }
  const calls =
    started.noCalls === null
      ? 'Member One is extension 101, Member Two 102, Company Admin 103.'
      : `There are no calls: ${started.noCalls}`;
  const accept =
    `Open ${started.origin} once in your browser and accept its certificate, which is created ` +
    'at every start.';
  const control = `Then ${origin}/control/#phone lets calls, messages, and voicemails come in.`;
  return {
    standIn: started,
    notice: `RingCentral's stand-in at ${started.origin}. ${calls} ${accept} ${control}`,
  };
}

/** Tests that wait for a registration to end want a short one. */
function expiry({ RCP_SIP_EXPIRES: seconds }: NodeJS.ProcessEnv): { maxExpiresSeconds?: number } {
  return seconds === undefined ? {} : { maxExpiresSeconds: Number(seconds) };
}
