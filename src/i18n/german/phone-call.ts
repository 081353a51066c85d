import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': 'Anruf von {1}',
  'phone-call.subject.outbound': 'Anruf an {1}',
  'phone-call.subject.messages': 'Nachrichten mit {1}',
  'phone-call.subject.unknown': 'Anruf von unbekannter Nummer',
  'phone-call.result.answered': 'Angenommen',
  'phone-call.result.missed': 'Verpasst',
  'phone-call.result.declined': 'Abgelehnt',
  'phone-call.result.voicemail': 'An Voicemail gesendet',
  'phone-call.result.cancelled': 'Abgebrochen, bevor er angenommen wurde',
  'phone-call.result.busy': 'Besetzt',
  'phone-call.result.unreachable': 'Nummer nicht erreichbar',
  'phone-call.result.failed': 'Fehlgeschlagen',
  'phone-call.result.lost': 'Verbindung verloren',
  'phone-call.result.no-answer': 'Keine Antwort',
  'phone-call.result.blocked': 'Blockiert',
  'phone-call.result.elsewhere': 'An einem anderen Telefon angenommen',
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'von RingCentral aufgezeichnet',
  'phone-call.unlinked': 'Nicht mit {1} verknüpft: NetSuite hat diesen Datensatz nicht angenommen.',
};
