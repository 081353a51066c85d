/**
 * What each field of the contract means, for the generated documents. The types in src/contracts have
 * no room for it: they are part of every page. A field without a description fails
 * `__tests__/contract`.
 */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Health:
    'A good answer. Unknown is null, never false. Fields that a reader does not know are to be passed over.',
  'Health.schema':
    'Version of this contract: raised when a field changes its meaning, never when one is added.',
  'Health.service': 'Marks the answer as ours; an answer without it is none.',
  'Health.status':
    'fail: something is known to be broken. warn: something is missing or unknown. pass: all is known to be well.',
  'Health.bundle': 'The installed bundle.',
  'Health.bundle.version': 'The installed version; null when it could not be learned.',
  'Health.bundle.required':
    "The higher of the company's minimum and customrequires; null when neither is given.",
  'Health.bundle.outdated':
    'Whether the installed version is below the required one; null when either is unknown or ' +
    'no version. Only true is a reason to tell people to update.',
  'Health.bundle.managed':
    'Whether the publisher updates the bundle; null when no bundle is installed, and until a ' +
    'company admin has opened a page of the product after the installation.',
  'Health.m2m': "The company's two credentials.",
  'Health.m2m.netsuite': 'NetSuite (Company).',
  'Health.m2m.ringcentral': 'RingCentral (Company).',
  'Health.permissions': "What the caller's role holds, by NetSuite's permission id.",
  'Health.callSync':
    "How the call sync is; null when the caller's role may not see it, or when it couldn't be " +
    "read. Older bundles don't send it.",
  CallSyncWire: 'How the call sync is.',
  'CallSyncWire.state': 'off, paused, running, behind, or failing; others may be added.',
  'CallSyncWire.code': 'While it fails: why. Others may be added.',
  'CallSyncWire.since': 'While it fails: since when.',
  'CallSyncWire.missing':
    'While it fails: the scopes, or the permissions with their levels, that are missing.',
  'CallSyncWire.lastRunAt': 'When the job last ran; null: never.',
  'CallSyncWire.behindSeconds':
    'How far NetSuite is behind RingCentral; null before the first read.',
  'CallSyncWire.waiting': 'Calls that are read and not yet settled.',
  'Health.checkedAt':
    "When this answer was made; the company's part may be up to five minutes older.",
  HealthError: 'A refusal. It comes with status 200, since a RESTlet cannot choose its status.',
  'HealthError.schema': 'Version of this contract.',
  'HealthError.service': 'Marks the answer as ours.',
  'HealthError.error': 'Why.',
  'HealthError.error.code': 'For programs. A code is never renamed; others may be added.',
  'HealthError.error.message': 'For people who set up the client. Not for programs: it may change.',
  M2mWire: 'One company credential. No id and no secret of it is ever part of an answer.',
  'M2mWire.configured': 'Whether all its values are saved; null when it could not be learned.',
  'M2mWire.verified':
    'The last conclusive test passed (true) or failed (false); null when there was none, or it could not be learned.',
  'M2mWire.checkedAt': 'When that test was; null when there was none.',
  'M2mWire.tested':
    'Whether any test ever told anything: with verified null it tells what is unknown for now ' +
    'from what was never tested.',
  'M2mWire.code': 'Why it fails, or how the last test came out. For programs; others may be added.',
  'M2mWire.since': 'While it fails: since when.',
  'M2mWire.attemptedAt': 'When the last test was, also one that told nothing.',
  PermissionWire: "One permission of the caller's role.",
  'PermissionWire.needed': 'The level that the product needs.',
  'PermissionWire.held': 'The level that the role holds; null when NetSuite would not say.',
  'PermissionWire.granted': 'Whether held is at least needed; null when NetSuite would not say.',
};
