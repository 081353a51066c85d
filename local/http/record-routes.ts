import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account/identity.ts';
import { RECORD_PATHS, recordUrl } from '../account/paths.ts';
import { missingLevel } from '../account/permission.ts';
import type { RecordData, RecordEvent, RecordPage } from '../account/records.ts';
import { RECORD_NAMES } from '../pages/record-names.ts';
import { RecordFormPage } from '../pages/record-page.tsx';
import { titleOf } from '../pages/record-title.ts';
import { isOurForm } from './anti-forgery.ts';
import {
  sendForgedForm,
  sendNoPrivileges,
  sendNotFound,
  sendScriptFailure,
} from './error-replies.ts';
import { formBody, queryOf } from './form-body.ts';
import { frameOf } from './frame.ts';
import type { With } from './model.ts';
import { sendPage } from './page-reply.ts';
import { askedRecord } from './record-address.ts';
import { missingFields, typedValues } from './record-values.ts';
import { signedIn } from './session.ts';

interface Opened {
  identity: Identity;
  event: RecordEvent;
  record: RecordData;
  title: string;
}

function sendRecord(
  model: With<'sessions' | 'records' | 'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  opened: Opened,
  problem: string | null,
) {
  const { identity, event, record, title } = opened;
  const page: RecordPage = model.records.open(identity, event, record);
  model.usage.add(`${event} ${record.type}`, page.usage);
  if (page.failure !== null)
    return sendScriptFailure(model, request, reply, identity, page.failure);
  const form = RecordFormPage({
    frame: frameOf(model, request, reply, identity),
    level: model.records.permission(identity, record.type),
    event,
    record,
    title,
    action: request.url,
    page,
    problem,
  });
  return sendPage(reply, form, 'record', problem === null ? 200 : 400);
}

/**
 * What the address asks for, if the session and the role allow it; otherwise the answer is already
 * on its way.
 */
function open(
  model: With<'sessions' | 'records' | 'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
): Opened | null {
  const identity = signedIn(model, request, reply);
  if (identity === null) return null;
  const asked = askedRecord(model.records, path, queryOf(request));
  if ('problem' in asked) {
    sendNotFound(model, request, reply, identity, asked.problem);
    return null;
  }
  const { type, id } = asked.record;
  const missing = missingLevel(model.records.permission(identity, type), asked.event);
  const title = id === null ? `New ${RECORD_NAMES[type].singular}` : titleOf(asked.record);
  if (missing === null) return { identity, ...asked, title };
  sendNoPrivileges(
    model,
    request,
    reply,
    identity,
    `${RECORD_NAMES[type].plural}, ${missing[0] ?? ''}${missing.slice(1).toLowerCase()}`,
  );
  return null;
}

/** The record forms: view, edit, create, copy, and saving what was typed. */
export function recordRoutes(
  app: FastifyInstance,
  model: With<'sessions' | 'records' | 'scripts'>,
): void {
  for (const path of new Set(Object.values(RECORD_PATHS))) {
    app.get(path, (request, reply) => {
      const opened = open(model, request, reply, path);
      return opened === null ? reply : sendRecord(model, request, reply, opened, null);
    });

    app.post(path, (request, reply) => {
      const body = formBody(request);
      if (!isOurForm(request, body)) return sendForgedForm(model, request, reply);
      const opened = open(model, request, reply, path);
      if (opened === null) return reply;
      if (opened.event === 'view')
        return sendNotFound(
          model,
          request,
          reply,
          opened.identity,
          'A record that is only viewed cannot be saved.',
        );
      const record = { ...opened.record, values: typedValues(opened.record, body) };
      const missing = missingFields(record);
      const saved =
        missing.length > 0
          ? { error: `Please enter value(s) for: ${missing.join(', ')}` }
          : model.records.save(opened.identity, record);
      if ('error' in saved)
        return sendRecord(model, request, reply, { ...opened, record }, saved.error);
      return reply.redirect(recordUrl(record.type, saved.id), 303);
    });
  }
}
