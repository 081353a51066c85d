import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account/identity.ts';
import type { Frame } from '../pages/frame.tsx';
import { formToken } from './anti-forgery.ts';
import type { Model } from './model.ts';

/** What the navigation around a page shows. @param identity null on pages without a session */
export function frameOf(
  model: Model,
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity | null,
): Frame {
  return {
    account: model.account.id,
    identity,
    menu: identity === null ? [] : model.account.menu(identity),
    token: formToken(request, reply),
  };
}
