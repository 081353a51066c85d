import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'Vérification du compte',
  'account-check.settings': 'Paramètres',
  'account-check.what':
    'RingCentral for NetSuite Pro repose sur certaines hypothèses sur NetSuite que seul un ' +
    'compte réel peut confirmer. Cette page les vérifie sans modifier de données. Elle ouvre ' +
    'brièvement un enregistrement client dans une petite fenêtre et y affiche un message.',
  'account-check.run': 'Vérifier ce compte',
  'account-check.again': 'Vérifier à nouveau',
  'account-check.record': 'Vérification d’une page d’enregistrement…',
  'account-check.progress': '{1} sur {2} vérifiés…',
  'account-check.summary': '{1} comme prévu, {2} différents, {3} non concluants',
  'account-check.safe':
    'Le rapport ne contient ni secrets, ni noms, ni ID de personnes ou de comptes. Vous pouvez ' +
    'le joindre à un rapport de bogue.',
  'account-check.markdown': 'Télécharger le rapport',
  'account-check.json': 'Télécharger en JSON',
  'account-check.as-assumed': 'Comme prévu',
  'account-check.otherwise': 'Différent',
  'account-check.could-not-tell': 'Non concluant',
  'account-check.seen': 'Constaté : {1}',
  'account-check.assumed': 'Attendu : {1}',
};
