import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account/identity.ts';
import type { Frame } from '../pages/frame.tsx';
import { formToken } from './anti-forgery.ts';
import type { With } from './model.ts';

/** What the navigation around a page shows. @param identity null on pages without a session */
export function frameOf(
  model: With<'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity | null,
): Frame {
  return {
    account: model.accountId,
    identity,
    menu: identity === null ? [] : model.scripts.menu(identity),
    token: formToken(request, reply),
  };
}
