import type { AreaWords } from '../english.ts';

export const CALL_RESULT: AreaWords<'call-result'> = {
  'call-result.answered': 'Répondu',
  'call-result.missed': 'Manqué',
  'call-result.declined': 'Refusé',
  'call-result.voicemail': 'Envoyé à la messagerie vocale',
  'call-result.cancelled': 'Annulé avant la réponse',
  'call-result.busy': 'Occupé',
  'call-result.unreachable': 'Numéro injoignable',
  'call-result.failed': 'Échoué',
  'call-result.lost': 'Connexion perdue',
  'call-result.no-answer': 'Sans réponse',
  'call-result.blocked': 'Bloqué',
  'call-result.elsewhere': 'Répondu sur un autre téléphone',
};
