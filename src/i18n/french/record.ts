import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.more.one': '{1} autre message dans le softphone',
  'record.link.more.other': '{1} autres messages dans le softphone',
  'record.call.calling': 'Appel du {1}…',
  'record.call.placed': 'Le {1} est appelé dans le softphone.',
  'record.call.no-answer':
    'Le softphone n’a pas répondu. Ouvrez-le, puis sélectionnez à nouveau le numéro.',
  'record.call.blocked':
    'Le navigateur a bloqué la fenêtre du softphone. Ouvrez le softphone pour passer l’appel.',
  'record.call.asking': 'Confirmez l’appel vers {1} dans le softphone.',
  'record.call.declined':
    'Appel non passé. L’appel vers {1} n’a pas été confirmé dans le softphone.',
  'record.call.refused': '{1} n’a pas été appelé. {2}',
  'record.call.ask': 'Appeler {1} ? Le lien affiche un autre texte.',
  'record.call.there': 'Un appel est en cours dans le softphone.',
  'record.call.softphone': 'Softphone',
};
