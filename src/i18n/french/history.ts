import type { AreaWords } from '../english.ts';

export const HISTORY: AreaWords<'history'> = {
  'history.calls': 'Appels',
  'history.voicemail': 'Messagerie vocale',
  'history.view': 'Affichage',
  'history.filter': 'Filtre',
  'history.filter.all': 'Tous ({1})',
  'history.filter.missed': 'Manqués ({1})',
  'history.filter.not-logged': 'Non consignés ({1})',
  'history.search': 'Rechercher un nom, un numéro ou une note',
  'history.refresh': 'Actualiser',
  'history.loading': 'Chargement des appels depuis RingCentral…',
  'history.none': 'Aucun appel au cours des {1} derniers jours.',
  'history.none-found': 'Aucun appel correspondant.',
  'history.older': 'Afficher des appels plus anciens',
  'history.range': 'Les {1} derniers jours',
  'history.today': 'Aujourd’hui',
  'history.yesterday': 'Hier',
  'history.day': '{1} {2}',
  'history.inbound': 'Appel entrant',
  'history.outbound': 'Appel sortant',
  'history.elsewhere': 'sur un autre téléphone',
  'history.recorded': 'Enregistré',
  'history.under-way': 'En cours',
  'history.call-button': 'Appeler',
  'history.call': 'Appeler {1}',
  'history.log': 'Consigner',
  'history.log-name': 'Consigner l’appel avec {1}',
  'history.logged': 'Ouvrir la fiche',
  'history.saving': 'Enregistrement…',
  'history.refused': 'Non consigné. NetSuite n’a pas accepté l’appel.',
  'history.unanswered': 'NetSuite n’a pas répondu ou votre session a expiré. Réessayez.',
  'history.not-logged': 'Non consigné',
  'history.unknown': 'Pas encore vérifié dans NetSuite',
  'history.link.asking': 'Association de l’appel à {1}…',
  'history.link.linked': 'L’appel est associé à {1} dans NetSuite.',
  'history.link.later': 'L’appel sera associé à {1} lors de son enregistrement dans NetSuite.',
  'history.link.taken':
    'Le contact est créé. L’enregistrement de l’appel appartient déjà à un autre contact ou ' +
    'à une autre société : il n’a pas été modifié.',
  'history.link.failed':
    'Le contact est créé, mais l’appel n’y est pas associé : NetSuite n’a pas répondu ou n’a ' +
    'pas accepté la modification.',
  'history.link-others.one': 'Associer l’autre appel de ce numéro',
  'history.link-others.other': 'Associer les {1} autres appels de ce numéro',
  'history.link-others.some': 'Associer {1} des {2} autres appels de ce numéro',
  'history.link-others.stop': 'Arrêter l’association',
  'history.link-others.progress': 'Association des autres appels : {1} sur {2}',
  'history.link-others.linked': 'Associés dans NetSuite : {1}.',
  'history.link-others.later': 'À associer lors de leur enregistrement : {1}.',
  'history.link-others.taken':
    'Non modifiés, car ils appartiennent à un autre contact ou à une autre société : {1}.',
  'history.link-others.failed':
    'Non associés, car NetSuite n’a pas répondu ou n’a pas accepté la modification : {1}.',
  'history.failed.signed-out':
    'Impossible de charger les appels : vous êtes déconnecté de RingCentral. Les appels de ce ' +
    'navigateur restent affichés.',
  'history.failed.not-allowed':
    'RingCentral a refusé d’afficher vos appels. Demandez à votre administrateur de vérifier ' +
    'l’autorisation Read Call Log de l’application RingCentral et votre rôle RingCentral. ' +
    'Les appels de ce navigateur restent affichés.',
  'history.failed.busy':
    'RingCentral limite les demandes. Patientez une minute, puis actualisez. Les appels de ce ' +
    'navigateur restent affichés.',
  'history.failed.unreachable':
    'RingCentral n’a pas répondu. Actualisez pour réessayer. Les appels de ce navigateur ' +
    'restent affichés.',
  'voicemail.loading': 'Chargement des messages vocaux…',
  'voicemail.none': 'Aucun message vocal au cours des 90 derniers jours.',
  'voicemail.unread': 'Non lu',
  'voicemail.play': 'Écouter',
  'voicemail.play-name': 'Écouter le message vocal de {1}',
  'voicemail.sound': 'Message vocal de {1}',
  'voicemail.loading-sound': 'Chargement de l’enregistrement…',
  'voicemail.no-sound': 'Impossible de charger l’enregistrement. Réessayez.',
  'voicemail.transcript-coming': 'RingCentral transcrit ce message vocal.',
  'voicemail.mark-read': 'Marquer comme lu',
  'voicemail.mark-unread': 'Marquer comme non lu',
  'voicemail.delete': 'Supprimer',
  'voicemail.delete-name': 'Supprimer le message vocal de {1}',
  'voicemail.deleted': 'Message vocal de {1} supprimé.',
  'voicemail.undo': 'Annuler',
  'voicemail.problem.delete':
    'RingCentral n’a pas confirmé que le message vocal est supprimé. Réessayez.',
  'voicemail.problem.undo':
    'RingCentral n’a pas confirmé que le message vocal est restauré. Réessayez.',
  'voicemail.problem.mark':
    'RingCentral n’a pas confirmé que le message vocal est marqué. Réessayez.',
  'voicemail.failed.signed-out':
    'Impossible de charger les messages vocaux : vous êtes déconnecté de RingCentral.',
  'voicemail.failed.not-allowed':
    'RingCentral a refusé d’afficher vos messages vocaux. Demandez à votre administrateur de ' +
    'vérifier l’autorisation Read Messages de l’application RingCentral et votre rôle ' +
    'RingCentral.',
  'voicemail.failed.busy':
    'RingCentral limite les demandes. Patientez une minute, puis actualisez.',
  'voicemail.failed.unreachable': 'RingCentral n’a pas répondu. Actualisez pour réessayer.',
};
