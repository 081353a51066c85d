import * as record from 'N/record';
import type { Written, WrittenCall } from '../../contracts/call-writing.ts';
import type { Owners } from '../calls/batch-match.ts';
import { type CallFacts, newFacts, textOf } from '../calls/call-facts.ts';
import { LINK_FIELDS, linkValues } from '../calls/call-links.ts';
import { createPhoneCall } from '../calls/create-phone-call.ts';
import { callLine, type ToldCall } from '../calls/phone-call-texts.ts';
import { lacksPermission } from '../denied.ts';
import { logFailure, reason } from '../log-failure.ts';
import { type KnownCalls, knownCalls } from './known-calls.ts';
import { localStart } from './local-start.ts';

const LONGEST_REASON = 300;

type Values = Readonly<Record<string, record.FieldValue>>;

function factsOf({
  direction,
  result,
  seconds,
  extension,
  session,
  recording,
}: WrittenCall): CallFacts {
  return {
    direction,
    result,
    seconds: result === 'answered' ? seconds : 0,
    extension,
    session,
    recording,
  };
}

function toldOf(call: WrittenCall): ToldCall {
  return {
    direction: call.direction,
    number: call.number,
    name: call.name,
    result: call.result,
    talked: call.result === 'answered' ? call.seconds : null,
    recorded: call.recording !== '',
  };
}

/** Returns the link of the call: the record a person chose, or the only one with the number. */
function linksOf(call: WrittenCall, owners: Owners): Values {
  if (call.entity !== null) return linkValues(call.entity);
  if (owners.kind !== 'one') return {};
  const { company } = owners.owner;
  return { ...linkValues(owners.owner), ...(company === null ? {} : { company }) };
}

const create = (call: WrittenCall, links: Values): number =>
  createPhoneCall({
    externalId: call.externalId,
    told: toldOf(call),
    facts: factsOf(call),
    message: callLine(toldOf(call)),
    organizer: call.organizer,
    wall: localStart(call.startedAt),
    lasted: call.seconds,
    links,
  });

/**
 * Adds what RingCentral knows better to a record that is there. Texts, and a link that is there, are
 * people's: only a link that a person has just chosen replaces one.
 */
function update(call: WrittenCall, row: Readonly<Record<string, unknown>>): Written {
  const id = Number(row['id']);
  const links = linkValues(call.entity);
  const values = { ...newFacts(row, factsOf(call)), ...links };
  const linked =
    Object.keys(links).length > 0 || LINK_FIELDS.some((field) => textOf(row[field]) !== '');
  const told = { externalId: call.externalId, id, several: 0, linked };
  if (Object.keys(values).length === 0) return { ...told, outcome: 'unchanged' };
  record.submitFields({ type: record.Type.PHONE_CALL, id, values });
  return { ...told, outcome: 'updated' };
}

function refused(call: WrittenCall, thrown: unknown): Written {
  logFailure('RingCentral: a call of the call sync could not be written', thrown);
  return {
    externalId: call.externalId,
    outcome: 'refused',
    // The role may write calls, or the request would have been refused as a whole, so it's the
    // organizer of this call whom the role may not write for.
    code: lacksPermission(thrown) ? 'RCP_ORGANIZER_REFUSED' : 'RCP_RECORD_REFUSED',
    message: reason(thrown).slice(0, LONGEST_REASON),
  };
}

/**
 * Makes the record, without its link if NetSuite doesn't accept that record: it may have been merged
 * or deleted since.
 */
function createLinked(call: WrittenCall, owners: Owners): Written {
  const links = linksOf(call, owners);
  const several = owners.kind === 'several' && call.entity === null ? owners.count : 0;
  const made = (chosen: Values): Written => ({
    externalId: call.externalId,
    outcome: 'created',
    id: create(call, chosen),
    several,
    linked: Object.keys(chosen).length > 0,
  });
  try {
    return made(links);
  } catch (thrown) {
    // Somebody may have written it at the same moment; by looking, since the error's name isn't
    // documented for every way to collide.
    const row = knownCalls([call]).recordOf(call);
    if (row !== null) return update(call, row);
    if (Object.keys(links).length === 0) return refused(call, thrown);
    logFailure('RingCentral: a call is written without its record', thrown);
    try {
      return made({});
    } catch (again) {
      return refused(call, again);
    }
  }
}

/**
 * Writes one call: a new record, or what is new in the one that is there. Costs 15 units; 5 for an
 * update; at most 50 when NetSuite refuses something.
 *
 * @param known what knownCalls found for the request
 * @param owners who has the call's number
 */
export function writeCall(call: WrittenCall, known: KnownCalls, owners: Owners): Written {
  const row = known.recordOf(call);
  try {
    if (row !== null) return update(call, row);
    if (known.isDeleted(call)) return { externalId: call.externalId, outcome: 'deleted' };
    return createLinked(call, owners);
  } catch (thrown) {
    return refused(call, thrown);
  }
}
