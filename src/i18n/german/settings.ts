import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': 'Einstellungen: Integrationen',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'Sie',
  'settings.company': 'Unternehmen',
  'settings.ringcentral-you.title': 'RingCentral (Sie)',
  'settings.ringcentral-you.connected': 'Ihr RingCentral-Konto ist verbunden.',
  'settings.ringcentral-you.never-connected':
    'Sie haben Ihr RingCentral-Konto noch nicht verbunden.',
  'settings.ringcentral-you.disconnected': 'Sie haben Ihr RingCentral-Konto getrennt.',
  'settings.ringcentral-you.expired': 'Ihre RingCentral-Anmeldung ist abgelaufen.',
  'settings.ringcentral-you.revoked': 'RingCentral hat Ihre Verbindung beendet.',
  'settings.ringcentral-you.elsewhere':
    'Ihr Unternehmen hat den RingCentral-Server oder die Client-ID geändert, nachdem Sie sich ' +
    'angemeldet haben. Melden Sie sich erneut an.',
  'settings.ringcentral-you.unknown':
    'Ob Ihr RingCentral-Konto verbunden ist, war nicht zu erfahren. Laden Sie neu, um es ' +
    'noch einmal zu versuchen.',
  'settings.ringcentral-you.not-ready':
    'Ihr Unternehmen hat seine RingCentral-Anwendung noch nicht eingetragen. Ein ' +
    'Unternehmens-Admin macht das unten bei RingCentral (Unternehmen).',
  'settings.ringcentral-you.connect': 'Verbinden',
  'settings.ringcentral-you.reconnect': 'Neu verbinden',
  'settings.ringcentral-you.switch-account': 'Konto wechseln',
  'settings.ringcentral-you.disconnect': 'Trennen',
  'settings.ringcentral-you.disconnecting': 'Wird getrennt …',
  'settings.ringcentral-you.disconnect-title': 'RingCentral trennen',
  'settings.ringcentral-you.disconnect-question':
    'RingCentral trennen? Laufende Anrufe enden, und Sie können hier nicht telefonieren, bis ' +
    'Sie sich wieder verbinden.',
  'settings.ringcentral-you.disconnect-now': 'Jetzt trennen',
  'settings.ringcentral-you.stay-connected': 'Verbunden bleiben',
  'settings.ringcentral-you.not-disconnected':
    'Die Verbindung konnte nicht getrennt werden. Versuchen Sie es gleich noch einmal.',
  'settings.netsuite-you.title': 'NetSuite (Sie)',
  'settings.netsuite-you.active':
    'Sie sind angemeldet. Wenn Sie zum Neuverbinden hier sind, können Sie diesen Tab ' +
    'schließen: Das Softphone merkt es, wenn Sie zu ihm zurückkehren.',
  'settings.netsuite-you.lapsed':
    'Melden Sie sich in einem neuen Tab wieder an, und kehren Sie dann hierher zurück: Die ' +
    'Seite merkt es und behält, was Sie eingegeben haben.',
  'settings.netsuite-you.member':
    'Mit Ihrer Rolle sind Sie hier Mitglied: Was unter „Unternehmen“ steht, ändern ' +
    'Unternehmens-Admins.',
  'settings.netsuite-you.company-admin':
    'Mit Ihrer Rolle sind Sie hier Unternehmens-Admin und können ändern, was unter ' +
    '„Unternehmen“ steht.',
  'settings.netsuite-you.no-crm':
    'Ihre Rolle kann keine Kunden oder Kontakte sehen, daher werden Anrufer mit ihrer Nummer ' +
    'angezeigt.',
  'settings.netsuite-you.sign-in': 'Anmelden',
  'settings.new-tab': '(wird in einem neuen Tab geöffnet)',
  'settings.notifications.title': 'Benachrichtigungen',
  'settings.notifications.text':
    'Sie melden einen Anruf, während ein anderer Tab oder ein anderes Programm im Vordergrund ' +
    'ist. Die Erlaubnis gilt für alle NetSuite-Seiten in diesem Browser; ausschalten können ' +
    'Sie sie in den Einstellungen des Browsers für diese Website.',
  'settings.notifications.enable': 'Benachrichtigungen einschalten',
  'settings.notifications.how': 'So erlauben Sie sie',
  'settings.microphone.title': 'Mikrofon',
  'settings.microphone.text':
    'Sprechen Sie und beobachten Sie, ob sich der Balken bewegt. Es wird nichts ' +
    'aufgezeichnet oder gesendet.',
  'settings.browser.title': 'Dieser Browser',
  'settings.browser.text':
    'Das Softphone bewahrt in diesem Browser die letzten Anrufe, noch nicht gespeicherte ' +
    'Notizen, Namen zu Nummern und Ihre Einstellungen auf.',
  'settings.browser.remove': 'Meine Daten aus diesem Browser entfernen',
  'settings.browser.question':
    'Ihre letzten Anrufe, Notizen und Einstellungen aus diesem Browser entfernen? ' +
    'Telefonanrufe in NetSuite bleiben bestehen, ebenso Ihre Verbindung mit RingCentral.',
  'settings.browser.unsaved.one':
    'Ein Anruf ist noch nicht in NetSuite gespeichert. Er und seine Notiz gingen verloren.',
  'settings.browser.unsaved.other':
    '{1} Anrufe sind noch nicht in NetSuite gespeichert. Sie und ihre Notizen gingen verloren.',
  'settings.browser.open-softphone': 'Softphone öffnen',
  'settings.browser.remove-now': 'Daten entfernen',
  'settings.browser.keep': 'Daten behalten',
  'settings.browser.removed':
    'Entfernt. Das Softphone bewahrt wieder Daten auf, wenn Sie es hier verwenden.',
  'settings.browser.failed':
    'Nicht entfernt: Der Browser hat abgelehnt. Entfernen Sie die Daten dieser Website in den ' +
    'Einstellungen des Browsers.',
  'settings.ringcentral-company.title': 'RingCentral (Unternehmen)',
  'settings.ringcentral-company.use':
    'Die eigene Verbindung des Unternehmens zu RingCentral. Sie wird täglich getestet, und ' +
    'die Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'settings.netsuite-company.title': 'NetSuite (Unternehmen)',
  'settings.netsuite-company.use':
    'Die eigene Verbindung des Unternehmens zu NetSuite. Sie wird täglich getestet, und die ' +
    'Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'settings.credential.unreadable':
    'Die Werte konnten nicht gelesen werden. Laden Sie neu, um es noch einmal zu versuchen; ' +
    'der Grund steht im Skriptprotokoll.',
  'settings.credential.member': 'Ein Unternehmens-Admin richtet das ein und kann es ändern.',
  'settings.credential.recorded':
    'Eine frühere Version hat dieses Ergebnis von Hand festgehalten. Tragen Sie die fehlenden ' +
    'Werte ein, und testen Sie die Verbindung: Dann ist es bewiesen, und täglich aufs Neue.',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Unternehmen',
  'settings.product.running': 'Laufende Version',
  'settings.product.installed': 'Installiertes Bundle',
  'settings.product.none': 'Keines: von der SuiteCloud CLI bereitgestellt oder noch nicht gesehen',
  'settings.product.managed': '{1}, vom Herausgeber verwaltet',
  'settings.product.required': 'Benötigte Version',
  'settings.product.not-known': 'Nicht bekannt',
  'settings.form.save': 'Speichern',
  'settings.form.saving': 'Wird gespeichert …',
  'settings.form.saved': 'Gespeichert',
  'settings.form.discard': 'Änderungen verwerfen',
  'settings.form.invalid':
    'Es wurde noch nichts gespeichert: Sehen Sie sich einige Werte noch einmal an.',
  'settings.failure.session-ended.save':
    'Ihre NetSuite-Sitzung ist beendet. Melden Sie sich in einem anderen Tab wieder an, und ' +
    'speichern Sie dann hier: Ihre Eingaben bleiben erhalten.',
  'settings.failure.unreachable.save':
    'NetSuite war nicht erreichbar. Warten Sie einen Moment, und speichern Sie dann hier: ' +
    'Ihre Eingaben bleiben erhalten.',
  'settings.failure.session-ended.test':
    'Ihre NetSuite-Sitzung ist beendet. Melden Sie sich in einem anderen Tab wieder an, und ' +
    'testen Sie dann noch einmal.',
  'settings.failure.unreachable.test':
    'NetSuite war nicht erreichbar. Warten Sie einen Moment, und testen Sie dann noch einmal.',
  'settings.failure.stopped':
    'Sie warten nicht mehr. NetSuite setzt den Test fort und behält das Ergebnis: Laden Sie ' +
    'in einer Minute neu, um es zu sehen.',
  'settings.refused.body-invalid':
    'Die Anfrage war nicht zu verstehen. Es wurde nichts gespeichert.',
  'settings.refused.form-expired':
    'Es wurde nichts gespeichert, weil sich Ihre NetSuite-Sitzung geändert hat. Kopieren Sie ' +
    'Ihre Eingaben, laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
  'settings.refused.not-allowed': 'Ihre Rolle darf das nicht. Es wurde nichts geändert.',
  'settings.refused.values-invalid': 'Sehen Sie sich einige Werte noch einmal an.',
  'settings.refused.not-configured': 'Speichern Sie alle Werte dieser Karte, bevor Sie sie testen.',
  'settings.refused.not-saved':
    'NetSuite hat es nicht gespeichert. Möglicherweise fehlt Ihrer Rolle die Berechtigung; ' +
    'der Grund steht im Skriptprotokoll.',
  'settings.refused.confirm-server':
    'Nicht gespeichert. Dieser Server gehört nicht RingCentral: Bestätigen Sie ihn, um ihn ' +
    'zu speichern.',
  'settings.refused.server-unconfirmed':
    'Nicht getestet. Kein Administrator hat diesen Server bestätigt, deshalb wurde nichts ' +
    'gesendet.',
  'settings.refused.test-running':
    'Diese Anmeldedaten werden bereits getestet, in einem anderen Tab oder von einem anderen ' +
    'Admin. Warten Sie das Ende ab, und laden Sie dann neu.',
  'settings.refused.test-too-soon':
    'Es gab zu viele Tests in kurzer Zeit. Testen Sie in {1} Sekunden noch einmal.',
  'settings.refused.changed-meanwhile':
    'Während des Tests wurde ein Wert geändert, daher wurde das Ergebnis verworfen. Testen ' +
    'Sie noch einmal.',
  'settings.refused.action-unknown':
    'Diese Seite ist älter als das, was installiert ist. Laden Sie sie neu.',
  'settings.problem.too-long': 'Verwenden Sie höchstens 300 Zeichen.',
  'settings.problem.no-spaces': 'Verwenden Sie Buchstaben, Ziffern und Zeichen ohne Leerzeichen.',
  'settings.problem.client-id':
    'Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.',
  'settings.problem.server':
    'Geben Sie eine https-Adresse ohne Pfad ein, zum Beispiel https://platform.ringcentral.com.',
  'settings.problem.server-administrator':
    'Nur ein NetSuite-Administrator kann einen Server eingeben, der nicht RingCentral gehört.',
  'settings.problem.server-confirm':
    'Dieser Server gehört nicht RingCentral. Bestätigen Sie ihn, um ihn zu speichern.',
  'settings.problem.secret':
    'Geben Sie die ID eines API-Secrets dieses Produkts ein, die mit custsecret_rcp_ beginnt. ' +
    'Fügen Sie niemals das Secret selbst ein.',
  'settings.problem.seal':
    'Dieses Secret versiegelt Anmeldungen und wird nie irgendwohin gesendet. Geben Sie die ' +
    'ID eines anderen ein.',
  'settings.problem.certificate':
    'Geben Sie die ID des Zertifikats ein, die mit custcertificate beginnt.',
  'settings.problem.date': 'Geben Sie ein Datum wie 2027-01-31 ein.',
  'settings.problem.version': 'Geben Sie eine Version wie 1.2.0 ein.',
  'settings.problem.roles':
    'Geben Sie Rollen-IDs wie customrole_support_lead ein, durch Kommas getrennt.',
  'settings.problem.administrator-only':
    'Nur ein NetSuite-Administrator kann festlegen, welche Rollen als Unternehmens-Admin gelten.',
  'settings.problem.shipped-role':
    'RingCentral Service und RingCentral Health können keine Unternehmens-Admins sein. Geben ' +
    'Sie andere Rollen ein.',
  'settings.confirm-server.title': 'Einen Server verwenden, der nicht RingCentral gehört?',
  'settings.confirm-server.body':
    '{1} ist kein Server von RingCentral. Wenn Sie ihn bestätigen, melden sich Benutzer bei ' +
    '{1} an, und ihr RingCentral-Zugriff, das Client-Secret des Unternehmens und sein JWT ' +
    'werden an {1} gesendet.',
  'settings.confirm-server.confirm': '{1} bestätigen',
  'settings.confirm-server.cancel': 'Abbrechen',
  'settings.server-unconfirmed.body':
    '{1} ist kein Server von RingCentral, und kein NetSuite-Administrator hat ihn bestätigt. ' +
    'Es wird nichts dorthin gesendet: Niemand kann sich anmelden, und die Verbindung kann ' +
    'nicht getestet werden.',
  'settings.server-unconfirmed.confirm': 'Server bestätigen',
  'settings.server-unconfirmed.ask':
    'Bitten Sie einen NetSuite-Administrator, ihn auf dieser Seite zu bestätigen, oder geben ' +
    'Sie den Server von RingCentral ein.',
  'settings.field.rc-server.label': 'RingCentral-Server',
  'settings.field.rc-server.help': 'Die Adresse der RingCentral-API ohne Pfad.',
  'settings.field.rc-client-id.label': 'Client-ID der App, mit der sich Personen anmelden',
  'settings.field.rc-client-id.help':
    'Von der ersten App in der Entwicklerkonsole von RingCentral, unter Credentials.',
  'settings.field.rc-jwt-client-id.label': 'Client-ID der Unternehmens-App',
  'settings.field.rc-jwt-client-id.help': 'Von der zweiten App, mit dem JWT-Auth-Flow.',
  'settings.field.rc-client-secret.label': 'API-Secret mit dem Client-Secret der Unternehmens-App',
  'settings.field.rc-client-secret.help':
    'Die ID des Secrets unter Setup > Company > Preferences > API Secrets. Der Wert selbst ' +
    'verlässt diesen Ort nie.',
  'settings.field.rc-secret.label': 'API-Secret mit dem JWT',
  'settings.field.rc-secret.help':
    'Die ID des Secrets, das die JWT-Anmeldedaten enthält. Der Wert selbst verlässt diesen ' +
    'Ort nie.',
  'settings.field.ns-client-id.label': 'Client-ID',
  'settings.field.ns-client-id.help':
    'Vom Integrationsdatensatz unter Setup > Integration > Manage Integrations. Sie wird ' +
    'einmal angezeigt, wenn der Datensatz gespeichert wird.',
  'settings.field.ns-certificate.label': 'Zertifikat-ID',
  'settings.field.ns-certificate.help':
    'Aus Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup: die Zeile, die die Integration der Rolle RingCentral Call Sync zuordnet.',
  'settings.field.ns-signer.label': 'Signaturzertifikat',
  'settings.field.ns-signer.help':
    'Die ID des Zertifikats mit seinem privaten Schlüssel, unter Setup > Company > Certificates.',
  'settings.field.ns-certificate-ends.label': 'Zertifikat endet am',
  'settings.field.ns-certificate-ends.help':
    'Sie werden hier 30 Tage vorher gewarnt. NetSuite sagt einem Skript nicht, wann ein ' +
    'Zertifikat endet.',
  'settings.field.min-version.label': 'Mindestversion des Bundles',
  'settings.field.min-version.help':
    'Ist eine ältere Version installiert, werden alle zum Aktualisieren aufgefordert. Lassen ' +
    'Sie das Feld leer, um keine zu verlangen.',
  'settings.field.admin-roles.label': 'Rollen, die als Unternehmens-Admin gelten',
  'settings.field.admin-roles.help':
    'Neben Administrator und RingCentral Company Admin. IDs, durch Kommas getrennt. Jede ' +
    'braucht außerdem „Bearbeiten“ für den Datensatz RingCentral Company Set-up. Nur ein ' +
    'NetSuite-Administrator kann das ändern.',
  'settings.certificate.read': 'Oder das Datum aus der Datei des Zertifikats lesen',
  'settings.certificate.stays': 'Die Datei bleibt in diesem Browser. Nur das Datum wird behalten.',
  'settings.certificate.found': 'Es endet am {1}. Speichern Sie, um das Datum zu behalten.',
  'settings.certificate.none':
    'Diese Datei enthält kein Zertifikat. Wählen Sie die .pem-, .cer- oder .crt-Datei, die ' +
    'Sie hochgeladen haben.',
  'settings.certificate.too-large': 'Diese Datei ist zu groß für ein Zertifikat.',
  'settings.certificate.ends.one': 'Das Zertifikat endet in {1} Tag, am {2}.',
  'settings.certificate.ends.other': 'Das Zertifikat endet in {1} Tagen, am {2}.',
  'settings.certificate.ends-today': 'Das Zertifikat endet innerhalb eines Tages, am {1}.',
  'settings.certificate.ended': 'Das Zertifikat endete am {1}.',
  'settings.certificate.renew':
    'Erstellen Sie jetzt ein neues, laden Sie es an beiden Stellen hoch, und tragen Sie hier ' +
    'seine IDs und sein Ende ein.',
  'settings.steps.open': 'So wird es eingerichtet',
  'settings.steps.done': 'So wurde es eingerichtet',
  'settings.steps.ringcentral.people':
    'Erstellen Sie in der Entwicklerkonsole von RingCentral eine App für Personen: ' +
    'client-side web app, 3-legged OAuth mit PKCE, Berechtigungen VoIP Calling und Read ' +
    'Accounts. Registrieren Sie bei ihr diese Redirect-URI: {1}',
  'settings.steps.ringcentral.company':
    'Erstellen Sie eine zweite App für das Unternehmen: server-only (no UI), JWT auth flow, ' +
    'Berechtigungen Read Accounts und Read Call Log.',
  'settings.steps.ringcentral.jwt':
    'Erstellen Sie bei RingCentral als der Benutzer, dessen Rechte das Unternehmen haben ' +
    'soll, JWT-Anmeldedaten, und erlauben Sie darin die zweite App.',
  'settings.steps.ringcentral.secrets':
    'Legen Sie in NetSuite unter Setup > Company > Preferences > API Secrets ein Secret mit ' +
    'dem Client-Secret der zweiten App und eines mit dem JWT an. Beschränken Sie beide auf ' +
    'die Domain des RingCentral-Servers, und erlauben Sie beide für diese Skripte: {1}',
  'settings.steps.ringcentral.seal':
    'Legen Sie dort auch ein Secret mit 32 zufälligen Buchstaben und Ziffern als Wert an, das ' +
    'die Anmeldungen der Personen versiegelt: {1} Erlauben Sie es für {2}',
  'settings.steps.netsuite.feature':
    'Schalten Sie unter Setup > Company > Enable Features > SuiteCloud OAuth 2.0 ein.',
  'settings.steps.netsuite.integration':
    'Legen Sie unter Setup > Integration > Manage Integrations einen Datensatz mit Client ' +
    'Credentials (Machine to Machine) Grant und dem Scope RESTlets an. Kopieren Sie die ' +
    'Client-ID: Sie wird nur einmal angezeigt.',
  'settings.steps.netsuite.key':
    'Erstellen Sie einen EC-Schlüssel (P-256, P-384 oder P-521) und ein Zertifikat, das ' +
    'höchstens zwei Jahre gültig ist. Zum Beispiel: {1}',
  'settings.steps.netsuite.signer':
    'Laden Sie unter Setup > Company > Certificates das Zertifikat mit seinem privaten ' +
    'Schlüssel hoch. Die ID beginnt mit custcertificate. Erlauben Sie es für diese Skripte: ' +
    '{1}',
  'settings.steps.netsuite.mapping':
    'Ordnen Sie unter Setup > Integration > Manage Authentication > OAuth 2.0 Client ' +
    'Credentials (M2M) Setup die Integration einem Benutzer mit der Rolle RingCentral Call Sync ' +
    'zu, und laden Sie das Zertifikat ohne seinen Schlüssel hoch. Kopieren Sie die ' +
    'Zertifikat-ID. Eine Sandbox-Aktualisierung löscht diese Zuordnung: Wiederholen Sie dann ' +
    'diesen Schritt.',
  'settings.steps.enter':
    'Tragen Sie unten die IDs ein, speichern Sie, und testen Sie die Verbindung.',
  'settings.test.connection': 'Verbindung testen',
  'settings.test.both': 'Beide testen',
  'settings.test.stop-waiting': 'Nicht länger warten',
  'settings.test.save-first': 'Speichern Sie zuerst: Ein Test verwendet die gespeicherten Werte.',
  'settings.test.under-way.ringcentral':
    'Wird getestet … RingCentral wird nach einem Token gefragt, dann wird das Konto gelesen. ' +
    'Das dauert einige Sekunden, höchstens zwei Minuten.',
  'settings.test.under-way.netsuite':
    'Wird getestet … NetSuite wird nach einem Token gefragt, dann wird damit die ' +
    'Systemprüfung aufgerufen. Das dauert einige Sekunden, höchstens zwei Minuten.',
  'settings.test.of-two': '{1} von 2. {2}',
  'settings.test.came-to': '{1}: {2}',
  'settings.report.last': 'Letzter Test: {1}',
  'settings.report.last-scheduled': 'Letzter Test: {1}, durch den täglichen Test',
  'settings.report.since': 'Fehlgeschlagen seit {1}.',
  'settings.report.passed-before': 'Der Test davor war erfolgreich: {1}',
  'settings.report.ringcentral.answered': 'Konto, das geantwortet hat',
  'settings.report.ringcentral.carried': 'Berechtigungen des Tokens',
  'settings.report.netsuite.answered': 'Version, die geantwortet hat',
  'settings.report.netsuite.carried': 'Berechtigungen der Rolle',
  'settings.report.missing': 'Fehlende Berechtigungen',
  'settings.permission.list-call': 'Telefonanrufe',
  'settings.permission.list-contact': 'Kontakte',
  'settings.permission.list-custjob': 'Kunden',
  'settings.permission.list-job': 'Projekte',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',
  'settings.outcome.passed.title': 'Der Test war erfolgreich',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite lässt dieses Skript eines der API-Secrets nicht verwenden',
  'settings.outcome.rc-secret-unusable.body':
    'Prüfen Sie unter Setup > Company > Preferences > API Secrets, ob beide Secrets unter ' +
    'den hier eingetragenen IDs existieren, ob customscript_rcp_settings, ' +
    'customscript_rcp_retest und customscript_rcp_call_sync sie verwenden dürfen und ob sie ' +
    'an den RingCentral-Server gesendet werden dürfen.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral kennt diese Client-ID mit diesem Client-Secret nicht',
  'settings.outcome.rc-client-refused.body':
    'Vergleichen Sie die Client-ID der Unternehmens-App mit der Entwicklerkonsole. Tragen Sie ' +
    'dann das Client-Secret der App noch einmal in sein API-Secret ein.',
  'settings.outcome.rc-app-disabled.title': 'Die Unternehmens-App ist bei RingCentral deaktiviert',
  'settings.outcome.rc-app-disabled.body':
    'Aktivieren Sie sie in der Entwicklerkonsole, oder tragen Sie hier eine andere App ein.',
  'settings.outcome.rc-grant-not-allowed.title':
    'Die Unternehmens-App darf den JWT-Grant nicht verwenden',
  'settings.outcome.rc-grant-not-allowed.body':
    'Stellen Sie in der Entwicklerkonsole die Authentifizierung der App auf JWT auth flow. ' +
    'Die App, mit der sich Personen anmelden, ist eine andere.',
  'settings.outcome.rc-jwt-revoked.title': 'Das JWT wurde widerrufen',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral kennt es nicht mehr. Erstellen Sie neue JWT-Anmeldedaten für die ' +
    'Unternehmens-App, und tragen Sie sie in ihr API-Secret ein.',
  'settings.outcome.rc-jwt-expired.title': 'Das JWT ist abgelaufen',
  'settings.outcome.rc-jwt-expired.body':
    'Erstellen Sie neue JWT-Anmeldedaten mit späterem oder ohne Ende, und tragen Sie sie in ' +
    'ihr API-Secret ein.',
  'settings.outcome.rc-jwt-other-app.title': 'Das JWT gehört zu einer anderen App',
  'settings.outcome.rc-jwt-other-app.body':
    'Erlauben Sie die Unternehmens-App in den JWT-Anmeldedaten, oder erstellen Sie welche ' +
    'für sie.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral kann das JWT nicht lesen',
  'settings.outcome.rc-jwt-refused.body':
    'Das API-Secret enthält womöglich etwas anderes oder nur einen Teil davon. Kopieren Sie ' +
    'das ganze JWT noch einmal hinein.',
  'settings.outcome.rc-scope-missing.title': 'Dem Token fehlt eine Berechtigung',
  'settings.outcome.rc-scope-missing.body':
    'Geben Sie der Unternehmens-App in der Entwicklerkonsole die fehlenden Berechtigungen. ' +
    'Auch der Benutzer des JWT braucht die passenden Rechte im RingCentral-Konto.',
  'settings.outcome.rc-refused.title':
    'RingCentral hat aus einem Grund abgelehnt, den diese Version nicht kennt',
  'settings.outcome.rc-refused.body':
    'Prüfen Sie, ob der RingCentral-Server stimmt und die App aktiv ist, und testen Sie dann ' +
    'noch einmal.',
  'settings.outcome.rc-unreachable.title': 'RingCentral war nicht erreichbar',
  'settings.outcome.rc-unreachable.body':
    'Über die Anmeldedaten wurde nichts bekannt. Prüfen Sie die Adresse des ' +
    'RingCentral-Servers, falls sie neu ist, oder testen Sie in einer Minute noch einmal.',
  'settings.outcome.rc-timeout.title': 'RingCentral hat nicht rechtzeitig geantwortet',
  'settings.outcome.rc-timeout.body':
    'Über die Anmeldedaten wurde nichts bekannt. Testen Sie in einer Minute noch einmal.',
  'settings.outcome.rc-busy.title': 'RingCentral hat gebeten zu warten',
  'settings.outcome.rc-busy.body':
    'Es gab zu viele Anmeldungen in kurzer Zeit. Über die Anmeldedaten wurde nichts bekannt. ' +
    'Testen Sie in einer Minute noch einmal.',
  'settings.outcome.rc-server-error.title': 'RingCentral hat selbst ein Problem',
  'settings.outcome.rc-server-error.body':
    'Über die Anmeldedaten wurde nichts bekannt. Testen Sie später noch einmal.',
  'settings.outcome.rc-not-json.title':
    'Statt der API von RingCentral hat eine Webseite geantwortet',
  'settings.outcome.rc-not-json.body':
    'Etwas dazwischen ist womöglich ausgefallen, oder der RingCentral-Server hat eine andere ' +
    'Adresse. Über die Anmeldedaten wurde nichts bekannt.',
  'settings.outcome.rc-unexpected.title': 'Der Test konnte nicht durchgeführt werden',
  'settings.outcome.rc-unexpected.body':
    'Der Grund steht im Skriptprotokoll. Über die Anmeldedaten wurde nichts bekannt.',
  'settings.outcome.ns-certificate-unusable.title':
    'Das Signaturzertifikat kann nicht verwendet werden',
  'settings.outcome.ns-certificate-unusable.body':
    'Prüfen Sie unter Setup > Company > Certificates, ob es unter der hier eingetragenen ID ' +
    'existiert und ob customscript_rcp_settings, customscript_rcp_retest und ' +
    'customscript_rcp_call_sync es verwenden dürfen. Ihre Rolle braucht Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'Der Schlüssel des Zertifikats ist von einer Art, die der Token-Endpunkt nicht annimmt',
  'settings.outcome.ns-key-unsuitable.body':
    'Erstellen Sie eines mit einem EC-Schlüssel (P-256, P-384 oder P-521), laden Sie es an ' +
    'beiden Stellen hoch, und tragen Sie die neuen IDs ein.',
  'settings.outcome.ns-key-mismatch.title':
    'Die Zuordnung hat ein anderes Zertifikat als das, das signiert',
  'settings.outcome.ns-key-mismatch.body':
    'Laden Sie an beiden Stellen dasselbe Zertifikat hoch: mit privatem Schlüssel unter Setup ' +
    '> Company > Certificates, ohne ihn in der Zuordnung.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite kennt keine solche Zuordnung',
  'settings.outcome.ns-mapping-unknown.body':
    'Vergleichen Sie Client-ID und Zertifikat-ID mit OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. Eine Sandbox-Aktualisierung löscht alle Zuordnungen: Legen Sie sie dann neu an.',
  'settings.outcome.ns-mapping-revoked.title': 'Das zugeordnete Zertifikat wurde widerrufen',
  'settings.outcome.ns-mapping-revoked.body':
    'Es kann nicht wieder verwendet werden. Ordnen Sie unter OAuth 2.0 Client Credentials ' +
    '(M2M) Setup ein anderes zu, und tragen Sie dessen ID ein.',
  'settings.outcome.ns-certificate-expired.title': 'Das Zertifikat ist abgelaufen',
  'settings.outcome.ns-certificate-expired.body':
    'Erstellen Sie ein neues für höchstens zwei Jahre, laden Sie es an beiden Stellen hoch, ' +
    'und tragen Sie die neuen IDs und sein Ende ein.',
  'settings.outcome.ns-audience-wrong.title':
    'Die signierte Anfrage war für einen anderen Token-Endpunkt bestimmt',
  'settings.outcome.ns-audience-wrong.body':
    'Melden Sie das den Betreuern des Produkts zusammen mit der SuiteTalk-Domain des Kontos ' +
    'aus den Unternehmens-URLs.',
  'settings.outcome.ns-clock-off.title': 'Die Uhren der beiden Seiten gehen verschieden',
  'settings.outcome.ns-clock-off.body':
    'Dem Token-Endpunkt erschien die signierte Anfrage zu alt oder zu neu. Testen Sie noch ' +
    'einmal; bleibt es so, melden Sie es NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite hat die signierte Anfrage abgelehnt und sagt nicht warum',
  'settings.outcome.ns-assertion-refused.body':
    'Vergleichen Sie Client-ID und Zertifikat-ID mit OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, und prüfen Sie, ob die Zuordnung da ist, nicht widerrufen und nicht abgelaufen ' +
    'ist und das Zertifikat hat, das signiert. Das Anmeldeprotokoll nennt womöglich die ' +
    'Ursache. Eine Sandbox-Aktualisierung löscht alle Zuordnungen.',
  'settings.outcome.ns-scope-refused.title': 'Dem Integrationsdatensatz fehlt der Scope RESTlets',
  'settings.outcome.ns-scope-refused.body':
    'Haken Sie RESTlets auf dem Integrationsdatensatz unter OAuth 2.0 an.',
  'settings.outcome.ns-token-refused.title': 'Das RESTlet hat das Token nicht akzeptiert',
  'settings.outcome.ns-token-refused.body':
    'Prüfen Sie, ob der zugeordnete Benutzer aktiv ist und die zugeordnete Rolle hat, und ' +
    'testen Sie dann noch einmal.',
  'settings.outcome.ns-role-refused.title': 'Die zugeordnete Rolle darf das RESTlet nicht aufrufen',
  'settings.outcome.ns-role-refused.body':
    'Geben Sie ihr Log in using OAuth 2.0 Access Tokens und einen Platz in der Zielgruppe von ' +
    'RingCentral Health, oder ordnen Sie die mitgelieferte Rolle RingCentral Call Sync zu, die ' +
    'beides hat.',
  'settings.outcome.ns-permission-missing.title': 'Der zugeordneten Rolle fehlt eine Berechtigung',
  'settings.outcome.ns-permission-missing.body':
    'Geben Sie ihr die fehlenden Berechtigungen, oder ordnen Sie die mitgelieferte Rolle ' +
    'RingCentral Health zu.',
  'settings.outcome.ns-restlet-missing.title': 'Das Health-RESTlet ist nicht da',
  'settings.outcome.ns-restlet-missing.body':
    'Prüfen Sie, ob das Skript RingCentral Health bereitgestellt und freigegeben ist.',
  'settings.outcome.ns-refused.title':
    'NetSuite hat aus einem Grund abgelehnt, den diese Version nicht kennt',
  'settings.outcome.ns-refused.body':
    'Das Anmeldeprotokoll und das Skriptprotokoll nennen ihn womöglich.',
  'settings.outcome.ns-unreachable.title': 'Der Token-Endpunkt war nicht erreichbar',
  'settings.outcome.ns-unreachable.body':
    'Über die Anmeldedaten wurde nichts bekannt. Testen Sie in einer Minute noch einmal.',
  'settings.outcome.ns-timeout.title': 'NetSuite hat nicht rechtzeitig geantwortet',
  'settings.outcome.ns-timeout.body':
    'Über die Anmeldedaten wurde nichts bekannt. Testen Sie in einer Minute noch einmal.',
  'settings.outcome.ns-busy.title': 'NetSuite hat gebeten zu warten',
  'settings.outcome.ns-busy.body':
    'Zu viele Anfragen auf einmal. Über die Anmeldedaten wurde nichts bekannt. Testen Sie in ' +
    'einer Minute noch einmal.',
  'settings.outcome.ns-server-error.title': 'NetSuite hat selbst ein Problem',
  'settings.outcome.ns-server-error.body':
    'Über die Anmeldedaten wurde nichts bekannt. Testen Sie später noch einmal.',
  'settings.outcome.ns-not-json.title': 'Statt der API von NetSuite hat eine Webseite geantwortet',
  'settings.outcome.ns-not-json.body':
    'Möglicherweise läuft eine Wartung. Über die Anmeldedaten wurde nichts bekannt.',
  'settings.outcome.ns-unexpected.title': 'Der Test konnte nicht durchgeführt werden',
  'settings.outcome.ns-unexpected.body':
    'Der Grund steht im Skriptprotokoll. Über die Anmeldedaten wurde nichts bekannt.',
};
