import type { AreaWords } from '../english.ts';

export const CALL_SYNC_STATE: AreaWords<'call-sync-state'> = {
  'call-sync.title': 'RingCentral-Anrufabgleich',
  'call-sync.lead':
    'Die Anrufe des Unternehmens werden zu Telefonanruf-Datensätzen, unabhängig vom ' +
    'verwendeten Telefon.',
  'call-sync.chip.off': 'Aus',
  'call-sync.chip.needs-credentials': 'Unternehmenszugang fehlt',
  'call-sync.chip.needs-mapping': 'Zuordnung fehlt',
  'call-sync.chip.paused': 'Angehalten',
  'call-sync.chip.running': 'Läuft',
  'call-sync.chip.behind': 'Im Rückstand',
  'call-sync.chip.failing': 'Gestört',
  'call-sync.card.open': 'Anrufabgleich öffnen',
};

export const CALL_SYNC: AreaWords<'call-sync'> = {
  'call-sync.settings': 'Einstellungen',
  'call-sync.status.title': 'Status',
  'call-sync.status.last-run': 'Letzter Lauf',
  'call-sync.status.next-run': 'Nächster Lauf',
  'call-sync.status.never': 'Noch nie',
  'call-sync.status.none': 'Keiner',
  'call-sync.status.behind': 'Rückstand zu RingCentral',
  'call-sync.status.minutes': '{1} Min.',
  'call-sync.status.waiting': 'Wartend',
  'call-sync.status.today': 'Heute',
  'call-sync.status.week': 'Letzte 7 Tage',
  'call-sync.status.logged': 'Protokolliert',
  'call-sync.status.updated': 'Aktualisiert',
  'call-sync.status.skipped': 'Ausgelassen',
  'call-sync.status.failed': 'Fehlgeschlagen',
  'call-sync.status.lacking':
    'Anrufe werden ohne Verknüpfung mit manchen Datensätzen protokolliert, weil der Rolle der ' +
    'Integration {1} fehlt.',
  'call-sync.status.failing-since': 'Gestört seit {1}',
  'call-sync.failure.settings':
    'Die gespeicherten Einstellungen sind nicht lesbar. Bis ein Unternehmensadministrator sie ' +
    'ersetzt, wird nichts gelesen oder protokolliert.',
  'call-sync.failure.ringcentral-setup':
    'RingCentral (Unternehmen) ist unvollständig, wurde seit dem letzten Test geändert oder ' +
    'nennt einen Server, den kein Administrator bestätigt hat. Es wurde nichts gesendet. ' +
    'Testen Sie RingCentral (Unternehmen) in den Einstellungen.',
  'call-sync.failure.ringcentral-secrets':
    'NetSuite lässt {1} die API-Secrets des Unternehmens nicht verwenden. Prüfen Sie unter Setup ' +
    '> Company > Preferences > API Secrets, ob beide Secrets existieren, und erlauben Sie sie ' +
    'für dieses Skript.',
  'call-sync.failure.ringcentral-sign-in':
    'RingCentral lehnt die Anmeldung des Unternehmens ab. Testen Sie RingCentral ' +
    '(Unternehmen) in den Einstellungen.',
  'call-sync.failure.ringcentral-scope':
    'Der RingCentral-App fehlt ein Scope: {1}. Fügen Sie ihn in der Entwicklerkonsole von ' +
    'RingCentral hinzu.',
  'call-sync.failure.ringcentral-permission':
    'Dem RingCentral-Benutzer der JWT-Anmeldedaten fehlt eine Berechtigung: {1}.',
  'call-sync.failure.ringcentral-busy':
    'RingCentral begrenzt die Anfragen. Der nächste Lauf macht weiter.',
  'call-sync.failure.ringcentral-down':
    'RingCentral antwortet nicht. Der nächste Lauf versucht es erneut.',
  'call-sync.failure.ringcentral-answer':
    'Die Antwort von RingCentral war unvollständig, oder an seiner Stelle hat ein anderes System ' +
    'geantwortet, etwa ein Proxy oder eine Wartungsseite. Die Antwort wurde nicht verwendet. Der ' +
    'nächste Lauf versucht es erneut.',
  'call-sync.failure.netsuite-sign-in':
    'NetSuite lehnt die Anmeldung des Unternehmens ab. Testen Sie NetSuite (Unternehmen) in ' +
    'den Einstellungen.',
  'call-sync.failure.netsuite-permission':
    'NetSuite lässt die Rolle der Integration das Skript nicht ausführen, das Anrufe schreibt. ' +
    'Ordnen Sie das Zertifikat der Rolle RingCentral Call Sync zu oder geben Sie ihrer Rolle Log ' +
    'in using OAuth 2.0 Access Tokens (Voll).',
  'call-sync.failure.netsuite-permission.named':
    'Die Rolle der Integration darf keine Anrufe schreiben. Ihr fehlt: {1}. Ordnen Sie das ' +
    'Zertifikat der Rolle RingCentral Call Sync zu oder ergänzen Sie diese Berechtigungen in ' +
    'ihrer Rolle.',
  'call-sync.failure.netsuite-busy':
    'NetSuite hat zu viele Anfragen gleichzeitig erhalten. Der nächste Lauf versucht es erneut.',
  'call-sync.failure.netsuite-down':
    'Der REST-Dienst von NetSuite antwortet nicht. Der nächste Lauf versucht es erneut.',
  'call-sync.failure.netsuite-answer':
    'Das Skript, das Anrufe schreibt, hat keine brauchbare Antwort geliefert. Der nächste Lauf ' +
    'versucht es erneut. Einzelheiten stehen im Skriptprotokoll.',
  'call-sync.failure.records':
    'Die eigenen Datensätze des Anrufabgleichs konnten nicht gelesen oder geschrieben werden. ' +
    'Einzelheiten stehen im Skriptprotokoll.',
  'call-sync.failure.unexpected':
    'Ein Lauf wurde abgebrochen. Der nächste Lauf macht dort weiter. Einzelheiten stehen im ' +
    'Skriptprotokoll.',
  'call-sync.unreadable.title': 'Die gespeicherten Einstellungen sind nicht lesbar',
  'call-sync.unreadable.body':
    'Der Datensatz RingCentral Call Sync wurde außerhalb dieser Seite geändert. Bis seine ' +
    'Einstellungen ersetzt sind, werden keine Anrufe gelesen oder protokolliert. Hier stehen die ' +
    'Standardeinstellungen.',
  'call-sync.unreadable.replace': 'Einstellungen ersetzen',
  'call-sync.unreadable.ask': 'Gespeicherte Einstellungen ersetzen?',
  'call-sync.unreadable.ask-body':
    'Was der Datensatz jetzt enthält, geht verloren: Regeln, nie protokollierte Nummern und der ' +
    'Standardorganisator. An seine Stelle treten die Einstellungen dieser Seite. Organisatoren ' +
    'der Nebenstellen und die Anrufliste bleiben.',
  'call-sync.unreadable.cancel': 'Abbrechen',
  'call-sync.permission.calls': 'Telefonanrufe (Bearbeiten)',
  'call-sync.permission.deleted-calls': 'RingCentral Deleted Call (Anzeigen)',
  'call-sync.permission.customers': 'Kunden (Anzeigen)',
  'call-sync.permission.contacts': 'Kontakte (Anzeigen)',
  'call-sync.permission.vendors': 'Lieferanten (Anzeigen)',
  'call-sync.act.turn-on': 'Einschalten',
  'call-sync.act.turn-off': 'Ausschalten',
  'call-sync.act.pause': 'Anhalten',
  'call-sync.act.resume': 'Fortsetzen',
  'call-sync.act.sync-now': 'Jetzt abgleichen',
  'call-sync.act.started':
    'Ein Lauf wurde gestartet. Der Status wird aktualisiert, wenn der Lauf beendet ist.',
  'call-sync.act.running': 'Ein Lauf ist bereits im Gange.',
  'call-sync.act.saved': 'Gespeichert.',
  'call-sync.act.save': 'Speichern',
  'call-sync.act.refresh': 'Aktualisieren',
  'call-sync.error.not-verified':
    'Testen Sie zuerst RingCentral (Unternehmen) und NetSuite (Unternehmen) in den ' +
    'Einstellungen. Beide Tests müssen erfolgreich sein.',
  'call-sync.error.run-in-progress':
    'Ein Lauf ist im Gange. Versuchen Sie es erneut, wenn er beendet ist.',
  'call-sync.error.cant-start':
    'Ihre Rolle kann keine Skripte starten. Warten Sie auf den nächsten geplanten Lauf.',
  'call-sync.error.changed-meanwhile':
    'Der Anruf wurde geändert, nachdem diese Seite ihn geladen hat. Aktualisieren Sie die Liste.',
  'call-sync.error.mapping-changed':
    'Nicht gespeichert. Jemand anderes hat soeben eine dieser Nebenstellen gespeichert. ' +
    'Speichern Sie erneut, um diese Auswahl zu ersetzen, oder verwerfen Sie Ihre, um sie zu ' +
    'sehen.',
  'call-sync.error.not-allowed': 'Das kann nur ein Unternehmens-Admin.',
  'call-sync.error.list-full':
    'Die Liste der Nummern, die nie protokolliert werden, ist voll. Entfernen Sie zuerst einige ' +
    'in den Protokollregeln.',
  'call-sync.error.settings-unreadable':
    'Nicht gespeichert. Die gespeicherten Einstellungen sind nicht lesbar. Ersetzen Sie sie ' +
    'zuerst unter Status.',
  'call-sync.error.other':
    'Es wurde nichts geändert. NetSuite konnte die Anfrage nicht ausführen. Versuchen Sie es ' +
    'erneut.',
  'call-sync.error.unreachable': 'NetSuite hat nicht geantwortet. Versuchen Sie es erneut.',
  'call-sync.error.session-ended':
    'Ihre NetSuite-Sitzung ist abgelaufen. Melden Sie sich in einem anderen Tab an und ' +
    'versuchen Sie es hier erneut.',
  'call-sync.rules.title': 'Protokollregeln',
  'call-sync.rules.help':
    'Das Anrufprotokoll des Softphones folgt denselben Regeln. Anrufe mit Notizen werden immer ' +
    'protokolliert.',
  'call-sync.rules.since': 'Anrufe protokollieren ab',
  'call-sync.rules.since-help': 'Heute oder bis zu {1} Tage zurück.',
  'call-sync.rules.internal': 'Anrufe zwischen Nebenstellen protokollieren',
  'call-sync.rules.missed': 'Verpasste Anrufe protokollieren',
  'call-sync.rules.voicemail': 'Anrufe mit Voicemail protokollieren',
  'call-sync.rules.queue-offers':
    'Warteschlangenanrufe protokollieren, die jemand anderes angenommen hat',
  'call-sync.rules.messages':
    'Protokollieren von Textnachrichten erlauben, ein Eintrag pro Unterhaltung und Tag',
  'call-sync.rules.shortest':
    'Angenommene Anrufe nicht protokollieren, die kürzer sind als (Sekunden)',
  'call-sync.rules.never': 'Nummern, die nie protokolliert werden, eine pro Zeile',
  'call-sync.rules.never-help': 'Mit + und Landesvorwahl oder als Nebenstelle.',
  'call-sync.rules.never-wrong':
    'Keine gültige Nummer: {1}. Verwenden Sie + und Ziffern oder eine Nebenstelle.',
  'call-sync.rules.slots': 'Gleichzeitige Anfragen an NetSuite',
  'call-sync.rules.slots-help':
    'Zwei Anfragen sind schneller bei Unternehmen mit sehr vielen Anrufen. Jede Anfrage belegt ' +
    'eine der gleichzeitigen Integrationsanfragen des Kontos.',
  'call-sync.mapping.title': 'Organisatorzuordnung',
  'call-sync.mapping.help':
    'Wählen Sie, welcher NetSuite-Mitarbeiter Organisator der Anrufe einer Nebenstelle ist.',
  'call-sync.mapping.default': 'Standardorganisator für nicht zugeordnete Nebenstellen',
  'call-sync.mapping.default-help':
    'Ohne Standardorganisator werden Anrufe nicht zugeordneter Nebenstellen aufgelistet, aber ' +
    'nicht protokolliert.',
  'call-sync.mapping.none':
    'Die Nebenstellen von RingCentral sind noch nicht geladen. Auch der erste Lauf lädt sie.',
  'call-sync.mapping.load': 'Nebenstellen laden',
  'call-sync.mapping.find': 'Nebenstelle suchen',
  'call-sync.mapping.show': 'Anzeigen',
  'call-sync.mapping.show.all': 'Alle',
  'call-sync.mapping.show.unmapped': 'Nicht zugeordnet',
  'call-sync.mapping.show.new': 'Neu',
  'call-sync.mapping.count': '{1} von {2} Nebenstellen',
  'call-sync.mapping.more': '{1} weitere anzeigen',
  'call-sync.mapping.extension': 'Nebenstelle',
  'call-sync.mapping.organizer': 'Organisator',
  'call-sync.mapping.match': 'Zuordnung',
  'call-sync.mapping.actions': 'Aktionen',
  'call-sync.mapping.new': 'Neu',
  'call-sync.mapping.unnamed': 'Mitarbeiter {1}',
  'call-sync.mapping.match.auto-email': 'Automatisch (E-Mail)',
  'call-sync.mapping.match.auto-user-email': 'Automatisch (Benutzer)',
  'call-sync.mapping.match.auto-phone': 'Automatisch (Telefon)',
  'call-sync.mapping.match.manual': 'Manuell',
  'call-sync.mapping.match.unmapped': 'Nicht zugeordnet',
  'call-sync.mapping.match.dont-log': 'Nicht protokollieren',
  'call-sync.mapping.several': '{1} Mitarbeiter kommen infrage',
  'call-sync.mapping.preview': 'Vorschau der automatischen Zuordnung',
  'call-sync.mapping.auto': 'Automatisch zuordnen und speichern',
  'call-sync.mapping.previewed':
    'Die automatische Zuordnung hat {1} Organisatoren für {2} Nebenstellen gefunden. Noch ist ' +
    'nichts gespeichert.',
  'call-sync.mapping.unsaved': 'Ungespeicherte Änderungen: {1}',
  'call-sync.mapping.discard': 'Änderungen verwerfen',
  'call-sync.mapping.seen': 'Neue als gesehen markieren ({1})',
  'call-sync.mapping.choose': 'Organisator wählen',
  'call-sync.mapping.choose-for': 'Organisator für {1}',
  'call-sync.mapping.type': 'Namen eingeben',
  'call-sync.mapping.no-employee': 'Kein aktiver Mitarbeiter mit diesem Namen gefunden.',
  'call-sync.mapping.found': '{1} gefunden',
  'call-sync.mapping.found-more':
    '{1} angezeigt. Geben Sie mehr vom Namen ein, um die Liste einzugrenzen.',
  'call-sync.mapping.clear': 'Organisator entfernen',
  'call-sync.mapping.dont-log': 'Nicht protokollieren',
  'call-sync.mapping.loading': 'Nebenstellen werden geladen',
  'call-sync.preview.title': 'Vorschau des ersten Abgleichs',
  'call-sync.preview.help':
    'Liest die ersten Anrufe von RingCentral und zeigt, was die gespeicherten Regeln und ' +
    'Organisatoren daraus machen würden. Nichts wird gespeichert, und kein Datensatz wird ' +
    'angelegt.',
  'call-sync.preview.read': 'Vorschau anzeigen',
  'call-sync.preview.loading': 'Anrufe werden von RingCentral gelesen',
  'call-sync.preview.count': 'Anrufe seit {2}: {1}.',
  'call-sync.preview.none': 'RingCentral hat keine Anrufe seit {1}.',
  'call-sync.preview.more':
    'RingCentral hat weitere Anrufe. Die Vorschau endet hier, die Läufe nicht.',
  'call-sync.preview.partial':
    'Manche Datensätze konnten nicht durchsucht werden oder sind für Ihre Rolle nicht sichtbar. ' +
    'Ein Lauf findet daher vielleicht andere Datensätze oder Anrufe, deren Datensatz gelöscht ' +
    'wurde.',
  'call-sync.preview.new': 'Würde protokolliert',
  'call-sync.preview.known': 'Bereits in NetSuite',
  'call-sync.preview.skipped': 'Nicht protokolliert',
  'call-sync.preview.in-progress': 'Läuft noch',
  'call-sync.preview.organizer': 'Organisator: {1}',
  'call-sync.preview.record': '{1}: {2}',
  'call-sync.preview.no-record': 'Kein Datensatz hat diese Nummer',
  'call-sync.preview.busy':
    'RingCentral begrenzt die Anfragen. Versuchen Sie es in {1} Sekunden erneut.',
  'call-sync.preview.busy-some':
    'RingCentral begrenzt die Anfragen. Versuchen Sie es in einer Minute erneut.',
  'call-sync.preview.down': 'RingCentral antwortet nicht. Versuchen Sie es erneut.',
  'call-sync.preview.answer':
    'Die Antwort von RingCentral war unvollständig, oder an seiner Stelle hat ein anderes System ' +
    'geantwortet, etwa ein Proxy oder eine Wartungsseite. Die Antwort wurde nicht verwendet. ' +
    'Versuchen Sie es erneut.',
  'call-sync.calls.title': 'Anrufe der letzten 30 Tage',
  'call-sync.calls.show.logged': 'Protokolliert',
  'call-sync.calls.show.waiting': 'Wartend',
  'call-sync.calls.show.skipped': 'Ausgelassen',
  'call-sync.calls.show.failed': 'Fehlgeschlagen',
  'call-sync.calls.none': 'Noch keine Anrufe.',
  'call-sync.calls.none-shown': 'Keiner der geladenen Anrufe entspricht diesem Filter.',
  'call-sync.calls.older': 'Ältere Anrufe anzeigen',
  'call-sync.calls.loading': 'Anrufe werden geladen',
  'call-sync.calls.from': 'Anruf von {1}',
  'call-sync.calls.to': 'Anruf an {1}',
  'call-sync.calls.unknown': 'unbekannter Nummer',
  'call-sync.calls.extension': 'Nebenstelle {1}',
  'call-sync.calls.in-progress': 'Läuft',
  'call-sync.calls.state.logged': 'Protokolliert',
  'call-sync.calls.state.waiting': 'Wartet auf den nächsten Lauf',
  'call-sync.calls.state.deleted':
    'Der Datensatz wurde manuell gelöscht und wird nicht neu erstellt',
  'call-sync.calls.state.failed.organizer-refused': 'NetSuite akzeptiert diesen Organisator nicht',
  'call-sync.calls.state.failed.record-refused': 'NetSuite hat den Datensatz nicht angenommen',
  'call-sync.calls.state.failed.not-answered':
    'Das Skript, das Anrufe schreibt, brach bei diesem Anruf ab',
  'call-sync.calls.several': '{1} Datensätze haben diese Nummer',
  'call-sync.calls.unlinked': 'Mit keinem Datensatz verknüpft',
  'call-sync.calls.open': 'Datensatz öffnen',
  'call-sync.calls.act.organizer': 'Organisator wählen',
  'call-sync.calls.act.record': 'Datensatz wählen',
  'call-sync.calls.act.linked': 'Der nächste Lauf verknüpft ihn mit {1}.',
  'call-sync.calls.act.contact': 'Kontakt anlegen',
  'call-sync.calls.act.contact-done':
    'Das Formular von NetSuite öffnet sich in einem neuen Tab, mit {1} als Telefonnummer. Fehlt ' +
    'die Nummer dort, geben Sie sie ein. Speichern Sie den Kontakt, und verknüpfen Sie dann diesen ' +
    'Anruf über „Datensatz wählen“ mit ihm.',
  'call-sync.calls.act.anyway': 'Trotzdem protokollieren',
  'call-sync.calls.act.retry': 'Erneut versuchen',
  'call-sync.calls.act.never': 'Diese Nummer nie protokollieren',
  'call-sync.calls.act.done': 'Der nächste Lauf protokolliert diesen Anruf.',
  'call-sync.calls.act.never-done':
    '{1} wird ab jetzt nie protokolliert. Um das rückgängig zu machen, bearbeiten Sie die ' +
    'Protokollregeln.',
  'call-sync.records.with': 'Datensätze mit {1}',
  'call-sync.records.loading': 'Datensätze werden gesucht',
  'call-sync.records.none': 'Kein Datensatz hat diese Nummer.',
  'call-sync.records.more':
    '{1} weitere haben sie. Öffnen Sie den Telefonanruf-Datensatz, um einen davon zu wählen.',
  'call-sync.records.partial':
    'Manche Datensätze konnten nicht durchsucht werden oder sind für Ihre Rolle nicht sichtbar.',
  'call-sync.records.type.customer': 'Kunde',
  'call-sync.records.type.lead': 'Lead',
  'call-sync.records.type.prospect': 'Interessent',
  'call-sync.records.type.contact': 'Kontakt',
  'call-sync.records.type.vendor': 'Lieferant',
  'call-sync.calls.export': 'Als CSV exportieren',
  'call-sync.calls.exporting': 'Anrufe werden für den Export geladen: {1}',
  'call-sync.calls.csv':
    'Beginn,Richtung,Nummer,Name,Nebenstelle,Sekunden,Ergebnis,Status,Grund,Datensatz',
};
