import type { VNode } from 'preact';
import type { Identity, User } from '../../account/identity.ts';
import type { World } from '../../account/world.ts';
import { formAddress } from '../../control/actions.ts';
import { bundleChoice, MINIMUM_VERSION, m2mState } from '../../control/product.ts';
import { Change, Choice, Press, Section } from './controls.tsx';
import {
  BUNDLE_WORDS,
  CLOCKS,
  CONNECTION_WORDS,
  LANGUAGE_WORDS,
  LOCK_WORDS,
  M2M_WORDS,
  MICROPHONE_WORDS,
  NOTIFICATION_WORDS,
} from './words.ts';

export function Users({
  users,
  world,
  signedIn,
}: {
  users: User[];
  world: World;
  signedIn: Identity | null;
}): VNode {
  return (
    <Section
      id="users"
      note={
        signedIn === null
          ? 'This browser is not signed in.'
          : `This browser is signed in as ${signedIn.user.name}, ${signedIn.role.name}.`
      }
    >
      <Change section="users" label="Apply connections">
        {users.map((user) => (
          <Choice
            key={user.id}
            name={`connection.${String(user.id)}`}
            label={`RingCentral connection of ${user.name}`}
            value={world.connections[user.id] ?? 'never-connected'}
            options={CONNECTION_WORDS}
          />
        ))}
      </Change>
      <Change section="users" label="Apply languages">
        {users.map((user) => (
          <Choice
            key={user.id}
            name={`language.${String(user.id)}`}
            label={`Language of ${user.name}`}
            value={world.languages[user.id] ?? 'en_US'}
            options={LANGUAGE_WORDS}
          />
        ))}
      </Change>
      <ul class="user-actions">
        {users.map((user) => (
          <li key={user.id}>
            <span>{user.name}</span>
            <Press
              action={formAddress('lapse')}
              values={{ user: String(user.id) }}
              label={`Lapse the session of ${user.name}`}
            />
            {user.roles.map((role) => (
              <Press
                key={role.scriptId}
                action={formAddress('signIn')}
                values={{ user: String(user.id), role: role.scriptId }}
                label={`Sign in as ${user.name}, ${role.name}`}
              />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Company({ world }: { world: World }): VNode {
  return (
    <Section id="company" note="What a company admin saves and tests on the settings page.">
      <Change section="company">
        <Choice
          name="m2m.ringcentral"
          label="RingCentral (Company)"
          value={m2mState(world.company, 'ringcentral')}
          options={M2M_WORDS}
        />
        <Choice
          name="m2m.netsuite"
          label="NetSuite (Company)"
          value={m2mState(world.company, 'netsuite')}
          options={M2M_WORDS}
        />
        <p class="choice">
          <label for="minimum">Minimum bundle version</label>
          <input
            id="minimum"
            name="minimum"
            value={world.company[MINIMUM_VERSION] ?? ''}
            placeholder="none"
            autocomplete="off"
          />
        </p>
      </Change>
    </Section>
  );
}

export function Bundle({ world, version }: { world: World; version: string }): VNode {
  return (
    <Section
      id="bundle"
      note={
        `Deployed is version ${version}. The product notes what is installed when a company ` +
        'admin opens one of its pages; this switch notes it at once.'
      }
    >
      <Change section="bundle">
        <Choice
          name="bundle"
          label="Bundle that contains the scripts"
          value={bundleChoice(world.bundle, version)}
          options={BUNDLE_WORDS}
        />
      </Change>
    </Section>
  );
}

export function Browser({ world }: { world: World }): VNode {
  return (
    <Section
      id="browser"
      note={
        'Applies to every page of the account. Pages that already run with a changed browser ' +
        'follow at once, others when they reload.'
      }
    >
      <Change section="browser">
        <Choice
          name="microphone"
          label="Microphone"
          value={world.browser.microphone}
          options={MICROPHONE_WORDS}
        />
        <Choice
          name="notifications"
          label="Notifications"
          value={world.browser.notifications}
          options={NOTIFICATION_WORDS}
        />
        <Choice
          name="webLocks"
          label="Web Locks"
          value={world.browser.webLocks}
          options={LOCK_WORDS}
        />
      </Change>
      <p class="press">
        <button type="button" id="forget">
          Forget snoozes
        </button>{' '}
        <span id="forgotten" role="status" class="muted" />
      </p>
    </Section>
  );
}

/** Features that can be switched: the product's own checks speak of these. */
const FEATURES = [
  ['CUSTOMRECORDS', 'Custom Records'],
  ['SERVERSIDESCRIPTING', 'Server SuiteScript'],
  ['OAUTH2', 'OAuth 2.0'],
  ['CRM', 'Customer Relationship Management'],
] as const;

export function AccountState({ world }: { world: World }): VNode {
  return (
    <Section
      id="account"
      note="What an administrator switches in Enable Features, and what NetSuite runs when the project is installed."
    >
      <Change section="account" label="Apply features">
        {FEATURES.map(([feature, name]) => (
          <Choice
            key={feature}
            name={`feature.${feature}`}
            label={name}
            value={world.featuresOff.includes(feature) ? 'off' : 'on'}
            options={[
              ['on', 'On'],
              ['off', 'Off'],
            ]}
          />
        ))}
      </Change>
      <div class="row">
        <Press action={formAddress('install')} values={{}} label="Install: run its scripts" />
        <Press
          action={formAddress('install')}
          values={{ from: '1.0.0' }}
          label="Update from 1.0.0"
        />
      </div>
    </Section>
  );
}

export function M2m(): VNode {
  return (
    <Section
      id="m2m"
      note="Registers an integration's certificate, as an administrator does on the M2M Setup page."
    >
      <form role="none" method="post" action={formAddress('m2m')} class="change">
        <p class="choice">
          <label for="m2m-client">Client id</label>
          <input id="m2m-client" name="clientId" required autocomplete="off" />
        </p>
        <p class="choice">
          <label for="m2m-certificate">Certificate id</label>
          <input id="m2m-certificate" name="certificateId" required autocomplete="off" />
        </p>
        <p class="choice">
          <label for="m2m-key">Certificate or public key (PEM)</label>
          <textarea id="m2m-key" name="publicKeyPem" rows={3} required />
        </p>
        <button type="submit" class="primary">
          Register
        </button>
      </form>
      <Press
        action={formAddress('wipeM2m')}
        values={{}}
        label="Wipe all mappings, as the refresh of a sandbox does"
      />
    </Section>
  );
}

export function Schedule(): VNode {
  return (
    <Section
      id="schedule"
      note="The daily re-test runs at its time while the model serves; here it runs at once."
    >
      <Press action={formAddress('schedule')} values={{}} label="Run the daily re-test now" />
    </Section>
  );
}

export function Clock({ now, offset }: { now: number; offset: number }): VNode {
  return (
    <Section
      id="clock"
      note={
        'Moves the account, and its pages when they reload. Sessions age with the clock, so sign ' +
        'in again after a jump.'
      }
    >
      <p>
        The account's time is{' '}
        <strong>{new Date(now).toISOString().replace('T', ' ').slice(0, 19)} UTC</strong>
        {offset === 0 ? ', the real one.' : ', moved.'}
      </p>
      <div class="row">
        {CLOCKS.map((clock) => (
          <Press
            key={clock.offset}
            action={formAddress('clock')}
            values={{ offset: String(clock.offset) }}
            label={clock.offset === offset ? `${clock.label} (now)` : clock.label}
          />
        ))}
      </div>
    </Section>
  );
}

export function Scripts({ world }: { world: World }): VNode {
  return (
    <Section id="scripts" note="A broken script throws at once. A record must open all the same.">
      <Change section="scripts">
        <Choice
          name="scripts"
          label="Deployed scripts"
          value={world.scriptsHealthy ? 'healthy' : 'broken'}
          options={[
            ['healthy', 'Run'],
            ['broken', 'All throw at once'],
          ]}
        />
      </Change>
    </Section>
  );
}
