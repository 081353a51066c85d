import * as runtime from 'N/runtime';
import {
  parseWriteRequest,
  WRITE_ERRORS,
  type WriteAnswer,
  type WriteError,
  type WriteErrorCode,
  type Written,
  type WrittenCall,
} from '../../contracts/call-writing.ts';
import { ENVELOPE } from '../../contracts/contract.ts';
import { CALL_RESULT } from '../../i18n/english/call-result.ts';
import { PHONE_CALL } from '../../i18n/english/phone-call.ts';
import { holds } from '../caller.ts';
import { matchNumbers, type Owners } from '../calls/batch-match.ts';
import { isDenied } from '../denied.ts';
import { jsonAnswer } from '../json-answer.ts';
import { logFailure } from '../log-failure.ts';
import { loadUserTexts } from '../server-texts.ts';
import { knownCalls } from './known-calls.ts';
import { lackingForLinks, missingPermissions } from './missing-permissions.ts';
import { writeCall } from './write-call.ts';

/** Units that writing one more call may take at worst; below it the rest waits for another request. */
const SPARE_UNITS = 100;

/** A request that is refused as a whole. Costs 10 units when the role is the reason. */
export function refuseWrite(code: WriteErrorCode): unknown {
  return jsonAnswer({
    ...ENVELOPE,
    error: {
      code,
      message: WRITE_ERRORS[code],
      missing: code === 'RCP_NOT_ALLOWED' ? missingPermissions() : [],
    },
  } satisfies WriteError);
}

const NOBODY: Owners = { kind: 'none' };

function written(calls: readonly WrittenCall[]): Written[] {
  const known = knownCalls(calls);
  const owners = matchNumbers(
    calls.filter(
      (call) => call.national !== '' && call.entity === null && known.recordOf(call) === null,
    ),
  );
  loadUserTexts({ 'call-result': CALL_RESULT, 'phone-call': PHONE_CALL });
  return calls.map((call) =>
    runtime.getCurrentScript().getRemainingUsage() < SPARE_UNITS
      ? { externalId: call.externalId, outcome: 'later' }
      : writeCall(call, known, owners.get(call.number) ?? NOBODY),
  );
}

/** Two calls with the same external ID would become one record with the later call's facts. */
const hasTwice = (calls: readonly WrittenCall[]): boolean =>
  new Set(calls.map(({ externalId }) => externalId)).size < calls.length;

/**
 * POST: writes the calls of a batch as Phone Call records, in the role of the caller. Only a role
 * that may see our list of deleted calls gets past the first query, which is how an admin says which
 * integration may write. Costs at most 61 units and 15 for each call, more for those that NetSuite
 * refuses; never more than the RESTlet has.
 *
 * @param body the parsed JSON
 */
export function answerWrite(body: unknown): unknown {
  try {
    const request = parseWriteRequest(body);
    if (request === null || hasTwice(request.calls)) return refuseWrite('RCP_BODY_INVALID');
    if (holds('LIST_CALL', 'EDIT') === false) return refuseWrite('RCP_NOT_ALLOWED');
    return jsonAnswer({
      ...ENVELOPE,
      written: written(request.calls),
      lacking: lackingForLinks(),
    } satisfies WriteAnswer);
  } catch (thrown) {
    logFailure('RingCentral: a batch of calls could not be written', thrown);
    return refuseWrite(isDenied(thrown) ? 'RCP_NOT_ALLOWED' : 'RCP_UNEXPECTED');
  }
}
