/** What the SIP server's configuration writes into its log for us. */
export type SipEvent =
  | { event: 'register'; aor: string; client: string; port: number }
  | {
      event: 'invite';
      call: string;
      session: string;
      from: string | null;
      to: string | null;
      dialled: string;
      /** The number and the name that the called phone shows. */
      caller: string;
      display: string;
    }
  | { event: 'ringing' | 'answered'; call: string }
  | { event: 'ended'; call: string; code: number };

const MARK = 'RCP-EVENT ';

/**
 * The event in a line of the log, if there is one. Kamailio writes `<null>` for what does not
 * exist.
 */
export function readEvent(line: string): SipEvent | null {
  const at = line.indexOf(MARK);
  if (at < 0) return null;
  // Kamailio escapes for a SIP address, where a plus is a plus.
  const values = new URLSearchParams(
    line
      .slice(at + MARK.length)
      .trim()
      .replaceAll('+', '%2B'),
  );
  const value = (name: string): string => values.get(name) ?? '';
  const known = (name: string): string | null =>
    ['', '<null>', '0'].includes(value(name)) ? null : value(name);
  switch (value('event')) {
    case 'register':
      return {
        event: 'register',
        aor: value('aor'),
        client: value('client'),
        port: Number(value('port')),
      };
    case 'invite':
      return {
        event: 'invite',
        call: value('call'),
        session: value('session'),
        from: known('from'),
        to: known('to'),
        dialled: value('dialled'),
        caller: known('caller') ?? '',
        display: known('display') ?? '',
      };
    case 'ringing':
      return { event: 'ringing', call: value('call') };
    case 'answered':
      return { event: 'answered', call: value('call') };
    case 'ended':
      return { event: 'ended', call: value('call'), code: Number(value('code')) };
    default:
      return null;
  }
}
