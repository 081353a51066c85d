import type { VNode } from 'preact';
import type { LogEntry } from '../../account/diagnostics.ts';
import type { Identity, User } from '../../account/identity.ts';
import { PATHS } from '../../account/paths.ts';
import type { World } from '../../account/world.ts';
import type { PhoneWorld } from '../../control/phone-actions.ts';
import type { Preset } from '../../control/presets.ts';
import type { LoggedUsage } from '../../control/usage-log.ts';
import type { Lack } from '../browser/lack.ts';
import { jsonForScript } from '../json-for-script.ts';
import { Jump } from './controls.tsx';
import { Logs } from './logs.tsx';
import { Phone } from './phone.tsx';
import { Presets } from './presets.tsx';
import {
  AccountState,
  Browser,
  Bundle,
  Clock,
  Company,
  M2m,
  Schedule,
  Scripts,
  Users,
} from './world.tsx';

interface Props {
  account: string;
  world: World;
  /** Version of the deployed project. */
  version: string;
  users: User[];
  signedIn: Identity | null;
  /** The account's time in milliseconds. */
  now: number;
  lack: Lack;
  presets: { preset: Preset; user: User | null }[];
  logs: LogEntry[];
  usage: LoggedUsage[];
  /** Null where the model has no phone to steer. */
  phone: PhoneWorld | null;
  problem: string | null;
}

/** The page that changes the modeled world. */
export function ControlPage(props: Props): VNode {
  const { world, version, users, signedIn, now, lack } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Control page - Model of NetSuite</title>
        <link rel="stylesheet" href="/model/model.css" />
        <script defer src="/model/control.js" />
      </head>
      <body class="control">
        <script
          type="application/json"
          id="model-lack"
          dangerouslySetInnerHTML={{ __html: jsonForScript(lack) }}
        />
        <header class="top">
          <a class="skip" href="#main">
            Skip to the content
          </a>
          <div class="top-bar">
            <span class="brand">
              <span class="brand-mark" aria-hidden="true">
                M
              </span>
              <span>
                Control page{' '}
                <span class="brand-account">Model of NetSuite, account {props.account}</span>
              </span>
            </span>
            <a class="to-control" href={PATHS.home}>
              To the account
            </a>
          </div>
        </header>
        <main id="main">
          <h1>Change the modeled world</h1>
          <p class="lead">This page changes the modeled world; NetSuite has no such page.</p>
          {props.problem === null ? null : (
            <p class="note problem" role="alert">
              {props.problem}
            </p>
          )}
          <Jump />
          <Presets presets={props.presets} />
          <div class="portlets">
            <Browser world={world} />
            <Company world={world} />
            <Bundle world={world} version={version} />
            <Clock now={now} offset={lack.clockOffset} />
            <Scripts world={world} />
            <AccountState world={world} />
            <M2m />
            <Schedule />
            <Phone phone={props.phone} />
          </div>
          <Users users={users} world={world} signedIn={signedIn} />
          <Logs logs={props.logs} usage={props.usage} />
        </main>
      </body>
    </html>
  );
}
