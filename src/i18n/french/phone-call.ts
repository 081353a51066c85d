import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': 'Appel de {1}',
  'phone-call.subject.outbound': 'Appel à {1}',
  'phone-call.subject.messages': 'Messages avec {1}',
  'phone-call.subject.unknown': 'Appel d’un numéro inconnu',
  'phone-call.result.answered': 'Répondu',
  'phone-call.result.missed': 'Manqué',
  'phone-call.result.declined': 'Refusé',
  'phone-call.result.voicemail': 'Envoyé à la messagerie vocale',
  'phone-call.result.cancelled': 'Annulé avant la réponse',
  'phone-call.result.busy': 'Occupé',
  'phone-call.result.unreachable': 'Numéro injoignable',
  'phone-call.result.failed': 'Échoué',
  'phone-call.result.lost': 'Connexion perdue',
  'phone-call.result.no-answer': 'Sans réponse',
  'phone-call.result.blocked': 'Bloqué',
  'phone-call.result.elsewhere': 'Répondu sur un autre téléphone',
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'enregistré par RingCentral',
  'phone-call.unlinked': 'Non lié à {1} : NetSuite n’a pas accepté cet enregistrement.',
};
