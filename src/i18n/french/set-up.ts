import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'Configuration de RingCentral',
  'set-up.members.title': 'Seuls les administrateurs de l’entreprise peuvent voir la configuration',
  'set-up.members.body':
    'Elle s’adresse à ceux qui configurent RingCentral pour toute l’entreprise. Pour ' +
    'connecter votre propre compte, ouvrez les paramètres RingCentral.',
  'set-up.members.other-role':
    'Si vous avez un autre rôle, passez à celui-ci et ouvrez à nouveau cette page.',
  'set-up.settings': 'Paramètres',
  'set-up.checklist': 'Liste de contrôle',
  'set-up.summary': '{1} sur {2} terminés',
  'set-up.next': 'Ensuite : {1}',
  'set-up.all-done': 'Tout est configuré.',
  'set-up.rest-unknown':
    'Il ne reste rien à faire que cette page puisse voir. Ce qu’elle n’a pas pu voir est signalé.',
  'set-up.checked-at': 'Vérifié à {1}',
  'set-up.check-again': 'Vérifier à nouveau',
  'set-up.checking': 'Vérification…',
  'set-up.session-ended':
    'Votre session NetSuite est terminée. Reconnectez-vous dans un autre onglet, puis réessayez.',
  'set-up.unreachable':
    'NetSuite n’a pas pu être joint. Ce que vous voyez date de la dernière vérification.',
  'set-up.not-allowed':
    'Votre rôle n’est plus administrateur de l’entreprise. Changez de rôle, puis rechargez cette ' +
    'page.',
  'set-up.state.done': 'Terminé',
  'set-up.state.to-do': 'À faire',
  'set-up.state.warning': 'Attention',
  'set-up.state.unknown': 'Inconnu',
  'set-up.not-known': 'inconnu',
  'set-up.more': 'À quoi cela sert',
  'set-up.opens-new-tab': '(s’ouvre dans un nouvel onglet)',
  'set-up.copy': 'Copier',
  'set-up.copied': 'Copié',
  'set-up.not-copied':
    'Le navigateur n’a pas permis la copie. Sélectionnez l’adresse et copiez-la.',
  'set-up.redirect-uri': 'URI de redirection',
  'set-up.unread': 'Ceci n’a pas pu être lu pour l’instant.',
  'set-up.unread.fix':
    'Vérifiez à nouveau. Si cela persiste, le journal du script RingCentral Set-up en donne la ' +
    'raison.',
  'set-up.not-allowed.fix': 'Demandez à un administrateur NetSuite d’ouvrir cette page.',
  'set-up.people.title': 'Personnes connectées',
  'set-up.people.what':
    'Personnes dont le compte RingCentral est connecté dans NetSuite. Mettez fin à une ' +
    'connexion quand quelqu’un quitte l’entreprise ou perd un appareil.',
  'set-up.people.find': 'Rechercher par nom',
  'set-up.people.loading': 'Chargement…',
  'set-up.people.none': 'Personne trouvée.',
  'set-up.people.more': 'Il y en a d’autres. Saisissez un nom pour les trouver.',
  'set-up.people.more-unnamed':
    'Il y en a d’autres. Un rôle qui peut voir les employés peut les rechercher par nom.',
  'set-up.people.unnamed': 'Employé {1}',
  'set-up.people.since': 'Depuis le {1}',
  'set-up.people.end': 'Mettre fin à la connexion',
  'set-up.people.end-name': 'Mettre fin à la connexion de {1}',
  'set-up.people.confirm.title': 'Mettre fin à la connexion RingCentral de {1} ?',
  'set-up.people.confirm.body':
    'NetSuite oublie ce que RingCentral a accordé à {1}, et le softphone de {1} passe hors ' +
    'ligne. Une personne dont le rôle peut utiliser le softphone peut se reconnecter.',
  'set-up.people.confirm.cancel': 'Annuler',
  'set-up.people.ending': 'Fin de la connexion de {1}…',
  'set-up.people.ended': 'La connexion de {1} a pris fin.',
  'set-up.people.not-ended':
    'Échec. La connexion de {1} existe toujours. Vérifiez votre session NetSuite et votre rôle, ' +
    'puis réessayez.',
  'set-up.features.title': 'Fonctionnalités NetSuite',
  'set-up.features.use':
    'Les scripts, les enregistrements et les connexions du produit reposent sur elles.',
  'set-up.features.on': 'Toutes celles qui sont nécessaires sont activées.',
  'set-up.features.optional':
    'Également désactivées, sans conséquence : {1}. Il n’existe pas de tels enregistrements où ' +
    'afficher des messages.',
  'set-up.features.off': 'Désactivées : {1}.',
  'set-up.features.fix':
    'Un administrateur les active sous Setup > Company > Enable Features : Custom Records, ' +
    'Server SuiteScript et OAuth 2.0 dans l’onglet SuiteCloud, Customer Relationship ' +
    'Management dans l’onglet Company.',
  'set-up.features.link': 'Ouvrir Enable Features',
  'set-up.feature.customrecords': 'Custom Records',
  'set-up.feature.serversidescripting': 'Server SuiteScript',
  'set-up.feature.crm': 'Customer Relationship Management',
  'set-up.feature.oauth2': 'OAuth 2.0',
  'set-up.feature.support': 'Customer Support and Service',
  'set-up.feature.opportunities': 'Opportunities',
  'set-up.feature.salesorders': 'Sales Orders',
  'set-up.feature.jobs': 'Projects',
  'set-up.deployments.title': 'Déploiements de scripts',
  'set-up.deployments.use':
    'Chaque page et chaque message est un déploiement de script. S’il n’est pas publié, ou ' +
    's’il est désactivé, il manque à ses utilisateurs.',
  'set-up.deployments.released': 'Publiés et déployés : tous les {1}.',
  'set-up.deployments.off': 'Non publiés ou désactivés : {1}.',
  'set-up.deployments.missing': 'Absents de ce compte : {1}.',
  'set-up.deployments.not-allowed':
    'Toutes les pages sont là. Seul un rôle qui peut voir les scripts peut dire si chaque ' +
    'déploiement est publié.',
  'set-up.deployments.fix':
    'Sous Customization > Scripting > Script Deployments, réglez l’état sur Released et ' +
    'cochez Deployed. Un déploiement absent revient lorsque le projet est à nouveau déployé, ' +
    'ou le bundle mis à jour.',
  'set-up.deployments.link': 'Ouvrir Script Deployments',
  'set-up.bundle.title': 'Version',
  'set-up.bundle.use':
    'L’entreprise peut exiger une version. Les pages et les autres systèmes disent alors ' +
    'quand une mise à jour est due.',
  'set-up.bundle.current': 'Version installée : {1} ; version requise : {2}.',
  'set-up.bundle.outdated': 'La version installée est {1}, mais {2} est requise.',
  'set-up.bundle.managed':
    'La version installée est {1}, mais {2} est requise. L’éditeur met à jour ce bundle.',
  'set-up.bundle.not-comparable':
    'Version installée : {1} ; version requise : {2}. Elles ne sont pas comparables.',
  'set-up.bundle.fix':
    'Mettez à jour le bundle sous Customization > SuiteBundler > Search & Install Bundles > ' +
    'List. Un projet déployé par la SuiteCloud CLI se déploie à nouveau.',
  'set-up.bundle.managed.fix':
    'Rien à faire ici : la mise à jour vient de l’éditeur. Si la version requise est fausse, ' +
    'changez-la dans les paramètres.',
  'set-up.bundle.link': 'Ouvrir la liste des bundles',
  'set-up.roles.title': 'Rôles',
  'set-up.roles.use': 'Pour téléphoner, il faut un rôle qui peut utiliser le produit.',
  'set-up.roles.given':
    'Personnes ayant le rôle RingCentral Member : {1}. RingCentral Company Admin : {2}.',
  'set-up.roles.own-roles':
    'Personne n’a les rôles fournis avec le produit. Personnes qui l’utilisent avec vos propres ' +
    'rôles : {1}.',
  'set-up.roles.none': 'Personne n’a encore RingCentral Member ni RingCentral Company Admin.',
  'set-up.roles.not-allowed': 'Seul un administrateur peut voir qui a quel rôle.',
  'set-up.roles.fix':
    'Sous Setup > Users/Roles > Manage Users, donnez aux personnes le rôle RingCentral ' +
    'Member, et à celles qui configurent RingCentral Company Admin. Vos propres rôles ' +
    'conviennent aussi, avec les autorisations de ces deux rôles.',
  'set-up.roles.link': 'Ouvrir Manage Users',
  'set-up.secrets.title': 'Secrets d’API',
  'set-up.secrets.use':
    'Ils scellent ce que les connexions accordent et contiennent les identifiants de ' +
    'l’entreprise. Aucune page ni aucun script ne peut lire leurs valeurs.',
  'set-up.secrets.present': 'Présents, et cette page peut les utiliser : {1}.',
  'set-up.secrets.missing': 'Il n’y a pas de secret d’API {1} que cette page puisse utiliser.',
  'set-up.secrets.unusable':
    '{1} existe, mais ce n’est pas une clé : il lui faut 32 lettres et chiffres.',
  'set-up.secrets.unseen':
    'Cette page ne peut pas utiliser {1} et ne peut donc pas dire s’il existe.',
  'set-up.secrets.missing.fix':
    'Sous Setup > Company > Preferences > API Secrets, créez-en un avec l’ID {1} et 32 ' +
    'lettres et chiffres aléatoires comme mot de passe. Autorisez-le pour les scripts ' +
    'RingCentral Sign-in et RingCentral Set-up.',
  'set-up.secrets.unusable.fix':
    'Sous Setup > Company > Preferences > API Secrets, donnez à {1} un nouveau mot de passe ' +
    'de 32 lettres et chiffres aléatoires. Chacun se reconnecte ensuite une fois.',
  'set-up.secrets.unseen.fix':
    'Sous Setup > Company > Preferences > API Secrets, regardez s’il existe. Autorisez-le ' +
    'aussi pour le script RingCentral Set-up, ou laissez-le ainsi : un test de connexion le ' +
    'prouve également.',
  'set-up.secrets.link': 'Ouvrir API Secrets',
  'set-up.ringcentral-company.title': 'RingCentral (entreprise)',
  'set-up.ringcentral-company.use':
    'La connexion propre à l’entreprise avec RingCentral. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'set-up.ringcentral-company.verified': 'Cela fonctionne. Testé : {1}.',
  'set-up.ringcentral-company.not-configured': 'Toutes les valeurs ne sont pas encore saisies.',
  'set-up.ringcentral-company.not-tested': 'Saisi, mais pas encore testé.',
  'set-up.ringcentral-company.test-failed': 'Le dernier test a échoué. Testé : {1}.',
  'set-up.ringcentral-company.fix': 'La carte vous guide pas à pas et fait le test.',
  'set-up.ringcentral-company.link': 'Ouvrir la carte',
  'set-up.netsuite-company.title': 'NetSuite (entreprise)',
  'set-up.netsuite-company.use':
    'La connexion propre à l’entreprise avec NetSuite. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'set-up.netsuite-company.verified': 'Cela fonctionne. Testé : {1}.',
  'set-up.netsuite-company.not-configured': 'Toutes les valeurs ne sont pas encore saisies.',
  'set-up.netsuite-company.not-tested': 'Saisi, mais pas encore testé.',
  'set-up.netsuite-company.test-failed': 'Le dernier test a échoué. Testé : {1}.',
  'set-up.netsuite-company.fix': 'La carte vous guide pas à pas et fait le test.',
  'set-up.netsuite-company.link': 'Ouvrir la carte',
  'set-up.certificate.title': 'Certificat',
  'set-up.certificate.use':
    'NetSuite (entreprise) s’authentifie avec lui. Après son expiration, la connexion échoue.',
  'set-up.certificate.good': 'Valable jusqu’au {1}. Jours restants : {2}.',
  'set-up.certificate.ends-soon': 'Prend fin le {1}. Jours restants : {2}.',
  'set-up.certificate.ended': 'Il a pris fin le {1}.',
  'set-up.certificate.none': 'NetSuite (entreprise) n’en a pas encore.',
  'set-up.certificate.no-date': 'La carte ne dit pas quand il prend fin.',
  'set-up.certificate.fix':
    'Créez un nouveau certificat, associez-le sous Setup > Integration > Manage ' +
    'Authentication > OAuth 2.0 Client Credentials (M2M) Setup, et saisissez-le dans la carte.',
  'set-up.certificate.no-date.fix':
    'Saisissez la date dans la carte, et vous serez averti 30 jours à l’avance.',
  'set-up.certificate.link': 'Ouvrir la carte',
  'set-up.sign-in.title': 'Connexion à RingCentral',
  'set-up.sign-in.use':
    'Chacun se connecte avec son propre compte RingCentral. RingCentral renvoie à une adresse ' +
    'qu’il connaît, l’URI de redirection, et à aucune autre.',
  'set-up.sign-in.used': 'Cela fonctionne : des personnes se sont connectées.',
  'set-up.sign-in.not-used':
    'Personne ne s’est encore connecté : il n’est donc pas prouvé que RingCentral connaît l’URI ' +
    'de redirection.',
  'set-up.sign-in.no-application':
    'Le serveur et l’ID client de l’application chez RingCentral ne sont pas encore saisis.',
  'set-up.sign-in.not-used.fix':
    'Enregistrez l’URI de redirection dans l’application chez RingCentral, puis connectez une ' +
    'fois votre propre compte.',
  'set-up.sign-in.no-application.fix':
    'Chez RingCentral, créez une application : client-side web app, 3-legged OAuth avec PKCE, ' +
    'autorisations VoIP Calling et Read Accounts. Enregistrez-y l’URI de redirection, puis ' +
    'saisissez son ID client dans la carte.',
  'set-up.sign-in.link': 'Ouvrir la carte',
  'set-up.call-sync.title': 'Synchronisation des appels',
  'set-up.call-sync.use':
    'Chaque appel de l’entreprise devient un enregistrement Appel téléphonique, quel que soit le ' +
    'téléphone.',
  'set-up.call-sync.running': 'En cours. Appels en attente : {1}.',
  'set-up.call-sync.off': 'Désactivée. Seul le softphone consigne ses propres appels.',
  'set-up.call-sync.paused': 'En pause. Aucun appel n’est lu ni consigné.',
  'set-up.call-sync.behind': '{1} minutes de retard sur RingCentral.',
  'set-up.call-sync.failing': 'En échec depuis {1}.',
  'set-up.call-sync.needs-credentials':
    'Activée, mais les identifiants de l’entreprise ne sont pas vérifiés. Rien n’est lu.',
  'set-up.call-sync.needs-mapping':
    'Activée, mais aucun poste n’a d’organisateur. Les appels sont listés sans être consignés.',
  'set-up.call-sync.off.fix':
    'Ouvrez la synchronisation des appels, choisissez les règles de consignation, puis ' +
    'activez-la. RingCentral (entreprise) et NetSuite (entreprise) doivent d’abord être vérifiés.',
  'set-up.call-sync.paused.fix': 'Ouvrez la synchronisation des appels et reprenez-la.',
  'set-up.call-sync.needs-credentials.fix':
    'Testez RingCentral (entreprise) et NetSuite (entreprise) dans les paramètres.',
  'set-up.call-sync.needs-mapping.fix':
    'Ouvrez la synchronisation des appels et choisissez des organisateurs, ou un organisateur ' +
    'par défaut.',
  'set-up.call-sync.fix':
    'Ouvrez la synchronisation des appels. Son état indique ce qui a arrêté la dernière ' +
    'exécution et comment y remédier.',
  'set-up.call-sync.link': 'Ouvrir la synchronisation',
  'set-up.users.title': 'Personnes',
  'set-up.users.use': 'Chaque personne connecte une fois son propre compte RingCentral.',
  'set-up.users.connected':
    'Connectées : {1}. À reconnecter : {2}. Déconnectées : {3}. Jamais connectées : {4}.',
  'set-up.users.reconnect':
    'Connectées : {1}. À reconnecter : {2}. Déconnectées : {3}. Jamais connectées : {4}.',
  'set-up.users.none': 'Personne n’est connecté. Déconnectées : {3}. Jamais connectées : {4}.',
  'set-up.users.reconnect.fix':
    'Ces personnes voient un message avec un bouton Reconnecter sur chaque page du produit. ' +
    'Si elles sont nombreuses d’un coup, regardez d’abord l’application chez RingCentral.',
  'set-up.users.none.fix':
    'Demandez à chacun d’ouvrir RingCentral Softphone et de cliquer sur Connecter, en commençant ' +
    'par vous-même.',
  'set-up.users.link': 'Ouvrir le softphone',
};
