import type { AreaWords } from '../english.ts';

export const CONTACTS: AreaWords<'contacts'> = {
  'contacts.search': 'Rechercher un nom ou un numéro',
  'contacts.hint': 'Saisissez un nom ou un numéro pour chercher dans NetSuite.',
  'contacts.found': 'Personnes trouvées',
  'contacts.search-failed': 'La recherche dans NetSuite a échoué.',
  'contacts.extension': 'Poste {1}',
  'contacts.call': 'Appeler {1}',
  'contacts.message': 'Message',
  'contacts.personal': 'RingCentral · Personnel',
  'contacts.directory.loading': 'Chargement de l’annuaire RingCentral…',
  'contacts.directory.none': 'Personne dans l’annuaire RingCentral.',
  'contacts.directory.signed-out':
    'L’annuaire RingCentral ne peut pas être chargé, car vous êtes déconnecté de RingCentral.',
  'contacts.directory.not-allowed':
    'RingCentral a refusé d’afficher son annuaire. Demandez à votre administrateur de ' +
    'vérifier le périmètre Read Accounts de l’application RingCentral et votre rôle ' +
    'RingCentral.',
  'contacts.directory.busy':
    'RingCentral limite les requêtes. Patientez une minute, puis relancez la recherche.',
  'contacts.directory.unreachable':
    'L’annuaire RingCentral ne peut pas être chargé. Relancez la recherche pour réessayer.',
  'contacts.new': 'Nouveau contact',
  'contacts.first-name': 'Prénom',
  'contacts.last-name': 'Nom',
  'contacts.phone': 'Téléphone',
  'contacts.email': 'E-mail',
  'contacts.company': 'Société (facultatif)',
  'contacts.company-help': 'Saisissez au moins trois caractères, puis choisissez une société.',
  'contacts.companies': 'Sociétés trouvées',
  'contacts.companies-found.one': '1 société trouvée',
  'contacts.companies-found.other': '{1} sociétés trouvées',
  'contacts.companies-none': 'Aucune société de ce nom.',
  'contacts.companies-failed': 'La recherche de sociétés a échoué.',
  'contacts.saving': 'Création du contact…',
  'contacts.created': 'Contact créé :',
  'contacts.duplicates': 'NetSuite contient peut-être déjà cette personne :',
  'contacts.anyway': 'Créer quand même',
  'contacts.refused.exists':
    'NetSuite contient déjà un contact de ce nom. Changez le nom ou la société.',
  'contacts.refused.not-allowed': 'Votre rôle ne permet pas de créer des contacts dans NetSuite.',
  'contacts.refused.invalid':
    'NetSuite n’a pas accepté ces données. Vérifiez le nom et l’adresse e-mail.',
  'contacts.refused.no-company': 'Choisissez une société dans la liste ou videz le champ.',
  'contacts.refused.session-ended':
    'Contact non créé : votre session NetSuite a expiré. Connectez-vous, puis réessayez.',
  'contacts.refused.unreachable':
    'NetSuite n’a pas répondu : le contact n’existe peut-être pas. Réessayez.',
  'contacts.refused.failed': 'Contact non créé. NetSuite n’a pas pu l’enregistrer. Réessayez.',
};
