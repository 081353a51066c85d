import {
  type ProvisionOutcome,
  Registration,
  type RegistrationState,
} from '../../src/browser/app/phone/registration.ts';
import type { OpenOutcome } from '../../src/browser/app/phone/sip-connection.ts';
import type { SipInfo } from '../../src/contracts/grant.ts';

export const SIP: SipInfo = {
  authorizationId: 'a',
  domain: 'd',
  outboundProxy: 'one',
  outboundProxyBackup: 'two',
  username: 'u',
  password: 'p',
  stunServers: [],
};
export const provisioned: ProvisionOutcome = { outcome: 'provisioned', sip: SIP };
export const registered: OpenOutcome = { outcome: 'registered' };
export const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));

/** A registration, and the phone and the server it asks. */
export class World {
  readonly states: RegistrationState[] = [];
  readonly asked: string[] = [];
  provision: (fresh: boolean) => Promise<ProvisionOutcome> = () => Promise.resolve(provisioned);
  open: (backup: boolean) => Promise<OpenOutcome> = () => Promise.resolve(registered);
  close: () => Promise<void> = () => Promise.resolve();
  readonly registration = new Registration({
    provision: (fresh) => {
      this.asked.push(fresh ? 'provision fresh' : 'provision');
      return this.provision(fresh);
    },
    open: (_, backup) => {
      this.asked.push(backup ? 'open backup' : 'open');
      return this.open(backup);
    },
    close: () => {
      this.asked.push('close');
      return this.close();
    },
    onChange: (state) => void this.states.push(state),
    random: () => 0.5,
    now: () => Date.now(),
  });

  get state(): RegistrationState {
    return this.registration.state;
  }

  /** What is left to wait, in milliseconds, or null when it does not wait. */
  get left(): number | null {
    return this.state.state === 'waiting' ? this.state.at - Date.now() : null;
  }
}
