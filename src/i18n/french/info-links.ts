import type { AreaWords } from '../english.ts';

export const INFO_LINKS: AreaWords<'info-links'> = {
  'info-links.data.number': 'numéro de téléphone',
  'info-links.data.national-number': 'numéro sans indicatif de pays',
  'info-links.data.email': 'adresse e-mail',
  'info-links.data.record-id': 'ID de l’enregistrement',
  'info-links.data.name': 'nom',
  'info-links.data.company': 'société',
  'info-links.beside-call': 'Liens',
  'info-links.missing': '{1} (manque : {2})',
  'info-links.unusable': '{1} (les données du correspondant ne conviennent pas à ce lien)',
  'info-links.not-loaded': 'Les liens d’information n’ont pas pu être chargés.',
};

export const INFO_LINKS_CARD: AreaWords<'info-links-card'> = {
  'info-links.title': 'Liens d’information',
  'info-links.lead':
    'Les liens d’information ouvrent un autre site ou une autre application avec les ' +
    'données du correspondant, à côté de chaque appel. Toute votre entreprise les voit, ' +
    'dans cet ordre.',
  'info-links.member':
    'Seuls les administrateurs de l’entreprise peuvent modifier les liens d’information.',
  'info-links.unreadable':
    'Les liens enregistrés sont illisibles, donc personne n’en voit. L’enregistrement ici ' +
    'les remplace.',
  'info-links.none': 'Aucun lien pour l’instant.',
  'info-links.add': 'Ajouter un lien',
  'info-links.full': 'Vous pouvez avoir {1} liens au maximum.',
  'info-links.link': 'Lien {1}',
  'info-links.label': 'Libellé',
  'info-links.address': 'Adresse',
  'info-links.address.help':
    'Une adresse https, tel ou mailto. Les champs variables sont remplacés par les données ' +
    'du correspondant :',
  'info-links.insert': 'Insérer : {1}',
  'info-links.edit': 'Modifier',
  'info-links.move-up': 'Monter',
  'info-links.move-down': 'Descendre',
  'info-links.remove': 'Retirer',
  'info-links.undo': 'Annuler',
  'info-links.removed': '« {1} » sera supprimé à l’enregistrement.',
  'info-links.moved': '« {1} » est maintenant le lien {2} sur {3}.',
  'info-links.preview': 'Aperçu avec un enregistrement d’exemple',
  'info-links.receives': '{1} reçoit : {2}.',
  'info-links.receives-nothing': '{1} ne reçoit aucune donnée du correspondant.',
  'info-links.target.tel': 'L’application de téléphone',
  'info-links.target.mailto': 'Le logiciel de messagerie',
  'info-links.privacy':
    'Un site saisi ici reçoit les données de chaque correspondant dont quelqu’un ouvre le ' +
    'lien, et peut les conserver. Saisissez uniquement des sites autorisés à recevoir ces ' +
    'données.',
  'info-links.conflict':
    'Un autre administrateur a modifié les liens d’information après l’ouverture de cette ' +
    'page. Rien n’a été enregistré.',
  'info-links.theirs': 'Abandonner les miens et afficher les siens',
  'info-links.mine': 'Remplacer les siens par les miens',
  'info-links.problem.no-label': 'Saisissez un libellé.',
  'info-links.problem.long-label': 'Saisissez 30 caractères au maximum.',
  'info-links.problem.label-characters': 'Saisissez une seule ligne de texte.',
  'info-links.problem.same-label': 'Un autre lien porte déjà ce libellé.',
  'info-links.problem.long-address': 'Saisissez 400 caractères au maximum.',
  'info-links.problem.scheme': 'L’adresse doit commencer par https://, tel: ou mailto:.',
  'info-links.problem.site':
    'Après https://, saisissez le site complet, puis une barre oblique. Le site ne peut ' +
    'contenir ni champ variable, ni nom d’utilisateur, ni mot de passe.',
  'info-links.problem.tel':
    'Après tel:, saisissez uniquement des chiffres et les champs des numéros de téléphone.',
  'info-links.problem.mailto':
    'Après mailto:, saisissez des adresses ou le champ de l’adresse e-mail, puis ' +
    'éventuellement ? avec to, cc, bcc, subject ou body.',
  'info-links.problem.placeholder':
    'Utilisez uniquement les champs variables proposés, avec une seule paire d’accolades ' +
    'chacun.',
  'info-links.problem.characters':
    'Remplacez les espaces et les caractères spéciaux par leur code, par exemple %20 pour ' +
    'une espace.',
};
