import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': 'Paramètres',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'Vous',
  'settings.company': 'Entreprise',
  'settings.nav.label': 'Sections de cette page',
  'settings.nav.connection': 'Vos connexions',
  'settings.nav.connections': 'Connexions de l’entreprise',
  'settings.nav.call-sync': 'Synchronisation des appels',
  'settings.nav.version': 'Version',
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
    'Impossible de vérifier votre connexion à RingCentral. Rechargez cette page pour réessayer.',
  'settings.ringcentral-you.not-ready':
    'Votre entreprise n’a pas encore configuré son application RingCentral. Un administrateur ' +
    'de l’entreprise peut le faire plus bas, sous RingCentral (entreprise).',
  'settings.ringcentral-you.connect': 'Connecter',
  'settings.ringcentral-you.reconnect': 'Reconnecter',
  'settings.ringcentral-you.switch-account': 'Changer de compte',
  'settings.ringcentral-you.disconnect': 'Déconnecter',
  'settings.ringcentral-you.disconnecting': 'Déconnexion…',
  'settings.ringcentral-you.disconnect-title': 'Déconnecter RingCentral',
  'settings.ringcentral-you.disconnect-question':
    'Déconnecter RingCentral ? Les appels en cours prennent fin, et vous ne pourrez ni passer ' +
    'ni recevoir d’appels ici avant de vous reconnecter.',
  'settings.ringcentral-you.disconnect-now': 'Déconnecter maintenant',
  'settings.ringcentral-you.stay-connected': 'Rester connecté',
  'settings.ringcentral-you.not-disconnected': 'Déconnexion impossible. Réessayez dans un instant.',
  'settings.netsuite-you.title': 'NetSuite (vous)',
  'settings.netsuite-you.active':
    'Vous êtes connecté. Si vous êtes venu vous reconnecter, vous pouvez fermer cet onglet. Le ' +
    'softphone détecte la nouvelle session dès que vous y revenez.',
  'settings.netsuite-you.lapsed':
    'Reconnectez-vous dans un nouvel onglet, puis revenez à celui-ci. La page détecte la ' +
    'nouvelle session et conserve votre saisie.',
  'settings.netsuite-you.member':
    'Avec ce rôle, vous êtes membre. Seuls les administrateurs de l’entreprise peuvent ' +
    'modifier les paramètres sous Entreprise.',
  'settings.netsuite-you.company-admin':
    'Avec ce rôle, vous êtes administrateur de l’entreprise et pouvez modifier les paramètres ' +
    'sous Entreprise.',
  'settings.netsuite-you.no-crm':
    'Votre rôle ne peut voir ni les clients ni les contacts. Les appelants sont donc affichés ' +
    'par leur numéro de téléphone.',
  'settings.netsuite-you.sign-in': 'Se connecter',
  'settings.new-tab': '(s’ouvre dans un nouvel onglet)',
  'settings.notifications.title': 'Notifications',
  'settings.notifications.text':
    'Les notifications vous signalent les appels et les messages lorsqu’un autre onglet ou une ' +
    'autre application est au premier plan. L’autorisation vaut pour toutes les pages NetSuite ' +
    'de ce navigateur. Pour désactiver les notifications, utilisez les paramètres du navigateur ' +
    'pour ce site.',
  'settings.notifications.enable': 'Activer les notifications',
  'settings.notifications.how': 'Comment autoriser les notifications',
  'settings.microphone.text':
    'Parlez et regardez la barre bouger. Rien n’est enregistré ni envoyé.',
  'settings.saved-here':
    'Les modifications sont enregistrées aussitôt dans ce navigateur et s’appliquent aux onglets ' +
    'ouverts du softphone.',
  'settings.sound.ring-on': 'Sonner sur',
  'settings.sound.same-as-speaker': 'Comme le haut-parleur',
  'settings.sound.play-ringtone': 'Écouter la sonnerie',
  'settings.sound.play-test': 'Écouter un son de test',
  'settings.sound.silent': 'Les appels sonnent sans bruit.',
  'settings.sound.blocked':
    'Le navigateur n’a pas joué le son. Vérifiez qu’il peut émettre du son sur ce site, puis ' +
    'réessayez.',
  'settings.calls.title': 'Appels',
  'settings.calls.caller-id': 'Numéro affiché',
  'settings.calls.caller-id-help': 'Les personnes que vous appelez voient ce numéro.',
  'settings.calls.caller-id-unknown':
    'Vos numéros apparaissent ici dès que le softphone s’est connecté dans ce navigateur.',
  'settings.calls.after': 'Temps pour les notes après un appel',
  'settings.calls.after-help':
    'Passé ce délai, l’appel est enregistré avec ses notes. La saisie arrête le décompte.',
  'settings.calls.seconds.one': '{1} seconde',
  'settings.calls.seconds.other': '{1} secondes',
  'settings.calls.minutes.one': '{1} minute',
  'settings.calls.minutes.other': '{1} minutes',
  'settings.phone-links.title': 'Liens téléphoniques',
  'settings.phone-links.text':
    'Les liens téléphoniques des sites web peuvent ouvrir le softphone. Le numéro est saisi, ' +
    'et rien n’est appelé avant que vous choisissiez Appeler. Les liens d’autres programmes ' +
    'suivent les paramètres de votre ordinateur.',
  'settings.phone-links.none':
    'Vous n’avez pas enregistré le softphone pour les liens téléphoniques depuis cette page.',
  'settings.phone-links.asked':
    'Vous avez enregistré le softphone pour les liens téléphoniques. Seul votre navigateur ' +
    'sait si vous l’avez autorisé : essayez un lien.',
  'settings.phone-links.opened': 'Un lien téléphonique a ouvert le softphone dans ce navigateur.',
  'settings.phone-links.chip.none': 'Pas enregistré ici',
  'settings.phone-links.chip.asked': 'Pas encore essayé',
  'settings.phone-links.chip.opened': 'A fonctionné',
  'settings.phone-links.register': 'Enregistrer',
  'settings.phone-links.register-again': 'Enregistrer de nouveau',
  'settings.phone-links.undo': 'Annuler',
  'settings.phone-links.try': 'Essayer un numéro fictif',
  'settings.phone-links.removed':
    'Vous avez demandé à ce navigateur de ne plus ouvrir les liens téléphoniques avec le ' +
    'softphone.',
  'settings.phone-links.refused':
    'Le navigateur a refusé. Il n’autorise peut-être pas les sites à ouvrir des liens. Les ' +
    'étapes ci-dessous indiquent où l’autoriser.',
  'settings.phone-links.by-hand': 'Si votre navigateur ne demande rien, ou pour annuler à la main',
  'settings.phone-links.by-hand.chrome':
    'Sélectionnez l’icône à deux losanges au bout de la barre d’adresse. Ou cherchez « ' +
    'gestionnaires de protocoles » dans les paramètres du navigateur : autorisez les sites à ' +
    'demander, et retirez ce site de la liste.',
  'settings.phone-links.by-hand.firefox':
    'Ouvrez Paramètres > Général > Applications, et choisissez sous « tel » ce qui ouvre les ' +
    'liens téléphoniques.',
  'settings.phone-links.unsupported':
    'Ce navigateur ne peut pas ouvrir les liens téléphoniques avec un site web. Utilisez ' +
    'Chrome, Edge ou Firefox sur un ordinateur.',
  'settings.browser.title': 'Ce navigateur',
  'settings.browser.text':
    'Le softphone conserve dans ce navigateur les appels récents, les notes pas encore ' +
    'enregistrées, les noms associés aux numéros, les brouillons et modèles de messages et vos ' +
    'préférences.',
  'settings.browser.remove': 'Supprimer mes données de ce navigateur',
  'settings.browser.question':
    'Supprimer de ce navigateur vos appels récents, notes, brouillons, modèles et préférences ? ' +
    'Les appels enregistrés dans NetSuite et votre connexion à RingCentral sont conservés. Un ' +
    'appel en cours continue sans les notes déjà saisies.',
  'settings.browser.unsaved.one':
    'Un appel n’est pas encore enregistré dans NetSuite. Il serait perdu avec sa note.',
  'settings.browser.unsaved.other':
    '{1} appels ne sont pas encore enregistrés dans NetSuite. Ils seraient perdus avec leurs ' +
    'notes.',
  'settings.browser.edits.one':
    'Les modifications d’un appel enregistré ne sont pas encore dans NetSuite. Elles ' +
    'seraient perdues.',
  'settings.browser.edits.other':
    'Les modifications de {1} appels enregistrés ne sont pas encore dans NetSuite. Elles ' +
    'seraient perdues.',
  'settings.browser.open-softphone': 'Ouvrir le softphone',
  'settings.browser.remove-now': 'Supprimer les données',
  'settings.browser.keep': 'Conserver les données',
  'settings.browser.removed':
    'Données supprimées. Le softphone enregistrera de nouvelles données si vous l’utilisez à ' +
    'nouveau ici.',
  'settings.browser.failed':
    'Données non supprimées. Le navigateur ne l’a pas permis. Supprimez les données de ce site ' +
    'dans les paramètres du navigateur.',
  'settings.ringcentral-company.title': 'RingCentral (entreprise)',
  'settings.ringcentral-company.use':
    'La connexion propre à l’entreprise avec RingCentral. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'settings.netsuite-company.title': 'NetSuite (entreprise)',
  'settings.netsuite-company.use':
    'La connexion propre à l’entreprise avec NetSuite. Elle est testée chaque jour, et le ' +
    'contrôle d’état en indique le résultat. La synchronisation des appels l’utilise.',
  'settings.credential.unreadable':
    'Les valeurs n’ont pas pu être lues. Rechargez cette page pour réessayer. Le journal du ' +
    'script contient les détails.',
  'settings.credential.member':
    'Seuls les administrateurs de l’entreprise peuvent configurer ou modifier cette connexion.',
  'settings.credential.recorded':
    'Ce résultat a été saisi à la main dans une version antérieure. Saisissez les valeurs ' +
    'manquantes et testez la connexion. Elle est ensuite testée chaque jour.',
  'settings.credential.how': 'Comment configurer cette connexion',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Entreprise',
  'settings.product.running': 'Version en service',
  'settings.product.installed': 'Bundle installé',
  'settings.product.none': 'Aucun (déployé avec SuiteCloud CLI ou pas encore détecté)',
  'settings.product.managed': '{1}, géré par son éditeur',
  'settings.product.required': 'Version requise',
  'settings.product.not-known': 'Inconnue',
  'settings.form.save': 'Enregistrer',
  'settings.form.saving': 'Enregistrement…',
  'settings.form.saved': 'Enregistré',
  'settings.form.discard': 'Annuler les modifications',
  'settings.form.invalid': 'Non enregistré. Vérifiez les champs signalés.',
  'settings.failure.session-ended.save':
    'Votre session NetSuite a expiré. Reconnectez-vous dans un autre onglet, puis enregistrez ' +
    'ici. Votre saisie est conservée.',
  'settings.failure.unreachable.save':
    'NetSuite est injoignable. Attendez un instant, puis enregistrez à nouveau. Votre saisie ' +
    'est conservée.',
  'settings.failure.session-ended.test':
    'Votre session NetSuite a expiré. Reconnectez-vous dans un autre onglet, puis testez à ' +
    'nouveau.',
  'settings.failure.unreachable.test':
    'NetSuite est injoignable. Attendez un instant, puis testez à nouveau.',
  'settings.failure.stopped':
    'Vous n’attendez plus le test. NetSuite le poursuit et enregistre le résultat. Rechargez ' +
    'cette page dans une minute pour le voir.',
  'settings.refused.body-invalid':
    'Rien n’a été enregistré. NetSuite n’a pas pu lire la demande. Rechargez cette page, puis ' +
    'réessayez.',
  'settings.refused.form-expired':
    'Rien n’a été enregistré, car votre session NetSuite a changé. Copiez votre saisie, ' +
    'rechargez cette page, puis réessayez.',
  'settings.refused.not-allowed': 'Rien n’a été modifié. Votre rôle ne permet pas cette action.',
  'settings.refused.values-invalid': 'Non enregistré. Vérifiez les champs signalés.',
  'settings.refused.not-configured':
    'Non testé. Saisissez et enregistrez d’abord toutes les valeurs.',
  'settings.refused.not-saved':
    'Non enregistré. Il manque peut-être une autorisation à votre rôle. Le journal du script ' +
    'contient les détails.',
  'settings.refused.confirm-server':
    'Non enregistré. Ce serveur n’appartient pas à RingCentral. Confirmez-le pour l’enregistrer.',
  'settings.refused.server-unconfirmed':
    'Non testé. Aucun administrateur n’a confirmé ce serveur, rien n’a donc été envoyé.',
  'settings.refused.test-running':
    'Cette connexion est déjà en cours de test, dans un autre onglet ou par un autre ' +
    'administrateur. Attendez la fin du test, puis rechargez cette page.',
  'settings.refused.test-too-soon':
    'Non testé. Il y a eu trop de tests en peu de temps. Réessayez dans {1} secondes.',
  'settings.refused.changed-meanwhile':
    'Une valeur a été modifiée pendant le test : le résultat a été ignoré. Testez à nouveau.',
  'settings.refused.action-unknown':
    'Cette page est plus ancienne que la version installée. Rechargez-la.',
  'settings.problem.too-long': 'Utilisez au plus 300 caractères.',
  'settings.problem.no-spaces': 'Utilisez des lettres, des chiffres et des symboles sans espaces.',
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
    'Ce secret scelle les connexions et n’est jamais envoyé. Saisissez l’ID d’un autre secret.',
  'settings.problem.certificate': 'Saisissez l’ID du certificat, qui commence par custcertificate.',
  'settings.problem.date': 'Saisissez une date comme 2027-01-31.',
  'settings.problem.version': 'Saisissez une version comme 1.2.0.',
  'settings.problem.roles':
    'Saisissez des ID de rôles comme customrole_support_lead, séparés par des virgules.',
  'settings.problem.administrator-only':
    'Seul un administrateur NetSuite peut choisir quels rôles comptent comme administrateur de ' +
    'l’entreprise.',
  'settings.problem.shipped-role':
    'RingCentral Service et RingCentral Health ne peuvent pas être des administrateurs de ' +
    'l’entreprise. Saisissez d’autres rôles.',
  'settings.confirm-server.title': 'Utiliser un serveur qui n’appartient pas à RingCentral ?',
  'settings.confirm-server.body':
    '{1} n’est pas un serveur de RingCentral. Si vous le confirmez, les utilisateurs se ' +
    'connecteront sur {1}. Leur accès RingCentral, le secret client de l’entreprise et le JWT ' +
    'de l’entreprise seront envoyés à {1}.',
  'settings.confirm-server.confirm': 'Confirmer {1}',
  'settings.confirm-server.cancel': 'Annuler',
  'settings.server-unconfirmed.body':
    '{1} n’est pas un serveur de RingCentral et aucun administrateur NetSuite ne l’a confirmé. ' +
    'Rien n’est envoyé à {1} : personne ne peut donc se connecter et la connexion ne peut pas ' +
    'être testée.',
  'settings.server-unconfirmed.confirm': 'Confirmer le serveur',
  'settings.server-unconfirmed.ask':
    'Demandez à un administrateur NetSuite de le confirmer sur cette page ou saisissez le ' +
    'serveur de RingCentral.',
  'settings.field.rc-server.label': 'Serveur RingCentral',
  'settings.field.rc-server.help': 'L’adresse de l’API RingCentral, sans chemin.',
  'settings.field.rc-client-id.label':
    'ID client de l’application avec laquelle les utilisateurs se connectent',
  'settings.field.rc-client-id.help':
    'De la première application dans la console de développement de RingCentral, sous ' +
    'Credentials.',
  'settings.field.rc-jwt-client-id.label': 'ID client de l’application de l’entreprise',
  'settings.field.rc-jwt-client-id.help':
    'De la seconde application, qui utilise le flux d’authentification JWT.',
  'settings.field.rc-client-secret.label':
    'Secret d’API avec le secret client de l’application de l’entreprise',
  'settings.field.rc-client-secret.help':
    'L’ID du secret sous Setup > Company > Preferences > API Secrets. Aucune page ni aucun ' +
    'script ne peut lire sa valeur.',
  'settings.field.rc-secret.label': 'Secret d’API avec le JWT',
  'settings.field.rc-secret.help':
    'L’ID du secret qui contient le JWT. Aucune page ni aucun script ne peut lire sa valeur.',
  'settings.field.ns-client-id.label': 'ID client',
  'settings.field.ns-client-id.help':
    'De l’enregistrement d’intégration, sous Setup > Integration > Manage Integrations. L’ID ' +
    'client ne s’affiche qu’une fois, lors de l’enregistrement.',
  'settings.field.ns-certificate.label': 'ID du certificat',
  'settings.field.ns-certificate.help':
    'De Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, à la ligne qui associe l’intégration au rôle RingCentral Call Sync.',
  'settings.field.ns-signer.label': 'Certificat de signature',
  'settings.field.ns-signer.help':
    'L’ID du certificat avec sa clé privée, sous Setup > Company > Preferences > Certificates.',
  'settings.field.ns-certificate-ends.label': 'Le certificat expire le',
  'settings.field.ns-certificate-ends.help':
    'Un avertissement s’affiche ici 30 jours avant cette date. Les scripts ne peuvent pas lire ' +
    'la date d’expiration d’un certificat dans NetSuite.',
  'settings.field.min-version.label': 'Version minimale du bundle',
  'settings.field.min-version.help':
    'Les utilisateurs sont invités à mettre à jour lorsqu’une version plus ancienne est ' +
    'installée. Laissez ce champ vide si vous n’exigez aucune version.',
  'settings.field.admin-roles.label': 'Rôles qui comptent comme administrateur de l’entreprise',
  'settings.field.admin-roles.help':
    'Outre Administrator et RingCentral Company Admin. Saisissez des ID de rôles, séparés par ' +
    'des virgules. Chaque rôle doit aussi pouvoir modifier l’enregistrement RingCentral ' +
    'Company Setup. Seul un administrateur NetSuite peut modifier ce champ.',
  'settings.certificate.read': 'Ou lire la date dans le fichier du certificat',
  'settings.certificate.stays':
    'Le fichier reste dans ce navigateur. Seule la date est enregistrée.',
  'settings.certificate.found':
    'Le certificat expire le {1}. Enregistrez pour conserver cette date.',
  'settings.certificate.none':
    'Ce fichier ne contient aucun certificat. Choisissez le fichier .pem, .cer ou .crt que ' +
    'vous avez téléversé.',
  'settings.certificate.too-large': 'Ce fichier est trop volumineux pour un certificat.',
  'settings.certificate.ends.one': 'Le certificat expire dans {1} jour, le {2}.',
  'settings.certificate.ends.other': 'Le certificat expire dans {1} jours, le {2}.',
  'settings.certificate.ends-today': 'Le certificat expire dans moins d’un jour, le {1}.',
  'settings.certificate.ended': 'Le certificat a expiré le {1}.',
  'settings.certificate.renew':
    'Créez un nouveau certificat, téléversez-le aux deux endroits, et saisissez ici ses ID et ' +
    'sa date d’expiration.',
  'settings.test.connection': 'Tester la connexion',
  'settings.test.both': 'Tester les deux connexions',
  'settings.test.stop-waiting': 'Ne plus attendre',
  'settings.test.save-first':
    'Enregistrez d’abord vos modifications. Le test utilise les valeurs enregistrées.',
  'settings.test.under-way.ringcentral':
    'Test en cours… demande d’un jeton à RingCentral, puis lecture du compte. Cela prend ' +
    'quelques secondes, trois minutes au plus.',
  'settings.test.under-way.netsuite':
    'Test en cours… demande d’un jeton à NetSuite, puis appel du contrôle d’état avec ce ' +
    'jeton. Cela prend quelques secondes, trois minutes au plus.',
  'settings.test.of-two': '{1} sur 2. {2}',
  'settings.test.came-to': '{1} : {2}',
  'settings.report.last': 'Dernier test : {1}',
  'settings.report.last-scheduled': 'Dernier test : {1} (test quotidien)',
  'settings.report.since': 'En échec depuis le {1}.',
  'settings.report.passed-before': 'Dernier test réussi : {1}',
  'settings.report.ringcentral.answered': 'Compte RingCentral',
  'settings.report.ringcentral.carried': 'Autorisations du jeton',
  'settings.report.netsuite.answered': 'Version indiquée par le contrôle d’état',
  'settings.report.netsuite.carried': 'Autorisations du rôle',
  'settings.report.missing': 'Autorisations manquantes',
  'settings.permission.list-call': 'Appels téléphoniques',
  'settings.permission.list-contact': 'Contacts',
  'settings.permission.list-custjob': 'Clients',
  'settings.permission.list-job': 'Projets',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',
  'settings.outcome.passed.title': 'Le test a réussi',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite n’autorise pas ce script à utiliser l’un des secrets d’API',
  'settings.outcome.rc-secret-unusable.body':
    'Sous Setup > Company > Preferences > API Secrets, vérifiez que les deux secrets ' +
    'existent sous les ID saisis ici, que customscript_rcp_settings, customscript_rcp_retest, ' +
    'customscript_rcp_call_sync et customscript_rcp_sync_page peuvent les utiliser, et qu’ils ' +
    'peuvent être envoyés au serveur RingCentral.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral ne reconnaît pas cet ID client avec ce secret client',
  'settings.outcome.rc-client-refused.body':
    'Comparez l’ID client de l’application de l’entreprise avec celui de la console de ' +
    'développement. Saisissez ensuite à nouveau le secret client de l’application dans son ' +
    'secret d’API.',
  'settings.outcome.rc-app-disabled.title':
    'L’application de l’entreprise est désactivée dans RingCentral',
  'settings.outcome.rc-app-disabled.body':
    'Activez l’application dans la console de développement, ou saisissez ici une autre ' +
    'application.',
  'settings.outcome.rc-grant-not-allowed.title':
    'L’application de l’entreprise n’est pas autorisée à utiliser l’octroi JWT',
  'settings.outcome.rc-grant-not-allowed.body':
    'Dans la console de développement, réglez l’authentification de l’application sur JWT auth ' +
    'flow. L’application avec laquelle les utilisateurs se connectent en est une autre.',
  'settings.outcome.rc-jwt-revoked.title': 'Le JWT a été révoqué',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral n’accepte plus ce JWT. Créez un nouvel identifiant JWT pour l’application de ' +
    'l’entreprise et enregistrez-le dans le secret d’API.',
  'settings.outcome.rc-jwt-expired.title': 'Le JWT a expiré',
  'settings.outcome.rc-jwt-expired.body':
    'Créez un nouvel identifiant JWT avec une date d’expiration plus tardive, ou sans date ' +
    'd’expiration, et enregistrez-le dans le secret d’API.',
  'settings.outcome.rc-jwt-other-app.title': 'Le JWT appartient à une autre application',
  'settings.outcome.rc-jwt-other-app.body':
    'Autorisez l’application de l’entreprise dans l’identifiant JWT, ou créez un identifiant ' +
    'JWT pour cette application.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral ne peut pas lire le JWT',
  'settings.outcome.rc-jwt-refused.body':
    'Le secret d’API contient peut-être autre chose, ou seulement une partie du JWT. Copiez à ' +
    'nouveau le JWT entier dans le secret d’API.',
  'settings.outcome.rc-scope-missing.title': 'Il manque une autorisation au jeton',
  'settings.outcome.rc-scope-missing.body':
    'Ajoutez les autorisations manquantes à l’application de l’entreprise dans la console de ' +
    'développement. L’utilisateur du JWT doit aussi avoir les autorisations correspondantes ' +
    'dans le compte RingCentral.',
  'settings.outcome.rc-refused.title': 'RingCentral a refusé la demande pour une raison inconnue',
  'settings.outcome.rc-refused.body':
    'Vérifiez que le serveur RingCentral est le bon et que l’application est active, puis ' +
    'testez à nouveau.',
  'settings.outcome.rc-unreachable.title': 'RingCentral est injoignable',
  'settings.outcome.rc-unreachable.body':
    'Ce test n’est pas concluant. Si l’adresse du serveur RingCentral est nouvelle, ' +
    'vérifiez-la. Sinon, testez à nouveau dans une minute.',
  'settings.outcome.rc-timeout.title': 'RingCentral n’a pas répondu à temps',
  'settings.outcome.rc-timeout.body':
    'Ce test n’est pas concluant. Testez à nouveau dans une minute.',
  'settings.outcome.rc-busy.title': 'La limite de demandes de RingCentral est atteinte',
  'settings.outcome.rc-busy.body':
    'Il y a eu trop de connexions en peu de temps : ce test n’est pas concluant. Testez à ' +
    'nouveau dans une minute.',
  'settings.outcome.rc-server-error.title': 'RingCentral a renvoyé une erreur de serveur',
  'settings.outcome.rc-server-error.body':
    'Ce test n’est pas concluant. Testez à nouveau plus tard.',
  'settings.outcome.rc-not-json.title': 'Une page web a répondu à la place de l’API de RingCentral',
  'settings.outcome.rc-not-json.body':
    'Ce test n’est pas concluant. Un système entre NetSuite et RingCentral est peut-être en ' +
    'panne, ou le serveur RingCentral a une autre adresse.',
  'settings.outcome.rc-unexpected.title': 'Le test n’a pas pu être effectué',
  'settings.outcome.rc-unexpected.body':
    'Ce test n’est pas concluant. Le journal du script contient les détails.',
  'settings.outcome.ns-certificate-unusable.title':
    'Le certificat de signature ne peut pas être utilisé',
  'settings.outcome.ns-certificate-unusable.body':
    'Sous Setup > Company > Preferences > Certificates, vérifiez que le certificat existe sous ' +
    'l’ID saisi ici et que customscript_rcp_settings, customscript_rcp_retest et ' +
    'customscript_rcp_call_sync sont autorisés à l’utiliser. Votre rôle a besoin de ' +
    'Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'NetSuite ne prend pas en charge le type de clé de ce certificat',
  'settings.outcome.ns-key-unsuitable.body':
    'Créez un certificat avec une clé EC (P-256, P-384 ou P-521), téléversez-le aux deux ' +
    'endroits, et saisissez les nouveaux ID.',
  'settings.outcome.ns-key-mismatch.title':
    'Le certificat associé n’est pas le certificat de signature',
  'settings.outcome.ns-key-mismatch.body':
    'Téléversez le même certificat aux deux endroits : avec sa clé privée sous Setup > Company ' +
    '> Preferences > Certificates, sans elle dans l’association.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite ne trouve pas cette association',
  'settings.outcome.ns-mapping-unknown.body':
    'Comparez l’ID client et l’ID du certificat avec OAuth 2.0 Client Credentials (M2M) Setup. ' +
    'Un rafraîchissement de sandbox efface toutes les associations. Recréez l’association ' +
    'après un rafraîchissement.',
  'settings.outcome.ns-mapping-revoked.title': 'Le certificat associé a été révoqué',
  'settings.outcome.ns-mapping-revoked.body':
    'Un certificat révoqué ne peut plus être utilisé. Associez-en un autre sous OAuth 2.0 ' +
    'Client Credentials (M2M) Setup et saisissez son ID.',
  'settings.outcome.ns-certificate-expired.title': 'Le certificat a expiré',
  'settings.outcome.ns-certificate-expired.body':
    'Créez un nouveau certificat valable deux ans au plus, téléversez-le aux deux endroits, et ' +
    'saisissez ses ID et sa date d’expiration.',
  'settings.outcome.ns-audience-wrong.title':
    'La demande signée était destinée à un autre point de terminaison des jetons',
  'settings.outcome.ns-audience-wrong.body':
    'Signalez-le aux responsables du produit. Indiquez le domaine SuiteTalk du compte, qui ' +
    'figure dans les URL de l’entreprise.',
  'settings.outcome.ns-clock-off.title':
    'Les horloges de NetSuite et du point de terminaison des jetons ne concordent pas',
  'settings.outcome.ns-clock-off.body':
    'Le point de terminaison des jetons a jugé la demande signée trop ancienne ou trop ' +
    'récente. Testez à nouveau. Si le problème persiste, signalez-le à NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite a refusé la demande signée sans dire pourquoi',
  'settings.outcome.ns-assertion-refused.body':
    'Comparez l’ID client et l’ID du certificat avec OAuth 2.0 Client Credentials (M2M) Setup. ' +
    'Vérifiez que l’association existe, qu’elle n’est ni révoquée ni expirée, et qu’elle ' +
    'contient le certificat de signature. Le journal des connexions peut indiquer la cause. Un ' +
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
    'Donnez au rôle l’autorisation Log in using OAuth 2.0 Access Tokens et ajoutez-le à ' +
    'l’audience de RingCentral Health, ou associez le rôle fourni RingCentral Call Sync, qui a ' +
    'les deux.',
  'settings.outcome.ns-permission-missing.title': 'Il manque une autorisation au rôle associé',
  'settings.outcome.ns-permission-missing.body':
    'Ajoutez les autorisations manquantes au rôle, ou associez le rôle fourni RingCentral Call ' +
    'Sync.',
  'settings.outcome.ns-restlet-missing.title': 'Le RESTlet de contrôle d’état est introuvable',
  'settings.outcome.ns-restlet-missing.body':
    'Vérifiez que le script RingCentral Health est déployé et publié.',
  'settings.outcome.ns-refused.title': 'NetSuite a refusé la demande pour une raison inconnue',
  'settings.outcome.ns-refused.body':
    'Le journal des connexions et le journal du script peuvent indiquer la raison.',
  'settings.outcome.ns-unreachable.title': 'Le point de terminaison des jetons est injoignable',
  'settings.outcome.ns-unreachable.body':
    'Ce test n’est pas concluant. Testez à nouveau dans une minute.',
  'settings.outcome.ns-timeout.title': 'NetSuite n’a pas répondu à temps',
  'settings.outcome.ns-timeout.body':
    'Ce test n’est pas concluant. Testez à nouveau dans une minute.',
  'settings.outcome.ns-busy.title': 'La limite de demandes de NetSuite est atteinte',
  'settings.outcome.ns-busy.body':
    'Il y a eu trop de demandes à la fois : ce test n’est pas concluant. Testez à nouveau dans ' +
    'une minute.',
  'settings.outcome.ns-server-error.title': 'NetSuite a renvoyé une erreur de serveur',
  'settings.outcome.ns-server-error.body':
    'Ce test n’est pas concluant. Testez à nouveau plus tard.',
  'settings.outcome.ns-not-json.title': 'Une page web a répondu à la place de l’API de NetSuite',
  'settings.outcome.ns-not-json.body':
    'Ce test n’est pas concluant. NetSuite est peut-être en maintenance.',
  'settings.outcome.ns-unexpected.title': 'Le test n’a pas pu être effectué',
  'settings.outcome.ns-unexpected.body':
    'Ce test n’est pas concluant. Le journal du script contient les détails.',
};
