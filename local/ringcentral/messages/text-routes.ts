import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import type { Extension } from '../extensions.ts';
import { ownRoute, type RouteRule } from '../own-routes.ts';
import { invalidIn, type Refused, refuse, refused } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import type { Message } from './message.ts';
import { messageRecord, sendMessages } from './message-record.ts';
import { readMultipart, TextBody } from './multipart.ts';
import { PageBody, sendPage } from './paging-colleagues.ts';
import type { TextFile } from './text-check.ts';

const SMS: RouteRule = { group: 'Medium', scope: 'SMS', permission: 'OutboundSMS' };
const PAGER: RouteRule = {
  group: 'Medium',
  scope: 'InternalMessages',
  permission: 'InternalSMS',
};

/** Sending SMS, MMS, and pages (API definitions, Extension/Sms, Mms, CompanyPager). */
export function textRoutes(app: FastifyInstance, standIn: StandIn): void {
  const answer = (reply: FastifyReply, outcome: Message | Refused): FastifyReply =>
    'errorCode' in outcome
      ? refuse(reply, outcome)
      : sendMessages(reply, messageRecord(standIn.origin(), outcome));

  const send = (
    reply: FastifyReply,
    owner: Extension,
    json: unknown,
    files: readonly TextFile[],
  ): FastifyReply => {
    const body = v.safeParse(TextBody, json);
    if (!body.success) return refuse(reply, invalidIn(body.issues));
    const { from, to, text } = body.output;
    return answer(
      reply,
      standIn.texting.send(owner, {
        from: from.phoneNumber,
        to: to.map(({ phoneNumber }) => phoneNumber),
        text,
        files,
      }),
    );
  };

  for (const path of ['/sms', '/mms'])
    ownRoute(app, 'POST', path, SMS, async (request, caller, reply) => {
      if (!Buffer.isBuffer(request.body)) return send(reply, caller, request.body, []);
      const parts = await readMultipart(request.headers['content-type'] ?? '', request.body);
      return parts === null
        ? refuse(reply, refused(400, 'CMN-104', 'Cannot parse request'))
        : send(reply, caller, parts.json, parts.files);
    });

  ownRoute(app, 'POST', '/company-pager', PAGER, ({ body }, caller, reply) => {
    const asked = v.safeParse(PageBody, body);
    return asked.success
      ? answer(reply, sendPage(standIn.messages, caller, asked.output))
      : refuse(reply, invalidIn(asked.issues));
  });
}
