import type { FastifyInstance } from 'fastify';
import { PATHS } from '../account/paths.ts';
import { mayCreate, maySee } from '../account/permission.ts';
import { RECORD_TYPES, type RecordType } from '../account/records.ts';
import { BundlePage } from '../pages/bundle-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { ListPage } from '../pages/list-page.tsx';
import { ADMINISTRATOR_ROLE, RECORD_NAMES } from '../pages/record-names.ts';
import { sendNoPrivileges, sendNotFound } from './error-replies.ts';
import { queryOf } from './form-body.ts';
import { frameOf } from './frame.ts';
import type { With } from './model.ts';
import { sendPage } from './page-reply.ts';
import { signedIn } from './session.ts';

const asType = (text: string | undefined): RecordType | undefined =>
  RECORD_TYPES.find((type) => type === text);

/** The pages around the records: home, lists, installed bundles. */
export function homeRoutes(
  app: FastifyInstance,
  model: With<'sessions' | 'records' | 'scripts' | 'world'>,
): void {
  app.get('/', (_request, reply) => reply.redirect(PATHS.home, 302));

  app.get(PATHS.home, (request, reply) => {
    const identity = signedIn(model, request, reply);
    if (identity === null) return reply;
    const records = RECORD_TYPES.filter((type) =>
      maySee(model.records.permission(identity, type)),
    ).map((type) => ({
      type,
      count: model.records.list(type).length,
      create: mayCreate(model.records.permission(identity, type)),
    }));
    return sendPage(
      reply,
      HomePage({ frame: frameOf(model, request, reply, identity), identity, records }),
    );
  });

  app.get(PATHS.list, (request, reply) => {
    const identity = signedIn(model, request, reply);
    if (identity === null) return reply;
    const type = asType(queryOf(request)['searchtype']);
    if (type === undefined)
      return sendNotFound(model, request, reply, identity, 'There is no list of this record type.');
    const level = model.records.permission(identity, type);
    if (!maySee(level))
      return sendNoPrivileges(
        model,
        request,
        reply,
        identity,
        `${RECORD_NAMES[type].plural}, View`,
      );
    const frame = frameOf(model, request, reply, identity);
    return sendPage(reply, ListPage({ frame, type, level, rows: model.records.list(type) }));
  });

  // Needs the permission SuiteApp Marketplace (NetSuite help, section_N3397033). No role of the
  // samples holds it but Administrator.
  app.get(PATHS.bundles, (request, reply) => {
    const identity = signedIn(model, request, reply);
    if (identity === null) return reply;
    if (identity.role.id !== ADMINISTRATOR_ROLE) {
      return sendNoPrivileges(model, request, reply, identity, 'SuiteApp Marketplace, Full');
    }
    if (queryOf(request)['type'] !== 'I')
      return sendNotFound(
        model,
        request,
        reply,
        identity,
        'Only the list of installed bundles is modeled (type=I).',
      );
    return sendPage(
      reply,
      BundlePage({
        frame: frameOf(model, request, reply, identity),
        bundle: model.world.state.bundle,
      }),
    );
  });
}
