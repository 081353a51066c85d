import type { FastifyInstance } from 'fastify';
import { PATHS } from '../account/paths.ts';
import { BROWSER_SCRIPTS, browserScript } from '../pages/browser-scripts.ts';
import { CSS } from '../pages/css/css.ts';
import { queryOf } from './form-body.ts';
import type { With } from './model.ts';

/** File Cabinet files by their media address, and the model's own style and scripts. */
export function fileRoutes(app: FastifyInstance, model: With<'scripts'>): void {
  app.get(PATHS.media, (request, reply) => {
    const { id = '', h = '' } = queryOf(request);
    const file = model.scripts.media(id, h);
    reply.header('x-content-type-options', 'nosniff');
    if (file === null)
      return reply
        .code(404)
        .header('cache-control', 'no-store')
        .type('text/plain; charset=utf-8')
        .send('There is no such file.');
    // The hash in the address belongs to the content, so the answer never changes.
    return reply
      .header('cache-control', 'private, max-age=31536000, immutable')
      .type(file.contentType)
      .send(file.body);
  });

  app.get('/model/model.css', (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .header('x-content-type-options', 'nosniff')
      .type('text/css; charset=utf-8')
      .send(CSS),
  );
  for (const name of BROWSER_SCRIPTS) {
    app.get(`/model/${name}.js`, (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .header('x-content-type-options', 'nosniff')
        .type('text/javascript; charset=utf-8')
        .send(browserScript(name)),
    );
  }
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
}
