import type { AreaWords } from '../english.ts';

export const CALL_RESULT: AreaWords<'call-result'> = {
  'call-result.answered': 'Angenommen',
  'call-result.missed': 'Verpasst',
  'call-result.declined': 'Abgelehnt',
  'call-result.voicemail': 'An Voicemail gesendet',
  'call-result.cancelled': 'Abgebrochen, bevor er angenommen wurde',
  'call-result.busy': 'Besetzt',
  'call-result.unreachable': 'Nummer nicht erreichbar',
  'call-result.failed': 'Fehlgeschlagen',
  'call-result.lost': 'Verbindung verloren',
  'call-result.no-answer': 'Keine Antwort',
  'call-result.blocked': 'Blockiert',
  'call-result.elsewhere': 'An einem anderen Telefon angenommen',
};
