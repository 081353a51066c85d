import * as v from 'valibot';
import {
  type CompanyField,
  CompanyValues,
  type M2mService,
  NEEDED_VALUES,
} from '../../contracts/company.ts';
import { serverOrigin } from '../../contracts/ringcentral-hosts.ts';
import type { CompanyRow } from './company-row.ts';

/**
 * Returns a text as its field keeps it, or what is wrong with the text as a key of the catalogue.
 */
export function checkValue(
  name: CompanyField,
  text: string,
): { value: string } | { problem: string } {
  const result = v.safeParse(CompanyValues.entries[name], text);
  return result.success ? { value: result.output } : { problem: result.issues[0].message };
}

/**
 * Returns a stored value that may be used, or an empty text. The form isn't the only way into the
 * row: a script or a CSV import can store what no check of ours has seen, so each use asks again
 * before anything is sent.
 */
export function usable(row: CompanyRow, name: CompanyField): string {
  const checked = checkValue(name, row[name]);
  return 'value' in checked ? checked.value : '';
}

/** Whether every value is stored, and may be used, that the credential can't be tested without. */
export function isConfigured(row: CompanyRow, service: M2mService): boolean {
  return NEEDED_VALUES[service].every((name) => usable(row, name) !== '');
}

/**
 * What a credential is tested against, in the form in which two are compared: RingCentral's server
 * and the application's client ID. Empty for NetSuite, whose address is this account's own.
 */
export const testTarget = (service: M2mService, row: CompanyRow): string =>
  service === 'ringcentral'
    ? `${serverOrigin(usable(row, 'rcServer'))} ${usable(row, 'rcJwtClientId')}`
    : '';

/** The application people sign in with: which server, and which of its applications. */
export interface Application {
  /** Origin of RingCentral's REST interface, without a slash at the end. */
  server: string;
  clientId: string;
}

/** The company's application for sign-ins, or null while it isn't entered or may not be used. */
export function applicationOf(row: CompanyRow): Application | null {
  const server = serverOrigin(usable(row, 'rcServer'));
  const clientId = usable(row, 'rcClientId');
  return server === '' || clientId === '' ? null : { server, clientId };
}

/**
 * One text for an application, which two texts of the same application share: a connection names
 * the one it came from by it.
 */
export const applicationKey = ({ server, clientId }: Application): string =>
  `${server} ${clientId}`;
