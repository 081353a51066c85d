import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account/identity.ts';
import { ErrorPage } from '../pages/error-page.tsx';
import { frameOf } from './frame.ts';
import type { With } from './model.ts';
import { sendPage } from './page-reply.ts';

/** The page for a role that may not see or do this. */
export function sendNoPrivileges(
  model: With<'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
  what: string,
) {
  const page = ErrorPage({
    frame: frameOf(model, request, reply, identity),
    heading: 'Permission violation',
    message: 'You do not have privileges to view this page.',
    details: `The role ${identity.role.name} needs: ${what}. Change the role, or ask an administrator.`,
  });
  return sendPage(reply, page, 'own', 403);
}

/** The page for an address or a record that does not exist. */
export function sendNotFound(
  model: With<'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity | null,
  message: string,
) {
  const page = ErrorPage({
    frame: frameOf(model, request, reply, identity),
    heading: 'Not found',
    message,
  });
  return sendPage(reply, page, 'own', 404);
}

/** The page that stands in for a record when a user event failed on it. */
export function sendScriptFailure(
  model: With<'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
  failure: string,
) {
  const page = ErrorPage({
    frame: frameOf(model, request, reply, identity),
    heading: 'An unexpected error has occurred in a script',
    message: failure,
  });
  return sendPage(reply, page, 'own', 500);
}

/** The answer to a post that none of our pages made. */
export function sendForgedForm(
  model: With<'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const page = ErrorPage({
    frame: frameOf(model, request, reply, null),
    heading: 'This form was not sent from here',
    message: 'Nothing was changed. Go back, reload the page, and send the form again.',
  });
  return sendPage(reply, page, 'own', 403);
}

/** The page for a fault of the model itself. */
export function sendFault(
  model: With<'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
) {
  const page = ErrorPage({
    frame: frameOf(model, request, reply, null),
    heading: status >= 500 ? 'An unexpected error has occurred' : 'This request cannot be answered',
    message,
  });
  return sendPage(reply, page, 'own', status);
}
