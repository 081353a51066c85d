import type { ServerRequest, ServerResponse } from 'N/http';
import { CALLS_ERRORS, type CallsAnswer } from '../../contracts/calls.ts';
import { type CallsRequest, parseCallsRequest } from '../../contracts/calls-request.ts';
import { ENVELOPE } from '../../contracts/contract.ts';
import { askedFields } from '../call-fields/asked-fields.ts';
import { holds } from '../caller.ts';
import { answerPost, refusals, serveSuitelet } from '../pages/suitelet.ts';
import { callerContext } from './caller-context.ts';
import { changeCall } from './change-call.ts';
import { findCompanies } from './company-search.ts';
import { createContact } from './create-contact.ts';
import { infoLinksFor } from './info-links.ts';
import { logConversation, logsMessages } from './log-conversation.ts';
import { loggedCalls } from './logged-calls.ts';
import { searchNames } from './name-search.ts';
import { matchNumber } from './number-match.ts';
import { openCall } from './open-call.ts';
import { ownKey } from './own-key.ts';
import { logCall } from './phone-call.ts';

/** Twenty answers twice, before and after a change, with the note. */
const LONGEST_BODY = 110_000;

const { refuse, fail } = refusals(CALLS_ERRORS);

function carryOut(request: CallsRequest): CallsAnswer {
  switch (request.action) {
    case 'match':
      return { ...ENVELOPE, match: matchNumber(request.number, request.national) };
    case 'search':
      return { ...ENVELOPE, search: searchNames(request.text) };
    case 'context':
      return {
        ...ENVELOPE,
        context: callerContext(request.entity.type, request.entity.id),
      };
    case 'info-links':
      return { ...ENVELOPE, infoLinks: infoLinksFor(request.entity) };
    case 'logged':
      return { ...ENVELOPE, records: loggedCalls(request.sessions) };
    case 'logs-messages':
      return { ...ENVELOPE, logsMessages: logsMessages() };
    case 'log-messages':
      return logsMessages()
        ? { ...ENVELOPE, logged: logConversation(request.day) }
        : refuse('RCP_MESSAGES_OFF');
    case 'find-company':
      return { ...ENVELOPE, companies: findCompanies(request.text) };
    case 'create-contact': {
      const outcome = createContact(request.contact);
      return 'exists' in outcome ? refuse('RCP_CONTACT_EXISTS') : { ...ENVELOPE, ...outcome };
    }
    case 'log': {
      // A colleague's ID would keep the colleague's own call from being saved.
      const key = ownKey(request.call.externalId);
      if (key === null) return refuse('RCP_BODY_INVALID');
      const outcome = logCall(request.call, key);
      return 'refused' in outcome ? refuse(outcome.refused) : { ...ENVELOPE, ...outcome };
    }
    case 'call-fields':
      return {
        ...ENVELOPE,
        asked: { ...askedFields(), mayCreateTask: holds('LIST_TASK', 'CREATE') },
      };
    case 'open-call': {
      const key = ownKey(request.externalId);
      if (key === null) return refuse('RCP_BODY_INVALID');
      const opened = openCall(key);
      return opened === null ? refuse('RCP_CALL_GONE') : { ...ENVELOPE, opened };
    }
    case 'change-call': {
      const key = ownKey(request.change.externalId);
      if (key === null) return refuse('RCP_BODY_INVALID');
      const outcome = changeCall(request.change, key);
      return 'refused' in outcome ? refuse(outcome.refused) : { ...ENVELOPE, ...outcome };
    }
  }
}

/**
 * Serves the calls Suitelet: who has a number, whom a name means, what NetSuite has about a
 * caller, and one Phone Call for each call.
 * It runs in the caller's own role, so nobody sees or writes more than in NetSuite itself. Costs at
 * most 165 units, once an hour up to 730 where a table lacks columns (columns.ts).
 */
export function serveCalls(request: ServerRequest, response: ServerResponse): void {
  serveSuitelet(request, response, {
    post: () =>
      answerPost(request.body, {
        longestBody: LONGEST_BODY,
        parse: parseCallsRequest,
        carryOut,
        refuse,
        fail,
      }),
  });
}
