import type { AreaWords } from '../english.ts';

export const PLAIN_PAGE: AreaWords<'plain-page'> = {
  'plain-page.unexpected':
    'La page n’a pas pu être créée. Le journal du script contient les détails.',
  'plain-page.softphone-failed': 'Le softphone n’a pas pu être ouvert',
  'plain-page.settings-failed': 'Les paramètres n’ont pas pu être ouverts',
  'plain-page.probe-failed': 'Le compte n’a pas pu être vérifié',
  'plain-page.setup-failed': 'La configuration n’a pas pu être ouverte',
  'plain-page.call-sync-failed': 'La synchronisation des appels n’a pas pu être ouverte',
  'plain-page.probe-refused.title':
    'Seul un administrateur de l’entreprise peut vérifier le compte',
  'plain-page.probe-refused.switch':
    'Si vous avez un autre rôle, passez à celui-ci et ouvrez à nouveau cette page.',
  'plain-page.sign-in.connected.title': 'RingCentral est connecté',
  'plain-page.sign-in.connected.close':
    'Cette fenêtre se ferme automatiquement. Si elle reste ouverte, fermez-la et reprenez où ' +
    'vous en étiez.',
  'plain-page.sign-in.cancelled.title': 'Vous ne vous êtes pas connecté',
  'plain-page.sign-in.cancelled.close':
    'Rien n’a été modifié. Fermez cette fenêtre. Pour réessayer, sélectionnez Connecter.',
  'plain-page.sign-in.not-ours.title': 'Cette demande de connexion n’est pas valide',
  'plain-page.sign-in.not-ours.why':
    'La demande a pris trop de temps, a déjà été utilisée ou a commencé dans une autre session ' +
    'NetSuite. Rien n’a été modifié.',
  'plain-page.sign-in.not-ours.close': 'Fermez cette fenêtre et sélectionnez à nouveau Connecter.',
  'plain-page.sign-in.elsewhere.title':
    'L’application RingCentral de votre entreprise a changé pendant la connexion',
  'plain-page.sign-in.elsewhere.why':
    'Un administrateur a saisi un autre serveur ou un autre ID client. Rien n’a été envoyé ni modifié.',
  'plain-page.sign-in.elsewhere.close': 'Fermez cette fenêtre et sélectionnez à nouveau Connecter.',
  'plain-page.sign-in.refused.title': 'RingCentral n’a pas accepté la connexion',
  'plain-page.sign-in.refused.close':
    'Rien n’a été modifié. Fermez cette fenêtre et sélectionnez à nouveau Connecter.',
  'plain-page.sign-in.unavailable.title': 'RingCentral est injoignable',
  'plain-page.sign-in.unavailable.close':
    'Rien n’a été modifié. Fermez cette fenêtre et réessayez dans une minute.',
  'plain-page.sign-in.failed.title': 'La connexion n’a pas pu aboutir',
  'plain-page.sign-in.failed.why':
    'NetSuite n’a pas pu enregistrer la connexion. Contactez votre administrateur. Le journal ' +
    'du script contient les détails.',
  'plain-page.sign-in.failed.close':
    'Fermez cette fenêtre. Pour réessayer, sélectionnez Connecter.',
};
