import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Held } from '../grants.ts';
import { invalidIn, type Refused, refused } from '../rest-error.ts';
import { type EventFilter, readFilter } from './event-filters.ts';

/** What a session listens to. */
export interface Subscription {
  id: string;
  createdAt: number;
  filters: readonly EventFilter[];
  /** Filters that the application's permissions don't reach. */
  disabled: readonly { filter: string; reason: string; message: string }[];
}

/** How long a subscription says it lives; the server renews it by itself, so it never ends. */
const LIFE_SECONDS = 86_400;

const Body = v.object({
  eventFilters: v.pipe(v.array(v.string()), v.minLength(1)),
  deliveryMode: v.object({ transportType: v.literal('WebSocket') }),
});

/** Reads what somebody subscribes to; filters that nobody knows refuse the whole. */
export function readSubscription(
  body: unknown,
  { extension, scope = '' }: Held,
  now: number,
): Subscription | Refused {
  const asked = v.safeParse(Body, body);
  if (!asked.success) return invalidIn(asked.issues);
  const filters: EventFilter[] = [];
  const disabled: Subscription['disabled'][number][] = [];
  for (const text of asked.output.eventFilters) {
    const filter = readFilter(text, extension, scope);
    if (!('problem' in filter)) {
      filters.push(filter);
      continue;
    }
    switch (filter.problem) {
      case 'unknown':
        return refused(400, 'SUB-508', `Invalid event filters: [${text}]`, 'eventFilters');
      case 'forbidden':
        return refused(
          403,
          'SUB-405',
          'Not allowed subscribe for messages to other extensions',
          'eventFilters',
        );
      case 'scope':
        disabled.push({
          filter: text,
          reason: 'CMN-401',
          message: `Application permission [${filter.scope}] is required`,
        });
    }
  }
  return { id: randomUUID(), createdAt: now, filters, disabled };
}

/** A subscription as its owner reads it (API definitions, SubscriptionInfo). */
export const subscriptionRecord = (
  origin: string,
  { id, createdAt, filters, disabled }: Subscription,
  now: number,
) => ({
  uri: `${origin}/restapi/v1.0/subscription/${id}`,
  id,
  eventFilters: filters.map(({ event }) => event),
  ...(disabled.length === 0 ? {} : { disabledFilters: disabled }),
  expirationTime: new Date(now + LIFE_SECONDS * 1000).toISOString(),
  expiresIn: LIFE_SECONDS,
  status: 'Active',
  creationTime: new Date(createdAt).toISOString(),
  deliveryMode: { transportType: 'WebSocket', encryption: false },
});
