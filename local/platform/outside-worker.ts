/**
 * What makes one request after another on behalf of scripts that wait. Plain JavaScript in a text:
 * a worker shares neither the loader that reads TypeScript nor the tests' transforms.
 */
export const OUTSIDE_WORKER = `
  const { workerData } = require('node:worker_threads');
  const https = require('node:https');
  const tls = require('node:tls');
  const { port, signal } = workerData;

  const REFUSED = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|^ERR_SSL|^EPROTO/;
  const CLOSED = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];
  const nameOf = (code) => (REFUSED.test(code) ? 'SSS_INVALID_HOST_CERT' : CLOSED.includes(code) ? 'SSS_CONNECTION_CLOSED' : 'SSS_UNKNOWN_HOST');
  const failed = (failure, message) => ({ failure, message });

  // Of several headers with one name a server script sees the first.
  const headersOf = (raw) => {
    const headers = {};
    for (let i = 0; i < raw.length; i += 2) headers[raw[i].toLowerCase()] ??= raw[i + 1];
    return headers;
  };

  // Reading all the usual authorities takes longer than a request.
  let trusted = null;
  const trustWith = (certificate) => {
    if (trusted?.certificate !== certificate)
      trusted = { certificate, secureContext: tls.createSecureContext({ ca: [...tls.rootCertificates, certificate] }) };
    return { secureContext: trusted.secureContext };
  };

  function perform({ request, certificate, connectMilliseconds, requestMilliseconds }, done) {
    const late = () => end(failed('SSS_REQUEST_TIME_EXCEEDED', 'The host you are trying to connect to has exceeded the maximum allowed response time.'));
    const timers = [setTimeout(late, connectMilliseconds), setTimeout(late, requestMilliseconds)];
    let over = false;
    function end(answer) {
      if (over) return;
      over = true;
      timers.forEach(clearTimeout);
      sent.destroy();
      done(answer);
    }
    const length = request.body === null ? {} : { 'content-length': String(Buffer.byteLength(request.body)) };
    const sent = https.request(request.url, {
      method: request.method,
      agent: false,
      headers: { ...request.headers, ...length },
      ...(certificate === null ? {} : trustWith(certificate)),
    });
    sent.on('socket', (socket) => socket.on('secureConnect', () => clearTimeout(timers[0])));
    sent.on('error', (error) => end(failed(nameOf(error.code || ''), 'The request could not be made: ' + (error.code || error.message))));
    sent.on('response', (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('aborted', () => end(failed('SSS_CONNECTION_CLOSED', 'The host closed the connection.')));
      response.on('end', () => end({ status: response.statusCode, headers: headersOf(response.rawHeaders), body: Buffer.concat(parts).toString('utf8') }));
    });
    sent.end(request.body ?? undefined);
  }

  port.on('message', (task) => {
    const done = (answer) => {
      port.postMessage({ number: task.number, answer });
      Atomics.add(signal, 0, 1);
      Atomics.notify(signal, 0);
    };
    try {
      perform(task, done);
    } catch (error) {
      done(failed('SSS_UNKNOWN_HOST', 'The request could not be made: ' + (error.code || error.message)));
    }
  });
`;
