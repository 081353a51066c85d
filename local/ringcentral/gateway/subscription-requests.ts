import { type Refused, refused, restError } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import type { ClientMeta } from './frames.ts';
import type { Session } from './session.ts';
import { readSubscription, subscriptionRecord } from './subscriptions.ts';

/** Per person and application (guide, notifications). */
const MOST_SUBSCRIPTIONS = 30;

const PATH = /^\/restapi\/v1\.0\/subscription(?:\/([^/?]*))?(\/renew)?\/?$/;

interface Reply {
  status: number;
  body?: unknown;
}

const refusal = ({ status, ...body }: Refused): Reply => ({ status, body });

/**
 * Answers a request that came over the gateway. Subscriptions only: other calls of RingCentral's
 * can be made so too, and nothing here needs it. @param others the caller's other sessions
 */
export function answerRequest(
  standIn: StandIn,
  session: Session,
  meta: Extract<ClientMeta, { type: 'ClientRequest' }>,
  body: unknown,
  others: readonly Session[],
): Reply {
  const { method, path } = meta;
  const [matched, id = '', renew] = PATH.exec(path) ?? [];
  if (matched === undefined)
    return { status: 404, body: restError('CMN-102', `Resource ${path} is not found`) };
  const now = standIn.clock.now();
  const { extension, clientId } = session.held;
  const group = method === 'GET' || renew !== undefined ? 'Light' : 'Medium';
  const allowance = standIn.limits.take(group, extension.id, clientId);
  const entry = standIn.requests.add(method, `${path.replace(/\/$/, '')} (WebSocket)`, group);
  const answer = (): Reply => {
    if (allowance.retryAfterSeconds > 0)
      return { status: 429, body: restError('CMN-301', 'Request rate exceeded') };
    const shown = () =>
      session.subscription === null
        ? undefined
        : subscriptionRecord(standIn.origin(), session.subscription, now);
    const subscribe = (): Reply => {
      if (others.filter((other) => other.subscription !== null).length >= MOST_SUBSCRIPTIONS)
        return refusal(refused(403, 'SUB-505', 'Subscriptions limit exceeded'));
      const wanted = readSubscription(body, session.held, now);
      if ('errorCode' in wanted) return refusal(wanted);
      // A connection has one subscription: the new one takes the other's place.
      session.subscription = id === '' ? wanted : { ...wanted, id };
      return { status: 200, body: shown() };
    };
    if (id === '') {
      if (method === 'POST') return subscribe();
      return method === 'GET'
        ? { status: 200, body: { records: [shown()].filter((one) => one !== undefined) } }
        : refusal(refused(501, 'CMN-202', 'Operation is not supported'));
    }
    if (session.subscription?.id !== id)
      return refusal(
        refused(
          404,
          'SUB-507',
          `Subscription with key [${id}] and assigned session [${session.wsc}] was expired`,
        ),
      );
    if (method === 'DELETE') {
      session.subscription = null;
      return { status: 204 };
    }
    return method === 'PUT' ? subscribe() : { status: 200, body: shown() };
  };
  const reply = answer();
  entry.user = extension.extensionNumber;
  entry.status = reply.status;
  return reply;
}
