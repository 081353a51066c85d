import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': 'Paramètres : Intégrations',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'Vous',
  'settings.company': 'Entreprise',
  'settings.ringcentral-you.title': 'RingCentral (vous)',
  'settings.ringcentral-you.connected': 'Votre compte RingCentral est connecté.',
  'settings.ringcentral-you.never-connected':
    'Vous n’avez pas encore connecté votre compte RingCentral.',
  'settings.ringcentral-you.disconnected': 'Vous avez déconnecté votre compte RingCentral.',
  'settings.ringcentral-you.expired': 'Votre connexion à RingCentral a expiré.',
  'settings.ringcentral-you.revoked': 'RingCentral a mis fin à votre connexion.',
  'settings.ringcentral-you.elsewhere':
    'Votre entreprise a changé son serveur RingCentral ou son ID client après votre ' +
    'connexion. Reconnectez-vous.',
  'settings.ringcentral-you.unknown':
    'Impossible de savoir si votre compte RingCentral est connecté. Rechargez pour réessayer.',
  'settings.ringcentral-you.not-ready':
    'Votre entreprise n’a pas encore saisi son application RingCentral. Un administrateur de ' +
    'l’entreprise le fait plus bas, sous RingCentral (entreprise).',
  'settings.ringcentral-you.connect': 'Connecter',
  'settings.ringcentral-you.reconnect': 'Reconnecter',
  'settings.ringcentral-you.switch-account': 'Changer de compte',
  'settings.ringcentral-you.disconnect': 'Déconnecter',
  'settings.ringcentral-you.disconnecting': 'Déconnexion…',
  'settings.ringcentral-you.disconnect-title': 'Déconnecter RingCentral',
  'settings.ringcentral-you.disconnect-question':
    'Déconnecter RingCentral ? Les appels en cours prennent fin, et vous ne pourrez plus ' +
    'appeler ici avant de vous reconnecter.',
  'settings.ringcentral-you.disconnect-now': 'Déconnecter maintenant',
  'settings.ringcentral-you.stay-connected': 'Rester connecté',
  'settings.ringcentral-you.not-disconnected':
    'La déconnexion a échoué. Réessayez dans un instant.',
  'settings.netsuite-you.title': 'NetSuite (vous)',
  'settings.netsuite-you.active':
    'Vous êtes connecté. Si vous êtes venu vous reconnecter, vous pouvez fermer cet onglet : ' +
    'le softphone s’en aperçoit lorsque vous y revenez.',
  'settings.netsuite-you.lapsed':
    'Reconnectez-vous dans un nouvel onglet, puis revenez à celui-ci : il s’en aperçoit et ' +
    'conserve votre saisie.',
  'settings.netsuite-you.member':
    'Avec votre rôle, vous êtes membre ici : les administrateurs de l’entreprise modifient ce ' +
    'qui figure sous Entreprise.',
  'settings.netsuite-you.company-admin':
    'Avec votre rôle, vous êtes administrateur de l’entreprise ici et pouvez modifier ce qui ' +
    'figure sous Entreprise.',
  'settings.netsuite-you.no-crm':
    'Votre rôle ne peut voir ni les clients ni les contacts : les appelants sont donc ' +
    'affichés par numéro.',
  'settings.netsuite-you.sign-in': 'Se connecter',
  'settings.new-tab': '(s’ouvre dans un nouvel onglet)',
  'settings.notifications.title': 'Notifications',
  'settings.notifications.text':
    'Elles vous signalent un appel lorsqu’un autre onglet ou programme est au premier plan. ' +
    'L’autorisation vaut pour toutes les pages NetSuite de ce navigateur ; pour les ' +
    'désactiver, utilisez les paramètres du navigateur pour ce site.',
  'settings.notifications.enable': 'Activer les notifications',
  'settings.notifications.how': 'Comment les autoriser',
  'settings.microphone.title': 'Microphone',
  'settings.microphone.text':
    'Parlez et regardez la barre bouger. Rien n’est enregistré ni envoyé.',
  'settings.browser.title': 'Ce navigateur',
  'settings.browser.text':
    'Le softphone conserve dans ce navigateur les appels récents, les notes pas encore ' +
    'enregistrées, les noms associés aux numéros et vos préférences.',
  'settings.browser.remove': 'Supprimer mes données de ce navigateur',
  'settings.browser.question':
    'Supprimer de ce navigateur vos appels récents, vos notes et vos préférences ? Les appels ' +
    'enregistrés dans NetSuite et votre connexion à RingCentral restent.',
  'settings.browser.unsaved.one':
    'Un appel n’est pas encore enregistré dans NetSuite. Il serait perdu avec sa note.',
  'settings.browser.unsaved.other':
    '{1} appels ne sont pas encore enregistrés dans NetSuite. Ils seraient perdus avec leurs ' +
    'notes.',
  'settings.browser.open-softphone': 'Ouvrir le softphone',
  'settings.browser.remove-now': 'Supprimer les données',
  'settings.browser.keep': 'Conserver les données',
  'settings.browser.removed':
    'Supprimées. Le softphone conservera de nouvelles données si vous l’utilisez à nouveau ici.',
  'settings.browser.failed':
    'Non supprimées : le navigateur a refusé. Supprimez les données de ce site dans les ' +
    'paramètres du navigateur.',
  'settings.ringcentral-company.title': 'RingCentral (entreprise)',
  'settings.ringcentral-company.use':
    'La connexion propre à l’entreprise avec RingCentral. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'settings.netsuite-company.title': 'NetSuite (entreprise)',
  'settings.netsuite-company.use':
    'La connexion propre à l’entreprise avec NetSuite. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'settings.credential.unreadable':
    'Les valeurs n’ont pas pu être lues. Rechargez pour réessayer ; le journal du script en ' +
    'donne la raison.',
  'settings.credential.member':
    'Un administrateur de l’entreprise configure ceci et peut le modifier.',
  'settings.credential.recorded':
    'Une version antérieure a noté ce résultat à la main. Saisissez les valeurs manquantes et ' +
    'testez la connexion : il sera alors prouvé, et prouvé à nouveau chaque jour.',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Entreprise',
  'settings.product.running': 'Version en service',
  'settings.product.installed': 'Bundle installé',
  'settings.product.none': 'Aucun : déployé par la SuiteCloud CLI, ou pas encore vu',
  'settings.product.managed': '{1}, géré par son éditeur',
  'settings.product.required': 'Version requise',
  'settings.product.not-known': 'Inconnue',
  'settings.form.save': 'Enregistrer',
  'settings.form.saving': 'Enregistrement…',
  'settings.form.saved': 'Enregistré',
  'settings.form.discard': 'Annuler les modifications',
  'settings.form.invalid': 'Rien n’a encore été enregistré : certaines valeurs sont à revoir.',
  'settings.failure.session-ended.save':
    'Votre session NetSuite est terminée. Reconnectez-vous dans un autre onglet, puis ' +
    'enregistrez ici : votre saisie est conservée.',
  'settings.failure.unreachable.save':
    'NetSuite n’a pas pu être joint. Attendez un instant, puis enregistrez ici : votre ' +
    'saisie est conservée.',
  'settings.failure.session-ended.test':
    'Votre session NetSuite est terminée. Reconnectez-vous dans un autre onglet, puis testez ' +
    'à nouveau.',
  'settings.failure.unreachable.test':
    'NetSuite n’a pas pu être joint. Attendez un instant, puis testez à nouveau.',
  'settings.failure.stopped':
    'Vous n’attendez plus. NetSuite poursuit le test et conserve le résultat : rechargez ' +
    'dans une minute pour le voir.',
  'settings.refused.body-invalid': 'La demande n’a pas pu être comprise. Rien n’a été enregistré.',
  'settings.refused.form-expired':
    'Rien n’a été enregistré, car votre session NetSuite a changé. Copiez votre saisie, ' +
    'rechargez cette page, puis réessayez.',
  'settings.refused.not-allowed': 'Votre rôle ne le permet pas. Rien n’a été modifié.',
  'settings.refused.values-invalid': 'Certaines valeurs sont à revoir.',
  'settings.refused.not-configured':
    'Enregistrez toutes les valeurs de cette carte avant de la tester.',
  'settings.refused.not-saved':
    'NetSuite ne l’a pas enregistré. Il se peut que l’autorisation manque à votre rôle ; le ' +
    'journal du script en donne la raison.',
  'settings.refused.confirm-server':
    'Non enregistré. Ce serveur n’appartient pas à RingCentral : confirmez-le pour l’enregistrer.',
  'settings.refused.server-unconfirmed':
    'Non testé. Aucun administrateur n’a confirmé ce serveur, rien n’a donc été envoyé.',
  'settings.refused.test-running':
    'Ces identifiants sont déjà en cours de test, depuis un autre onglet ou par un autre ' +
    'administrateur. Attendez la fin, puis rechargez.',
  'settings.refused.test-too-soon':
    'Il y a eu trop de tests en peu de temps. Testez à nouveau dans {1} secondes.',
  'settings.refused.changed-meanwhile':
    'Une valeur a été modifiée pendant le test : le résultat a été abandonné. Testez à nouveau.',
  'settings.refused.action-unknown':
    'Cette page est plus ancienne que ce qui est installé. Rechargez-la.',
  'settings.problem.too-long': 'Utilisez au plus 300 caractères.',
  'settings.problem.no-spaces': 'Utilisez des lettres, des chiffres et des signes sans espaces.',
  'settings.problem.client-id':
    'Utilisez des lettres, des chiffres, des points, des tirets et des traits de soulignement.',
  'settings.problem.server':
    'Saisissez une adresse https sans chemin, par exemple https://platform.ringcentral.com.',
  'settings.problem.server-administrator':
    'Seul un administrateur NetSuite peut saisir un serveur qui n’appartient pas à RingCentral.',
  'settings.problem.server-confirm':
    'Ce serveur n’appartient pas à RingCentral. Confirmez-le pour l’enregistrer.',
  'settings.problem.secret':
    'Saisissez l’ID d’un secret d’API de ce produit, qui commence par custsecret_rcp_. Ne ' +
    'collez jamais le secret lui-même.',
  'settings.problem.seal':
    'Ce secret scelle les connexions et n’est jamais envoyé nulle part. Saisissez l’ID d’un ' +
    'autre.',
  'settings.problem.certificate': 'Saisissez l’ID du certificat, qui commence par custcertificate.',
  'settings.problem.date': 'Saisissez une date comme 2027-01-31.',
  'settings.problem.version': 'Saisissez une version comme 1.2.0.',
  'settings.problem.roles':
    'Saisissez des ID de rôles comme customrole_support_lead, séparés par des virgules.',
  'settings.problem.administrator-only':
    'Seul un administrateur NetSuite peut dire quels rôles comptent comme administrateur de ' +
    'l’entreprise.',
  'settings.problem.shipped-role':
    'RingCentral Service et RingCentral Health ne peuvent pas être des administrateurs de ' +
    'l’entreprise. Saisissez d’autres rôles.',
  'settings.confirm-server.title': 'Utiliser un serveur qui n’appartient pas à RingCentral ?',
  'settings.confirm-server.body':
    '{1} n’est pas un serveur de RingCentral. Si vous le confirmez, les utilisateurs se ' +
    'connecteront sur {1}, et leur accès RingCentral, le secret client de l’entreprise et son ' +
    'JWT seront envoyés à {1}.',
  'settings.confirm-server.confirm': 'Confirmer {1}',
  'settings.confirm-server.cancel': 'Annuler',
  'settings.server-unconfirmed.body':
    '{1} n’est pas un serveur de RingCentral et aucun administrateur NetSuite ne l’a ' +
    'confirmé. Rien n’y est envoyé : personne ne peut se connecter et la connexion ne peut ' +
    'pas être testée.',
  'settings.server-unconfirmed.confirm': 'Confirmer le serveur',
  'settings.server-unconfirmed.ask':
    'Demandez à un administrateur NetSuite de le confirmer sur cette page ou saisissez le ' +
    'serveur de RingCentral.',
  'settings.field.rc-server.label': 'Serveur RingCentral',
  'settings.field.rc-server.help': 'L’adresse de l’API RingCentral, sans chemin.',
  'settings.field.rc-client-id.label':
    'ID client de l’application avec laquelle les personnes se connectent',
  'settings.field.rc-client-id.help':
    'De la première application dans la console de développement de RingCentral, sous ' +
    'Credentials.',
  'settings.field.rc-jwt-client-id.label': 'ID client de l’application de l’entreprise',
  'settings.field.rc-jwt-client-id.help':
    'De la seconde application, avec le flux d’authentification JWT.',
  'settings.field.rc-client-secret.label':
    'Secret d’API avec le secret client de l’application de l’entreprise',
  'settings.field.rc-client-secret.help':
    'L’ID du secret sous Setup > Company > Preferences > API Secrets. La valeur elle-même ne ' +
    'quitte jamais cet endroit.',
  'settings.field.rc-secret.label': 'Secret d’API avec le JWT',
  'settings.field.rc-secret.help':
    'L’ID du secret qui contient le JWT. La valeur elle-même ne quitte jamais cet endroit.',
  'settings.field.ns-client-id.label': 'ID client',
  'settings.field.ns-client-id.help':
    'De l’enregistrement d’intégration, sous Setup > Integration > Manage Integrations. Il ' +
    's’affiche une seule fois, à l’enregistrement.',
  'settings.field.ns-certificate.label': 'ID du certificat',
  'settings.field.ns-certificate.help':
    'De Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, la ligne qui associe l’intégration au rôle RingCentral Call Sync.',
  'settings.field.ns-signer.label': 'Certificat de signature',
  'settings.field.ns-signer.help':
    'L’ID du certificat avec sa clé privée, sous Setup > Company > Certificates.',
  'settings.field.ns-certificate-ends.label': 'Fin du certificat',
  'settings.field.ns-certificate-ends.help':
    'Vous êtes averti ici 30 jours à l’avance. NetSuite ne dit pas à un script quand un ' +
    'certificat prend fin.',
  'settings.field.min-version.label': 'Version minimale du bundle',
  'settings.field.min-version.help':
    'Une mise à jour est demandée à tous lorsqu’une version plus ancienne est installée. ' +
    'Laissez vide pour n’en exiger aucune.',
  'settings.field.admin-roles.label': 'Rôles qui comptent comme administrateur de l’entreprise',
  'settings.field.admin-roles.help':
    'Outre Administrator et RingCentral Company Admin. Des ID séparés par des virgules. ' +
    'Chacun doit aussi pouvoir modifier l’enregistrement RingCentral Company Set-up. Seul un ' +
    'administrateur NetSuite peut changer ceci.',
  'settings.certificate.read': 'Ou lire la date dans le fichier du certificat',
  'settings.certificate.stays': 'Le fichier reste dans ce navigateur. Seule la date est conservée.',
  'settings.certificate.found': 'Il prend fin le {1}. Enregistrez pour conserver la date.',
  'settings.certificate.none':
    'Ce fichier ne contient aucun certificat. Choisissez le .pem, .cer ou .crt que vous avez ' +
    'téléversé.',
  'settings.certificate.too-large': 'Ce fichier est trop volumineux pour un certificat.',
  'settings.certificate.ends.one': 'Le certificat prend fin dans {1} jour, le {2}.',
  'settings.certificate.ends.other': 'Le certificat prend fin dans {1} jours, le {2}.',
  'settings.certificate.ends-today': 'Le certificat prend fin dans la journée, le {1}.',
  'settings.certificate.ended': 'Le certificat a pris fin le {1}.',
  'settings.certificate.renew':
    'Créez-en un nouveau maintenant, téléversez-le aux deux endroits, et saisissez ici ses ' +
    'ID et sa fin.',
  'settings.steps.open': 'Comment le configurer',
  'settings.steps.done': 'Comment il a été configuré',
  'settings.steps.ringcentral.people':
    'Dans la console de développement de RingCentral, créez une application pour les ' +
    'personnes : client-side web app, 3-legged OAuth avec PKCE, autorisations VoIP Calling et ' +
    'Read Accounts. Enregistrez-y cette URI de redirection : {1}',
  'settings.steps.ringcentral.company':
    'Créez une seconde application pour l’entreprise : server-only (no UI), JWT auth flow, ' +
    'autorisations Read Accounts et Read Call Log.',
  'settings.steps.ringcentral.jwt':
    'En tant qu’utilisateur dont l’entreprise doit avoir les droits, créez un identifiant JWT ' +
    'chez RingCentral et autorisez-y la seconde application.',
  'settings.steps.ringcentral.secrets':
    'Dans NetSuite, sous Setup > Company > Preferences > API Secrets, créez un secret avec le ' +
    'secret client de la seconde application et un autre avec le JWT. Limitez-les au domaine ' +
    'du serveur RingCentral, et autorisez les deux pour ces scripts : {1}',
  'settings.steps.ringcentral.seal':
    'Créez-y aussi un secret ayant pour valeur 32 lettres et chiffres aléatoires, qui scelle ' +
    'les connexions des personnes : {1} Autorisez-le pour {2}',
  'settings.steps.netsuite.feature':
    'Sous Setup > Company > Enable Features > SuiteCloud, activez OAuth 2.0.',
  'settings.steps.netsuite.integration':
    'Sous Setup > Integration > Manage Integrations, créez un enregistrement avec Client ' +
    'Credentials (Machine to Machine) Grant et la portée RESTlets. Copiez son ID client : il ' +
    'ne s’affiche qu’une fois.',
  'settings.steps.netsuite.key':
    'Créez une clé EC (P-256, P-384 ou P-521) et un certificat valable deux ans au plus. Par ' +
    'exemple : {1}',
  'settings.steps.netsuite.signer':
    'Sous Setup > Company > Certificates, téléversez le certificat avec sa clé privée. Son ID ' +
    'commence par custcertificate. Autorisez-le pour ces scripts : {1}',
  'settings.steps.netsuite.mapping':
    'Sous Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, associez l’intégration à un utilisateur ayant le rôle RingCentral Call Sync, et ' +
    'téléversez le certificat sans sa clé. Copiez l’ID du certificat. Un rafraîchissement de ' +
    'sandbox efface cette association : refaites alors cette étape.',
  'settings.steps.enter': 'Saisissez les ID ci-dessous, enregistrez, et testez la connexion.',
  'settings.test.connection': 'Tester la connexion',
  'settings.test.both': 'Tester les deux',
  'settings.test.stop-waiting': 'Ne plus attendre',
  'settings.test.save-first': 'Enregistrez d’abord : un test utilise les valeurs enregistrées.',
  'settings.test.under-way.ringcentral':
    'Test en cours… demande d’un jeton à RingCentral, puis lecture du compte. Cela prend ' +
    'quelques secondes, deux minutes au plus.',
  'settings.test.under-way.netsuite':
    'Test en cours… demande d’un jeton à NetSuite, puis appel du contrôle d’état avec ce ' +
    'jeton. Cela prend quelques secondes, deux minutes au plus.',
  'settings.test.of-two': '{1} sur 2. {2}',
  'settings.test.came-to': '{1} : {2}',
  'settings.report.last': 'Dernier test : {1}',
  'settings.report.last-scheduled': 'Dernier test : {1}, par le test quotidien',
  'settings.report.since': 'En échec depuis le {1}.',
  'settings.report.passed-before': 'Le test précédent a réussi : {1}',
  'settings.report.ringcentral.answered': 'Compte qui a répondu',
  'settings.report.ringcentral.carried': 'Autorisations du jeton',
  'settings.report.netsuite.answered': 'Version qui a répondu',
  'settings.report.netsuite.carried': 'Autorisations du rôle',
  'settings.report.missing': 'Autorisations manquantes',
  'settings.permission.list-call': 'Appels téléphoniques',
  'settings.permission.list-contact': 'Contacts',
  'settings.permission.list-custjob': 'Clients',
  'settings.permission.list-job': 'Projets',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',
  'settings.outcome.passed.title': 'Le test a réussi',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite ne laisse pas ce script utiliser l’un des secrets d’API',
  'settings.outcome.rc-secret-unusable.body':
    'Sous Setup > Company > Preferences > API Secrets, vérifiez que les deux secrets ' +
    'existent sous les ID saisis ici, que customscript_rcp_settings, customscript_rcp_retest ' +
    'et customscript_rcp_call_sync peuvent les utiliser, et qu’ils peuvent être envoyés au ' +
    'serveur RingCentral.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral ne connaît pas cet ID client avec ce secret client',
  'settings.outcome.rc-client-refused.body':
    'Comparez l’ID client de l’application de l’entreprise avec la console de développement. ' +
    'Remettez ensuite le secret client de l’application dans son secret d’API.',
  'settings.outcome.rc-app-disabled.title':
    'L’application de l’entreprise est désactivée chez RingCentral',
  'settings.outcome.rc-app-disabled.body':
    'Activez-la dans la console de développement, ou saisissez ici une autre application.',
  'settings.outcome.rc-grant-not-allowed.title':
    'L’application de l’entreprise ne peut pas utiliser l’octroi JWT',
  'settings.outcome.rc-grant-not-allowed.body':
    'Dans la console de développement, réglez l’authentification de l’application sur JWT ' +
    'auth flow. L’application avec laquelle les personnes se connectent en est une autre.',
  'settings.outcome.rc-jwt-revoked.title': 'Le JWT a été révoqué',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral ne le connaît plus. Créez un autre JWT pour l’application de l’entreprise et ' +
    'mettez-le dans son secret d’API.',
  'settings.outcome.rc-jwt-expired.title': 'Le JWT a expiré',
  'settings.outcome.rc-jwt-expired.body':
    'Créez un autre JWT, avec une fin plus tardive ou sans fin, et mettez-le dans son secret ' +
    'd’API.',
  'settings.outcome.rc-jwt-other-app.title': 'Le JWT appartient à une autre application',
  'settings.outcome.rc-jwt-other-app.body':
    'Autorisez l’application de l’entreprise dans le JWT, ou créez-en un pour elle.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral ne peut pas lire le JWT',
  'settings.outcome.rc-jwt-refused.body':
    'Le secret d’API contient peut-être autre chose, ou seulement une partie. Copiez-y à ' +
    'nouveau le JWT entier.',
  'settings.outcome.rc-scope-missing.title': 'Il manque une autorisation au jeton',
  'settings.outcome.rc-scope-missing.body':
    'Ajoutez les autorisations manquantes à l’application de l’entreprise dans la console de ' +
    'développement. L’utilisateur du JWT a lui aussi besoin des droits correspondants dans le ' +
    'compte RingCentral.',
  'settings.outcome.rc-refused.title':
    'RingCentral a refusé pour une raison que cette version ne connaît pas',
  'settings.outcome.rc-refused.body':
    'Vérifiez que le serveur RingCentral est le bon et que l’application est active, puis ' +
    'testez à nouveau.',
  'settings.outcome.rc-unreachable.title': 'RingCentral n’a pas pu être joint',
  'settings.outcome.rc-unreachable.body':
    'Rien n’a été appris sur les identifiants. Vérifiez l’adresse du serveur RingCentral si ' +
    'elle est nouvelle, ou testez à nouveau dans une minute.',
  'settings.outcome.rc-timeout.title': 'RingCentral n’a pas répondu à temps',
  'settings.outcome.rc-timeout.body':
    'Rien n’a été appris sur les identifiants. Testez à nouveau dans une minute.',
  'settings.outcome.rc-busy.title': 'RingCentral a demandé d’attendre',
  'settings.outcome.rc-busy.body':
    'Il y a eu trop de connexions en peu de temps. Rien n’a été appris sur les identifiants. ' +
    'Testez à nouveau dans une minute.',
  'settings.outcome.rc-server-error.title': 'RingCentral a lui-même un problème',
  'settings.outcome.rc-server-error.body':
    'Rien n’a été appris sur les identifiants. Testez à nouveau plus tard.',
  'settings.outcome.rc-not-json.title': 'Une page web a répondu à la place de l’API de RingCentral',
  'settings.outcome.rc-not-json.body':
    'Un intermédiaire est peut-être en panne, ou le serveur RingCentral a une autre adresse. ' +
    'Rien n’a été appris sur les identifiants.',
  'settings.outcome.rc-unexpected.title': 'Le test n’a pas pu être effectué',
  'settings.outcome.rc-unexpected.body':
    'Le journal du script en donne la raison. Rien n’a été appris sur les identifiants.',
  'settings.outcome.ns-certificate-unusable.title':
    'Le certificat de signature ne peut pas être utilisé',
  'settings.outcome.ns-certificate-unusable.body':
    'Sous Setup > Company > Certificates, vérifiez qu’il existe sous l’ID saisi ici et que ' +
    'customscript_rcp_settings, customscript_rcp_retest et customscript_rcp_call_sync ' +
    'peuvent l’utiliser. Votre rôle a besoin de Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'La clé du certificat est d’un type que le point de terminaison des jetons n’accepte pas',
  'settings.outcome.ns-key-unsuitable.body':
    'Créez-en un avec une clé EC (P-256, P-384 ou P-521), téléversez-le aux deux endroits, et ' +
    'saisissez les nouveaux ID.',
  'settings.outcome.ns-key-mismatch.title':
    'L’association a un autre certificat que celui qui signe',
  'settings.outcome.ns-key-mismatch.body':
    'Téléversez le même certificat aux deux endroits : avec sa clé privée sous Setup > ' +
    'Company > Certificates, sans elle dans l’association.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite ne connaît pas cette association',
  'settings.outcome.ns-mapping-unknown.body':
    'Comparez l’ID client et l’ID du certificat avec OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. Un rafraîchissement de sandbox efface toutes les associations : recréez-la alors.',
  'settings.outcome.ns-mapping-revoked.title': 'Le certificat associé a été révoqué',
  'settings.outcome.ns-mapping-revoked.body':
    'Il ne peut plus être utilisé. Associez-en un autre sous OAuth 2.0 Client Credentials ' +
    '(M2M) Setup et saisissez son ID.',
  'settings.outcome.ns-certificate-expired.title': 'Le certificat a expiré',
  'settings.outcome.ns-certificate-expired.body':
    'Créez-en un autre de deux ans au plus, téléversez-le aux deux endroits, et saisissez ' +
    'les nouveaux ID et sa fin.',
  'settings.outcome.ns-audience-wrong.title':
    'La demande signée était destinée à un autre point de terminaison des jetons',
  'settings.outcome.ns-audience-wrong.body':
    'Signalez-le aux responsables du produit avec le domaine SuiteTalk du compte, indiqué ' +
    'dans les URL de l’entreprise.',
  'settings.outcome.ns-clock-off.title': 'Les horloges des deux côtés diffèrent',
  'settings.outcome.ns-clock-off.body':
    'La demande signée a paru trop ancienne ou trop récente au point de terminaison des ' +
    'jetons. Testez à nouveau ; si cela persiste, signalez-le à NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite a refusé la demande signée sans dire pourquoi',
  'settings.outcome.ns-assertion-refused.body':
    'Comparez l’ID client et l’ID du certificat avec OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, vérifiez que l’association existe, qu’elle n’est ni révoquée ni échue, et qu’elle ' +
    'a le certificat qui signe. Le journal des connexions en donne peut-être la cause. Un ' +
    'rafraîchissement de sandbox efface toutes les associations.',
  'settings.outcome.ns-scope-refused.title':
    'Il manque la portée RESTlets à l’enregistrement d’intégration',
  'settings.outcome.ns-scope-refused.body':
    'Cochez RESTlets sur l’enregistrement d’intégration, sous OAuth 2.0.',
  'settings.outcome.ns-token-refused.title': 'Le RESTlet n’a pas accepté le jeton',
  'settings.outcome.ns-token-refused.body':
    'Vérifiez que l’utilisateur associé est actif et a le rôle associé, puis testez à nouveau.',
  'settings.outcome.ns-role-refused.title': 'Le rôle associé ne peut pas appeler le RESTlet',
  'settings.outcome.ns-role-refused.body':
    'Donnez-lui Log in using OAuth 2.0 Access Tokens et une place dans l’audience de ' +
    'RingCentral Health, ou associez le rôle fourni RingCentral Call Sync, qui a les deux.',
  'settings.outcome.ns-permission-missing.title': 'Il manque une autorisation au rôle associé',
  'settings.outcome.ns-permission-missing.body':
    'Ajoutez-lui les autorisations manquantes, ou associez le rôle fourni RingCentral Call Sync.',
  'settings.outcome.ns-restlet-missing.title': 'Le RESTlet de contrôle d’état est absent',
  'settings.outcome.ns-restlet-missing.body':
    'Vérifiez que le script RingCentral Health est déployé et publié.',
  'settings.outcome.ns-refused.title':
    'NetSuite a refusé pour une raison que cette version ne connaît pas',
  'settings.outcome.ns-refused.body':
    'Le journal des connexions et le journal du script la donnent peut-être.',
  'settings.outcome.ns-unreachable.title':
    'Le point de terminaison des jetons n’a pas pu être joint',
  'settings.outcome.ns-unreachable.body':
    'Rien n’a été appris sur les identifiants. Testez à nouveau dans une minute.',
  'settings.outcome.ns-timeout.title': 'NetSuite n’a pas répondu à temps',
  'settings.outcome.ns-timeout.body':
    'Rien n’a été appris sur les identifiants. Testez à nouveau dans une minute.',
  'settings.outcome.ns-busy.title': 'NetSuite a demandé d’attendre',
  'settings.outcome.ns-busy.body':
    'Trop de demandes à la fois. Rien n’a été appris sur les identifiants. Testez à nouveau ' +
    'dans une minute.',
  'settings.outcome.ns-server-error.title': 'NetSuite a lui-même un problème',
  'settings.outcome.ns-server-error.body':
    'Rien n’a été appris sur les identifiants. Testez à nouveau plus tard.',
  'settings.outcome.ns-not-json.title': 'Une page web a répondu à la place de l’API de NetSuite',
  'settings.outcome.ns-not-json.body':
    'Une maintenance est peut-être en cours. Rien n’a été appris sur les identifiants.',
  'settings.outcome.ns-unexpected.title': 'Le test n’a pas pu être effectué',
  'settings.outcome.ns-unexpected.body':
    'Le journal du script en donne la raison. Rien n’a été appris sur les identifiants.',
};
