import type { AreaWords } from '../english.ts';

export const BANNER: AreaWords<'banner'> = {
  'banner.netsuite-session-expired.lapsed.title': 'Votre session NetSuite a expiré',
  'banner.netsuite-session-expired.lapsed.body':
    'Tant que vous ne vous reconnectez pas, NetSuite ne peut ni rechercher les appelants ni ' +
    'enregistrer vos appels. Vous pouvez toujours téléphoner.',
  'banner.reconnect-ringcentral.expired.title': 'Votre connexion à RingCentral a expiré',
  'banner.reconnect-ringcentral.expired.body':
    'Reconnectez-vous pour passer et recevoir des appels. RingCentral le demande de temps en ' +
    'temps ; cela ne prend qu’un instant.',
  'banner.reconnect-ringcentral.revoked.title': 'RingCentral a mis fin à votre connexion',
  'banner.reconnect-ringcentral.revoked.body':
    'Reconnectez-vous pour passer et recevoir des appels.',
  'banner.reconnect-ringcentral.elsewhere.title':
    'L’application RingCentral de votre entreprise a changé',
  'banner.reconnect-ringcentral.elsewhere.body':
    'Les appels sont désactivés, car vous vous êtes connecté avec un autre serveur ou un ' +
    'autre ID client. Rechargez cette page. Si ce message reste affiché, reconnectez-vous.',
  'banner.connect-ringcentral.first.title':
    'Connectez RingCentral pour passer et recevoir des appels ici',
  'banner.connect-ringcentral.first.body':
    'Connectez-vous une fois avec votre propre compte RingCentral.',
  'banner.connect-ringcentral.again.title': 'RingCentral est déconnecté',
  'banner.connect-ringcentral.again.body':
    'Vous avez déconnecté votre compte. Pour passer et recevoir des appels ici, reconnectez-le.',
  'banner.media-capability.blocked.title': 'Ce navigateur bloque le microphone',
  'banner.media-capability.blocked-by-policy.title':
    'Le microphone n’est pas autorisé sur cette page',
  'banner.media-capability.missing.title': 'Aucun microphone trouvé',
  'banner.media-capability.in-use.title': 'Un autre programme utilise le microphone',
  'banner.media-capability.unsupported.title':
    'Ce navigateur ne peut pas utiliser de microphone ici',
  'banner.media-capability.on-record':
    'Vous ne pouvez pas appeler depuis cette page. Le softphone indique comment rétablir le ' +
    'microphone.',
  'banner.multiple-tabs.contended.title': 'Le softphone est ouvert dans plusieurs onglets',
  'banner.multiple-tabs.contended.body': 'Les appels ne sonnent que dans un seul d’entre eux.',
  'banner.update-bundle.title': 'RingCentral for NetSuite Pro doit être mis à jour',
  'banner.update-bundle.managed.body':
    'La version {1} est installée ; la version {2} est requise. L’éditeur met à jour ce ' +
    'bundle géré. Vous pouvez toujours téléphoner.',
  'banner.update-bundle.can-update.body':
    'La version {1} est installée ; la version {2} est requise. Installez la mise à jour, ' +
    'puis rechargez cette page.',
  'banner.update-bundle.ask-admin.body':
    'La version {1} est installée ; la version {2} est requise. Demandez à un ' +
    'administrateur, ou à une personne dont le rôle dispose de l’autorisation SuiteBundler, ' +
    'de l’installer. Rechargez ensuite cette page.',
  'banner.update-bundle.deployed.body':
    'La version {1} est déployée ; la version {2} est requise. Demandez à la personne qui ' +
    'déploie ce projet de récupérer la nouvelle version et d’exécuter : npm run deploy. ' +
    'Rechargez ensuite cette page.',
  'banner.integrations-setup.both-missing.title': 'Terminez la configuration de l’entreprise',
  'banner.integrations-setup.both-missing.body':
    'RingCentral (entreprise) et NetSuite (entreprise) ne sont pas configurés. Les appels fonctionnent sans eux.',
  'banner.integrations-setup.ringcentral-missing.title':
    'Terminez la configuration de RingCentral (entreprise)',
  'banner.integrations-setup.ringcentral-missing.body':
    'La connexion de l’entreprise à RingCentral n’est pas configurée. Les appels fonctionnent sans elle.',
  'banner.integrations-setup.netsuite-missing.title':
    'Terminez la configuration de NetSuite (entreprise)',
  'banner.integrations-setup.netsuite-missing.body':
    'La connexion de l’entreprise à NetSuite n’est pas configurée. Les appels fonctionnent sans elle.',
  'banner.integrations-setup.ringcentral-failed.title':
    'Le dernier test de RingCentral (entreprise) a échoué',
  'banner.integrations-setup.failed.body':
    'Vérifiez les valeurs, puis testez à nouveau la connexion. Les appels ne sont pas concernés.',
  'banner.integrations-setup.netsuite-failed.title':
    'Le dernier test de NetSuite (entreprise) a échoué',
  'banner.integrations-setup.both-failed.title':
    'Les derniers tests des deux connexions de l’entreprise ont échoué',
  'banner.integrations-setup.both-failed.body':
    'Vérifiez RingCentral (entreprise) et NetSuite (entreprise), puis testez à nouveau les ' +
    'deux connexions. Les appels ne sont pas concernés.',
  'banner.integrations-setup.ringcentral-untested.title': 'Testez RingCentral (entreprise)',
  'banner.integrations-setup.untested.body':
    'Les valeurs sont enregistrées mais n’ont pas été testées. Testez la connexion pour terminer la configuration.',
  'banner.integrations-setup.netsuite-untested.title': 'Testez NetSuite (entreprise)',
  'banner.integrations-setup.both-untested.title': 'Testez les deux connexions de l’entreprise',
  'banner.integrations-setup.both-untested.body':
    'Les valeurs de RingCentral (entreprise) et de NetSuite (entreprise) sont enregistrées ' +
    'mais n’ont pas été testées. Testez les connexions pour terminer la configuration.',
  'banner.enable-notifications.default.title':
    'Activez les notifications pour ne manquer aucun appel',
  'banner.enable-notifications.default.body':
    'Soyez prévenu des appels lorsque vous êtes dans un autre onglet ou une autre application.',
  'banner.enable-notifications.denied.title': 'Ce navigateur bloque les notifications',
  'banner.enable-notifications.denied.body':
    'Vous pourriez manquer des appels lorsque vous êtes dans un autre onglet ou une autre ' +
    'application.',
  'banner.action.connect': 'Connecter',
  'banner.action.enable-notifications': 'Activer les notifications',
  'banner.action.open-settings': 'Ouvrir les paramètres',
  'banner.action.reconnect': 'Reconnecter',
  'banner.action.show-active-tab': 'Afficher l’onglet actif',
  'banner.action.show-version': 'Afficher les versions',
  'banner.action.update-bundle': 'Mettre à jour le bundle',
};
