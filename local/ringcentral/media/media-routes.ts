import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { ACCOUNT_ID } from '../extensions.ts';
import { accountRoute, ownRoute, pathValue, type RouteRule } from '../own-routes.ts';
import { invalidIn, notFound, refuse, refused } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import { byteRange } from './byte-range.ts';
import { tone } from './tone.ts';

const CONTENT: RouteRule = { group: 'Medium', scope: 'ReadMessages' };
const RECORDING: RouteRule = { group: 'Heavy', scope: 'ReadCallRecording' };

const Query = v.object({
  contentDisposition: v.optional(v.picklist(['Inline', 'Attachment'])),
  contentDispositionFilename: v.optional(v.pipe(v.string(), v.regex(/^[\w .-]{1,255}$/))),
});

interface File {
  contentType: string;
  bytes: Buffer;
}

/** Sends a file or a part of it (RFC 9110; API definitions, readMessageContent). */
function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { contentType, bytes }: File,
): FastifyReply {
  const asked = v.safeParse(Query, request.query);
  if (!asked.success) return refuse(reply, invalidIn(asked.issues));
  const { contentDisposition, contentDispositionFilename: name } = asked.output;
  const range = byteRange(request.headers.range, bytes.length);
  void reply.headers({ 'Accept-Ranges': 'bytes', 'Cache-Control': 'private' }).type(contentType);
  if (contentDisposition !== undefined)
    void reply.header(
      'Content-Disposition',
      contentDisposition.toLowerCase() + (name === undefined ? '' : `; filename="${name}"`),
    );
  if (range === 'whole') return reply.send(bytes);
  if (range === 'none')
    return refuse(
      reply
        .header('Content-Range', `bytes */${String(bytes.length)}`)
        .type('application/json; charset=utf-8'),
      refused(416, 'CMN-107', 'Requested Range Not Satisfiable'),
    );
  const { first, last } = range;
  return reply
    .code(206)
    .header('Content-Range', `bytes ${String(first)}-${String(last)}/${String(bytes.length)}`)
    .send(bytes.subarray(first, last + 1));
}

/** The recording of a call in the log: its number, its seconds, and whose call it is. */
function recordingOf(standIn: StandIn, id: string): { seconds: number } | undefined {
  standIn.telephoneRecords.take(standIn.sip.calls());
  const record = standIn.callLog
    .records()
    .find(({ recording }) => String((recording as { id?: unknown } | undefined)?.id) === id);
  return record === undefined ? undefined : { seconds: Number(record['duration'] ?? 0) };
}

/**
 * Contents of messages and of recordings, with byte ranges. RingCentral's media host also takes a
 * token in the address; this one takes it in the header only, so that nothing of the product puts
 * one where it can leak. It is the stand-in's own origin, whose certificate is accepted already.
 */
export function mediaRoutes(app: FastifyInstance, standIn: StandIn): void {
  ownRoute(
    app,
    'GET',
    '/message-store/:messageId/content/:attachmentId',
    CONTENT,
    (request, caller, reply) => {
      const message = standIn.messages.find(caller.id, Number(pathValue(request, 'messageId')));
      if (message === undefined) return refuse(reply, notFound('messageId'));
      const wanted = pathValue(request, 'attachmentId');
      const file = message.attachments.find(({ id }) => String(id) === wanted);
      return file === undefined
        ? refuse(reply, notFound('attachmentId'))
        : sendFile(request, reply, file);
    },
  );

  const uriOf = (id: string) =>
    `${standIn.origin()}/restapi/v1.0/account/${ACCOUNT_ID}/recording/${id}`;

  accountRoute(app, 'GET', '/recording/:recordingId', RECORDING, (request, _caller, reply) => {
    const id = pathValue(request, 'recordingId');
    const recording = recordingOf(standIn, id);
    return recording === undefined
      ? refuse(reply, notFound('recordingId'))
      : {
          uri: uriOf(id),
          id,
          contentUri: `${uriOf(id)}/content`,
          contentType: 'audio/wav',
          duration: recording.seconds,
        };
  });

  accountRoute(
    app,
    'GET',
    '/recording/:recordingId/content',
    RECORDING,
    (request, _caller, reply) => {
      const id = pathValue(request, 'recordingId');
      const recording = recordingOf(standIn, id);
      if (recording === undefined) return refuse(reply, notFound('recordingId'));
      return sendFile(request, reply, {
        contentType: 'audio/wav',
        bytes: tone(recording.seconds, Number(id.replace(/\D/g, '').slice(-4))),
      });
    },
  );
}
