import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': 'Einstellungen',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'Sie',
  'settings.company': 'Unternehmen',
  'settings.nav.label': 'Abschnitte dieser Seite',
  'settings.nav.connection': 'Ihre Verbindungen',
  'settings.nav.connections': 'Verbindungen des Unternehmens',
  'settings.nav.call-sync': 'Anrufsynchronisierung',
  'settings.nav.version': 'Version',
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
    'Ihre RingCentral-Verbindung konnte nicht geprüft werden. Laden Sie diese Seite neu, um es ' +
    'noch einmal zu versuchen.',
  'settings.ringcentral-you.not-ready':
    'Ihr Unternehmen hat seine RingCentral-App noch nicht eingerichtet. Das kann ein ' +
    'Unternehmens-Admin unten unter RingCentral (Unternehmen) tun.',
  'settings.ringcentral-you.connect': 'Verbinden',
  'settings.ringcentral-you.reconnect': 'Neu verbinden',
  'settings.ringcentral-you.switch-account': 'Konto wechseln',
  'settings.ringcentral-you.disconnect': 'Trennen',
  'settings.ringcentral-you.disconnecting': 'Wird getrennt …',
  'settings.ringcentral-you.disconnect-title': 'RingCentral trennen',
  'settings.ringcentral-you.disconnect-question':
    'RingCentral trennen? Laufende Anrufe werden beendet, und Sie können hier weder anrufen ' +
    'noch Anrufe annehmen, bis Sie sich wieder verbinden.',
  'settings.ringcentral-you.disconnect-now': 'Jetzt trennen',
  'settings.ringcentral-you.stay-connected': 'Verbunden bleiben',
  'settings.ringcentral-you.not-disconnected':
    'Nicht getrennt. Versuchen Sie es gleich noch einmal.',
  'settings.netsuite-you.title': 'NetSuite (Sie)',
  'settings.netsuite-you.active':
    'Sie sind angemeldet. Wenn Sie nur hier sind, um sich wieder anzumelden, können Sie diesen ' +
    'Tab schließen. Das Softphone erkennt die neue Sitzung, sobald Sie zu ihm zurückkehren.',
  'settings.netsuite-you.lapsed':
    'Melden Sie sich in einem neuen Tab wieder an, und kehren Sie dann hierher zurück. Die ' +
    'Seite erkennt die neue Sitzung und behält Ihre Eingaben.',
  'settings.netsuite-you.member':
    'Mit dieser Rolle sind Sie Mitglied. Die Einstellungen unter „Unternehmen“ können nur ' +
    'Unternehmens-Admins ändern.',
  'settings.netsuite-you.company-admin':
    'Mit dieser Rolle sind Sie Unternehmens-Admin und können die Einstellungen unter ' +
    '„Unternehmen“ ändern.',
  'settings.netsuite-you.no-crm':
    'Ihre Rolle kann keine Kunden oder Kontakte sehen. Daher wird bei Anrufern nur die ' +
    'Telefonnummer angezeigt.',
  'settings.netsuite-you.sign-in': 'Anmelden',
  'settings.new-tab': '(wird in einem neuen Tab geöffnet)',
  'settings.notifications.title': 'Benachrichtigungen',
  'settings.notifications.text':
    'Benachrichtigungen melden Anrufe und Nachrichten, wenn ein anderer Tab oder eine andere ' +
    'App im Vordergrund ist. Die Erlaubnis gilt für alle NetSuite-Seiten in diesem Browser. ' +
    'Ausschalten können Sie Benachrichtigungen in den Browsereinstellungen für diese Website.',
  'settings.notifications.enable': 'Benachrichtigungen einschalten',
  'settings.notifications.how': 'So erlauben Sie Benachrichtigungen',
  'settings.microphone.text':
    'Sprechen Sie und beobachten Sie, ob sich der Balken bewegt. Es wird nichts ' +
    'aufgezeichnet oder gesendet.',
  'settings.saved-here':
    'Änderungen werden sofort in diesem Browser gespeichert. Offene Softphone-Tabs übernehmen ' +
    'sie.',
  'settings.sound.ring-on': 'Klingeln über',
  'settings.sound.same-as-speaker': 'Wie Lautsprecher',
  'settings.sound.play-ringtone': 'Klingelton abspielen',
  'settings.sound.play-test': 'Testton abspielen',
  'settings.sound.silent': 'Anrufe klingeln ohne Ton.',
  'settings.sound.blocked':
    'Der Browser hat den Ton nicht abgespielt. Prüfen Sie, ob er auf dieser Website Ton ' +
    'abspielen darf, und versuchen Sie es erneut.',
  'settings.calls.title': 'Anrufe',
  'settings.calls.caller-id': 'Angezeigte Nummer',
  'settings.calls.caller-id-help': 'Diese Nummer sehen die Personen, die Sie anrufen.',
  'settings.calls.caller-id-unknown':
    'Ihre Nummern erscheinen hier, sobald sich das Softphone in diesem Browser verbunden hat.',
  'settings.calls.after': 'Zeit für Notizen nach einem Anruf',
  'settings.calls.after-help':
    'Nach dieser Zeit wird der Anruf mit seinen Notizen gespeichert. Tippen hält die Uhr an.',
  'settings.calls.seconds.one': '{1} Sekunde',
  'settings.calls.seconds.other': '{1} Sekunden',
  'settings.calls.minutes.one': '{1} Minute',
  'settings.calls.minutes.other': '{1} Minuten',
  'settings.phone-links.title': 'Telefonlinks',
  'settings.phone-links.text':
    'Telefonlinks auf Websites können das Softphone öffnen. Die Nummer wird eingetragen, und ' +
    'nichts wird angerufen, bevor Sie „Anrufen“ wählen. Links in anderen Programmen folgen den ' +
    'Einstellungen Ihres Computers.',
  'settings.phone-links.none':
    'Sie haben das Softphone auf dieser Seite nicht für Telefonlinks registriert.',
  'settings.phone-links.asked':
    'Sie haben das Softphone für Telefonlinks registriert. Nur Ihr Browser weiß, ob Sie es ' +
    'erlaubt haben: Probieren Sie einen Link aus.',
  'settings.phone-links.opened': 'Ein Telefonlink hat das Softphone in diesem Browser geöffnet.',
  'settings.phone-links.chip.none': 'Hier nicht registriert',
  'settings.phone-links.chip.asked': 'Noch nicht ausprobiert',
  'settings.phone-links.chip.opened': 'Hat funktioniert',
  'settings.phone-links.register': 'Registrieren',
  'settings.phone-links.register-again': 'Erneut registrieren',
  'settings.phone-links.undo': 'Rückgängig machen',
  'settings.phone-links.try': 'Erfundene Nummer ausprobieren',
  'settings.phone-links.removed':
    'Sie haben diesem Browser gesagt, dass er Telefonlinks nicht mehr mit dem Softphone öffnen ' +
    'soll.',
  'settings.phone-links.refused':
    'Der Browser hat abgelehnt. Vielleicht erlaubt er Websites nicht, Links zu öffnen. Die ' +
    'Schritte unten zeigen, wo Sie das erlauben.',
  'settings.phone-links.by-hand':
    'Wenn Ihr Browser nicht fragt, oder um es von Hand rückgängig zu machen',
  'settings.phone-links.by-hand.chrome':
    'Wählen Sie das Symbol mit zwei Rauten am Ende der Adressleiste. Oder suchen Sie in den ' +
    'Einstellungen des Browsers nach „Protokoll-Handler“: Erlauben Sie Websites die Frage, und ' +
    'entfernen Sie diese Website aus der Liste.',
  'settings.phone-links.by-hand.firefox':
    'Öffnen Sie Einstellungen > Allgemein > Anwendungen, und wählen Sie unter „tel“, was ' +
    'Telefonlinks öffnet.',
  'settings.phone-links.unsupported':
    'Dieser Browser kann Telefonlinks nicht mit einer Website öffnen. Verwenden Sie Chrome, ' +
    'Edge oder Firefox auf einem Computer.',
  'settings.browser.title': 'Dieser Browser',
  'settings.browser.text':
    'Das Softphone speichert in diesem Browser die letzten Anrufe, noch nicht gespeicherte ' +
    'Notizen, Namen zu Telefonnummern, Entwürfe und Vorlagen von Nachrichten und Ihre ' +
    'Einstellungen.',
  'settings.browser.remove': 'Meine Daten aus diesem Browser entfernen',
  'settings.browser.question':
    'Ihre letzten Anrufe, Notizen, Entwürfe, Vorlagen und Einstellungen aus diesem Browser ' +
    'entfernen? Telefonanrufe in NetSuite und Ihre RingCentral-Verbindung bleiben erhalten. ' +
    'Ein laufender Anruf geht ohne die bisher geschriebenen Notizen weiter.',
  'settings.browser.unsaved.one':
    'Ein Anruf ist noch nicht in NetSuite gespeichert. Der Anruf und seine Notiz gingen verloren.',
  'settings.browser.unsaved.other':
    '{1} Anrufe sind noch nicht in NetSuite gespeichert. Die Anrufe und ihre Notizen gingen ' +
    'verloren.',
  'settings.browser.edits.one':
    'Änderungen an einem gespeicherten Anruf sind noch nicht in NetSuite. Sie gingen ' +
    'verloren.',
  'settings.browser.edits.other':
    'Änderungen an {1} gespeicherten Anrufen sind noch nicht in NetSuite. Sie gingen ' +
    'verloren.',
  'settings.browser.open-softphone': 'Softphone öffnen',
  'settings.browser.remove-now': 'Daten entfernen',
  'settings.browser.keep': 'Daten behalten',
  'settings.browser.removed':
    'Daten entfernt. Das Softphone speichert neue Daten, wenn Sie es hier wieder verwenden.',
  'settings.browser.failed':
    'Nicht entfernt. Der Browser hat es nicht zugelassen. Entfernen Sie die Daten dieser ' +
    'Website in den Browsereinstellungen.',
  'settings.ringcentral-company.title': 'RingCentral (Unternehmen)',
  'settings.ringcentral-company.use':
    'Die eigene Verbindung des Unternehmens zu RingCentral. Sie wird täglich getestet, und ' +
    'die Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'settings.netsuite-company.title': 'NetSuite (Unternehmen)',
  'settings.netsuite-company.use':
    'Die eigene Verbindung des Unternehmens zu NetSuite. Sie wird täglich getestet, und die ' +
    'Zustandsprüfung meldet das Ergebnis. Der Anrufabgleich meldet sich damit an.',
  'settings.credential.unreadable':
    'Die Werte konnten nicht gelesen werden. Laden Sie diese Seite neu, um es noch einmal zu ' +
    'versuchen. Einzelheiten stehen im Skriptprotokoll.',
  'settings.credential.member':
    'Nur Unternehmens-Admins können diese Verbindung einrichten oder ändern.',
  'settings.credential.recorded':
    'Dieses Ergebnis wurde in einer früheren Version von Hand eingetragen. Tragen Sie die ' +
    'fehlenden Werte ein, und testen Sie die Verbindung. Danach wird sie täglich getestet.',
  'settings.credential.how': 'So richten Sie diese Verbindung ein',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Unternehmen',
  'settings.product.running': 'Laufende Version',
  'settings.product.installed': 'Installiertes Bundle',
  'settings.product.none': 'Keines (mit der SuiteCloud CLI bereitgestellt oder noch nicht erkannt)',
  'settings.product.managed': '{1}, vom Herausgeber verwaltet',
  'settings.product.required': 'Benötigte Version',
  'settings.product.not-known': 'Unbekannt',
  'settings.form.save': 'Speichern',
  'settings.form.saving': 'Wird gespeichert …',
  'settings.form.saved': 'Gespeichert',
  'settings.form.discard': 'Änderungen verwerfen',
  'settings.form.invalid': 'Nicht gespeichert. Prüfen Sie die markierten Felder.',
  'settings.failure.session-ended.save':
    'Ihre NetSuite-Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab wieder an, und ' +
    'speichern Sie dann hier. Ihre Eingaben bleiben erhalten.',
  'settings.failure.unreachable.save':
    'NetSuite war nicht erreichbar. Warten Sie einen Moment, und speichern Sie dann noch ' +
    'einmal. Ihre Eingaben bleiben erhalten.',
  'settings.failure.session-ended.test':
    'Ihre NetSuite-Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab wieder an, und ' +
    'testen Sie dann noch einmal.',
  'settings.failure.unreachable.test':
    'NetSuite war nicht erreichbar. Warten Sie einen Moment, und testen Sie dann noch einmal.',
  'settings.failure.stopped':
    'Sie warten nicht mehr auf den Test. NetSuite setzt ihn fort und speichert das Ergebnis. ' +
    'Laden Sie diese Seite in einer Minute neu, um es zu sehen.',
  'settings.refused.body-invalid':
    'Es wurde nichts gespeichert. NetSuite konnte die Anfrage nicht lesen. Laden Sie diese ' +
    'Seite neu, und versuchen Sie es noch einmal.',
  'settings.refused.form-expired':
    'Es wurde nichts gespeichert, weil sich Ihre NetSuite-Sitzung geändert hat. Kopieren Sie ' +
    'Ihre Eingaben, laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
  'settings.refused.not-allowed':
    'Es wurde nichts geändert. Ihrer Rolle fehlt die Berechtigung dafür.',
  'settings.refused.values-invalid': 'Nicht gespeichert. Prüfen Sie die markierten Felder.',
  'settings.refused.not-configured':
    'Nicht getestet. Tragen Sie zuerst alle Werte ein, und speichern Sie sie.',
  'settings.refused.not-saved':
    'Nicht gespeichert. Möglicherweise fehlt Ihrer Rolle eine Berechtigung. Einzelheiten ' +
    'stehen im Skriptprotokoll.',
  'settings.refused.confirm-server':
    'Nicht gespeichert. Dieser Server gehört nicht RingCentral. Bestätigen Sie ihn, um ihn zu ' +
    'speichern.',
  'settings.refused.server-unconfirmed':
    'Nicht getestet. Kein Administrator hat diesen Server bestätigt, deshalb wurde nichts ' +
    'gesendet.',
  'settings.refused.test-running':
    'Diese Verbindung wird bereits in einem anderen Tab oder von einem anderen Admin getestet. ' +
    'Warten Sie, bis der Test beendet ist, und laden Sie dann diese Seite neu.',
  'settings.refused.test-too-soon':
    'Nicht getestet. Es gab zu viele Tests in kurzer Zeit. Versuchen Sie es in {1} Sekunden ' +
    'noch einmal.',
  'settings.refused.changed-meanwhile':
    'Während des Tests wurde ein Wert geändert, daher wurde das Ergebnis verworfen. Testen ' +
    'Sie noch einmal.',
  'settings.refused.action-unknown':
    'Diese Seite ist älter als die installierte Version. Laden Sie sie neu.',
  'settings.problem.too-long': 'Verwenden Sie höchstens 300 Zeichen.',
  'settings.problem.no-spaces':
    'Verwenden Sie Buchstaben, Ziffern und Sonderzeichen ohne Leerzeichen.',
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
    'Dieses Secret versiegelt Anmeldungen und wird nie gesendet. Geben Sie die ID eines ' +
    'anderen Secrets ein.',
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
    '{1} an. Ihr RingCentral-Zugriff, das Client-Secret des Unternehmens und das JWT des ' +
    'Unternehmens werden an {1} gesendet.',
  'settings.confirm-server.confirm': '{1} bestätigen',
  'settings.confirm-server.cancel': 'Abbrechen',
  'settings.server-unconfirmed.body':
    '{1} ist kein Server von RingCentral, und kein NetSuite-Administrator hat ihn bestätigt. ' +
    'An {1} wird nichts gesendet. Daher kann sich niemand anmelden, und die Verbindung kann ' +
    'nicht getestet werden.',
  'settings.server-unconfirmed.confirm': 'Server bestätigen',
  'settings.server-unconfirmed.ask':
    'Bitten Sie einen NetSuite-Administrator, ihn auf dieser Seite zu bestätigen, oder geben ' +
    'Sie den Server von RingCentral ein.',
  'settings.field.rc-server.label': 'RingCentral-Server',
  'settings.field.rc-server.help': 'Die Adresse der RingCentral-API ohne Pfad.',
  'settings.field.rc-client-id.label': 'Client-ID der App, mit der sich Benutzer anmelden',
  'settings.field.rc-client-id.help':
    'Aus der ersten App in der Entwicklerkonsole von RingCentral, unter Credentials.',
  'settings.field.rc-jwt-client-id.label': 'Client-ID der Unternehmens-App',
  'settings.field.rc-jwt-client-id.help': 'Aus der zweiten App, die den JWT-Auth-Flow verwendet.',
  'settings.field.rc-client-secret.label': 'API-Secret mit dem Client-Secret der Unternehmens-App',
  'settings.field.rc-client-secret.help':
    'Die ID des Secrets unter Setup > Company > Preferences > API Secrets. Keine Seite und ' +
    'kein Skript kann seinen Wert lesen.',
  'settings.field.rc-secret.label': 'API-Secret mit dem JWT',
  'settings.field.rc-secret.help':
    'Die ID des Secrets, das die JWT-Anmeldedaten enthält. Keine Seite und kein Skript kann ' +
    'seinen Wert lesen.',
  'settings.field.ns-client-id.label': 'Client-ID',
  'settings.field.ns-client-id.help':
    'Aus dem Integrationsdatensatz unter Setup > Integration > Manage Integrations. Die ' +
    'Client-ID wird nur einmal angezeigt, wenn der Datensatz gespeichert wird.',
  'settings.field.ns-certificate.label': 'Zertifikat-ID',
  'settings.field.ns-certificate.help':
    'Aus Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, in der Zeile, die der Integration die Rolle RingCentral Call Sync zuordnet.',
  'settings.field.ns-signer.label': 'Signaturzertifikat',
  'settings.field.ns-signer.help':
    'Die ID des Zertifikats mit dem privaten Schlüssel, unter Setup > Company > Preferences > ' +
    'Certificates.',
  'settings.field.ns-certificate-ends.label': 'Zertifikat läuft ab am',
  'settings.field.ns-certificate-ends.help':
    '30 Tage vor diesem Datum erscheint hier eine Warnung. Skripte können das Ablaufdatum ' +
    'eines Zertifikats nicht aus NetSuite lesen.',
  'settings.field.min-version.label': 'Mindestversion des Bundles',
  'settings.field.min-version.help':
    'Ist eine ältere Version installiert, werden Benutzer zum Aktualisieren aufgefordert. ' +
    'Lassen Sie das Feld leer, wenn Sie keine Version vorschreiben.',
  'settings.field.admin-roles.label': 'Rollen, die als Unternehmens-Admin gelten',
  'settings.field.admin-roles.help':
    'Zusätzlich zu Administrator und RingCentral Company Admin. Geben Sie Rollen-IDs ein, ' +
    'durch Kommas getrennt. Jede Rolle braucht außerdem die Stufe „Bearbeiten“ für den ' +
    'Datensatz RingCentral Company Setup. Nur ein NetSuite-Administrator kann das ändern.',
  'settings.certificate.read': 'Oder das Datum aus der Zertifikatsdatei lesen',
  'settings.certificate.stays':
    'Die Datei bleibt in diesem Browser. Nur das Datum wird gespeichert.',
  'settings.certificate.found':
    'Das Zertifikat läuft am {1} ab. Speichern Sie, um das Datum zu übernehmen.',
  'settings.certificate.none':
    'Diese Datei enthält kein Zertifikat. Wählen Sie die .pem-, .cer- oder .crt-Datei, die ' +
    'Sie hochgeladen haben.',
  'settings.certificate.too-large': 'Diese Datei ist zu groß für ein Zertifikat.',
  'settings.certificate.ends.one': 'Das Zertifikat läuft in {1} Tag ab, am {2}.',
  'settings.certificate.ends.other': 'Das Zertifikat läuft in {1} Tagen ab, am {2}.',
  'settings.certificate.ends-today': 'Das Zertifikat läuft innerhalb eines Tages ab, am {1}.',
  'settings.certificate.ended': 'Das Zertifikat ist am {1} abgelaufen.',
  'settings.certificate.renew':
    'Erstellen Sie ein neues Zertifikat, laden Sie es an beiden Stellen hoch, und tragen Sie ' +
    'hier seine IDs und sein Ablaufdatum ein.',
  'settings.test.connection': 'Verbindung testen',
  'settings.test.both': 'Beide Verbindungen testen',
  'settings.test.stop-waiting': 'Nicht mehr warten',
  'settings.test.save-first':
    'Speichern Sie zuerst Ihre Änderungen. Der Test verwendet die gespeicherten Werte.',
  'settings.test.under-way.ringcentral':
    'Test läuft … Bei RingCentral wird ein Token angefordert, dann wird das Konto gelesen. Das ' +
    'dauert einige Sekunden, höchstens drei Minuten.',
  'settings.test.under-way.netsuite':
    'Test läuft … Bei NetSuite wird ein Token angefordert, dann wird damit die Zustandsprüfung ' +
    'aufgerufen. Das dauert einige Sekunden, höchstens drei Minuten.',
  'settings.test.of-two': '{1} von 2. {2}',
  'settings.test.came-to': '{1}: {2}',
  'settings.report.last': 'Letzter Test: {1}',
  'settings.report.last-scheduled': 'Letzter Test: {1} (täglicher Test)',
  'settings.report.since': 'Schlägt fehl seit {1}.',
  'settings.report.passed-before': 'Letzter erfolgreicher Test: {1}',
  'settings.report.ringcentral.answered': 'RingCentral-Konto',
  'settings.report.ringcentral.carried': 'Berechtigungen des Tokens',
  'settings.report.netsuite.answered': 'Von der Zustandsprüfung gemeldete Version',
  'settings.report.netsuite.carried': 'Berechtigungen der Rolle',
  'settings.report.missing': 'Fehlende Berechtigungen',
  'settings.permission.list-call': 'Telefonanrufe',
  'settings.permission.list-contact': 'Kontakte',
  'settings.permission.list-custjob': 'Kunden',
  'settings.permission.list-job': 'Projekte',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',
  'settings.outcome.passed.title': 'Der Test war erfolgreich',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite erlaubt diesem Skript nicht, eines der API-Secrets zu verwenden',
  'settings.outcome.rc-secret-unusable.body':
    'Prüfen Sie unter Setup > Company > Preferences > API Secrets, ob beide Secrets unter ' +
    'den hier eingetragenen IDs existieren, ob customscript_rcp_settings, ' +
    'customscript_rcp_retest, customscript_rcp_call_sync und customscript_rcp_sync_page sie ' +
    'verwenden dürfen und ob sie an den RingCentral-Server gesendet werden dürfen.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral kennt diese Client-ID mit diesem Client-Secret nicht',
  'settings.outcome.rc-client-refused.body':
    'Vergleichen Sie die Client-ID der Unternehmens-App mit der in der Entwicklerkonsole. ' +
    'Tragen Sie dann das Client-Secret der App noch einmal in sein API-Secret ein.',
  'settings.outcome.rc-app-disabled.title': 'Die Unternehmens-App ist bei RingCentral deaktiviert',
  'settings.outcome.rc-app-disabled.body':
    'Aktivieren Sie die App in der Entwicklerkonsole, oder tragen Sie hier eine andere App ein.',
  'settings.outcome.rc-grant-not-allowed.title':
    'Die Unternehmens-App darf den JWT-Grant nicht verwenden',
  'settings.outcome.rc-grant-not-allowed.body':
    'Stellen Sie in der Entwicklerkonsole die Authentifizierung der App auf JWT auth flow. Die ' +
    'App, mit der sich Benutzer anmelden, ist eine andere.',
  'settings.outcome.rc-jwt-revoked.title': 'Das JWT wurde widerrufen',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral akzeptiert dieses JWT nicht mehr. Erstellen Sie neue JWT-Anmeldedaten für die ' +
    'Unternehmens-App, und tragen Sie sie in das API-Secret ein.',
  'settings.outcome.rc-jwt-expired.title': 'Das JWT ist abgelaufen',
  'settings.outcome.rc-jwt-expired.body':
    'Erstellen Sie neue JWT-Anmeldedaten mit einem späteren oder ohne Ablaufdatum, und tragen ' +
    'Sie sie in das API-Secret ein.',
  'settings.outcome.rc-jwt-other-app.title': 'Das JWT gehört zu einer anderen App',
  'settings.outcome.rc-jwt-other-app.body':
    'Autorisieren Sie die Unternehmens-App in den JWT-Anmeldedaten, oder erstellen Sie ' +
    'JWT-Anmeldedaten für die Unternehmens-App.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral kann das JWT nicht lesen',
  'settings.outcome.rc-jwt-refused.body':
    'Möglicherweise enthält das API-Secret etwas anderes oder nur einen Teil des JWT. Kopieren ' +
    'Sie das ganze JWT noch einmal in das API-Secret.',
  'settings.outcome.rc-scope-missing.title': 'Dem Token fehlt eine Berechtigung',
  'settings.outcome.rc-scope-missing.body':
    'Fügen Sie der Unternehmens-App in der Entwicklerkonsole die fehlenden Berechtigungen ' +
    'hinzu. Auch der Benutzer des JWT braucht die entsprechenden Berechtigungen im ' +
    'RingCentral-Konto.',
  'settings.outcome.rc-refused.title':
    'RingCentral hat die Anfrage aus unbekanntem Grund abgelehnt',
  'settings.outcome.rc-refused.body':
    'Prüfen Sie, ob der RingCentral-Server richtig und die App aktiv ist, und testen Sie dann ' +
    'noch einmal.',
  'settings.outcome.rc-unreachable.title': 'RingCentral war nicht erreichbar',
  'settings.outcome.rc-unreachable.body':
    'Der Test lieferte kein Ergebnis. Prüfen Sie die Adresse des RingCentral-Servers, falls ' +
    'sie neu ist. Testen Sie andernfalls in einer Minute noch einmal.',
  'settings.outcome.rc-timeout.title': 'RingCentral hat nicht rechtzeitig geantwortet',
  'settings.outcome.rc-timeout.body':
    'Der Test lieferte kein Ergebnis. Testen Sie in einer Minute noch einmal.',
  'settings.outcome.rc-busy.title': 'Das Anfragelimit von RingCentral ist erreicht',
  'settings.outcome.rc-busy.body':
    'Es gab zu viele Anmeldungen in kurzer Zeit, daher lieferte der Test kein Ergebnis. Testen ' +
    'Sie in einer Minute noch einmal.',
  'settings.outcome.rc-server-error.title': 'RingCentral hat einen Serverfehler gemeldet',
  'settings.outcome.rc-server-error.body':
    'Der Test lieferte kein Ergebnis. Testen Sie später noch einmal.',
  'settings.outcome.rc-not-json.title':
    'Statt der API von RingCentral hat eine Webseite geantwortet',
  'settings.outcome.rc-not-json.body':
    'Der Test lieferte kein Ergebnis. Möglicherweise ist ein System zwischen NetSuite und ' +
    'RingCentral ausgefallen, oder der RingCentral-Server hat eine andere Adresse.',
  'settings.outcome.rc-unexpected.title': 'Der Test konnte nicht durchgeführt werden',
  'settings.outcome.rc-unexpected.body':
    'Der Test lieferte kein Ergebnis. Einzelheiten stehen im Skriptprotokoll.',
  'settings.outcome.ns-certificate-unusable.title':
    'Das Signaturzertifikat kann nicht verwendet werden',
  'settings.outcome.ns-certificate-unusable.body':
    'Prüfen Sie unter Setup > Company > Preferences > Certificates, ob das Zertifikat unter ' +
    'der hier eingetragenen ID existiert und ob customscript_rcp_settings, ' +
    'customscript_rcp_retest und customscript_rcp_call_sync es verwenden dürfen. Ihre Rolle ' +
    'braucht Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'NetSuite unterstützt den Schlüsseltyp dieses Zertifikats nicht',
  'settings.outcome.ns-key-unsuitable.body':
    'Erstellen Sie ein Zertifikat mit einem EC-Schlüssel (P-256, P-384 oder P-521), laden Sie ' +
    'es an beiden Stellen hoch, und tragen Sie die neuen IDs ein.',
  'settings.outcome.ns-key-mismatch.title':
    'Das zugeordnete Zertifikat ist nicht das Signaturzertifikat',
  'settings.outcome.ns-key-mismatch.body':
    'Laden Sie an beiden Stellen dasselbe Zertifikat hoch: mit privatem Schlüssel unter Setup ' +
    '> Company > Preferences > Certificates, ohne ihn in der Zuordnung.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite kann diese Zuordnung nicht finden',
  'settings.outcome.ns-mapping-unknown.body':
    'Vergleichen Sie Client-ID und Zertifikat-ID mit OAuth 2.0 Client Credentials (M2M) Setup. ' +
    'Eine Sandbox-Aktualisierung löscht alle Zuordnungen. Legen Sie die Zuordnung nach einer ' +
    'Aktualisierung neu an.',
  'settings.outcome.ns-mapping-revoked.title': 'Das zugeordnete Zertifikat wurde widerrufen',
  'settings.outcome.ns-mapping-revoked.body':
    'Ein widerrufenes Zertifikat kann nicht wieder verwendet werden. Ordnen Sie unter OAuth ' +
    '2.0 Client Credentials (M2M) Setup ein anderes zu, und tragen Sie dessen ID ein.',
  'settings.outcome.ns-certificate-expired.title': 'Das Zertifikat ist abgelaufen',
  'settings.outcome.ns-certificate-expired.body':
    'Erstellen Sie ein neues Zertifikat, das höchstens zwei Jahre gültig ist, laden Sie es an ' +
    'beiden Stellen hoch, und tragen Sie seine IDs und sein Ablaufdatum ein.',
  'settings.outcome.ns-audience-wrong.title':
    'Die signierte Anfrage war für einen anderen Token-Endpunkt bestimmt',
  'settings.outcome.ns-audience-wrong.body':
    'Melden Sie das den Betreuern des Produkts. Geben Sie dabei die SuiteTalk-Domain des ' +
    'Kontos aus den Unternehmens-URLs an.',
  'settings.outcome.ns-clock-off.title':
    'Die Uhren von NetSuite und dem Token-Endpunkt stimmen nicht überein',
  'settings.outcome.ns-clock-off.body':
    'Der Token-Endpunkt hielt die signierte Anfrage für zu alt oder zu neu. Testen Sie noch ' +
    'einmal. Besteht das Problem weiter, melden Sie es NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite hat die signierte Anfrage ohne Angabe von Gründen abgelehnt',
  'settings.outcome.ns-assertion-refused.body':
    'Vergleichen Sie Client-ID und Zertifikat-ID mit OAuth 2.0 Client Credentials (M2M) Setup. ' +
    'Prüfen Sie, ob die Zuordnung existiert, weder widerrufen noch abgelaufen ist und das ' +
    'Signaturzertifikat enthält. Möglicherweise nennt das Anmeldeprotokoll die Ursache. Eine ' +
    'Sandbox-Aktualisierung löscht alle Zuordnungen.',
  'settings.outcome.ns-scope-refused.title': 'Dem Integrationsdatensatz fehlt der Scope RESTlets',
  'settings.outcome.ns-scope-refused.body':
    'Aktivieren Sie RESTlets im Integrationsdatensatz unter OAuth 2.0.',
  'settings.outcome.ns-token-refused.title': 'Das RESTlet hat das Token nicht akzeptiert',
  'settings.outcome.ns-token-refused.body':
    'Prüfen Sie, ob der zugeordnete Benutzer aktiv ist und die zugeordnete Rolle hat, und ' +
    'testen Sie dann noch einmal.',
  'settings.outcome.ns-role-refused.title': 'Die zugeordnete Rolle darf das RESTlet nicht aufrufen',
  'settings.outcome.ns-role-refused.body':
    'Geben Sie der Rolle die Berechtigung Log in using OAuth 2.0 Access Tokens, und nehmen Sie ' +
    'sie in die Zielgruppe von RingCentral Health auf. Oder ordnen Sie die mitgelieferte Rolle ' +
    'RingCentral Call Sync zu, die beides hat.',
  'settings.outcome.ns-permission-missing.title': 'Der zugeordneten Rolle fehlt eine Berechtigung',
  'settings.outcome.ns-permission-missing.body':
    'Geben Sie der Rolle die fehlenden Berechtigungen, oder ordnen Sie die mitgelieferte Rolle ' +
    'RingCentral Call Sync zu.',
  'settings.outcome.ns-restlet-missing.title': 'Das Health-RESTlet wurde nicht gefunden',
  'settings.outcome.ns-restlet-missing.body':
    'Prüfen Sie, ob das Skript RingCentral Health bereitgestellt und freigegeben ist.',
  'settings.outcome.ns-refused.title': 'NetSuite hat die Anfrage aus unbekanntem Grund abgelehnt',
  'settings.outcome.ns-refused.body':
    'Möglicherweise nennen das Anmeldeprotokoll und das Skriptprotokoll den Grund.',
  'settings.outcome.ns-unreachable.title': 'Der Token-Endpunkt war nicht erreichbar',
  'settings.outcome.ns-unreachable.body':
    'Der Test lieferte kein Ergebnis. Testen Sie in einer Minute noch einmal.',
  'settings.outcome.ns-timeout.title': 'NetSuite hat nicht rechtzeitig geantwortet',
  'settings.outcome.ns-timeout.body':
    'Der Test lieferte kein Ergebnis. Testen Sie in einer Minute noch einmal.',
  'settings.outcome.ns-busy.title': 'Das Anfragelimit von NetSuite ist erreicht',
  'settings.outcome.ns-busy.body':
    'Es gab zu viele Anfragen gleichzeitig, daher lieferte der Test kein Ergebnis. Testen Sie ' +
    'in einer Minute noch einmal.',
  'settings.outcome.ns-server-error.title': 'NetSuite hat einen Serverfehler gemeldet',
  'settings.outcome.ns-server-error.body':
    'Der Test lieferte kein Ergebnis. Testen Sie später noch einmal.',
  'settings.outcome.ns-not-json.title': 'Statt der API von NetSuite hat eine Webseite geantwortet',
  'settings.outcome.ns-not-json.body':
    'Der Test lieferte kein Ergebnis. Möglicherweise wird NetSuite gerade gewartet.',
  'settings.outcome.ns-unexpected.title': 'Der Test konnte nicht durchgeführt werden',
  'settings.outcome.ns-unexpected.body':
    'Der Test lieferte kein Ergebnis. Einzelheiten stehen im Skriptprotokoll.',
};
