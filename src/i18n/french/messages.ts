import type { AreaWords } from '../english.ts';

export const MESSAGES: AreaWords<'messages'> = {
  'messages.list': 'Conversations',
  'messages.new': 'Nouveau message',
  'messages.back': 'Retour aux conversations',
  'messages.to': 'Numéro ou nom',
  'messages.next': 'Rédiger le message',
  'messages.extension':
    'Impossible d’envoyer un message texte à un poste derrière un numéro. Saisissez le numéro ' +
    'seul.',
  'messages.loading': 'Chargement des messages depuis RingCentral…',
  'messages.none': 'Aucun message au cours des 30 derniers jours.',
  'messages.range': 'Messages depuis le {1}.',
  'messages.oldest': 'Cherchez les plus anciens dans l’application RingCentral.',
  'messages.older': 'Afficher des conversations plus anciennes',
  'messages.choose': 'Choisissez une conversation ou commencez un nouveau message.',
  'messages.gone':
    'Cette conversation n’est pas encore dans la liste. Elle est peut-être plus ancienne que ' +
    'les messages chargés.',
  'messages.colleague': 'Collègue',
  'messages.group': 'Groupe',
  'messages.you': 'Vous',
  'messages.unread': 'non lus',
  'messages.files.one': '{1} pièce jointe',
  'messages.files.other': '{1} pièces jointes',
  'messages.log-files.one': '[{1} pièce jointe]',
  'messages.log-files.other': '[{1} pièces jointes]',
  'messages.text': 'Message',
  'messages.log-region': 'Messages avec {1}',
  'messages.send': 'Envoyer',
  'messages.keys': 'Entrée envoie. Maj+Entrée commence une nouvelle ligne.',
  'messages.count': '{1} caractères sur {2}',
  'messages.too-long':
    'Trop long : {1} caractères sur {2}. Raccourcissez le message pour l’envoyer.',
  'messages.from': 'De {1}',
  'messages.no-sender':
    'Aucun de vos numéros ne peut envoyer de messages texte. Demandez à votre administrateur ' +
    'RingCentral un numéro avec SMS.',
  'messages.sender-unknown':
    'Vos numéros n’ont pas pu être chargés depuis RingCentral : vous ne pouvez pas encore ' +
    'envoyer de message texte. La page réessaie chaque minute.',
  'messages.sending': 'Envoi…',
  'messages.not-sent': 'Non envoyé. RingCentral n’a pas répondu. Réessayez.',
  'messages.unsure':
    'RingCentral n’a pas répondu : ce message a peut-être été envoyé. Vérifiez avant de le ' +
    'renvoyer.',
  'messages.check': 'Vérifier à nouveau',
  'messages.state.queued': 'En attente',
  'messages.state.sent': 'Envoyé',
  'messages.state.delivered': 'Distribué',
  'messages.state.failed': 'Non distribué',
  'messages.problem.opted-out':
    'Le destinataire ne souhaite plus recevoir de messages texte de votre numéro. Il peut ' +
    'répondre START pour les accepter à nouveau.',
  'messages.problem.not-registered':
    'Votre numéro n’est pas enregistré pour les messages texte (10DLC). Demandez à votre ' +
    'administrateur RingCentral de l’enregistrer.',
  'messages.problem.spam': 'L’opérateur a bloqué ce message comme indésirable. Modifiez le texte.',
  'messages.problem.daily-limit':
    'Votre entreprise a atteint sa limite de messages texte (10DLC). Réessayez demain.',
  'messages.problem.toll-free':
    'Votre numéro gratuit n’est pas vérifié pour les messages texte. Demandez à votre ' +
    'administrateur RingCentral de le faire vérifier.',
  'messages.problem.other':
    'L’opérateur ou RingCentral n’a pas pu distribuer ce message (code {1}).',
  'messages.refusal.signed-out':
    'Non envoyé. Vous êtes déconnecté de RingCentral. Connectez-vous, puis réessayez.',
  'messages.refusal.busy':
    'Non envoyé. RingCentral limite les demandes. Patientez une minute, puis réessayez.',
  'messages.refusal.opted-out':
    'Non envoyé. Le destinataire ne souhaite plus recevoir de messages texte de votre numéro.',
  'messages.refusal.not-registered':
    'Non envoyé. Votre numéro ne peut pas envoyer de messages texte. Aux États-Unis, les ' +
    'numéros doivent être enregistrés (10DLC). Adressez-vous à votre administrateur ' +
    'RingCentral.',
  'messages.refusal.international':
    'Non envoyé. Votre forfait RingCentral ne comprend pas les messages texte vers d’autres pays.',
  'messages.refusal.short-number':
    'Non envoyé. RingCentral ne peut pas envoyer de messages texte à des numéros courts.',
  'messages.refusal.extension':
    'Non envoyé. Un message texte ne peut pas être envoyé à un poste. Commencez plutôt un ' +
    'nouveau message au poste de votre collègue.',
  'messages.refusal.file-type':
    'Non envoyé. RingCentral ne peut pas envoyer ce type ' + 'de fichier.',
  'messages.refusal.file-size':
    'Non envoyé. Les fichiers sont trop volumineux. Retirez-en ' + 'un, puis réessayez.',
  'messages.refusal.recipient':
    'Non envoyé. RingCentral n’a pas accepté le destinataire ou le texte.',
  'messages.refusal.not-own-number':
    'Non envoyé. Le numéro d’envoi de ce message n’est plus le vôtre. Rechargez la page.',
  'messages.refusal.not-allowed':
    'Non envoyé. Votre forfait ou votre rôle RingCentral ne permet pas d’envoyer des messages. ' +
    'Adressez-vous à votre administrateur RingCentral.',
  'messages.refusal.no-scope':
    'Non envoyé. Demandez à votre administrateur d’accorder les autorisations SMS et Internal ' +
    'Messages à l’application RingCentral.',
  'messages.refusal.other': 'Non envoyé. RingCentral n’a pas accepté le message (code {1}).',
  'messages.call': 'Appeler',
  'messages.call-name': 'Appeler {1}',
  'messages.log': 'Consigner la conversation',
  'messages.log-day': 'Consigner la conversation : {1}',
  'messages.log-again': 'Consigner les nouveaux messages',
  'messages.logged': 'Ouvrir la fiche',
  'messages.saving': 'Enregistrement…',
  'messages.not-logged': 'Votre entreprise n’enregistre pas les messages texte dans NetSuite.',
  'messages.log-off': 'Non consigné. Votre entreprise ne consigne pas les messages texte.',
  'messages.log-refused': 'NetSuite n’a pas confirmé que la conversation est consignée. Réessayez.',
  'messages.log-full':
    'L’enregistrement est plein : les derniers messages de ce jour n’y figurent pas.',
  'messages.notification': 'Nouveau message : {1}',
  'messages.late': 'Les nouveaux messages peuvent mettre jusqu’à une minute à s’afficher.',
  'messages.failed.signed-out':
    'Impossible de charger les messages : vous êtes déconnecté de RingCentral.',
  'messages.failed.not-allowed':
    'RingCentral a refusé d’afficher vos messages. Demandez à votre administrateur de ' +
    'vérifier l’autorisation Read Messages de l’application RingCentral et votre rôle ' +
    'RingCentral.',
  'messages.failed.busy':
    'RingCentral limite les demandes. La page réessaie dans les deux minutes.',
  'messages.failed.unreachable': 'RingCentral n’a pas répondu. La page réessaie dans une minute.',

  'messages.earlier': 'Afficher les messages précédents',
  'messages.attach': 'Ajouter des fichiers',
  'messages.attached': 'Fichiers joints',
  'messages.detach': 'Retirer',
  'messages.detach-name': 'Retirer {1}',
  'messages.attach.type':
    '{1} n’a pas été joint. RingCentral ne peut pas envoyer ce type de fichier.',
  'messages.attach.empty': '{1} n’a pas été joint. Le fichier est vide.',
  'messages.attach.count':
    'Un message peut contenir {1} fichiers au maximum. Retirez-en un pour en ajouter un ' +
    'autre.',
  'messages.attach.size':
    '{1} n’a pas été joint. L’ensemble des fichiers ne peut pas dépasser {2} Mo.',
  'messages.file': 'Fichier',
  'messages.file.show': 'Afficher {1}',
  'messages.file.save': 'Enregistrer {1}',
  'messages.file.loading': 'Chargement…',
  'messages.file.failed': 'Impossible de charger le fichier. Réessayez.',
  'messages.templates': 'Modèles',
  'messages.template.none':
    'Aucun modèle dans ce navigateur. Rédigez un message, puis enregistrez-le comme modèle.',
  'messages.template.save': 'Enregistrer le message comme modèle',
  'messages.template.there': 'Non enregistré. Ce modèle existe déjà.',
  'messages.template.full': 'Non enregistré. Supprimez un modèle pour en enregistrer un autre.',
  'messages.template.not-kept':
    'Le stockage du navigateur est plein : ce modèle disparaîtra au prochain chargement.',
  'messages.template.delete': 'Supprimer',
  'messages.template.delete-name': 'Supprimer le modèle : {1}',
  'messages.template.deleted': 'Modèle supprimé.',
  'messages.template.undo': 'Annuler',
};
