import InboundMessage from 'ringcentral-web-phone/sip-message/inbound';

const read = InboundMessage.fromString.bind(InboundMessage);

/** Headers by name; of several with one name the last, as the library has it. */
function headersOf(text: string): Record<string, string> {
  const [head = ''] = text.split('\r\n\r\n');
  const lines = head
    .split('\r\n')
    .slice(1)
    .filter((line) => line.includes(': '));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
}

/**
 * Reads messages as the library does, but with whole headers: it cuts a value at its second ": ",
 * and a caller whose name has one would never ring. What isn't a message, such as a keep-alive,
 * has an empty sequence: the library looks for it unasked.
 */
InboundMessage.fromString = (text) => {
  const message = read(text);
  // The library gives the call our tag, where there is none.
  const [tag = ''] = /;tag=[^;]*$/.exec(message.headers['To'] ?? '') ?? [];
  const headers = headersOf(text);
  if (headers['To']?.includes(';tag=') === false) headers['To'] += tag;
  message.headers = headers;
  if (message.getHeader('CSeq') === undefined) headers['CSeq'] = '';
  return message;
};
