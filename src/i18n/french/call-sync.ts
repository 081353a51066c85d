import type { AreaWords } from '../english.ts';

export const CALL_SYNC_STATE: AreaWords<'call-sync-state'> = {
  'call-sync.title': 'Synchronisation des appels RingCentral',
  'call-sync.lead':
    'Les appels de l’entreprise deviennent des enregistrements Appel téléphonique, quel que ' +
    'soit le téléphone utilisé.',
  'call-sync.chip.off': 'Désactivée',
  'call-sync.chip.needs-credentials': 'Identifiants de l’entreprise requis',
  'call-sync.chip.needs-mapping': 'Correspondance requise',
  'call-sync.chip.paused': 'En pause',
  'call-sync.chip.running': 'En service',
  'call-sync.chip.behind': 'En retard',
  'call-sync.chip.failing': 'En échec',
  'call-sync.card.open': 'Ouvrir la synchronisation des appels',
};

export const CALL_SYNC: AreaWords<'call-sync'> = {
  'call-sync.settings': 'Paramètres',
  'call-sync.status.title': 'État',
  'call-sync.status.last-run': 'Dernière exécution',
  'call-sync.status.next-run': 'Prochaine exécution',
  'call-sync.status.never': 'Jamais',
  'call-sync.status.none': 'Aucune',
  'call-sync.status.behind': 'Retard sur RingCentral',
  'call-sync.status.minutes': '{1} min',
  'call-sync.status.waiting': 'En attente',
  'call-sync.status.today': 'Aujourd’hui',
  'call-sync.status.week': '7 derniers jours',
  'call-sync.status.logged': 'Consignés',
  'call-sync.status.updated': 'Mis à jour',
  'call-sync.status.skipped': 'Ignorés',
  'call-sync.status.failed': 'En échec',
  'call-sync.status.lacking':
    'Des appels sont consignés sans lien vers certains enregistrements : il manque au rôle de ' +
    'l’intégration {1}.',
  'call-sync.status.failing-since': 'En échec depuis {1}',
  'call-sync.failure.settings':
    'Les paramètres enregistrés sont illisibles. Rien n’est lu ni consigné tant qu’un ' +
    'administrateur de l’entreprise ne les a pas remplacés.',
  'call-sync.failure.ringcentral-setup':
    'RingCentral (entreprise) est incomplet, a changé depuis son dernier test ou désigne un ' +
    'serveur qu’aucun administrateur n’a confirmé. Rien n’a été envoyé. Testez RingCentral ' +
    '(entreprise) dans les paramètres.',
  'call-sync.failure.ringcentral-secrets':
    'NetSuite n’a pas laissé {1} utiliser les secrets API de l’entreprise. Sous Setup > Company > ' +
    'Preferences > API Secrets, vérifiez que les deux secrets existent et autorisez-les pour ce ' +
    'script.',
  'call-sync.failure.ringcentral-sign-in':
    'RingCentral refuse la connexion de l’entreprise. Testez RingCentral (entreprise) dans les ' +
    'paramètres.',
  'call-sync.failure.ringcentral-scope':
    'Il manque une portée à l’application RingCentral : {1}. Ajoutez-la dans la console de ' +
    'développement de RingCentral.',
  'call-sync.failure.ringcentral-permission':
    'Il manque une autorisation à l’utilisateur RingCentral de l’identifiant JWT : {1}.',
  'call-sync.failure.ringcentral-busy':
    'RingCentral limite les demandes. La prochaine exécution continuera.',
  'call-sync.failure.ringcentral-down':
    'RingCentral ne répond pas. La prochaine exécution réessaiera.',
  'call-sync.failure.ringcentral-answer':
    'La réponse de RingCentral était incomplète, ou un autre système a répondu à sa place, comme ' +
    'un proxy ou une page de maintenance. La réponse n’a pas été utilisée. La prochaine ' +
    'exécution réessaiera.',
  'call-sync.failure.netsuite-sign-in':
    'NetSuite refuse la connexion de l’entreprise. Testez NetSuite (entreprise) dans les ' +
    'paramètres.',
  'call-sync.failure.netsuite-permission':
    'NetSuite ne laisse pas le rôle de l’intégration exécuter le script qui écrit les appels. ' +
    'Associez le certificat au rôle RingCentral Call Sync, ou donnez à son rôle Log in using ' +
    'OAuth 2.0 Access Tokens (Complet).',
  'call-sync.failure.netsuite-permission.named':
    'Le rôle de l’intégration ne peut pas écrire d’appels. Il lui manque : {1}. Associez le ' +
    'certificat au rôle RingCentral Call Sync, ou ajoutez ces autorisations à son rôle.',
  'call-sync.failure.netsuite-busy':
    'NetSuite a reçu trop de demandes en même temps. La prochaine exécution réessaiera.',
  'call-sync.failure.netsuite-down':
    'Le service REST de NetSuite ne répond pas. La prochaine exécution réessaiera.',
  'call-sync.failure.netsuite-answer':
    'Le script qui écrit les appels n’a pas renvoyé de réponse exploitable. La prochaine ' +
    'exécution réessaiera. Le journal du script contient les détails.',
  'call-sync.failure.records':
    'Les enregistrements de la synchronisation n’ont pas pu être lus ou écrits. Le journal du ' +
    'script contient les détails.',
  'call-sync.failure.unexpected':
    'Une exécution a été interrompue. La suivante reprendra où elle s’est arrêtée. Le journal ' +
    'du script contient les détails.',
  'call-sync.unreadable.title': 'Les paramètres enregistrés sont illisibles',
  'call-sync.unreadable.body':
    'L’enregistrement RingCentral Call Sync a été modifié en dehors de cette page. Tant que ses ' +
    'paramètres ne sont pas remplacés, aucun appel n’est lu ni consigné. Les paramètres affichés ' +
    'ici sont ceux par défaut.',
  'call-sync.unreadable.replace': 'Remplacer les paramètres',
  'call-sync.unreadable.ask': 'Remplacer les paramètres enregistrés ?',
  'call-sync.unreadable.ask-body':
    'Le contenu actuel de l’enregistrement sera perdu : règles, numéros jamais consignés et ' +
    'organisateur par défaut. Les paramètres de cette page le remplacent. Les organisateurs des ' +
    'postes et la liste des appels restent.',
  'call-sync.unreadable.cancel': 'Annuler',
  'call-sync.permission.calls': 'Appels téléphoniques (Modifier)',
  'call-sync.permission.deleted-calls': 'RingCentral Deleted Call (Afficher)',
  'call-sync.permission.customers': 'Clients (Afficher)',
  'call-sync.permission.contacts': 'Contacts (Afficher)',
  'call-sync.permission.vendors': 'Fournisseurs (Afficher)',
  'call-sync.act.turn-on': 'Activer',
  'call-sync.act.turn-off': 'Désactiver',
  'call-sync.act.pause': 'Mettre en pause',
  'call-sync.act.resume': 'Reprendre',
  'call-sync.act.sync-now': 'Synchroniser maintenant',
  'call-sync.act.started': 'Une exécution a démarré. L’état sera mis à jour à la fin.',
  'call-sync.act.running': 'Une exécution est déjà en cours.',
  'call-sync.act.saved': 'Enregistré.',
  'call-sync.act.save': 'Enregistrer',
  'call-sync.act.refresh': 'Actualiser',
  'call-sync.error.not-verified':
    'Testez d’abord RingCentral (entreprise) et NetSuite (entreprise) dans les paramètres. Les ' +
    'deux tests doivent réussir.',
  'call-sync.error.run-in-progress':
    'Une exécution est en cours. Réessayez quand elle sera terminée.',
  'call-sync.error.cant-start':
    'Votre rôle ne peut pas démarrer de scripts. Attendez la prochaine exécution planifiée.',
  'call-sync.error.changed-meanwhile':
    'L’appel a changé depuis que cette page l’a chargé. Actualisez la liste.',
  'call-sync.error.mapping-changed':
    'Non enregistré. Un autre administrateur vient d’enregistrer l’un de ces postes. ' +
    'Enregistrez à nouveau pour remplacer son choix, ou annulez les vôtres pour le voir.',
  'call-sync.error.not-allowed': 'Seul un administrateur de l’entreprise peut le faire.',
  'call-sync.error.list-full':
    'La liste des numéros jamais consignés est pleine. Supprimez-en d’abord dans les règles de ' +
    'consignation.',
  'call-sync.error.settings-unreadable':
    'Non enregistré. Les paramètres enregistrés sont illisibles. Remplacez-les d’abord sous État.',
  'call-sync.error.other':
    'Rien n’a été modifié. NetSuite n’a pas pu traiter la demande. Réessayez.',
  'call-sync.error.unreachable': 'NetSuite n’a pas répondu. Réessayez.',
  'call-sync.error.session-ended':
    'Votre session NetSuite a expiré. Reconnectez-vous dans un autre onglet, puis réessayez ici.',
  'call-sync.rules.title': 'Règles de consignation',
  'call-sync.rules.help':
    'Le journal d’appels du softphone suit les mêmes règles. Les appels avec des notes sont ' +
    'toujours consignés.',
  'call-sync.rules.since': 'Consigner les appels depuis',
  'call-sync.rules.since-help': 'Aujourd’hui, ou jusqu’à {1} jours en arrière.',
  'call-sync.rules.internal': 'Consigner les appels entre postes',
  'call-sync.rules.missed': 'Consigner les appels manqués',
  'call-sync.rules.voicemail': 'Consigner les appels passés à la messagerie',
  'call-sync.rules.queue-offers':
    'Consigner les appels de file d’attente pris par quelqu’un d’autre',
  'call-sync.rules.messages':
    'Permettre de consigner les messages texte, une fiche par conversation et par jour',
  'call-sync.rules.shortest': 'Ne pas consigner les appels pris de moins de (secondes)',
  'call-sync.rules.never': 'Numéros à ne jamais consigner, un par ligne',
  'call-sync.rules.never-help': 'Utilisez + et l’indicatif du pays, ou un poste.',
  'call-sync.rules.never-wrong':
    'Numéro non valide : {1}. Utilisez + et des chiffres, ou un poste.',
  'call-sync.rules.slots': 'Demandes simultanées à NetSuite',
  'call-sync.rules.slots-help':
    'Deux demandes sont plus rapides pour les entreprises qui ont de très nombreux appels. ' +
    'Chaque demande utilise l’une des demandes d’intégration simultanées du compte.',
  'call-sync.mapping.title': 'Correspondance des organisateurs',
  'call-sync.mapping.help':
    'Choisissez quel employé NetSuite est l’organisateur des appels de chaque poste.',
  'call-sync.mapping.default': 'Organisateur par défaut des postes sans correspondance',
  'call-sync.mapping.default-help':
    'Sans organisateur par défaut, les appels des postes sans correspondance sont listés, mais ' +
    'pas consignés.',
  'call-sync.mapping.none':
    'Les postes RingCentral ne sont pas encore chargés. La première exécution les charge aussi.',
  'call-sync.mapping.load': 'Charger les postes',
  'call-sync.mapping.find': 'Rechercher un poste',
  'call-sync.mapping.show': 'Afficher',
  'call-sync.mapping.show.all': 'Tous',
  'call-sync.mapping.show.unmapped': 'Sans correspondance',
  'call-sync.mapping.show.new': 'Nouveaux',
  'call-sync.mapping.count': '{1} postes sur {2}',
  'call-sync.mapping.more': 'Afficher {1} de plus',
  'call-sync.mapping.extension': 'Poste',
  'call-sync.mapping.organizer': 'Organisateur',
  'call-sync.mapping.match': 'Correspondance',
  'call-sync.mapping.actions': 'Actions',
  'call-sync.mapping.new': 'Nouveau',
  'call-sync.mapping.unnamed': 'Employé {1}',
  'call-sync.mapping.match.auto-email': 'Auto (e-mail)',
  'call-sync.mapping.match.auto-user-email': 'Auto (utilisateur)',
  'call-sync.mapping.match.auto-phone': 'Auto (téléphone)',
  'call-sync.mapping.match.manual': 'Manuelle',
  'call-sync.mapping.match.unmapped': 'Sans correspondance',
  'call-sync.mapping.match.dont-log': 'Ne pas consigner',
  'call-sync.mapping.several': '{1} employés correspondent',
  'call-sync.mapping.preview': 'Aperçu de l’association automatique',
  'call-sync.mapping.auto': 'Associer automatiquement et enregistrer',
  'call-sync.mapping.previewed':
    'L’association automatique a trouvé {1} organisateurs pour {2} postes. Rien n’est encore ' +
    'enregistré.',
  'call-sync.mapping.unsaved': 'Modifications non enregistrées : {1}',
  'call-sync.mapping.discard': 'Annuler les modifications',
  'call-sync.mapping.seen': 'Marquer les nouveaux comme vus ({1})',
  'call-sync.mapping.choose': 'Choisir l’organisateur',
  'call-sync.mapping.choose-for': 'Organisateur pour {1}',
  'call-sync.mapping.type': 'Saisissez un nom',
  'call-sync.mapping.no-employee': 'Aucun employé actif ne porte ce nom.',
  'call-sync.mapping.found': '{1} trouvés',
  'call-sync.mapping.found-more':
    '{1} affichés. Saisissez une plus grande partie du nom pour affiner la liste.',
  'call-sync.mapping.clear': 'Retirer l’organisateur',
  'call-sync.mapping.dont-log': 'Ne pas consigner',
  'call-sync.mapping.loading': 'Chargement des postes',
  'call-sync.preview.title': 'Aperçu de la première synchronisation',
  'call-sync.preview.help':
    'Lit les premiers appels auprès de RingCentral et montre ce que les règles et les ' +
    'organisateurs enregistrés en feraient. Rien n’est enregistré et aucun enregistrement n’est ' +
    'créé.',
  'call-sync.preview.read': 'Afficher l’aperçu',
  'call-sync.preview.loading': 'Lecture des appels auprès de RingCentral',
  'call-sync.preview.count': 'Appels depuis {2} : {1}.',
  'call-sync.preview.none': 'RingCentral n’a aucun appel depuis {1}.',
  'call-sync.preview.more':
    'RingCentral a d’autres appels. L’aperçu s’arrête ici, les exécutions continuent.',
  'call-sync.preview.partial':
    'Certains enregistrements n’ont pas pu être consultés ou ne sont pas visibles pour votre ' +
    'rôle. Une exécution peut donc trouver d’autres enregistrements, ou des appels dont ' +
    'l’enregistrement a été supprimé.',
  'call-sync.preview.new': 'Serait consigné',
  'call-sync.preview.known': 'Déjà dans NetSuite',
  'call-sync.preview.skipped': 'Non consigné',
  'call-sync.preview.in-progress': 'Encore en cours',
  'call-sync.preview.organizer': 'Organisateur : {1}',
  'call-sync.preview.record': '{1} : {2}',
  'call-sync.preview.no-record': 'Aucun enregistrement n’a ce numéro',
  'call-sync.preview.busy': 'RingCentral limite les demandes. Réessayez dans {1} secondes.',
  'call-sync.preview.busy-some': 'RingCentral limite les demandes. Réessayez dans une minute.',
  'call-sync.preview.down': 'RingCentral ne répond pas. Réessayez.',
  'call-sync.preview.answer':
    'La réponse de RingCentral était incomplète, ou un autre système a répondu à sa place, comme ' +
    'un proxy ou une page de maintenance. La réponse n’a pas été utilisée. Réessayez.',
  'call-sync.calls.title': 'Appels des 30 derniers jours',
  'call-sync.calls.show.logged': 'Consignés',
  'call-sync.calls.show.waiting': 'En attente',
  'call-sync.calls.show.skipped': 'Ignorés',
  'call-sync.calls.show.failed': 'En échec',
  'call-sync.calls.none': 'Aucun appel pour l’instant.',
  'call-sync.calls.none-shown': 'Aucun des appels chargés ne correspond à ce filtre.',
  'call-sync.calls.older': 'Afficher les appels plus anciens',
  'call-sync.calls.loading': 'Chargement des appels',
  'call-sync.calls.from': 'Appel de {1}',
  'call-sync.calls.to': 'Appel à {1}',
  'call-sync.calls.unknown': 'numéro inconnu',
  'call-sync.calls.extension': 'Poste {1}',
  'call-sync.calls.in-progress': 'En cours',
  'call-sync.calls.state.logged': 'Consigné',
  'call-sync.calls.state.waiting': 'En attente de la prochaine exécution',
  'call-sync.calls.state.deleted':
    'L’enregistrement a été supprimé manuellement et ne sera pas recréé',
  'call-sync.calls.state.failed.organizer-refused': 'NetSuite n’accepte pas cet organisateur',
  'call-sync.calls.state.failed.record-refused': 'NetSuite n’a pas accepté l’enregistrement',
  'call-sync.calls.state.failed.not-answered':
    'Le script qui écrit les appels s’est arrêté sur cet appel',
  'call-sync.calls.several': '{1} enregistrements ont ce numéro',
  'call-sync.calls.unlinked': 'Lié à aucun enregistrement',
  'call-sync.calls.open': 'Ouvrir l’enregistrement',
  'call-sync.calls.act.organizer': 'Choisir l’organisateur',
  'call-sync.calls.act.record': 'Choisir l’enregistrement',
  'call-sync.calls.act.linked': 'La prochaine exécution l’associera à {1}.',
  'call-sync.calls.act.contact': 'Créer un contact',
  'call-sync.calls.act.contact-done':
    'Le formulaire de NetSuite s’ouvre dans un nouvel onglet, avec {1} comme numéro. Si le ' +
    'numéro n’y figure pas, saisissez-le. Enregistrez le contact, puis sélectionnez « Choisir ' +
    'l’enregistrement » pour y lier cet appel.',
  'call-sync.calls.act.anyway': 'Consigner quand même',
  'call-sync.calls.act.retry': 'Réessayer',
  'call-sync.calls.act.never': 'Ne jamais consigner ce numéro',
  'call-sync.calls.act.done': 'La prochaine exécution consignera cet appel.',
  'call-sync.calls.act.never-done':
    '{1} ne sera plus jamais consigné. Pour annuler, modifiez les règles de consignation.',
  'call-sync.records.with': 'Enregistrements avec {1}',
  'call-sync.records.loading': 'Recherche d’enregistrements',
  'call-sync.records.none': 'Aucun enregistrement n’a ce numéro.',
  'call-sync.records.more':
    '{1} autres l’ont aussi. Ouvrez l’appel téléphonique pour choisir l’un d’eux.',
  'call-sync.records.partial':
    'Certains enregistrements n’ont pas pu être consultés ou ne sont pas visibles pour votre ' +
    'rôle.',
  'call-sync.records.type.customer': 'Client',
  'call-sync.records.type.lead': 'Lead',
  'call-sync.records.type.prospect': 'Prospect',
  'call-sync.records.type.contact': 'Contact',
  'call-sync.records.type.vendor': 'Fournisseur',
  'call-sync.calls.export': 'Exporter en CSV',
  'call-sync.calls.exporting': 'Chargement des appels pour l’export : {1}',
  'call-sync.calls.csv': 'Début,Sens,Numéro,Nom,Poste,Secondes,Résultat,État,Raison,Enregistrement',
};
