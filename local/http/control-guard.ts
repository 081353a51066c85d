import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { comesFromElsewhere } from './anti-forgery.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Answers only to addresses of this machine. A name that somebody else's server gave to this
 * machine's address would otherwise let a foreign page read the model.
 */
export function guardHost(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (LOOPBACK.test(request.headers.host ?? '')) done();
    else
      void reply
        .code(421)
        .type('text/plain; charset=utf-8')
        .send('The model of NetSuite answers to loopback addresses only.');
  });
}

/** Refuses what another site makes a browser send to the control page. */
export function guardControl(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads || !comesFromElsewhere(request)) done();
  else void reply.code(403).send({ error: 'The control page takes changes from itself only.' });
}
