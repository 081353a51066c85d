import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'RingCentral-Einrichtung',
  'set-up.members.title': 'Nur Unternehmens-Admins können die Einrichtung öffnen',
  'set-up.members.body':
    'Diese Seite ist für Personen, die RingCentral für das ganze Unternehmen einrichten. Um ' +
    'Ihr eigenes Konto zu verbinden, öffnen Sie die RingCentral-Einstellungen.',
  'set-up.members.other-role':
    'Wenn Sie eine andere Rolle haben, wechseln Sie zu dieser Rolle, und öffnen Sie diese ' +
    'Seite noch einmal.',
  'set-up.settings': 'Einstellungen',
  'set-up.summary': '{1} von {2} erledigt',
  'set-up.next': 'Als Nächstes: {1}',
  'set-up.all-done': 'Alles ist eingerichtet.',
  'set-up.rest-unknown':
    'Es ist nichts mehr zu tun. Was diese Seite nicht prüfen konnte, ist markiert.',
  'set-up.checked-at': 'Geprüft um {1}',
  'set-up.check-again': 'Noch einmal prüfen',
  'set-up.checking': 'Wird geprüft …',
  'set-up.session-ended':
    'Ihre NetSuite-Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab wieder an, und ' +
    'versuchen Sie es dann noch einmal.',
  'set-up.unreachable':
    'NetSuite war nicht erreichbar. Angezeigte Ergebnisse stammen von der letzten Prüfung.',
  'set-up.not-allowed':
    'Ihre Rolle ist kein Unternehmens-Admin mehr. Wechseln Sie die Rolle, und laden Sie diese ' +
    'Seite neu.',
  'set-up.state.done': 'Erledigt',
  'set-up.state.to-do': 'Zu tun',
  'set-up.state.warning': 'Handlungsbedarf',
  'set-up.state.unknown': 'Unbekannt',
  'set-up.not-known': 'unbekannt',
  'set-up.copy': 'Kopieren',
  'set-up.copied': 'Kopiert',
  'set-up.not-copied':
    'Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Text, und kopieren Sie ' +
    'ihn.',
  'set-up.redirect-uri': 'Redirect-URI',
  'set-up.group.calls': 'Telefonieren',
  'set-up.group.sync': 'Anrufe aller Geräte protokollieren',
  'set-up.group.sight': 'Was Benutzer sehen',
  'set-up.group.optional': 'Optional',
  'set-up.task.installation': 'NetSuite-Funktionen und -Skripte',
  'set-up.task.people-app': 'RingCentral-App für Benutzer',
  'set-up.task.people': 'Rollen und Benutzer',
  'set-up.task.first-sync': 'Erster Abgleich',
  'set-up.state.administrator': 'Administrator nötig',
  'set-up.back': 'Alle Aufgaben',
  'set-up.do': 'Das ist zu tun',
  'set-up.enter': 'Eingeben und testen',
  'set-up.result': 'Ergebnis',
  'set-up.step.administrator': 'Diesen Schritt führt ein NetSuite-Administrator aus.',
  'set-up.step.seal':
    'Erstellen Sie einen Schlüssel, und kopieren Sie ihn. Legen Sie unter Setup > Company > ' +
    'Preferences > API Secrets ein Secret mit dem Schlüssel als Passwort und dieser ID an, der ' +
    'NetSuite custsecret voranstellt: {1} Erlauben Sie das Secret für diese Skripte: {2}',
  'set-up.step.enter-app': 'Tragen Sie die Client-ID der App ein, und speichern Sie.',
  'set-up.step.own-account':
    'Prüfen Sie mit Ihrem eigenen Konto. Das beweist die Client-ID und die Redirect-URI.',
  'set-up.step.invite': 'Senden Sie allen, die telefonieren sollen, diese Einladung: {1}',
  'set-up.step.call': 'Öffnen Sie das Softphone, und rufen Sie jemanden an.',
  'set-up.step.secrets':
    'Legen Sie in NetSuite unter Setup > Company > Preferences > API Secrets zwei Secrets an. ' +
    'NetSuite stellt ihren IDs custsecret voran. Das eine enthält das Client-Secret der ' +
    'zweiten App: {1} Das andere enthält das JWT: {2} Beschränken Sie beide auf die Domain des ' +
    'RingCentral-Servers, und erlauben Sie sie für diese Skripte: {3}',
  'set-up.step.signer':
    'Erstellen Sie ein Schlüsselpaar, und laden Sie die Signaturdatei herunter. Laden Sie die ' +
    'Datei unter Setup > Company > Preferences > Certificates mit dieser ID hoch, der NetSuite ' +
    'custcertificate voranstellt: {1} Erlauben Sie sie für diese Skripte: {2} Löschen Sie die ' +
    'Datei danach von Ihrem Computer.',
  'set-up.step.save-and-test': 'Tragen Sie die IDs ein, dann speichern und testen Sie.',
  'set-up.step.organizers':
    'Öffnen Sie den Anrufabgleich. Wählen Sie unter Organisatorzuordnung Nebenstellen laden. Eine ' +
    'Nebenstelle, zu der genau ein Mitarbeiter passt, erhält diesen Mitarbeiter. Wählen Sie die ' +
    'übrigen oder einen Standardorganisator.',
  'set-up.step.preview-sync':
    'Öffnen Sie die Vorschau, um zu sehen, was der erste Abgleich protokollieren würde, für wen ' +
    'und zu welchem Datensatz. Die Vorschau speichert nichts.',
  'set-up.step.call-fields':
    'Öffnen Sie die Anruffelder in den Einstellungen, wählen Sie die Felder, die abgefragt ' +
    'werden sollen, und speichern Sie. Wenn das Ergebnis genügt, wählen Sie Nur das Ergebnis ' +
    'abfragen.',
  'set-up.step.info-links':
    'Öffnen Sie die Info-Links in den Einstellungen, tragen Sie für jeden Link eine ' +
    'Beschriftung und eine Adresse ein, und speichern Sie. Wenn niemand Links braucht, wählen ' +
    'Sie Keine Info-Links verwenden.',
  'set-up.step.version': 'Wenn das Unternehmen eine Version verlangt, tragen Sie sie hier ein.',
  'set-up.console.link': 'Entwicklerkonsole von RingCentral öffnen',
  'set-up.copy-name': '{1} kopieren',
  'set-up.create.key': 'Schlüssel erstellen',
  'set-up.create.key-name': 'Schlüssel',
  'set-up.create.key-help':
    'Den Schlüssel gibt es nur auf dieser Seite. Kopieren Sie ihn, bevor Sie sie verlassen.',
  'set-up.create.key-exists':
    'Es wird schon ein Schlüssel verwendet. Wenn Sie ihn ersetzen, müssen sich alle neu verbinden.',
  'set-up.create.pair': 'Schlüsselpaar erstellen',
  'set-up.create.creating': 'Wird erstellt …',
  'set-up.create.failed':
    'Das Schlüsselpaar konnte nicht erstellt werden. Laden Sie die Seite neu, und versuchen ' +
    'Sie es noch einmal.',
  'set-up.create.signing': 'Signaturdatei herunterladen',
  'set-up.create.certificate': 'Zertifikat herunterladen',
  'set-up.create.pair-help':
    'Das Schlüsselpaar gibt es nur auf dieser Seite, und nichts davon wird gesendet. Die ' +
    'Signaturdatei enthält den privaten Schlüssel und gehört unter Certificates. Das ' +
    'Zertifikat gehört in die Zuordnung.',
  'set-up.create.expires': 'Das Zertifikat läuft am {1} ab. Das Datum ist schon eingetragen.',
  'set-up.create.downloaded': 'Heruntergeladen: {1}',
  'set-up.app.check': 'Client-ID prüfen',
  'set-up.app.checking': 'RingCentral wird gefragt …',
  'set-up.app.known': 'RingCentral kennt diese Client-ID.',
  'set-up.app.unknown':
    'RingCentral erkennt diese Client-ID nicht. Vergleichen Sie sie mit der App in der ' +
    'Entwicklerkonsole.',
  'set-up.app.other-kind':
    'RingCentral erkennt diese App, aber Benutzer können sich damit nicht anmelden. Stellen ' +
    'Sie ihre Authentifizierung in der Entwicklerkonsole auf 3-legged OAuth mit PKCE um.',
  'set-up.app.unclear':
    'RingCentral konnte nicht nach der Client-ID gefragt werden. Prüfen Sie stattdessen mit ' +
    'Ihrem eigenen Konto.',
  'set-up.app.own': 'Mit meinem Konto prüfen',
  'set-up.app.no-return':
    'RingCentral hat Sie nicht zurückgeleitet. Wenn das Fenster einen Fehler zeigte, ' +
    'vergleichen Sie die Client-ID und die Redirect-URI mit der App.',
  'set-up.save-and-check': 'Speichern und prüfen',
  'set-up.save-and-test': 'Speichern und testen',
  'set-up.invitation':
    'RingCentral steht in NetSuite bereit. Öffnen Sie diese Seite, und wählen Sie Verbinden, ' +
    'um sich mit Ihrem RingCentral-Konto anzumelden: {1}',
  'set-up.invitation-name': 'Einladung',
  'set-up.waiting.title': 'Noch nicht verbunden',
  'set-up.waiting.none': 'Alle mit einer RingCentral-Rolle sind verbunden.',
  'set-up.waiting.not-allowed': 'Nur ein Administrator kann sehen, wer eine RingCentral-Rolle hat.',
  'set-up.waiting.more': 'Und weitere Personen.',
  'set-up.roles.in-use':
    'Benutzer, die sich mit ihren Rollen angemeldet haben: {1}. Nur ein Administrator kann ' +
    'Rollenzuweisungen sehen.',
  'set-up.sign-in.other-app':
    'Benutzer haben sich mit einem anderen Server oder einer anderen Client-ID angemeldet. Mit ' +
    'der jetzigen App hat sich noch niemand angemeldet.',
  'set-up.sign-in.other-app.fix':
    'Prüfen Sie mit Ihrem eigenen Konto. Wer sich früher angemeldet hat, wird um eine neue ' +
    'Anmeldung gebeten.',
  'set-up.extensions.title': 'Organisatorzuordnung',
  'set-up.extensions.use':
    'Der Anrufabgleich protokolliert einen Anruf für die Person, zu der die Nebenstelle gehört.',
  'set-up.extensions.mapped': 'Nebenstellen mit Organisator: {1} von {2}.',
  'set-up.extensions.default': 'Der Standardorganisator erhält alle Anrufe.',
  'set-up.extensions.none': 'Noch keine Nebenstelle hat einen Organisator.',
  'set-up.step.people-app':
    'Erstellen Sie in der Entwicklerkonsole von RingCentral eine App, mit der sich Benutzer ' +
    'anmelden: client-side web app, 3-legged OAuth mit PKCE, Berechtigungen VoIP Calling, Read ' +
    'Accounts, Read Call Log, Read Messages, Edit Messages, SMS, Internal Messages, Call ' +
    'Control, Read Contacts, Read Presence und WebSocket Subscriptions. Registrieren Sie in der ' +
    'App diese Redirect-URI: {1}',
  'set-up.step.company-app':
    'Erstellen Sie eine zweite App für das Unternehmen: server-only (no UI), JWT auth flow, ' +
    'Berechtigungen Read Accounts und Read Call Log.',
  'set-up.step.jwt':
    'Melden Sie sich bei RingCentral als der Benutzer an, dessen Berechtigungen das ' +
    'Unternehmen erhalten soll. Erstellen Sie JWT-Anmeldedaten, und autorisieren Sie die ' +
    'zweite App dafür.',
  'set-up.step.integration':
    'Legen Sie unter Setup > Integration > Manage Integrations einen Integrationsdatensatz mit ' +
    'Client Credentials (Machine to Machine) Grant und dem Scope RESTlets an. Kopieren Sie die ' +
    'Client-ID. Sie wird nur einmal angezeigt.',
  'set-up.step.mapping':
    'Ordnen Sie unter Setup > Integration > Manage Authentication > OAuth 2.0 Client ' +
    'Credentials (M2M) Setup der Integration einen Benutzer mit der Rolle RingCentral Call ' +
    'Sync zu, und laden Sie das Zertifikat ohne seinen Schlüssel hoch. Kopieren Sie die ' +
    'Zertifikat-ID. Eine Sandbox-Aktualisierung löscht diese Zuordnung. Wiederholen Sie diesen ' +
    'Schritt nach jeder Aktualisierung.',
  'set-up.unread': 'Dieser Punkt konnte nicht geprüft werden.',
  'set-up.unread.fix':
    'Prüfen Sie noch einmal. Besteht das Problem weiter, stehen Einzelheiten im ' +
    'Skriptprotokoll von RingCentral Setup.',
  'set-up.not-allowed.fix': 'Bitten Sie einen NetSuite-Administrator, diese Seite zu öffnen.',
  'set-up.people.title': 'Verbundene Personen',
  'set-up.people.what':
    'Personen, deren RingCentral-Konto in NetSuite verbunden ist. Beenden Sie eine ' +
    'Verbindung, wenn jemand das Unternehmen verlässt oder ein Gerät verliert.',
  'set-up.people.find': 'Nach Namen suchen',
  'set-up.people.loading': 'Wird geladen …',
  'set-up.people.none': 'Keine Person gefunden.',
  'set-up.people.more': 'Es gibt weitere Personen. Geben Sie einen Namen ein, um sie zu finden.',
  'set-up.people.more-unnamed':
    'Es gibt weitere Personen. Mit einer Rolle, die Mitarbeiter sehen kann, lassen sie sich ' +
    'nach Namen suchen.',
  'set-up.people.unnamed': 'Mitarbeiter {1}',
  'set-up.people.since': 'Seit {1}',
  'set-up.people.end': 'Verbindung beenden',
  'set-up.people.end-name': 'Verbindung von {1} beenden',
  'set-up.people.confirm.title': 'RingCentral-Verbindung von {1} beenden?',
  'set-up.people.confirm.body':
    'NetSuite löscht den Zugriff, den RingCentral {1} gewährt hat, und das Softphone von {1} ' +
    'geht offline. Wer eine Rolle hat, die das Softphone verwenden darf, kann sich wieder ' +
    'verbinden.',
  'set-up.people.confirm.cancel': 'Abbrechen',
  'set-up.people.ending': 'Verbindung von {1} wird beendet …',
  'set-up.people.ended': 'Die Verbindung von {1} wurde beendet.',
  'set-up.people.not-ended':
    'Nicht beendet. Die Verbindung von {1} besteht noch. Prüfen Sie Ihre NetSuite-Sitzung und ' +
    'Ihre Rolle, und versuchen Sie es dann noch einmal.',
  'set-up.features.title': 'NetSuite-Funktionen',
  'set-up.features.use':
    'Skripte, Datensätze und Anmeldungen des Produkts setzen diese Funktionen voraus.',
  'set-up.features.on': 'Alle erforderlichen Funktionen sind eingeschaltet.',
  'set-up.features.optional':
    'Ausgeschaltete optionale Funktionen: {1}. Das Konto hat keine Datensätze dieser Art, ' +
    'daher fehlen keine Meldungen.',
  'set-up.features.off': 'Ausgeschaltete erforderliche Funktionen: {1}.',
  'set-up.features.fix':
    'Ein Administrator kann Funktionen unter Setup > Company > Enable Features einschalten: ' +
    'Custom Records, Server SuiteScript und OAuth 2.0 auf der Registerkarte SuiteCloud, ' +
    'Customer Relationship Management auf der Registerkarte Company.',
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
    'Jede Seite und jede Meldung ist eine Skript-Bereitstellung. Ist eine Bereitstellung nicht ' +
    'freigegeben oder ausgeschaltet, sehen ihre Benutzer diese Seite oder Meldung nicht.',
  'set-up.deployments.released': 'Alle {1} Bereitstellungen sind freigegeben und bereitgestellt.',
  'set-up.deployments.off': 'Nicht freigegeben oder ausgeschaltet: {1}.',
  'set-up.deployments.missing': 'In diesem Konto nicht gefunden: {1}.',
  'set-up.deployments.not-allowed':
    'Alle Seiten wurden gefunden. Ihre Rolle kann nicht sehen, ob jede Bereitstellung ' +
    'freigegeben ist.',
  'set-up.deployments.fix':
    'Setzen Sie unter Customization > Scripting > Script Deployments den Status der ' +
    'Bereitstellung auf Released, und aktivieren Sie Deployed. Um eine fehlende Bereitstellung ' +
    'wiederherzustellen, stellen Sie das Projekt noch einmal bereit, oder aktualisieren Sie ' +
    'das Bundle noch einmal.',
  'set-up.deployments.link': 'Script Deployments öffnen',
  'set-up.bundle.title': 'Version',
  'set-up.bundle.use':
    'Das Unternehmen kann eine Version vorschreiben. Seiten und andere Systeme zeigen dann an, ' +
    'wenn eine Aktualisierung fällig ist.',
  'set-up.bundle.current': 'Installierte Version: {1}. Benötigte Version: {2}.',
  'set-up.bundle.outdated': 'Version {1} ist installiert, aber Version {2} wird benötigt.',
  'set-up.bundle.managed':
    'Version {1} ist installiert, aber Version {2} wird benötigt. Der Herausgeber aktualisiert ' +
    'dieses Bundle.',
  'set-up.bundle.not-comparable':
    'Installierte Version: {1}. Benötigte Version: {2}. Diese Versionen lassen sich nicht ' +
    'vergleichen.',
  'set-up.bundle.fix':
    'Aktualisieren Sie das Bundle unter Customization > SuiteBundler > Search & Install ' +
    'Bundles > List. Wurde das Projekt mit der SuiteCloud CLI bereitgestellt, stellen Sie es ' +
    'noch einmal bereit.',
  'set-up.bundle.managed.fix':
    'Die Aktualisierung kommt vom Herausgeber. Ist die benötigte Version falsch, ändern Sie sie.',
  'set-up.bundle.link': 'Installierte Bundles öffnen',
  'set-up.roles.title': 'Rollen',
  'set-up.roles.use':
    'Um anzurufen und Anrufe anzunehmen, brauchen Personen eine Rolle, die das Produkt ' +
    'verwenden darf.',
  'set-up.roles.given':
    'Personen mit der Rolle RingCentral Member: {1}. Personen mit der Rolle RingCentral ' +
    'Company Admin: {2}.',
  'set-up.roles.own-roles':
    'Niemand hat die mitgelieferten Rollen. Personen, die das Produkt mit Ihren eigenen Rollen ' +
    'verwenden: {1}.',
  'set-up.roles.none':
    'Noch hat niemand die Rolle RingCentral Member oder RingCentral Company Admin.',
  'set-up.roles.not-allowed': 'Nur ein Administrator kann Rollenzuweisungen sehen.',
  'set-up.roles.fix':
    'Geben Sie unter Setup > Users/Roles > Manage Users den Personen, die telefonieren, die ' +
    'Rolle RingCentral Member, und den Personen, die RingCentral einrichten, die Rolle ' +
    'RingCentral Company Admin. Sie können auch eigene Rollen mit denselben Berechtigungen ' +
    'verwenden.',
  'set-up.roles.link': 'Manage Users öffnen',
  'set-up.secrets.title': 'Anmeldeschlüssel',
  'set-up.secrets.use':
    'Dieses API-Secret versiegelt die Anmeldungen der Benutzer. Keine Seite und kein Skript ' +
    'kann seinen Wert lesen.',
  'set-up.secrets.present': 'Gefunden und verwendbar: {1}.',
  'set-up.secrets.missing':
    'Das API-Secret {1} existiert nicht, oder diese Seite darf es nicht verwenden.',
  'set-up.secrets.unusable':
    '{1} existiert, ist aber kein gültiger Schlüssel. Erforderlich sind 32 Buchstaben und Ziffern.',
  'set-up.secrets.unseen':
    'Nicht geprüft, weil diese Seite {1} nicht verwenden darf. Benutzer haben sich angemeldet, ' +
    'also funktioniert der Schlüssel.',
  'set-up.secrets.unusable.fix':
    'Geben Sie {1} unter Setup > Company > Preferences > API Secrets ein neues Kennwort aus 32 ' +
    'zufälligen Buchstaben und Ziffern. Danach müssen sich alle neu verbinden.',
  'set-up.secrets.unseen.fix':
    'Erlauben Sie {1} unter Setup > Company > Preferences > API Secrets auch für das Skript ' +
    'RingCentral Setup.',
  'set-up.secrets.link': 'API Secrets öffnen',
  'set-up.ringcentral-company.title': 'RingCentral (Unternehmen)',
  'set-up.ringcentral-company.use':
    'Die eigene Verbindung des Unternehmens zu RingCentral. Sie wird täglich getestet, und ' +
    'die Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'set-up.ringcentral-company.verified': 'Die Verbindung funktioniert. Getestet: {1}.',
  'set-up.ringcentral-company.not-configured': 'Einige Werte fehlen.',
  'set-up.ringcentral-company.not-tested': 'Die Werte sind gespeichert, aber noch nicht getestet.',
  'set-up.ringcentral-company.test-failed': 'Der letzte Test ist fehlgeschlagen. Getestet: {1}.',
  'set-up.netsuite-company.title': 'NetSuite (Unternehmen)',
  'set-up.netsuite-company.use':
    'Die eigene Verbindung des Unternehmens zu NetSuite. Sie wird täglich getestet, und die ' +
    'Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'set-up.netsuite-company.verified': 'Die Verbindung funktioniert. Getestet: {1}.',
  'set-up.netsuite-company.not-configured': 'Einige Werte fehlen.',
  'set-up.netsuite-company.not-tested': 'Die Werte sind gespeichert, aber noch nicht getestet.',
  'set-up.netsuite-company.test-failed': 'Der letzte Test ist fehlgeschlagen. Getestet: {1}.',
  'set-up.certificate.title': 'Zertifikat',
  'set-up.certificate.use':
    'NetSuite (Unternehmen) meldet sich mit diesem Zertifikat an. Nach seinem Ablauf schlägt ' +
    'die Verbindung fehl.',
  'set-up.certificate.good': 'Gültig bis {1}. Verbleibende Tage: {2}.',
  'set-up.certificate.ends-soon': 'Läuft am {1} ab. Verbleibende Tage: {2}.',
  'set-up.certificate.ended': 'Das Zertifikat ist am {1} abgelaufen.',
  'set-up.certificate.none': 'NetSuite (Unternehmen) hat noch kein Zertifikat.',
  'set-up.certificate.no-date': 'Das Ablaufdatum des Zertifikats ist nicht eingetragen.',
  'set-up.certificate.no-date.fix':
    'Tragen Sie das Ablaufdatum ein, um 30 Tage vorher gewarnt zu werden.',
  'set-up.sign-in.title': 'RingCentral-Anmeldung',
  'set-up.sign-in.use':
    'Benutzer melden sich mit ihrem eigenen RingCentral-Konto an. RingCentral leitet sie ' +
    'danach nur an eine Redirect-URI weiter, die in seiner App registriert ist.',
  'set-up.sign-in.used': 'Die Anmeldung funktioniert. Es haben sich bereits Personen angemeldet.',
  'set-up.sign-in.not-used':
    'Noch hat sich niemand angemeldet, daher ist die Redirect-URI noch nicht bestätigt.',
  'set-up.sign-in.no-application':
    'Der RingCentral-Server und die Client-ID der App sind noch nicht eingetragen.',
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
    'Testen Sie RingCentral (Unternehmen) und NetSuite (Unternehmen).',
  'set-up.call-sync.needs-mapping.fix':
    'Öffnen Sie den Anrufabgleich und wählen Sie Organisatoren oder einen ' +
    'Standardorganisator.',
  'set-up.call-sync.fix':
    'Öffnen Sie den Anrufabgleich. Sein Status nennt, was den letzten Lauf aufhielt, und ' +
    'was hilft.',
  'set-up.call-sync.link': 'Anrufabgleich öffnen',
  'set-up.preview.link': 'Vorschau des ersten Abgleichs',
  'set-up.users.title': 'Personen',
  'set-up.users.use': 'Jede Person verbindet einmal ihr eigenes RingCentral-Konto.',
  'set-up.users.connected':
    'Verbunden: {1}. Müssen sich neu verbinden: {2}. Getrennt: {3}. Nie verbunden: {4}.',
  'set-up.users.reconnect':
    'Verbunden: {1}. Müssen sich neu verbinden: {2}. Getrennt: {3}. Nie verbunden: {4}.',
  'set-up.users.none': 'Niemand ist verbunden. Getrennt: {3}. Nie verbunden: {4}.',
  'set-up.users.reconnect.fix':
    'Diese Personen sehen auf jeder Seite des Produkts eine Meldung mit der Schaltfläche „Neu ' +
    'verbinden“. Müssen sich viele Personen auf einmal neu verbinden, prüfen Sie zuerst die ' +
    'RingCentral-App.',
  'set-up.users.link': 'Softphone öffnen',
  'set-up.call-fields.title': 'Anruffelder',
  'set-up.call-fields.use':
    'Das Softphone fragt diese Felder während und nach einem Anruf ab und speichert die ' +
    'Antworten im Anrufdatensatz.',
  'set-up.call-fields.chosen': 'Felder, die das Softphone abfragt: {1}.',
  'set-up.call-fields.chosen-none': 'Ein Administrator hat entschieden, keine Felder abzufragen.',
  'set-up.call-fields.usual':
    'Noch niemand hat gewählt. Das Softphone fragt das Ergebnis des Anrufs ab.',
  'set-up.call-fields.unreadable':
    'Die gespeicherten Anruffelder sind nicht lesbar. Das Softphone fragt daher keine ab.',
  'set-up.call-fields.unreadable.fix':
    'Öffnen Sie die Anruffelder in den Einstellungen, wählen Sie die Felder, und speichern Sie, ' +
    'um das Gespeicherte zu ersetzen.',
  'set-up.call-fields.keep': 'Nur das Ergebnis abfragen',
  'set-up.call-fields.link': 'Anruffelder öffnen',
  'set-up.info-links.title': 'Info-Links',
  'set-up.info-links.use':
    'Info-Links öffnen neben jedem Anruf eine andere Website oder App mit Daten des Anrufers.',
  'set-up.info-links.entered': 'Links neben jedem Anruf: {1}.',
  'set-up.info-links.chosen-none': 'Ein Administrator hat entschieden, keine Links anzubieten.',
  'set-up.info-links.none':
    'Noch niemand hat Links eingetragen oder entschieden, keine anzubieten.',
  'set-up.info-links.unreadable':
    'Die gespeicherten Info-Links sind nicht lesbar. Daher sieht niemand welche.',
  'set-up.info-links.unreadable.fix':
    'Öffnen Sie die Info-Links in den Einstellungen, tragen Sie die Links ein, und speichern ' +
    'Sie, um das Gespeicherte zu ersetzen.',
  'set-up.info-links.keep': 'Keine Info-Links verwenden',
  'set-up.info-links.link': 'Info-Links öffnen',
};
