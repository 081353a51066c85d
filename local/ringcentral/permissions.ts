import type { Extension } from './extensions.ts';

/**
 * What the application that people sign in to may do, as ticked in the developer console. Names:
 * API definitions; the gateway's is the guide's (notifications/websockets/subscribing).
 */
export const APP_SCOPES: readonly string[] = [
  'VoipCalling',
  'ReadAccounts',
  'ReadCallLog',
  'ReadCallRecording',
  'ReadPresence',
  'EditPresence',
  'ReadMessages',
  'EditMessages',
  'SMS',
  'InternalMessages',
  'ReadContacts',
  'Contacts',
  'CallControl',
  'WebSocketsSubscription',
];

/** The permissions that contain one (guide, basics/permissions). */
const CONTAINED_IN: Readonly<Record<string, readonly string[]>> = {
  ReadCallLog: ['ReadCallRecording'],
  ReadContacts: ['Contacts'],
  ReadMessages: ['EditMessages', 'SMS', 'InternalMessages'],
  ReadPresence: ['EditPresence'],
};

/** Whether a token's scope has a permission. */
export function hasScope(granted: string, scope: string): boolean {
  const all = granted.split(' ');
  return [scope, ...(CONTAINED_IN[scope] ?? [])].some((name) => all.includes(name));
}

/** What people's roles lack. Everybody has every permission until a test takes some away. */
export class Permissions {
  readonly #lacking = new Map<string, ReadonlySet<string>>();

  /** @param names all that this extension lacks from now on */
  take({ id }: Extension, names: readonly string[]): void {
    this.#lacking.set(id, new Set(names));
  }

  lacks({ id }: Extension, name: string): boolean {
    return this.#lacking.get(id)?.has(name) ?? false;
  }
}
