import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.dismiss': 'Pas maintenant',
  'record.link.softphone': 'Ouvrir le softphone',
  'record.link.more.one': '{1} autre message dans le softphone',
  'record.link.more.other': '{1} autres messages dans le softphone',
  'record.call.calling': 'Appel du {1}…',
  'record.call.placed': 'Le {1} est appelé dans le softphone.',
  'record.call.no-answer': 'Le softphone n’a pas répondu. Ouvrez-le, puis cliquez à nouveau sur le numéro.',
  'record.call.incoming': 'Appel entrant : {1}',
  'record.call.open-record': 'Ouvrir l’enregistrement',
  'record.call.softphone': 'Softphone',
};
