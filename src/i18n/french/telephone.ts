import type { AreaWords } from '../english.ts';

export const TELEPHONE: AreaWords<'telephone'> = {
  'telephone.rooms': 'Sections du téléphone',
  'telephone.room.phone': 'Téléphone',
  'telephone.room.history': 'Historique',
  'telephone.room.messages': 'Messages',
  'telephone.room.contacts': 'Contacts',
  'telephone.incoming.unnamed': 'Appel entrant',
  'telephone.incoming.from': 'Appel entrant du {1}',
  'telephone.number.unknown': 'Numéro inconnu',
  'telephone.incoming.queue': '{1}, {2}',
  'telephone.incoming.answer': 'Répondre',
  'telephone.incoming.hold-and-answer': 'Mettre en attente et répondre',
  'telephone.incoming.decline': 'Refuser',
  'telephone.incoming.voicemail': 'Vers la messagerie',
  'telephone.incoming.no-sound':
    'Le navigateur ne joue pas la sonnerie tant que vous n’avez pas cliqué sur cette page.',
  'telephone.incoming.notification': 'Cliquez pour ouvrir le softphone.',
  'telephone.incoming.notification-number': '{1}. Cliquez pour ouvrir le softphone.',
  'telephone.call.title': 'Appel : {1}',
  'telephone.call.mute': 'Couper le micro',
  'telephone.call.hold': 'Mettre en attente',
  'telephone.call.keypad': 'Clavier',
  'telephone.call.transfer': 'Transférer',
  'telephone.call.record': 'Enregistrer',
  'telephone.call.record.consent':
    'Avant d’enregistrer, prévenez toutes les personnes en ligne. La loi peut exiger leur consentement.',
  'telephone.failed.title': 'L’appel à {1} a pris fin.',
  'telephone.call.hang-up': 'Raccrocher',
  'telephone.call.send-extension': 'Envoyer le poste {1}',
  'telephone.call.tones': 'Tonalités envoyées',
  'telephone.call.send-tones': 'Envoyer des tonalités',
  'telephone.call.nothing-arrives':
    'Aucun son ne vient de l’autre côté. Le réseau le bloque peut-être.',
  'telephone.call.no-microphone':
    'Le microphone a été débranché. Branchez-en un : l’appel l’utilisera automatiquement.',
  'telephone.call.microphone-blocked':
    'Le navigateur n’autorise plus le microphone. Autorisez-le de nouveau : l’appel ' +
    'l’utilisera automatiquement.',
  'telephone.phase.dialling': 'Appel en cours…',
  'telephone.phase.ringing': 'Ça sonne…',
  'telephone.phase.answering': 'Réponse en cours…',
  'telephone.phase.talking': 'En communication',
  'telephone.phase.transferring': 'Transfert en cours…',
  'telephone.phase.on-hold': 'En attente',
  'telephone.phase.changing-hold': 'Un instant…',
  'telephone.phase.ending': 'Fin de l’appel…',
  'telephone.phase.over': 'Terminé',
  'telephone.problem.microphone':
    'Le navigateur n’a pas pu accéder à un microphone. L’appel sonne toujours : rétablissez ' +
    'le microphone, puis répondez.',
  'telephone.problem.not-answered-in-time': 'Personne n’a répondu.',
  'telephone.problem.hold-failed': 'La mise en attente n’a pas fonctionné. Réessayez.',
  'telephone.problem.held-silently':
    'RingCentral n’a pas confirmé la mise en attente. Aucun des deux interlocuteurs n’entend ' +
    'l’autre jusqu’à la reprise de l’appel.',
  'telephone.problem.answered-on-hold':
    'Cet appel a été pris pendant que vous étiez sur un autre appel : il est donc en attente.',
  'telephone.problem.other-microphone':
    'Un autre programme utilise le microphone choisi. Cet appel utilise celui par défaut du ' +
    'système.',
  'telephone.problem.transfer-failed': 'Le transfert a échoué. L’appelant est toujours en ligne.',
  'telephone.problem.recording-failed':
    'Impossible de démarrer ou d’arrêter l’enregistrement. Votre compte ne l’autorise ' +
    'peut-être pas.',
  'telephone.problem.answer-failed': 'L’appel n’a pas pu être pris. Réessayez.',
  'telephone.problem.reconnecting': 'Connexion perdue. Reconnexion en cours… Restez en ligne.',
  'telephone.transfer.to': 'Transférer à',
  'telephone.transfer.now': 'Transférer maintenant',
  'telephone.transfer.ask': 'Consulter d’abord',
  'telephone.transfer.asking': 'Vous consultez {1}. L’appelant est en attente.',
  'telephone.transfer.somebody': 'l’autre personne',
  'telephone.transfer.complete': 'Terminer le transfert',
  'telephone.transfer.back': 'Revenir à l’appelant',
  'telephone.dial.form': 'Composer',
  'telephone.dial.number-or-name': 'Numéro ou nom',
  'telephone.dial.pad': 'Pavé numérique',
  'telephone.dial.add': 'Ajouter un appel',
  'telephone.dial.from': 'Appeler depuis',
  'telephone.searching': 'Recherche dans NetSuite…',
  'telephone.dial.short': 'Saisissez au moins trois caractères d’un nom pour rechercher.',
  'telephone.dial.results': 'Personnes trouvées',
  'telephone.dial.search-failed':
    'La recherche dans NetSuite a échoué. Vous pouvez toujours composer un numéro.',
  'telephone.dial.nobody': 'Aucune personne de ce nom n’a de numéro de téléphone.',
  'telephone.dial.nobody-seen':
    'Aucune personne de ce nom n’a de numéro de téléphone dans les enregistrements que vous ' +
    'pouvez voir.',
  'telephone.dial.nobody-partly':
    'Personne n’a été trouvé, mais NetSuite n’a pas pu rechercher dans tous les ' +
    'enregistrements.',
  'telephone.dial.partly': 'NetSuite n’a pas pu rechercher dans tous les enregistrements.',
  'telephone.dial.more':
    'D’autres personnes correspondent. Saisissez une plus grande partie du nom.',
  'telephone.key.star': 'étoile',
  'telephone.key.pound': 'dièse',
  'telephone.refusal.empty': 'Saisissez un numéro ou un nom.',
  'telephone.refusal.too-short': 'Ce numéro est trop court.',
  'telephone.refusal.too-long': 'Ce numéro est trop long.',
  'telephone.refusal.not-a-number':
    'Ce numéro de téléphone n’est pas valide. Ajoutez l’indicatif régional, ou commencez par + et l’indicatif du pays.',
  'telephone.refusal.choose':
    'Choisissez une personne : appuyez sur la flèche vers le bas, puis sur Entrée.',
  'telephone.refusal.several': 'Il y a plus d’un numéro ici. Saisissez uniquement celui à appeler.',
  'telephone.refusal.code':
    'Les codes placés devant un numéro ne peuvent pas être composés ici. Saisissez uniquement le numéro.',
  'telephone.refusal.not-in-use':
    'Ce numéro n’est pas attribué dans son pays. Si vous êtes sûr qu’il est correct, ' +
    'commencez par + et l’indicatif du pays.',
  'telephone.refusal.extension':
    '« Transférer maintenant » ne peut pas composer de poste après le numéro. Choisissez « ' +
    'Consulter d’abord », puis envoyez le poste.',
  'telephone.refusal.microphone':
    'Impossible d’appeler sans microphone. Le message en haut indique comment y remédier.',
  'telephone.refusal.inactive-tab':
    'Le softphone est actif dans un autre onglet. Appelez depuis celui-là, ou choisissez « ' +
    'Utiliser cet onglet » ci-dessus.',
  'telephone.refusal.not-connected': 'Connectez d’abord RingCentral.',
  'telephone.refusal.offline':
    'Pas de connexion à RingCentral pour le moment. Reconnexion en cours…',
  'telephone.refusal.away':
    'Le téléphone est désactivé, car cette page n’a pas été utilisée après l’expiration de ' +
    'votre session NetSuite. Reconnectez-vous à NetSuite pour le réactiver.',
  'telephone.refusal.other-user':
    'Un autre utilisateur est maintenant connecté à NetSuite : vous ne pouvez plus passer ' +
    'd’appels depuis cette page.',
  'telephone.refusal.busy': 'Vous passez déjà un appel. Annulez-le d’abord.',
  'telephone.request.ask': 'Appeler {1} ?',
  'telephone.request.why':
    'Une autre page NetSuite de ce navigateur a demandé cet appel, mais le softphone n’a trouvé ' +
    'aucun enregistrement NetSuite avec ce numéro.',
  'telephone.request.call': 'Appeler {1}',
  'telephone.request.decline': 'Ne pas appeler',
  'telephone.phone-link.check':
    'Ce numéro vient d’un lien téléphonique. Vérifiez-le, puis choisissez Appeler.',
  'telephone.phone-link.active-tab':
    '{1} se trouve dans le champ de numéro de l’onglet actif du softphone. Choisissez-y Appeler.',
  'telephone.phone-link.no-answer':
    'L’onglet actif du softphone ne répond pas. Pour appeler {1} d’ici, choisissez « Utiliser ' +
    'cet onglet » ci-dessus.',
  'telephone.phone-link.connect':
    '{1} vient d’un lien téléphonique. Connectez RingCentral, et le numéro sera saisi.',
  'telephone.line.registered': 'Prêt',
  'telephone.line.connecting': 'Connexion en cours…',
  'telephone.line.waiting': 'Hors ligne',
  'telephone.line.signed-out': 'Non connecté à RingCentral',
  'telephone.line.off': 'Téléphone désactivé',
  'telephone.line.in-call': 'En communication',
  'telephone.line.no-microphone': 'Microphone indisponible',
  'telephone.line.away': 'Désactivé jusqu’à ce que vous vous reconnectiez à NetSuite',
  'telephone.line.connect-again': 'Reconnecter',
  'telephone.line.extension': 'Poste {1}',
  'telephone.line.trying-again': '{1}. Nouvel essai dans {2} s.',
  'telephone.line.try-now': 'Essayer maintenant',
  'telephone.part.loading': 'Chargement des appels…',
  'telephone.part.failed':
    'Une partie de cette page n’a pas pu être chargée. Nouvel essai en cours.',
  'telephone.line.cause.offline': 'Pas de connexion',
  'telephone.line.cause.busy': 'RingCentral demande à ce téléphone d’attendre',
  'telephone.line.cause.too-many-phones':
    'Trop de téléphones sont connectés à votre poste. Fermez le softphone ailleurs',
  'telephone.line.cause.not-allowed':
    'Votre forfait ou vos autorisations RingCentral ne comprennent pas les appels dans un ' +
    'navigateur. Demandez à votre administrateur RingCentral',
  'telephone.line.cause.refused': 'RingCentral n’a pas accepté ce téléphone',
  'telephone.owner.nobody': 'Aucune correspondance dans NetSuite',
  'telephone.owner.nobody-seen':
    'Aucune correspondance dans les enregistrements que vous pouvez voir',
  'telephone.owner.nobody-partly':
    'Aucune correspondance, mais NetSuite n’a pas pu rechercher dans tous les enregistrements',
  'telephone.owner.several.one': '{1} enregistrement a ce numéro :',
  'telephone.owner.several.other': '{1} enregistrements ont ce numéro :',
  'telephone.owner.more.one': 'et {1} autre',
  'telephone.owner.more.other': 'et {1} autres',
  'telephone.owner.many': 'Plus de {1} enregistrements ont ce numéro :',
  'telephone.owner.many-more': 'et beaucoup d’autres',
  'telephone.owner.session-ended': 'Nom inconnu : votre session NetSuite a expiré',
  'telephone.owner.not-asked': 'Impossible de rechercher ce numéro',
  'telephone.owner.choose': 'Utiliser cet enregistrement',
  'telephone.owner.chosen': 'Sélectionné ✓',
  'telephone.owner.type.customer': 'Client',
  'telephone.owner.type.lead': 'Lead',
  'telephone.owner.type.prospect': 'Prospect',
  'telephone.owner.type.contact': 'Contact',
  'telephone.owner.type.vendor': 'Fournisseur',
  'telephone.owner.type.employee': 'Employé',
  'telephone.work.title': 'Cet appel : {1}',
  'telephone.notes.label': 'Notes',
  'telephone.notes.help':
    'Enregistrée dans ce navigateur au fil de la saisie, puis dans NetSuite avec l’appel.',
  'telephone.notes.not-kept':
    'Non enregistrée dans ce navigateur : son stockage est plein ou bloqué. Gardez cette page ' +
    'ouverte jusqu’à l’enregistrement de l’appel dans NetSuite, ou copiez la note.',
  'telephone.recent.title': 'Appels récents',
  'telephone.recent.none':
    'Aucun appel récent dans ce navigateur. Les appels passés ou reçus ici apparaissent dans ' +
    'cette liste. Les règles de votre entreprise déterminent ceux qui sont consignés dans ' +
    'NetSuite.',
  'telephone.recent.waiting.one': '{1} appel est en attente d’enregistrement dans NetSuite.',
  'telephone.recent.waiting.other': '{1} appels sont en attente d’enregistrement dans NetSuite.',
  'telephone.recent.inbound': 'De {1}, {2}, {3}',
  'telephone.recent.inbound-unknown': 'D’un numéro inconnu, {1}, {2}',
  'telephone.recent.outbound': 'À {1}, {2}, {3}',
  'telephone.recent.under-way': 'en cours',
  'telephone.recent.call-back': 'Rappeler',
  'telephone.recent.call-back-name': 'Rappeler : {1}',
  'telephone.recent.call-again': 'Rappeler',
  'telephone.recent.call-again-name': 'Rappeler : {1}',
  'telephone.recent.stage.open': 'En cours',
  'telephone.recent.stage.notes': 'Enregistrer',
  'telephone.recent.stage.writing': 'Notes en cours',
  'telephone.recent.stage.saving': 'Enregistrement…',
  'telephone.recent.stage.waiting': 'En attente d’enregistrement',
  'telephone.recent.stage.signed-out': 'Enregistré dès que vous vous connectez à NetSuite',
  'telephone.recent.stage.refused':
    'Non enregistré. NetSuite a refusé l’appel, ou votre rôle ne peut pas créer d’appels téléphoniques.',
  'telephone.recent.stage.try-again': 'Réessayer',
  'telephone.recent.stage.without-record': 'Enregistrer sans l’enregistrement lié',
  'telephone.recent.stage.unlinked':
    'Enregistré sans son enregistrement lié, que NetSuite n’accepte plus.',
  'telephone.recent.stage.logged': 'Ouvrir l’appel téléphonique',
  'telephone.ready.title': 'État de préparation',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Votre propre compte, pour passer et recevoir des appels.',
  'telephone.ready.ringcentral.link': 'Gérer la connexion',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what':
    'Votre session, pour les noms des appelants et l’enregistrement des appels.',
  'telephone.ready.netsuite.link': 'Gérer la session',
  'telephone.ready.microphone.what': 'Pour que les autres vous entendent.',
  'telephone.ready.notifications.what':
    'Vous signalent les appels et les messages lorsque vous êtes dans un autre onglet ou une ' +
    'autre application.',
  'telephone.ready.notifications.link': 'Gérer les notifications',
  'telephone.ready.tab': 'Cet onglet',
  'telephone.ready.tab.what': 'Les appels ne sonnent que dans un seul onglet de ce navigateur.',
  'telephone.ready.product': 'Version',
  'telephone.ready.product.what': 'La version installée de RingCentral for NetSuite Pro.',
  'telephone.presence.available': 'Disponible',
  'telephone.presence.busy': 'Occupé',
  'telephone.presence.on-call': 'En communication',
  'telephone.presence.do-not-disturb': 'Ne pas déranger',
};
