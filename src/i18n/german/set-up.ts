import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'RingCentral-Einrichtung',
  'set-up.members.title': 'Nur Unternehmens-Admins können die Einrichtung sehen',
  'set-up.members.body':
    'Sie ist für diejenigen, die RingCentral für das ganze Unternehmen einrichten. Um Ihr ' +
    'eigenes Konto zu verbinden, öffnen Sie die RingCentral-Einstellungen.',
  'set-up.members.other-role':
    'Haben Sie eine andere Rolle, wechseln Sie zu ihr, und öffnen Sie diese Seite noch einmal.',
  'set-up.settings': 'Einstellungen',
  'set-up.checklist': 'Checkliste',
  'set-up.summary': '{1} von {2} erledigt',
  'set-up.next': 'Als Nächstes: {1}',
  'set-up.all-done': 'Alles ist eingerichtet.',
  'set-up.rest-unknown':
    'Soweit diese Seite sehen kann, ist nichts mehr zu tun. Was sie nicht sehen konnte, ist ' +
    'markiert.',
  'set-up.checked-at': 'Geprüft um {1}',
  'set-up.check-again': 'Noch einmal prüfen',
  'set-up.checking': 'Wird geprüft …',
  'set-up.session-ended':
    'Ihre NetSuite-Sitzung ist beendet. Melden Sie sich in einem anderen Tab wieder an, und ' +
    'versuchen Sie es dann noch einmal.',
  'set-up.unreachable':
    'NetSuite war nicht erreichbar. Was Sie sehen, stammt von der letzten Prüfung.',
  'set-up.not-allowed':
    'Ihre Rolle ist kein Unternehmens-Admin mehr. Wechseln Sie die Rolle, und laden Sie dann ' +
    'diese Seite neu.',
  'set-up.state.done': 'Erledigt',
  'set-up.state.to-do': 'Zu tun',
  'set-up.state.warning': 'Achtung',
  'set-up.state.unknown': 'Nicht bekannt',
  'set-up.not-known': 'nicht bekannt',
  'set-up.more': 'Wofür es da ist',
  'set-up.opens-new-tab': '(wird in einem neuen Tab geöffnet)',
  'set-up.copy': 'Kopieren',
  'set-up.copied': 'Kopiert',
  'set-up.not-copied':
    'Der Browser hat das Kopieren nicht zugelassen. Markieren Sie die Adresse, und kopieren Sie ' +
    'sie.',
  'set-up.redirect-uri': 'Redirect-URI',
  'set-up.unread': 'Das konnte gerade nicht gelesen werden.',
  'set-up.unread.fix':
    'Prüfen Sie noch einmal. Bleibt es so, steht der Grund im Skriptprotokoll von RingCentral ' +
    'Set-up.',
  'set-up.not-allowed.fix': 'Bitten Sie einen NetSuite-Administrator, diese Seite zu öffnen.',
  'set-up.people.title': 'Verbundene Personen',
  'set-up.people.what':
    'Personen, deren RingCentral-Konto in NetSuite verbunden ist. Beenden Sie eine ' +
    'Verbindung, wenn jemand das Unternehmen verlässt oder ein Gerät verliert.',
  'set-up.people.find': 'Nach Namen suchen',
  'set-up.people.loading': 'Wird geladen …',
  'set-up.people.none': 'Niemand gefunden.',
  'set-up.people.more': 'Es gibt weitere. Geben Sie einen Namen ein, um andere zu finden.',
  'set-up.people.more-unnamed':
    'Es gibt weitere. Eine Rolle, die Mitarbeiter sehen kann, kann sie nach Namen suchen.',
  'set-up.people.unnamed': 'Mitarbeiter {1}',
  'set-up.people.since': 'Seit {1}',
  'set-up.people.end': 'Verbindung beenden',
  'set-up.people.end-name': 'Verbindung von {1} beenden',
  'set-up.people.confirm.title': 'RingCentral-Verbindung von {1} beenden?',
  'set-up.people.confirm.body':
    'NetSuite vergisst, was RingCentral {1} gewährt hat, und das Softphone von {1} geht ' +
    'offline. Wessen Rolle das Softphone verwenden darf, kann sich erneut verbinden.',
  'set-up.people.confirm.cancel': 'Abbrechen',
  'set-up.people.ending': 'Verbindung von {1} wird beendet …',
  'set-up.people.ended': 'Die Verbindung von {1} ist beendet.',
  'set-up.people.not-ended':
    'Nicht beendet. Die Verbindung von {1} besteht noch. Prüfen Sie Ihre NetSuite-Sitzung und ' +
    'Ihre Rolle, und versuchen Sie es dann noch einmal.',
  'set-up.features.title': 'NetSuite-Funktionen',
  'set-up.features.use': 'Skripte, Datensätze und Anmeldungen des Produkts bauen auf ihnen auf.',
  'set-up.features.on': 'Alle, die gebraucht werden, sind eingeschaltet.',
  'set-up.features.optional':
    'Außerdem aus, und das ist in Ordnung: {1}. Solche Datensätze gibt es nicht, auf denen ' +
    'Meldungen stehen könnten.',
  'set-up.features.off': 'Aus: {1}.',
  'set-up.features.fix':
    'Ein Administrator schaltet sie unter Setup > Company > Enable Features ein: Custom ' +
    'Records, Server SuiteScript und OAuth 2.0 auf der Registerkarte SuiteCloud, Customer ' +
    'Relationship Management auf der Registerkarte Company.',
  'set-up.features.link': 'Enable Features öffnen',
  'set-up.feature.customrecords': 'Custom Records',
  'set-up.feature.serversidescripting': 'Server SuiteScript',
  'set-up.feature.crm': 'Customer Relationship Management',
  'set-up.feature.oauth2': 'OAuth 2.0',
  'set-up.feature.support': 'Customer Support and Service',
  'set-up.feature.opportunities': 'Opportunities',
  'set-up.feature.salesorders': 'Sales Orders',
  'set-up.feature.jobs': 'Projects',
  'set-up.deployments.title': 'Skript-Bereitstellungen',
  'set-up.deployments.use':
    'Jede Seite und jede Meldung ist eine Skript-Bereitstellung. Ist eine nicht freigegeben ' +
    'oder ausgeschaltet, fehlt sie ihren Benutzern.',
  'set-up.deployments.released': 'Freigegeben und bereitgestellt: alle {1}.',
  'set-up.deployments.off': 'Nicht freigegeben oder ausgeschaltet: {1}.',
  'set-up.deployments.missing': 'Nicht in diesem Konto: {1}.',
  'set-up.deployments.not-allowed':
    'Alle Seiten sind da. Ob jede Bereitstellung freigegeben ist, kann nur eine Rolle sagen, die ' +
    'Skripte sehen darf.',
  'set-up.deployments.fix':
    'Setzen Sie unter Customization > Scripting > Script Deployments den Status auf Released, ' +
    'und haken Sie Deployed an. Eine fehlende kommt zurück, wenn das Projekt noch einmal ' +
    'bereitgestellt oder das Bundle aktualisiert wird.',
  'set-up.deployments.link': 'Script Deployments öffnen',
  'set-up.bundle.title': 'Version',
  'set-up.bundle.use':
    'Das Unternehmen kann eine Version verlangen. Seiten und andere Systeme sagen dann, wann ' +
    'eine Aktualisierung fällig ist.',
  'set-up.bundle.current': 'Installiert ist {1}; benötigt wird {2}.',
  'set-up.bundle.outdated': 'Installiert ist {1}, aber {2} wird benötigt.',
  'set-up.bundle.managed':
    'Installiert ist {1}, aber {2} wird benötigt. Der Herausgeber aktualisiert dieses Bundle.',
  'set-up.bundle.not-comparable':
    'Installiert ist {1}, benötigt wird {2}. Das lässt sich nicht vergleichen.',
  'set-up.bundle.fix':
    'Aktualisieren Sie das Bundle unter Customization > SuiteBundler > Search & Install ' +
    'Bundles > List. Ein Projekt, das die SuiteCloud CLI bereitgestellt hat, wird noch einmal ' +
    'bereitgestellt.',
  'set-up.bundle.managed.fix':
    'Hier ist nichts zu tun: Die Aktualisierung kommt vom Herausgeber. Ist die benötigte ' +
    'Version falsch, ändern Sie sie in den Einstellungen.',
  'set-up.bundle.link': 'Liste der Bundles öffnen',
  'set-up.roles.title': 'Rollen',
  'set-up.roles.use': 'Wer telefonieren soll, braucht eine Rolle, die das Produkt verwenden darf.',
  'set-up.roles.given':
    'Personen mit der Rolle RingCentral Member: {1}. RingCentral Company Admin: {2}.',
  'set-up.roles.own-roles':
    'Niemand hat die Rollen, die mit dem Produkt kommen. Personen, die es mit Ihren eigenen ' +
    'Rollen verwenden: {1}.',
  'set-up.roles.none': 'Noch hat niemand RingCentral Member oder RingCentral Company Admin.',
  'set-up.roles.not-allowed': 'Wer welche Rolle hat, kann nur ein Administrator sehen.',
  'set-up.roles.fix':
    'Geben Sie unter Setup > Users/Roles > Manage Users den Personen die Rolle RingCentral ' +
    'Member, und denen, die es einrichten, RingCentral Company Admin. Eigene Rollen mit den ' +
    'Berechtigungen dieser beiden gehen auch.',
  'set-up.roles.link': 'Manage Users öffnen',
  'set-up.secrets.title': 'API-Secrets',
  'set-up.secrets.use':
    'Sie versiegeln, was die Anmeldungen gewähren, und enthalten die Anmeldedaten des ' +
    'Unternehmens. Keine Seite und kein Skript kann ihre Werte lesen.',
  'set-up.secrets.present': 'Vorhanden, und diese Seite darf sie verwenden: {1}.',
  'set-up.secrets.missing': 'Es gibt kein API-Secret {1}, das diese Seite verwenden darf.',
  'set-up.secrets.unusable':
    '{1} ist da, aber es ist kein Schlüssel: Es braucht 32 Buchstaben und Ziffern.',
  'set-up.secrets.unseen':
    'Diese Seite darf {1} nicht verwenden und kann daher nicht sagen, ob es da ist.',
  'set-up.secrets.missing.fix':
    'Legen Sie unter Setup > Company > Preferences > API Secrets eines mit der ID {1} und 32 ' +
    'zufälligen Buchstaben und Ziffern als Kennwort an. Erlauben Sie es für die Skripte ' +
    'RingCentral Sign-in und RingCentral Set-up.',
  'set-up.secrets.unusable.fix':
    'Geben Sie {1} unter Setup > Company > Preferences > API Secrets ein neues Kennwort aus ' +
    '32 zufälligen Buchstaben und Ziffern. Danach verbinden sich alle noch einmal.',
  'set-up.secrets.unseen.fix':
    'Sehen Sie unter Setup > Company > Preferences > API Secrets nach, ob es da ist. Erlauben ' +
    'Sie es auch für das Skript RingCentral Set-up, oder lassen Sie es: Ein Verbindungstest ' +
    'beweist es auch.',
  'set-up.secrets.link': 'API Secrets öffnen',
  'set-up.ringcentral-company.title': 'RingCentral (Unternehmen)',
  'set-up.ringcentral-company.use':
    'Die eigene Verbindung des Unternehmens zu RingCentral. Sie wird täglich getestet, und ' +
    'die Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'set-up.ringcentral-company.verified': 'Es funktioniert. Getestet: {1}.',
  'set-up.ringcentral-company.not-configured': 'Noch sind nicht alle Werte ausgefüllt.',
  'set-up.ringcentral-company.not-tested': 'Ausgefüllt, aber noch nicht getestet.',
  'set-up.ringcentral-company.test-failed': 'Der letzte Test ist fehlgeschlagen. Getestet: {1}.',
  'set-up.ringcentral-company.fix': 'Die Karte führt Schritt für Schritt hindurch und testet es.',
  'set-up.ringcentral-company.link': 'Karte öffnen',
  'set-up.netsuite-company.title': 'NetSuite (Unternehmen)',
  'set-up.netsuite-company.use':
    'Die eigene Verbindung des Unternehmens zu NetSuite. Sie wird täglich getestet, und die ' +
    'Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'set-up.netsuite-company.verified': 'Es funktioniert. Getestet: {1}.',
  'set-up.netsuite-company.not-configured': 'Noch sind nicht alle Werte ausgefüllt.',
  'set-up.netsuite-company.not-tested': 'Ausgefüllt, aber noch nicht getestet.',
  'set-up.netsuite-company.test-failed': 'Der letzte Test ist fehlgeschlagen. Getestet: {1}.',
  'set-up.netsuite-company.fix': 'Die Karte führt Schritt für Schritt hindurch und testet es.',
  'set-up.netsuite-company.link': 'Karte öffnen',
  'set-up.certificate.title': 'Zertifikat',
  'set-up.certificate.use':
    'NetSuite (Unternehmen) meldet sich damit an. Nach seinem Ablauf schlägt die Verbindung fehl.',
  'set-up.certificate.good': 'Gültig bis {1}. Tage übrig: {2}.',
  'set-up.certificate.ends-soon': 'Endet am {1}. Tage übrig: {2}.',
  'set-up.certificate.ended': 'Es endete am {1}.',
  'set-up.certificate.none': 'NetSuite (Unternehmen) hat noch keines.',
  'set-up.certificate.no-date': 'Die Karte sagt nicht, wann es endet.',
  'set-up.certificate.fix':
    'Erstellen Sie ein neues Zertifikat, ordnen Sie es unter Setup > Integration > Manage ' +
    'Authentication > OAuth 2.0 Client Credentials (M2M) Setup zu, und tragen Sie es in die ' +
    'Karte ein.',
  'set-up.certificate.no-date.fix':
    'Tragen Sie das Datum in die Karte ein, dann werden Sie 30 Tage vorher gewarnt.',
  'set-up.certificate.link': 'Karte öffnen',
  'set-up.sign-in.title': 'Anmeldung bei RingCentral',
  'set-up.sign-in.use':
    'Alle melden sich mit ihrem eigenen RingCentral-Konto an. RingCentral schickt sie an eine ' +
    'Adresse zurück, die es kennt, die Redirect-URI, und an keine andere.',
  'set-up.sign-in.used': 'Es funktioniert: Es haben sich schon Personen angemeldet.',
  'set-up.sign-in.not-used':
    'Noch hat sich niemand angemeldet, daher ist nicht bewiesen, dass RingCentral die ' +
    'Redirect-URI kennt.',
  'set-up.sign-in.no-application':
    'Server und Client-ID der Anwendung bei RingCentral sind noch nicht ausgefüllt.',
  'set-up.sign-in.not-used.fix':
    'Registrieren Sie die Redirect-URI bei der Anwendung in RingCentral, und verbinden Sie ' +
    'dann einmal Ihr eigenes Konto.',
  'set-up.sign-in.no-application.fix':
    'Erstellen Sie bei RingCentral eine Anwendung: client-side web app, 3-legged OAuth mit ' +
    'PKCE, Berechtigungen VoIP Calling und Read Accounts. Registrieren Sie bei ihr die ' +
    'Redirect-URI, und tragen Sie dann ihre Client-ID in die Karte ein.',
  'set-up.sign-in.link': 'Karte öffnen',
  'set-up.call-sync.title': 'Anrufabgleich',
  'set-up.call-sync.use':
    'Jeder Anruf des Unternehmens wird zu einem Telefonanruf-Datensatz, egal mit welchem Telefon.',
  'set-up.call-sync.running': 'Läuft. Wartende Anrufe: {1}.',
  'set-up.call-sync.off': 'Aus. Nur das Softphone protokolliert seine eigenen Anrufe.',
  'set-up.call-sync.paused': 'Angehalten. Es werden keine Anrufe gelesen oder protokolliert.',
  'set-up.call-sync.behind': '{1} Minuten hinter RingCentral.',
  'set-up.call-sync.failing': 'Schlägt seit {1} fehl.',
  'set-up.call-sync.needs-credentials':
    'Ein, aber die Zugangsdaten des Unternehmens sind nicht bestätigt. Es wird nichts gelesen.',
  'set-up.call-sync.needs-mapping':
    'Ein, aber keine Nebenstelle hat einen Organisator. Anrufe werden aufgelistet und nicht ' +
    'protokolliert.',
  'set-up.call-sync.off.fix':
    'Öffnen Sie den Anrufabgleich, wählen Sie die Protokollregeln und dann Einschalten. ' +
    'RingCentral (Unternehmen) und NetSuite (Unternehmen) müssen vorher bestätigt sein.',
  'set-up.call-sync.paused.fix': 'Öffnen Sie den Anrufabgleich und wählen Sie Fortsetzen.',
  'set-up.call-sync.needs-credentials.fix':
    'Testen Sie RingCentral (Unternehmen) und NetSuite (Unternehmen) in den Einstellungen.',
  'set-up.call-sync.needs-mapping.fix':
    'Öffnen Sie den Anrufabgleich und wählen Sie Organisatoren oder einen ' +
    'Standardorganisator.',
  'set-up.call-sync.fix':
    'Öffnen Sie den Anrufabgleich. Sein Status nennt, was den letzten Lauf aufhielt, und ' +
    'was hilft.',
  'set-up.call-sync.link': 'Anrufabgleich öffnen',
  'set-up.users.title': 'Personen',
  'set-up.users.use': 'Jede Person verbindet einmal ihr eigenes RingCentral-Konto.',
  'set-up.users.connected':
    'Verbunden: {1}. Müssen neu verbinden: {2}. Getrennt: {3}. Nie verbunden: {4}.',
  'set-up.users.reconnect':
    'Verbunden: {1}. Müssen neu verbinden: {2}. Getrennt: {3}. Nie verbunden: {4}.',
  'set-up.users.none': 'Niemand ist verbunden. Getrennt: {3}. Nie verbunden: {4}.',
  'set-up.users.reconnect.fix':
    'Diese Personen sehen auf jeder Seite des Produkts eine Meldung mit der Schaltfläche „Neu ' +
    'verbinden“. Sind es viele auf einmal, sehen Sie zuerst nach der Anwendung bei ' +
    'RingCentral.',
  'set-up.users.none.fix':
    'Bitten Sie alle, RingCentral Softphone zu öffnen und auf „Verbinden“ zu klicken, und ' +
    'beginnen Sie mit sich selbst.',
  'set-up.users.link': 'Softphone öffnen',
};
