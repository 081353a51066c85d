import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': 'Appel de {1}',
  'phone-call.subject.outbound': 'Appel à {1}',
  'phone-call.subject.messages': 'Messages avec {1}',
  'phone-call.subject.unknown': 'Appel d’un numéro inconnu',
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'enregistré par RingCentral',
  'phone-call.kept-answer': '{1} : {2} (NetSuite n’a plus ce champ ou cette valeur)',
  'phone-call.unanswered': 'Enregistré sans réponse : {1}',
  'phone-call.unlinked': 'Non lié à {1} : NetSuite n’a pas accepté cet enregistrement.',
  'phone-call.messages-full':
    'Cet enregistrement est plein. Les messages suivants de ce jour n’y figurent pas.',
};
