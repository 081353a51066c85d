import { randomBytes } from 'node:crypto';

/** A SIP message as a phone sees it. */
export interface Message {
  first: string;
  /** By lower-case name, the last of each. */
  headers: Readonly<Record<string, string | undefined>>;
  /** To, with a tag of ours when it had none. */
  tagged: string;
  body: string;
}

export function readMessage(text: string): Message {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const to = headers['to'] ?? '';
  return {
    first,
    headers,
    body: body.join('\r\n\r\n'),
    tagged: to.includes(';tag=') ? to : `${to};tag=${randomBytes(6).toString('hex')}`,
  };
}
