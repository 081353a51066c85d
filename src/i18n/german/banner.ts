import type { AreaWords } from '../english.ts';

export const BANNER: AreaWords<'banner'> = {
  'banner.netsuite-session-expired.lapsed.title': 'Ihre NetSuite-Sitzung ist abgelaufen',
  'banner.netsuite-session-expired.lapsed.body':
    'Bis Sie sich wieder anmelden, kann NetSuite keine Anrufer nachschlagen und keine Anrufe ' +
    'speichern. Telefonieren können Sie weiterhin.',
  'banner.reconnect-ringcentral.expired.title': 'Ihre RingCentral-Anmeldung ist abgelaufen',
  'banner.reconnect-ringcentral.expired.body':
    'Melden Sie sich wieder an, um zu telefonieren. RingCentral verlangt das von Zeit zu ' +
    'Zeit; es dauert nur einen Moment.',
  'banner.reconnect-ringcentral.revoked.title': 'RingCentral hat Ihre Verbindung beendet',
  'banner.reconnect-ringcentral.revoked.body': 'Melden Sie sich wieder an, um zu telefonieren.',
  'banner.reconnect-ringcentral.elsewhere.title':
    'Die RingCentral-App Ihres Unternehmens hat sich geändert',
  'banner.reconnect-ringcentral.elsewhere.body':
    'Anrufe sind nicht möglich, weil Sie mit einem anderen Server oder einer anderen ' +
    'Client-ID angemeldet sind. Laden Sie diese Seite neu. Ist diese Meldung dann noch da, ' +
    'melden Sie sich erneut an.',
  'banner.connect-ringcentral.first.title': 'Verbinden Sie RingCentral, um hier zu telefonieren',
  'banner.connect-ringcentral.first.body':
    'Melden Sie sich einmal mit Ihrem eigenen RingCentral-Konto an.',
  'banner.connect-ringcentral.again.title': 'RingCentral ist getrennt',
  'banner.connect-ringcentral.again.body':
    'Sie haben Ihr Konto getrennt. Verbinden Sie es wieder, um hier zu telefonieren.',
  'banner.media-capability.blocked.title': 'Dieser Browser blockiert das Mikrofon',
  'banner.media-capability.blocked-by-policy.title':
    'Das Mikrofon ist auf dieser Seite nicht erlaubt',
  'banner.media-capability.missing.title': 'Kein Mikrofon gefunden',
  'banner.media-capability.in-use.title': 'Ein anderes Programm verwendet das Mikrofon',
  'banner.media-capability.unsupported.title': 'Dieser Browser kann hier kein Mikrofon verwenden',
  'banner.media-capability.on-record':
    'Von dieser Seite aus können Sie nicht anrufen. Das Softphone zeigt, wie Sie das ' +
    'Mikrofon in Ordnung bringen.',
  'banner.multiple-tabs.contended.title': 'Das Softphone ist in mehr als einem Tab geöffnet',
  'banner.multiple-tabs.contended.body': 'Anrufe klingeln nur in einem davon.',
  'banner.update-bundle.title': 'RingCentral for NetSuite Pro muss aktualisiert werden',
  'banner.update-bundle.managed.body':
    'Version {1} ist installiert; Version {2} ist erforderlich. Der Herausgeber aktualisiert ' +
    'dieses verwaltete Bundle. Telefonieren können Sie weiterhin.',
  'banner.update-bundle.can-update.body':
    'Version {1} ist installiert; Version {2} ist erforderlich. Installieren Sie das Update, ' +
    'und laden Sie dann diese Seite neu.',
  'banner.update-bundle.ask-admin.body':
    'Version {1} ist installiert; Version {2} ist erforderlich. Bitten Sie einen ' +
    'Administrator oder eine Person, deren Rolle die Berechtigung SuiteBundler hat, sie zu ' +
    'installieren. Laden Sie danach diese Seite neu.',
  'banner.update-bundle.deployed.body':
    'Version {1} ist bereitgestellt; Version {2} ist erforderlich. Bitten Sie die Person, ' +
    'die dieses Projekt bereitstellt, die neue Version zu holen und auszuführen: npm run ' +
    'deploy. Laden Sie danach diese Seite neu.',
  'banner.integrations-setup.both-missing.title': 'Schließen Sie die Unternehmenseinrichtung ab',
  'banner.integrations-setup.both-missing.body':
    'RingCentral (Unternehmen) und NetSuite (Unternehmen) sind nicht eingerichtet. ' +
    'Telefonieren ist auch ohne sie möglich.',
  'banner.integrations-setup.ringcentral-missing.title':
    'Schließen Sie die Einrichtung von RingCentral (Unternehmen) ab',
  'banner.integrations-setup.ringcentral-missing.body':
    'Die Verbindung des Unternehmens zu RingCentral ist nicht eingerichtet. Telefonieren ist auch ohne sie möglich.',
  'banner.integrations-setup.netsuite-missing.title':
    'Schließen Sie die Einrichtung von NetSuite (Unternehmen) ab',
  'banner.integrations-setup.netsuite-missing.body':
    'Die Verbindung des Unternehmens zu NetSuite ist nicht eingerichtet. Telefonieren ist auch ohne sie möglich.',
  'banner.integrations-setup.ringcentral-failed.title':
    'Der letzte Test von RingCentral (Unternehmen) ist fehlgeschlagen',
  'banner.integrations-setup.failed.body':
    'Prüfen Sie die Werte und testen Sie die Verbindung dann noch einmal. Anrufe sind nicht betroffen.',
  'banner.integrations-setup.netsuite-failed.title':
    'Der letzte Test von NetSuite (Unternehmen) ist fehlgeschlagen',
  'banner.integrations-setup.both-failed.title':
    'Die letzten Tests beider Unternehmensverbindungen sind fehlgeschlagen',
  'banner.integrations-setup.both-failed.body':
    'Prüfen Sie RingCentral (Unternehmen) und NetSuite (Unternehmen) und testen Sie dann ' +
    'beide Verbindungen noch einmal. Anrufe sind nicht betroffen.',
  'banner.integrations-setup.ringcentral-untested.title': 'Testen Sie RingCentral (Unternehmen)',
  'banner.integrations-setup.untested.body':
    'Die Werte sind gespeichert, aber noch nicht getestet. Testen Sie die Verbindung, um die ' +
    'Einrichtung abzuschließen.',
  'banner.integrations-setup.netsuite-untested.title': 'Testen Sie NetSuite (Unternehmen)',
  'banner.integrations-setup.both-untested.title': 'Testen Sie beide Unternehmensverbindungen',
  'banner.integrations-setup.both-untested.body':
    'Die Werte von RingCentral (Unternehmen) und NetSuite (Unternehmen) sind gespeichert, ' +
    'aber noch nicht getestet. Testen Sie die Verbindungen, um die Einrichtung abzuschließen.',
  'banner.enable-notifications.default.title':
    'Schalten Sie Benachrichtigungen ein, damit Sie keinen Anruf verpassen',
  'banner.enable-notifications.default.body':
    'So erfahren Sie von Anrufen, während Sie in einem anderen Tab oder Programm arbeiten.',
  'banner.enable-notifications.denied.title': 'Dieser Browser blockiert Benachrichtigungen',
  'banner.enable-notifications.denied.body':
    'Sie könnten Anrufe verpassen, während Sie in einem anderen Tab oder Programm arbeiten.',
  'banner.action.connect': 'Verbinden',
  'banner.action.enable-notifications': 'Benachrichtigungen einschalten',
  'banner.action.open-settings': 'Einstellungen öffnen',
  'banner.action.reconnect': 'Neu verbinden',
  'banner.action.show-active-tab': 'Aktiven Tab anzeigen',
  'banner.action.show-version': 'Versionen anzeigen',
  'banner.action.update-bundle': 'Bundle aktualisieren',
};
