/**
 * What names a call on both sides: RingCentral's telephony session and the extension it was for.
 * A transferred call keeps its session, and an internal call has one record for each extension.
 */
export interface SyncKey {
  /** telephonySessionId, such as `s-a0d15b1e…`. */
  session: string;
  /** RingCentral's internal ID of the extension, digits. */
  extension: string;
}

/** Characters that an external ID of ours may hold; NetSuite itself refuses a bar. */
const plain = (id: string): string => id.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 120);

/**
 * The external ID of the Phone Call record of a call. The softphone and the call sync make the same
 * one, so NetSuite itself refuses a second record, in whichever order the two log the call.
 */
export function externalIdOf({ session, extension }: SyncKey): string {
  return `rcp-${plain(session)}-x${plain(extension)}`;
}

/**
 * The external ID that versions up to 1.2.1 gave the same call: it ends with the NetSuite user and
 * not with the extension.
 * @param user internal ID of the employee whose softphone logged the call
 */
export function formerExternalIdOf(session: string, user: number): string {
  return `rcp-${plain(session)}-${String(user)}`;
}

/**
 * Reads the external ID of a softphone: the session and, after the user, the count of a queue's
 * repeated offer. Null for an ID of another form.
 */
export function readFormerExternalId(
  externalId: string,
): { session: string; user: number; offer: number } | null {
  const found = /^rcp-([A-Za-z0-9._-]{1,120})-(\d{1,12})(?:\.(\d{1,6}))?$/.exec(externalId);
  return found === null
    ? null
    : { session: found[1] ?? '', user: Number(found[2]), offer: Number(found[3] ?? 0) };
}
