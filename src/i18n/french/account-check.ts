import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'Vérification de ce compte',
  'account-check.settings': 'Paramètres',
  'account-check.what':
    'RingCentral for NetSuite Pro repose sur certains points de NetSuite que seul un compte ' +
    'peut confirmer. Cette page les vérifie. Elle lit et ne modifie rien. Elle ouvre un ' +
    'instant un client dans une petite fenêtre et y affiche un message.',
  'account-check.run': 'Vérifier ce compte',
  'account-check.again': 'Vérifier à nouveau',
  'account-check.record': 'Examen d’un enregistrement…',
  'account-check.progress': '{1} questions posées sur {2}…',
  'account-check.summary': '{1} comme supposé, {2} autrement, {3} indéterminés',
  'account-check.safe':
    'Le rapport ne contient ni secret, ni nom, ni ID d’une personne ou d’un compte. Joignez-le à un signalement.',
  'account-check.markdown': 'Télécharger le rapport',
  'account-check.json': 'Télécharger en JSON',
  'account-check.as-assumed': 'Comme supposé',
  'account-check.otherwise': 'Autrement',
  'account-check.could-not-tell': 'Indéterminé',
  'account-check.seen': 'Constaté : {1}',
  'account-check.assumed': 'Supposé : {1}',
};
