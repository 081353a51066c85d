import type { ScriptResponse } from '../../local/account/scripts.ts';
import { SERVICE } from '../../src/contracts/service.ts';
import { ANSWERS } from './script-contracts.ts';

/** A refusal that every Suitelet of ours may give. */
function isSuiteletError(value: unknown): boolean {
  const { service, error } = value as { service?: unknown; error?: { code?: unknown } };
  return (
    service === SERVICE &&
    [
      'RCP_ACTION_UNKNOWN',
      'RCP_METHOD_NOT_ALLOWED',
      'RCP_NOT_OUR_PAGE',
      'RCP_OTHER_ACCOUNT',
      'RCP_OTHER_USER',
      'RCP_UNEXPECTED',
    ].includes(String(error?.code))
  );
}

/** What no answer may hold: the inside of the product, of the model, of the engine. */
const INSIDE =
  /\n\s+at \S+ \(|\.js:\d+:\d+|\bUNMODELLED\b|TypeError|ReferenceError|RangeError|SyntaxError|Cannot read propert|is not a function|\[object Object\]|An unexpected error has occurred|UNEXPECTED_ERROR/;

/** Statuses of a RESTlet that NetSuite gives by itself (NetSuite help, section_4634920277). */
const RESTLET_STATUSES = [200, 400, 403, 405, 415];

/** What is wrong with an answer, or null. `script` is the script that was asked. */
export function fault(script: string, { status, headers, body }: ScriptResponse): string | null {
  const isRestlet = ['customscript_rcp_health', 'customscript_rcp_call_writing'].includes(script);
  if (isRestlet ? !RESTLET_STATUSES.includes(status) : status !== 200)
    return `status ${String(status)}`;
  const inside = INSIDE.exec(body);
  if (inside !== null) return `tells of its inside: ${inside[0]}`;
  const type = headers['content-type'] ?? '';
  if (status !== 200)
    return isRestlet &&
      /INVALID_REQUEST|METHOD_NOT_ALLOWED|UNSUPPORTED_MEDIA_TYPE|INSUFFICIENT_PERMISSION/.test(body)
      ? null
      : `status ${String(status)} with ${body.slice(0, 100)}`;
  if (type.startsWith('text/html'))
    return /^<!DOCTYPE html>\n?<html lang="[a-z-]+">/i.test(body) ? null : 'is no page';
  if (!type.startsWith('application/json')) return `has the type ${type}`;
  const value: unknown = JSON.parse(body);
  return ANSWERS[script]?.(value) != null || (!isRestlet && isSuiteletError(value))
    ? null
    : `does not fit its schema: ${body.slice(0, 300)}`;
}

/** Whether it says that nothing was done. */
export const isRefusal = ({ headers, body }: ScriptResponse): boolean =>
  !(headers['content-type'] ?? '').startsWith('application/json') ||
  'error' in (JSON.parse(body) as object);
