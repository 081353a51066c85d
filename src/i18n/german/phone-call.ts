import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': 'Anruf von {1}',
  'phone-call.subject.outbound': 'Anruf an {1}',
  'phone-call.subject.messages': 'Nachrichten mit {1}',
  'phone-call.subject.unknown': 'Anruf von unbekannter Nummer',
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'von RingCentral aufgezeichnet',
  'phone-call.kept-answer': '{1}: {2} (NetSuite hat dieses Feld oder diesen Wert nicht mehr)',
  'phone-call.unanswered': 'Ohne Antwort gespeichert: {1}',
  'phone-call.unlinked': 'Nicht mit {1} verknüpft: NetSuite hat diesen Datensatz nicht angenommen.',
  'phone-call.messages-full': 'Dieser Datensatz ist voll. Spätere Nachrichten dieses Tages fehlen.',
};
