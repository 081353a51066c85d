import type { AreaWords } from '../english.ts';

export const PAGE: AreaWords<'page'> = {
  'page.title.settings': 'RingCentral-Einstellungen',
  'page.title.softphone': 'RingCentral-Softphone',
  'page.no-script':
    'Diese Seite braucht JavaScript. Schalten Sie es für diese Website ein, und laden Sie dann neu.',
  'page.new-tab': '(wird in einem neuen Tab geöffnet)',
  'page.cancel': 'Abbrechen',
  'page.reload': 'Neu laden',
  'page.microphone': 'Mikrofon',
  'page.notifications': 'Benachrichtigungen',
  'page.broken.title': 'Diese Seite wurde nicht vollständig geladen',
  'page.broken.body':
    'Laden Sie die Seite neu. Hilft das nicht, bitten Sie Ihren Administrator, im ' +
    'Skriptprotokoll nachzusehen.',
  'page.other-user.title': 'In diesem Browser hat sich eine andere Person bei NetSuite angemeldet',
  'page.other-account.title': 'Dieser Browser ist jetzt in einem anderen NetSuite-Konto angemeldet',
  'page.other-user.body':
    'Diese Seite gehört der Person, die vorher angemeldet war. Deshalb speichert sie nichts ' +
    'mehr, und Sie können hier weder anrufen noch Anrufe annehmen. Laden Sie die Seite neu, ' +
    'um sie als die jetzt angemeldete Person zu nutzen.',
  'page.other-user.kept':
    'Anrufe und Notizen, die noch nicht in NetSuite sind, bleiben in diesem Browser, bis ' +
    'sich die zugehörige Person wieder anmeldet und das Softphone öffnet.',
  'page.other-user.call':
    'Ihr Anruf läuft weiter. Neue Anrufe sind nicht möglich, und diese Seite wird gesperrt, ' +
    'sobald der Anruf endet.',
  'page.banners.region': 'Status',
  'page.banners.severity.error': 'Fehler:',
  'page.banners.severity.warning': 'Warnung:',
  'page.banners.severity.info': 'Information:',
  'page.banners.more.one': '1 weitere Meldung',
  'page.banners.more.other': '{1} weitere Meldungen',
  'page.banners.fewer': 'Weniger anzeigen',
  'page.banners.told.one': '{2}. 1 weitere.',
  'page.banners.told.other': '{2}. {1} weitere.',
  'page.update.still-here': 'Schon aktualisiert?',
  'page.update.support':
    'Laden Sie diese Seite neu. Ist diese Meldung nach dem Update noch da, wenden Sie sich ' +
    'an den Support. Möglicherweise ist die Version nicht für diese NetSuite-Umgebung ' +
    'veröffentlicht.',
  'page.banners.put-away.seven-days': 'Für 7 Tage ausgeblendet.',
  'page.banners.put-away.visit': 'Ausgeblendet, bis Sie diesen Tab schließen.',
  'page.banners.undo': 'Rückgängig',
  'page.notifications.no-answer':
    'Noch keine Antwort. Suchen Sie die Abfrage neben der Adressleiste, oder versuchen Sie ' +
    'es noch einmal.',
  'page.waiting-for-browser': 'Warten auf den Browser …',
  'page.tab.calls.one': 'Wenn Sie diesen Tab verwenden, wird der Anruf im anderen Tab beendet.',
  'page.tab.calls.other':
    'Wenn Sie diesen Tab verwenden, werden {1} Anrufe im anderen Tab beendet.',
  'page.tab.take-over.one': 'Anruf beenden und diesen Tab verwenden',
  'page.tab.take-over.other': 'Anrufe beenden und diesen Tab verwenden',
  'page.tab.here': '● Hier ist Ihr Softphone',
  'page.tab.notification': 'Ihr aktives Softphone',
  'page.tab.notification-body': 'Klicken Sie, um seinen Tab nach vorn zu holen.',
  'page.sign-in.waiting': 'Warten auf das Anmeldefenster …',
  'page.sign-in.blocked':
    'Der Browser hat das Anmeldefenster blockiert. Erlauben Sie Pop-ups für diese Website, ' +
    'und versuchen Sie es noch einmal.',
  'page.sign-in.cancelled': 'Sie haben sich nicht angemeldet. Es wurde nichts geändert.',
  'page.sign-in.session-ended':
    'Ihre NetSuite-Sitzung ist abgelaufen. Melden Sie sich bei NetSuite an, und versuchen ' +
    'Sie es dann noch einmal.',
  'page.sign-in.unreachable': 'NetSuite war nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  'page.sign-in.not-set-up':
    'RingCentral ist für Ihr Unternehmen noch nicht eingerichtet. Wenden Sie sich an Ihren ' +
    'Unternehmens-Admin.',
  'page.sign-in.not-ours':
    'Diese Anmeldung hat zu lange gedauert oder wurde an anderer Stelle gestartet. Versuchen ' +
    'Sie es noch einmal.',
  'page.sign-in.failed':
    'Die Anmeldung konnte nicht abgeschlossen werden. Versuchen Sie es noch einmal. Hilft ' +
    'das nicht, wenden Sie sich an Ihren Administrator.',
  'page.microphone.test': 'Mikrofon testen',
  'page.microphone.stop': 'Stopp',
  'page.microphone.level': 'Mikrofonpegel',
  'page.microphone.no-level':
    'Das Mikrofon funktioniert, aber dieser Browser kann seinen Pegel nicht anzeigen.',
  'page.microphone.no-answer':
    'Die Abfrage des Browsers wurde nicht beantwortet. Testen Sie noch einmal, und wählen ' +
    'Sie dann „Zulassen“.',
  'page.microphone.not-opened':
    'Der Browser konnte das Mikrofon nicht öffnen. Testen Sie noch einmal, oder laden Sie diese Seite neu.',
  'page.steps.site.chrome':
    'Klicken Sie links neben der Adresse auf das Symbol mit zwei Schiebereglern.',
  'page.steps.site.edge':
    'Klicken Sie links neben der Adresse auf das Schloss, dann auf die Berechtigungen für diese Website.',
  'page.steps.site.firefox': 'Klicken Sie links neben der Adresse auf das durchgestrichene Symbol.',
  'page.steps.site.safari':
    'Wählen Sie in der Menüleiste Safari, dann die Einstellungen für diese Website.',
  'page.steps.site.other':
    'Öffnen Sie die Einstellungen Ihres Browsers für diese Website, meist über ein Symbol neben der Adresse.',
  'page.steps.allow.chrome': 'Schalten Sie „{1}“ ein.',
  'page.steps.allow.edge': 'Stellen Sie „{1}“ auf „Zulassen“.',
  'page.steps.allow.firefox': 'Entfernen Sie die Blockierung neben „{1}“.',
  'page.steps.allow.safari': 'Stellen Sie „{1}“ auf „Erlauben“.',
  'page.steps.allow.other': 'Erlauben Sie „{1}“ für diese Website.',
  'page.steps.reload': 'Laden Sie diese Seite neu.',
  'page.steps.policy.frame':
    'Wird diese Seite innerhalb einer anderen Seite angezeigt, öffnen Sie sie in einem eigenen Tab.',
  'page.steps.policy.computer':
    'Prüfen Sie in den Datenschutzeinstellungen Ihres Computers, ob dieser Browser das Mikrofon verwenden darf.',
  'page.steps.policy.administrator':
    'Ist es erlaubt, fragen Sie Ihren Administrator: Eine Richtlinie Ihres Unternehmens oder ' +
    'des Browsers sperrt das Mikrofon für NetSuite.',
  'page.steps.policy.desk-phone': 'Anrufe über Ihr Tischtelefon oder Handy funktionieren weiter.',
  'page.steps.missing.plug-in':
    'Schließen Sie ein Headset oder Mikrofon an, oder verbinden Sie es über Bluetooth.',
  'page.steps.missing.sound-settings':
    'Prüfen Sie, ob die Toneinstellungen Ihres Computers es als Eingabegerät aufführen.',
  'page.steps.missing.clears': 'Diese Meldung verschwindet, sobald ein Mikrofon erkannt wird.',
  'page.steps.in-use.close':
    'Schließen Sie das andere Programm, das das Mikrofon verwendet, oder beenden Sie dessen Anruf.',
  'page.steps.in-use.test': 'Klicken Sie dann auf dieser Seite auf „Mikrofon testen“.',
  'page.steps.in-use.plug-in':
    'Ist das Mikrofon immer noch belegt, ziehen Sie es ab und stecken Sie es wieder ein.',
  'page.steps.unsupported.https': 'Prüfen Sie, ob die Adresse mit https beginnt.',
  'page.steps.unsupported.browser':
    'Öffnen Sie NetSuite in einem aktuellen Chrome, Edge oder Firefox.',
  'page.chip.unknown': 'Nicht bekannt',
  'page.chip.connection.connected': 'Verbunden',
  'page.chip.connection.never-connected': 'Nicht verbunden',
  'page.chip.connection.disconnected': 'Getrennt',
  'page.chip.connection.reconnect': 'Erneute Verbindung nötig',
  'page.chip.session.active': 'Angemeldet',
  'page.chip.session.lapsed': 'Sitzung abgelaufen',
  'page.chip.m2m.verified': 'Geprüft',
  'page.chip.m2m.not-tested': 'Gespeichert, nicht getestet',
  'page.chip.m2m.test-failed': 'Test fehlgeschlagen',
  'page.chip.m2m.not-configured': 'Nicht eingerichtet',
  'page.chip.microphone.ready': 'Bereit',
  'page.chip.microphone.prompt': 'Fragt bei der ersten Verwendung',
  'page.chip.microphone.blocked-by-policy': 'Durch eine Richtlinie gesperrt',
  'page.chip.microphone.missing': 'Keines gefunden',
  'page.chip.microphone.in-use': 'Anderswo in Verwendung',
  'page.chip.blocked': 'In diesem Browser blockiert',
  'page.chip.unsupported': 'Hier nicht unterstützt',
  'page.chip.notifications.granted': 'Ein',
  'page.chip.notifications.default': 'Aus',
  'page.chip.tab.active': 'In diesem Tab aktiv',
  'page.chip.tab.inactive': 'In einem anderen Tab aktiv',
  'page.chip.tab.everyone': 'In jedem Tab aktiv',
  'page.chip.bundle.current': 'Version {1}',
  'page.chip.bundle.outdated': 'Version {1}, {2} erforderlich',
};
