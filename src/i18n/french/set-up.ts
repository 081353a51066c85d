import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'Configuration de RingCentral',
  'set-up.members.title':
    'Seuls les administrateurs de l’entreprise peuvent ouvrir la configuration',
  'set-up.members.body':
    'Cette page s’adresse aux personnes qui configurent RingCentral pour toute l’entreprise. ' +
    'Pour connecter votre propre compte, ouvrez les paramètres RingCentral.',
  'set-up.members.other-role':
    'Si vous avez un autre rôle, passez à celui-ci et ouvrez à nouveau cette page.',
  'set-up.settings': 'Paramètres',
  'set-up.summary': '{1} sur {2} terminés',
  'set-up.next': 'Ensuite : {1}',
  'set-up.all-done': 'Tout est configuré.',
  'set-up.rest-unknown':
    'Il ne reste rien à faire. Ce que cette page n’a pas pu vérifier est signalé.',
  'set-up.checked-at': 'Vérifié à {1}',
  'set-up.check-again': 'Vérifier à nouveau',
  'set-up.checking': 'Vérification…',
  'set-up.session-ended':
    'Votre session NetSuite a expiré. Reconnectez-vous dans un autre onglet, puis réessayez.',
  'set-up.unreachable':
    'NetSuite est injoignable. Les résultats affichés datent de la dernière vérification.',
  'set-up.not-allowed':
    'Votre rôle n’est plus administrateur de l’entreprise. Changez de rôle, puis rechargez cette ' +
    'page.',
  'set-up.state.done': 'Terminé',
  'set-up.state.to-do': 'À faire',
  'set-up.state.warning': 'À corriger',
  'set-up.state.unknown': 'Inconnu',
  'set-up.not-known': 'inconnu',
  'set-up.copy': 'Copier',
  'set-up.copied': 'Copié',
  'set-up.not-copied': 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le.',
  'set-up.redirect-uri': 'URI de redirection',
  'set-up.group.calls': 'Passer des appels',
  'set-up.group.sync': 'Appels de tous les appareils consignés',
  'set-up.group.sight': 'Ce que voient les utilisateurs',
  'set-up.group.optional': 'Facultatif',
  'set-up.task.installation': 'Fonctionnalités et scripts NetSuite',
  'set-up.task.people-app': 'Application RingCentral des utilisateurs',
  'set-up.task.people': 'Rôles et utilisateurs',
  'set-up.task.first-sync': 'Première synchronisation',
  'set-up.state.administrator': 'Administrateur requis',
  'set-up.back': 'Toutes les tâches',
  'set-up.do': 'À faire',
  'set-up.enter': 'Saisir et tester',
  'set-up.result': 'Résultat',
  'set-up.step.administrator': 'Un administrateur NetSuite effectue cette étape.',
  'set-up.step.seal':
    'Créez une clé et copiez-la. Sous Setup > Company > Preferences > API Secrets, créez un ' +
    'secret avec la clé comme mot de passe et cet ID, que NetSuite fait précéder de custsecret ' +
    ': {1} Autorisez le secret pour ces scripts : {2}',
  'set-up.step.enter-app': 'Saisissez l’ID client de l’application, puis enregistrez.',
  'set-up.step.own-account':
    'Vérifiez avec votre propre compte. L’ID client et l’URI de redirection sont ainsi prouvés.',
  'set-up.step.invite': 'Envoyez cette invitation à tous ceux qui doivent passer des appels : {1}',
  'set-up.step.call': 'Ouvrez le softphone et passez un appel.',
  'set-up.step.secrets':
    'Dans NetSuite, sous Setup > Company > Preferences > API Secrets, créez deux secrets. ' +
    'NetSuite fait précéder leurs ID de custsecret. L’un contient le secret client de la ' +
    'deuxième application : {1} L’autre contient le JWT : {2} Limitez les deux au domaine du ' +
    'serveur RingCentral et autorisez-les pour ces scripts : {3}',
  'set-up.step.signer':
    'Créez une paire de clés et téléchargez le fichier de signature. Sous Setup > Company > ' +
    'Preferences > Certificates, téléversez le fichier avec cet ID, que NetSuite fait précéder ' +
    'de custcertificate : {1} Autorisez-le pour ces scripts : {2} Supprimez ensuite le fichier ' +
    'de votre ordinateur.',
  'set-up.step.save-and-test': 'Saisissez les ID, puis enregistrez et testez.',
  'set-up.step.organizers':
    'Ouvrez la synchronisation des appels. Sous Correspondance des organisateurs, sélectionnez ' +
    'Charger les postes. Un poste qui correspond à un seul employé reçoit cet employé. ' +
    'Choisissez les autres, ou un organisateur par défaut.',
  'set-up.step.preview-sync':
    'Ouvrez l’aperçu pour voir ce que la première synchronisation consignerait, pour qui et sur ' +
    'quel enregistrement. L’aperçu n’enregistre rien.',
  'set-up.step.call-fields':
    'Ouvrez les champs d’appel dans les paramètres, choisissez les champs à demander et ' +
    'enregistrez. Si le résultat suffit, sélectionnez Demander le résultat seulement.',
  'set-up.step.info-links':
    'Ouvrez les liens d’information dans les paramètres, saisissez un libellé et une adresse ' +
    'pour chaque lien et enregistrez. Si personne n’a besoin de liens, sélectionnez N’utiliser ' +
    'aucun lien.',
  'set-up.step.version': 'Si l’entreprise exige une version, saisissez-la ici.',
  'set-up.console.link': 'Ouvrir la console développeur de RingCentral',
  'set-up.copy-name': 'Copier {1}',
  'set-up.create.key': 'Créer une clé',
  'set-up.create.key-name': 'Clé',
  'set-up.create.key-help': 'La clé n’existe que sur cette page. Copiez-la avant de quitter.',
  'set-up.create.key-exists':
    'Une clé est déjà utilisée. Si vous la remplacez, chacun devra se reconnecter.',
  'set-up.create.pair': 'Créer une paire de clés',
  'set-up.create.creating': 'Création…',
  'set-up.create.failed':
    'La paire de clés n’a pas pu être créée. Rechargez cette page, puis réessayez.',
  'set-up.create.signing': 'Télécharger le fichier de signature',
  'set-up.create.certificate': 'Télécharger le certificat',
  'set-up.create.pair-help':
    'La paire de clés n’existe que sur cette page et rien n’en est envoyé. Le fichier de ' +
    'signature contient la clé privée et va sous Certificates. Le certificat va dans le ' +
    'mappage.',
  'set-up.create.expires': 'Le certificat expire le {1}. La date est déjà renseignée.',
  'set-up.create.downloaded': 'Téléchargé : {1}',
  'set-up.app.check': 'Vérifier l’ID client',
  'set-up.app.checking': 'Interrogation de RingCentral…',
  'set-up.app.known': 'RingCentral connaît cet ID client.',
  'set-up.app.unknown':
    'RingCentral ne reconnaît pas cet ID client. Comparez-le avec l’application dans la ' +
    'console développeur.',
  'set-up.app.other-kind':
    'RingCentral reconnaît cette application, mais elle ne permet pas de se connecter. Dans la ' +
    'console développeur, réglez son authentification sur 3-legged OAuth avec PKCE.',
  'set-up.app.unclear':
    'Impossible d’interroger RingCentral au sujet de l’ID client. Vérifiez plutôt avec votre ' +
    'propre compte.',
  'set-up.app.own': 'Vérifier avec mon compte',
  'set-up.app.no-return':
    'RingCentral ne vous a pas redirigé. Si sa fenêtre affichait une erreur, comparez l’ID ' +
    'client et l’URI de redirection avec l’application.',
  'set-up.save-and-check': 'Enregistrer et vérifier',
  'set-up.save-and-test': 'Enregistrer et tester',
  'set-up.invitation':
    'RingCentral est prêt dans NetSuite. Ouvrez cette page et sélectionnez Connecter pour vous ' +
    'connecter avec votre compte RingCentral : {1}',
  'set-up.invitation-name': 'Invitation',
  'set-up.waiting.title': 'Pas encore connectés',
  'set-up.waiting.none': 'Toutes les personnes ayant un rôle RingCentral sont connectées.',
  'set-up.waiting.not-allowed': 'Seul un administrateur peut voir qui a un rôle RingCentral.',
  'set-up.waiting.more': 'Et d’autres personnes.',
  'set-up.roles.in-use':
    'Personnes connectées avec leurs rôles : {1}. Seul un administrateur peut voir les ' +
    'attributions de rôles.',
  'set-up.sign-in.other-app':
    'Des utilisateurs se sont connectés avec un autre serveur ou ID client. Personne ne s’est ' +
    'encore connecté avec l’application actuelle.',
  'set-up.sign-in.other-app.fix':
    'Vérifiez avec votre propre compte. Les utilisateurs déjà connectés doivent se reconnecter.',
  'set-up.extensions.title': 'Correspondance des organisateurs',
  'set-up.extensions.use':
    'La synchronisation consigne un appel pour la personne à qui appartient son poste.',
  'set-up.extensions.mapped': 'Postes avec un organisateur : {1} sur {2}.',
  'set-up.extensions.default': 'L’organisateur par défaut reçoit tous les appels.',
  'set-up.extensions.none': 'Aucun poste n’a encore d’organisateur.',
  'set-up.step.people-app':
    'Dans la console de développement de RingCentral, créez une application avec laquelle les ' +
    'utilisateurs se connectent : client-side web app, 3-legged OAuth avec PKCE, autorisations ' +
    'VoIP Calling, Read Accounts, Read Call Log, Read Messages, Edit Messages, SMS, Internal ' +
    'Messages, Call Control, Read Contacts, Read Presence et WebSocket Subscriptions. ' +
    'Enregistrez-y cette URI de redirection : {1}',
  'set-up.step.company-app':
    'Créez une seconde application pour l’entreprise : server-only (no UI), JWT auth flow, ' +
    'autorisations Read Accounts et Read Call Log.',
  'set-up.step.jwt':
    'Connectez-vous à RingCentral avec le compte de l’utilisateur dont l’entreprise doit avoir ' +
    'les autorisations. Créez un identifiant JWT et autorisez-y la seconde application.',
  'set-up.step.integration':
    'Sous Setup > Integration > Manage Integrations, créez un enregistrement d’intégration ' +
    'avec Client Credentials (Machine to Machine) Grant et la portée RESTlets. Copiez l’ID ' +
    'client, qui ne s’affiche qu’une fois.',
  'set-up.step.mapping':
    'Sous Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, associez l’intégration à un utilisateur ayant le rôle RingCentral Call Sync, et ' +
    'téléversez le certificat sans sa clé. Copiez l’ID du certificat. Un rafraîchissement de ' +
    'sandbox efface cette association : refaites cette étape après chaque rafraîchissement.',
  'set-up.unread': 'Ce point n’a pas pu être vérifié.',
  'set-up.unread.fix':
    'Vérifiez à nouveau. Si le problème persiste, le journal du script RingCentral Setup ' +
    'contient les détails.',
  'set-up.not-allowed.fix': 'Demandez à un administrateur NetSuite d’ouvrir cette page.',
  'set-up.people.title': 'Personnes connectées',
  'set-up.people.what':
    'Personnes dont le compte RingCentral est connecté dans NetSuite. Mettez fin à une ' +
    'connexion quand quelqu’un quitte l’entreprise ou perd un appareil.',
  'set-up.people.find': 'Rechercher par nom',
  'set-up.people.loading': 'Chargement…',
  'set-up.people.none': 'Aucune personne trouvée.',
  'set-up.people.more': 'Il y a d’autres personnes. Saisissez un nom pour les trouver.',
  'set-up.people.more-unnamed':
    'Il y a d’autres personnes. Un rôle qui peut voir les employés peut les rechercher par nom.',
  'set-up.people.unnamed': 'Employé {1}',
  'set-up.people.since': 'Depuis le {1}',
  'set-up.people.end': 'Mettre fin à la connexion',
  'set-up.people.end-name': 'Mettre fin à la connexion de {1}',
  'set-up.people.confirm.title': 'Mettre fin à la connexion RingCentral de {1} ?',
  'set-up.people.confirm.body':
    'NetSuite supprime l’accès que RingCentral a accordé à {1}, et le softphone de {1} passe ' +
    'hors ligne. Une personne dont le rôle peut utiliser le softphone peut se reconnecter.',
  'set-up.people.confirm.cancel': 'Annuler',
  'set-up.people.ending': 'Fin de la connexion de {1}…',
  'set-up.people.ended': 'La connexion de {1} a pris fin.',
  'set-up.people.not-ended':
    'Échec. La connexion de {1} existe toujours. Vérifiez votre session NetSuite et votre rôle, ' +
    'puis réessayez.',
  'set-up.features.title': 'Fonctionnalités NetSuite',
  'set-up.features.use':
    'Les scripts, les enregistrements et les connexions du produit dépendent de ces ' +
    'fonctionnalités.',
  'set-up.features.on': 'Toutes les fonctionnalités requises sont activées.',
  'set-up.features.optional':
    'Fonctionnalités facultatives désactivées : {1}. Le compte n’a pas d’enregistrements de ' +
    'ces types : aucun message ne manque donc.',
  'set-up.features.off': 'Fonctionnalités requises désactivées : {1}.',
  'set-up.features.fix':
    'Un administrateur peut activer les fonctionnalités sous Setup > Company > Enable Features ' +
    ': Custom Records, Server SuiteScript et OAuth 2.0 dans l’onglet SuiteCloud, Customer ' +
    'Relationship Management dans l’onglet Company.',
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
    'Chaque page et chaque message est un déploiement de script. Si un déploiement n’est pas ' +
    'publié ou est désactivé, ses utilisateurs ne voient pas cette page ou ce message.',
  'set-up.deployments.released': 'Les {1} déploiements sont tous publiés et déployés.',
  'set-up.deployments.off': 'Non publiés ou désactivés : {1}.',
  'set-up.deployments.missing': 'Introuvables dans ce compte : {1}.',
  'set-up.deployments.not-allowed':
    'Toutes les pages ont été trouvées. Votre rôle ne peut pas voir si chaque déploiement est ' +
    'publié.',
  'set-up.deployments.fix':
    'Sous Customization > Scripting > Script Deployments, réglez l’état du déploiement sur ' +
    'Released et cochez Deployed. Pour rétablir un déploiement absent, déployez à nouveau le ' +
    'projet ou mettez à nouveau à jour le bundle.',
  'set-up.deployments.link': 'Ouvrir Script Deployments',
  'set-up.bundle.title': 'Version',
  'set-up.bundle.use':
    'L’entreprise peut exiger une version. Les pages et les autres systèmes indiquent alors ' +
    'quand une mise à jour est nécessaire.',
  'set-up.bundle.current': 'Version installée : {1}. Version requise : {2}.',
  'set-up.bundle.outdated': 'La version {1} est installée, mais la version {2} est requise.',
  'set-up.bundle.managed':
    'La version {1} est installée, mais la version {2} est requise. L’éditeur met à jour ce ' +
    'bundle.',
  'set-up.bundle.not-comparable':
    'Version installée : {1}. Version requise : {2}. Ces versions ne sont pas comparables.',
  'set-up.bundle.fix':
    'Mettez à jour le bundle sous Customization > SuiteBundler > Search & Install Bundles > ' +
    'List. Si le projet a été déployé avec SuiteCloud CLI, déployez-le à nouveau.',
  'set-up.bundle.managed.fix':
    'La mise à jour vient de l’éditeur. Si la version requise est incorrecte, modifiez-la.',
  'set-up.bundle.link': 'Ouvrir les bundles installés',
  'set-up.roles.title': 'Rôles',
  'set-up.roles.use':
    'Pour passer et recevoir des appels, il faut un rôle qui peut utiliser le produit.',
  'set-up.roles.given':
    'Personnes ayant le rôle RingCentral Member : {1}. Personnes ayant le rôle RingCentral ' +
    'Company Admin : {2}.',
  'set-up.roles.own-roles':
    'Personne n’a les rôles fournis avec le produit. Personnes qui utilisent le produit avec ' +
    'vos propres rôles : {1}.',
  'set-up.roles.none':
    'Personne n’a encore le rôle RingCentral Member ou RingCentral Company Admin.',
  'set-up.roles.not-allowed': 'Seul un administrateur peut voir les attributions de rôles.',
  'set-up.roles.fix':
    'Sous Setup > Users/Roles > Manage Users, donnez le rôle RingCentral Member aux personnes ' +
    'qui téléphonent, et le rôle RingCentral Company Admin à celles qui configurent ' +
    'RingCentral. Vous pouvez aussi utiliser vos propres rôles avec les mêmes autorisations.',
  'set-up.roles.link': 'Ouvrir Manage Users',
  'set-up.secrets.title': 'Clé de connexion',
  'set-up.secrets.use':
    'Ce secret d’API scelle les connexions des utilisateurs. Aucune page ni aucun script ne ' +
    'peut lire sa valeur.',
  'set-up.secrets.present': 'Trouvés et accessibles : {1}.',
  'set-up.secrets.missing':
    'Le secret d’API {1} n’existe pas, ou cette page n’est pas autorisée à l’utiliser.',
  'set-up.secrets.unusable':
    '{1} existe, mais n’est pas une clé valide. Il faut 32 lettres et chiffres.',
  'set-up.secrets.unseen':
    'Non vérifié, car cette page n’est pas autorisée à utiliser {1}. Des utilisateurs se sont ' +
    'connectés, donc la clé fonctionne.',
  'set-up.secrets.unusable.fix':
    'Sous Setup > Company > Preferences > API Secrets, donnez à {1} un nouveau mot de passe de ' +
    '32 lettres et chiffres aléatoires. Tout le monde doit ensuite se reconnecter.',
  'set-up.secrets.unseen.fix':
    'Sous Setup > Company > Preferences > API Secrets, autorisez aussi {1} pour le script ' +
    'RingCentral Setup.',
  'set-up.secrets.link': 'Ouvrir API Secrets',
  'set-up.ringcentral-company.title': 'RingCentral (entreprise)',
  'set-up.ringcentral-company.use':
    'La connexion propre à l’entreprise avec RingCentral. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'set-up.ringcentral-company.verified': 'La connexion fonctionne. Testé : {1}.',
  'set-up.ringcentral-company.not-configured': 'Certaines valeurs manquent.',
  'set-up.ringcentral-company.not-tested':
    'Les valeurs sont enregistrées, mais n’ont pas été testées.',
  'set-up.ringcentral-company.test-failed': 'Le dernier test a échoué. Testé : {1}.',
  'set-up.netsuite-company.title': 'NetSuite (entreprise)',
  'set-up.netsuite-company.use':
    'La connexion propre à l’entreprise avec NetSuite. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'set-up.netsuite-company.verified': 'La connexion fonctionne. Testé : {1}.',
  'set-up.netsuite-company.not-configured': 'Certaines valeurs manquent.',
  'set-up.netsuite-company.not-tested':
    'Les valeurs sont enregistrées, mais n’ont pas été testées.',
  'set-up.netsuite-company.test-failed': 'Le dernier test a échoué. Testé : {1}.',
  'set-up.certificate.title': 'Certificat',
  'set-up.certificate.use':
    'NetSuite (entreprise) s’authentifie avec ce certificat. Quand le certificat expire, la ' +
    'connexion échoue.',
  'set-up.certificate.good': 'Valable jusqu’au {1}. Jours restants : {2}.',
  'set-up.certificate.ends-soon': 'Expire le {1}. Jours restants : {2}.',
  'set-up.certificate.ended': 'Le certificat a expiré le {1}.',
  'set-up.certificate.none': 'NetSuite (entreprise) n’a pas encore de certificat.',
  'set-up.certificate.no-date': 'La date d’expiration du certificat n’est pas saisie.',
  'set-up.certificate.no-date.fix':
    'Saisissez la date d’expiration pour être averti 30 jours à l’avance.',
  'set-up.sign-in.title': 'Connexion à RingCentral',
  'set-up.sign-in.use':
    'Les utilisateurs se connectent avec leur propre compte RingCentral. RingCentral ne les ' +
    'renvoie ensuite qu’à une URI de redirection enregistrée dans son application.',
  'set-up.sign-in.used': 'La connexion fonctionne. Des personnes se sont connectées.',
  'set-up.sign-in.not-used':
    'Personne ne s’est encore connecté : l’URI de redirection n’a donc pas été vérifiée.',
  'set-up.sign-in.no-application':
    'Le serveur RingCentral et l’ID client de l’application ne sont pas encore saisis.',
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
    'Testez RingCentral (entreprise) et NetSuite (entreprise).',
  'set-up.call-sync.needs-mapping.fix':
    'Ouvrez la synchronisation des appels et choisissez des organisateurs, ou un organisateur ' +
    'par défaut.',
  'set-up.call-sync.fix':
    'Ouvrez la synchronisation des appels. Son état indique ce qui a arrêté la dernière ' +
    'exécution et comment y remédier.',
  'set-up.call-sync.link': 'Ouvrir la synchronisation',
  'set-up.preview.link': 'Aperçu de la première synchronisation',
  'set-up.users.title': 'Personnes',
  'set-up.users.use': 'Chaque personne connecte une fois son propre compte RingCentral.',
  'set-up.users.connected':
    'Connectées : {1}. À reconnecter : {2}. Déconnectées : {3}. Jamais connectées : {4}.',
  'set-up.users.reconnect':
    'Connectées : {1}. À reconnecter : {2}. Déconnectées : {3}. Jamais connectées : {4}.',
  'set-up.users.none': 'Personne n’est connecté. Déconnectées : {3}. Jamais connectées : {4}.',
  'set-up.users.reconnect.fix':
    'Ces personnes voient un message avec un bouton Reconnecter sur chaque page du produit. Si ' +
    'beaucoup de personnes doivent se reconnecter en même temps, vérifiez d’abord ' +
    'l’application RingCentral.',
  'set-up.users.link': 'Ouvrir le softphone',
  'set-up.call-fields.title': 'Champs d’appel',
  'set-up.call-fields.use':
    'Le softphone demande ces champs pendant et après un appel et enregistre les réponses dans ' +
    'la fiche d’appel.',
  'set-up.call-fields.chosen': 'Champs demandés par le softphone : {1}.',
  'set-up.call-fields.chosen-none': 'Un administrateur a choisi de ne demander aucun champ.',
  'set-up.call-fields.usual':
    'Personne n’a encore choisi. Le softphone demande le résultat de l’appel.',
  'set-up.call-fields.unreadable':
    'Les champs d’appel enregistrés sont illisibles : le softphone n’en demande donc aucun.',
  'set-up.call-fields.unreadable.fix':
    'Ouvrez les champs d’appel dans les paramètres, choisissez les champs et enregistrez pour ' +
    'remplacer ce qui est enregistré.',
  'set-up.call-fields.keep': 'Demander le résultat seulement',
  'set-up.call-fields.link': 'Ouvrir les champs d’appel',
  'set-up.info-links.title': 'Liens d’information',
  'set-up.info-links.use':
    'Les liens d’information ouvrent un autre site ou une autre application avec les données du ' +
    'correspondant, à côté de chaque appel.',
  'set-up.info-links.entered': 'Liens à côté de chaque appel : {1}.',
  'set-up.info-links.chosen-none': 'Un administrateur a choisi de ne proposer aucun lien.',
  'set-up.info-links.none': 'Personne n’a saisi de liens ni décidé de ne pas en avoir.',
  'set-up.info-links.unreadable':
    'Les liens d’information enregistrés sont illisibles : personne n’en voit donc.',
  'set-up.info-links.unreadable.fix':
    'Ouvrez les liens d’information dans les paramètres, saisissez les liens et enregistrez pour ' +
    'remplacer ce qui est enregistré.',
  'set-up.info-links.keep': 'N’utiliser aucun lien',
  'set-up.info-links.link': 'Ouvrir les liens d’information',
};
