import type { AreaWords } from '../english.ts';

export const PAGE: AreaWords<'page'> = {
  'page.title.settings': 'Paramètres RingCentral',
  'page.title.softphone': 'Softphone RingCentral',
  'page.no-script': 'Cette page nécessite JavaScript. Activez-le pour ce site, puis rechargez.',
  'page.new-tab': '(s’ouvre dans un nouvel onglet)',
  'page.cancel': 'Annuler',
  'page.reload': 'Recharger',
  'page.microphone': 'Microphone',
  'page.notifications': 'Notifications',
  'page.broken.title': 'Cette page ne s’est pas chargée complètement',
  'page.broken.body':
    'Rechargez la page. Si cela ne suffit pas, demandez à votre administrateur de consulter ' +
    'le journal du script.',
  'page.other-user.title': 'Un autre utilisateur s’est connecté à NetSuite dans ce navigateur',
  'page.other-account.title': 'Ce navigateur est passé à un autre compte NetSuite',
  'page.other-user.body':
    'Cette page appartient à l’utilisateur qui était connecté auparavant : elle n’enregistre ' +
    'plus rien et ne permet plus de passer ni de prendre des appels. Rechargez la page pour ' +
    'l’utiliser en tant qu’utilisateur actuel.',
  'page.other-user.kept':
    'Les appels et les notes qui ne sont pas encore dans NetSuite restent dans ce navigateur ' +
    'jusqu’à ce que leur propriétaire se reconnecte et ouvre le softphone.',
  'page.other-user.call':
    'Votre appel continue. Vous ne pouvez pas passer de nouveaux appels, et cette page se ' +
    'verrouille à la fin de l’appel.',
  'page.banners.region': 'État',
  'page.banners.severity.error': 'Erreur :',
  'page.banners.severity.warning': 'Avertissement :',
  'page.banners.severity.info': 'Information :',
  'page.banners.more.one': '{1} autre message',
  'page.banners.more.other': '{1} autres messages',
  'page.banners.fewer': 'Afficher moins',
  'page.banners.told.one': '{2}. {1} autre.',
  'page.banners.told.other': '{2}. {1} autres.',
  'page.update.still-here': 'Déjà mis à jour ?',
  'page.update.support':
    'Rechargez cette page. Si ce message est encore là après la mise à jour, contactez le ' +
    'support. La version n’est peut-être pas publiée dans cet environnement NetSuite.',
  'page.banners.put-away.seven-days': 'Masqué pendant 7 jours.',
  'page.banners.put-away.visit': 'Masqué jusqu’à la fermeture de cet onglet.',
  'page.banners.undo': 'Annuler',
  'page.notifications.no-answer':
    'Pas encore de réponse. Cherchez la demande près de la barre d’adresse, ou réessayez.',
  'page.waiting-for-browser': 'En attente du navigateur…',
  'page.tab.calls.one': 'Utiliser cet onglet mettra fin à l’appel en cours dans l’autre onglet.',
  'page.tab.calls.other':
    'Utiliser cet onglet mettra fin à {1} appels en cours dans l’autre onglet.',
  'page.tab.take-over.one': 'Terminer l’appel et utiliser cet onglet',
  'page.tab.take-over.other': 'Terminer les appels et utiliser cet onglet',
  'page.tab.here': '● Votre softphone est ici',
  'page.tab.notification': 'Votre softphone actif',
  'page.tab.notification-body': 'Cliquez pour mettre son onglet au premier plan.',
  'page.sign-in.waiting': 'En attente de la fenêtre de connexion…',
  'page.sign-in.blocked':
    'Le navigateur a bloqué la fenêtre de connexion. Autorisez les pop-ups pour ce site, puis réessayez.',
  'page.sign-in.cancelled': 'Vous ne vous êtes pas connecté. Rien n’a été modifié.',
  'page.sign-in.session-ended':
    'Votre session NetSuite a expiré. Connectez-vous à NetSuite, puis réessayez.',
  'page.sign-in.unreachable': 'NetSuite n’a pas pu être joint. Réessayez dans un instant.',
  'page.sign-in.not-set-up':
    'RingCentral n’est pas encore configuré pour votre entreprise. Adressez-vous à ' +
    'l’administrateur de votre entreprise.',
  'page.sign-in.not-ours':
    'Cette connexion a pris trop de temps ou a été commencée ailleurs. Réessayez.',
  'page.sign-in.failed':
    'La connexion n’a pas pu aboutir. Réessayez ; si cela ne suffit pas, prévenez votre administrateur.',
  'page.microphone.test': 'Tester le microphone',
  'page.microphone.stop': 'Arrêter',
  'page.microphone.level': 'Niveau du microphone',
  'page.microphone.no-level':
    'Le microphone fonctionne, mais ce navigateur ne peut pas en afficher le niveau.',
  'page.microphone.no-answer':
    'La demande du navigateur est restée sans réponse. Testez à nouveau, puis choisissez ' +
    'Autoriser.',
  'page.microphone.not-opened':
    'Le navigateur n’a pas pu ouvrir le microphone. Testez à nouveau, ou rechargez cette page.',
  'page.steps.site.chrome': 'Cliquez sur l’icône à deux curseurs, à gauche de l’adresse.',
  'page.steps.site.edge':
    'Cliquez sur le cadenas à gauche de l’adresse, puis sur les autorisations pour ce site.',
  'page.steps.site.firefox': 'Cliquez sur l’icône barrée, à gauche de l’adresse.',
  'page.steps.site.safari':
    'Dans la barre des menus, choisissez Safari, puis les réglages pour ce site web.',
  'page.steps.site.other':
    'Ouvrez les paramètres de votre navigateur pour ce site, en général par une icône à côté de l’adresse.',
  'page.steps.allow.chrome': 'Activez « {1} ».',
  'page.steps.allow.edge': 'Réglez « {1} » sur Autoriser.',
  'page.steps.allow.firefox': 'Supprimez le blocage à côté de « {1} ».',
  'page.steps.allow.safari': 'Réglez « {1} » sur Autoriser.',
  'page.steps.allow.other': 'Autorisez « {1} » pour ce site.',
  'page.steps.reload': 'Rechargez cette page.',
  'page.steps.policy.frame':
    'Si cette page s’affiche à l’intérieur d’une autre, ouvrez-la dans son propre onglet.',
  'page.steps.policy.computer':
    'Vérifiez dans les paramètres de confidentialité de votre ordinateur que ce navigateur ' +
    'peut utiliser le microphone.',
  'page.steps.policy.administrator':
    'Si c’est le cas, demandez à votre administrateur : une règle de votre entreprise ou du ' +
    'navigateur bloque le microphone pour NetSuite.',
  'page.steps.policy.desk-phone':
    'Les appels sur votre téléphone de bureau ou mobile fonctionnent toujours.',
  'page.steps.missing.plug-in':
    'Branchez un casque ou un microphone, ou connectez-le par Bluetooth.',
  'page.steps.missing.sound-settings':
    'Vérifiez que les paramètres de son de votre ordinateur le proposent comme entrée.',
  'page.steps.missing.clears': 'Ce message disparaît dès qu’un microphone est détecté.',
  'page.steps.in-use.close':
    'Fermez l’autre programme qui utilise le microphone, ou terminez son appel.',
  'page.steps.in-use.test': 'Cliquez ensuite sur Tester le microphone sur cette page.',
  'page.steps.in-use.plug-in':
    'Si le microphone est toujours occupé, débranchez-le et rebranchez-le.',
  'page.steps.unsupported.https': 'Vérifiez que l’adresse commence par https.',
  'page.steps.unsupported.browser':
    'Ouvrez NetSuite dans une version récente de Chrome, Edge ou Firefox.',
  'page.chip.unknown': 'Inconnu',
  'page.chip.connection.connected': 'Connecté',
  'page.chip.connection.never-connected': 'Non connecté',
  'page.chip.connection.disconnected': 'Déconnecté',
  'page.chip.connection.reconnect': 'Reconnexion nécessaire',
  'page.chip.session.active': 'Session ouverte',
  'page.chip.session.lapsed': 'Session expirée',
  'page.chip.m2m.verified': 'Vérifié',
  'page.chip.m2m.not-tested': 'Enregistré, non testé',
  'page.chip.m2m.test-failed': 'Échec du test',
  'page.chip.m2m.not-configured': 'Non configuré',
  'page.chip.microphone.ready': 'Prêt',
  'page.chip.microphone.prompt': 'Demandé à la première utilisation',
  'page.chip.microphone.blocked-by-policy': 'Bloqué par une règle',
  'page.chip.microphone.missing': 'Aucun trouvé',
  'page.chip.microphone.in-use': 'Utilisé ailleurs',
  'page.chip.blocked': 'Bloqué dans ce navigateur',
  'page.chip.unsupported': 'Non pris en charge ici',
  'page.chip.notifications.granted': 'Activées',
  'page.chip.notifications.default': 'Désactivées',
  'page.chip.tab.active': 'Actif dans cet onglet',
  'page.chip.tab.inactive': 'Actif dans un autre onglet',
  'page.chip.tab.everyone': 'Actif dans tous les onglets',
  'page.chip.bundle.current': 'Version {1}',
  'page.chip.bundle.outdated': 'Version {1}, {2} requise',
};
