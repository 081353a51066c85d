import type { AreaWords } from '../english.ts';

export const CALL_SKIP: AreaWords<'call-skip'> = {
  'call-skip.not-logged': 'Non consigné : {1}',
  'call-skip.internal': 'un appel interne',
  'call-skip.missed': 'les appels manqués ne sont pas consignés',
  'call-skip.voicemail': 'les appels avec messagerie vocale ne sont pas consignés',
  'call-skip.queue-offer': 'quelqu’un d’autre a pris cet appel de file d’attente',
  'call-skip.too-short': 'plus court que la durée minimale de l’entreprise',
  'call-skip.never-number': 'ce numéro n’est jamais consigné',
  'call-skip.emergency': 'un numéro d’urgence ou de service',
  'call-skip.not-placed': 'l’appel n’a pas abouti',
  'call-skip.no-organizer': 'ce poste n’a pas d’organisateur',
  'call-skip.dont-log': 'les appels de ce poste ne sont pas consignés',
  'call-skip.no-extension': 'l’appel s’est terminé avant d’atteindre un poste',
};
