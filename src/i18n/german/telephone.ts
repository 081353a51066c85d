import type { AreaWords } from '../english.ts';

export const TELEPHONE: AreaWords<'telephone'> = {
  'telephone.rooms': 'Bereiche des Telefons',
  'telephone.room.phone': 'Telefon',
  'telephone.room.history': 'Verlauf',
  'telephone.room.messages': 'Nachrichten',
  'telephone.room.contacts': 'Kontakte',
  'telephone.incoming.unnamed': 'Eingehender Anruf',
  'telephone.incoming.from': 'Eingehender Anruf von {1}',
  'telephone.number.unknown': 'Unbekannte Nummer',
  'telephone.incoming.queue': '{1}, {2}',
  'telephone.incoming.answer': 'Annehmen',
  'telephone.incoming.hold-and-answer': 'Halten und annehmen',
  'telephone.incoming.decline': 'Ablehnen',
  'telephone.incoming.voicemail': 'An Voicemail',
  'telephone.incoming.no-sound':
    'Der Browser spielt den Klingelton erst ab, wenn Sie auf diese Seite klicken.',
  'telephone.incoming.notification': 'Klicken Sie, um das Softphone zu öffnen.',
  'telephone.incoming.notification-number': '{1}. Klicken Sie, um das Softphone zu öffnen.',
  'telephone.call.title': 'Anruf: {1}',
  'telephone.call.mute': 'Stumm',
  'telephone.call.hold': 'Halten',
  'telephone.call.keypad': 'Tastenfeld',
  'telephone.call.transfer': 'Weiterverbinden',
  'telephone.call.record': 'Aufzeichnen',
  'telephone.call.record.consent':
    'Weisen Sie alle im Gespräch auf die Aufzeichnung hin, bevor Sie beginnen. Das Gesetz ' +
    'kann ihre Einwilligung verlangen.',
  'telephone.failed.title': 'Der Anruf bei {1} ist beendet.',
  'telephone.call.hang-up': 'Auflegen',
  'telephone.call.send-extension': 'Nebenstelle {1} senden',
  'telephone.call.tones': 'Gesendete Töne',
  'telephone.call.send-tones': 'Töne senden',
  'telephone.call.nothing-arrives':
    'Von der anderen Seite kommt kein Ton an. Möglicherweise blockiert ihn das Netzwerk.',
  'telephone.call.no-microphone':
    'Das Mikrofon wurde getrennt. Schließen Sie eines an; es wird automatisch verwendet.',
  'telephone.call.microphone-blocked':
    'Der Browser erlaubt das Mikrofon nicht mehr. Erlauben Sie es wieder; es wird ' +
    'automatisch verwendet.',
  'telephone.phase.dialling': 'Wird angerufen …',
  'telephone.phase.ringing': 'Es klingelt …',
  'telephone.phase.answering': 'Wird angenommen …',
  'telephone.phase.talking': 'Im Gespräch',
  'telephone.phase.transferring': 'Wird weiterverbunden …',
  'telephone.phase.on-hold': 'Gehalten',
  'telephone.phase.changing-hold': 'Einen Moment …',
  'telephone.phase.ending': 'Wird beendet …',
  'telephone.phase.over': 'Beendet',
  'telephone.problem.microphone':
    'Der Browser konnte nicht auf ein Mikrofon zugreifen. Der Anruf klingelt weiter: Beheben ' +
    'Sie das Problem, und nehmen Sie dann an.',
  'telephone.problem.not-answered-in-time': 'Niemand hat abgenommen.',
  'telephone.problem.hold-failed': 'Halten hat nicht funktioniert. Versuchen Sie es noch einmal.',
  'telephone.problem.held-silently':
    'RingCentral hat das Halten nicht bestätigt. Keine der beiden Seiten hört die andere, ' +
    'bis Sie den Anruf fortsetzen.',
  'telephone.problem.answered-on-hold':
    'Dieser Anruf wurde angenommen, während Sie ein anderes Gespräch führten. Er wird ' +
    'deshalb gehalten.',
  'telephone.problem.other-microphone':
    'Ein anderes Programm verwendet das gewählte Mikrofon. Dieser Anruf nutzt den Systemstandard.',
  'telephone.problem.transfer-failed':
    'Das Weiterverbinden ist fehlgeschlagen. Der Anrufer ist noch in der Leitung.',
  'telephone.problem.recording-failed':
    'Die Aufzeichnung konnte nicht gestartet oder beendet werden. Möglicherweise erlaubt Ihr ' +
    'Konto sie nicht.',
  'telephone.problem.answer-failed':
    'Der Anruf konnte nicht angenommen werden. Versuchen Sie es noch einmal.',
  'telephone.problem.reconnecting':
    'Verbindung unterbrochen. Sie wird wiederhergestellt … Bleiben Sie in der Leitung.',
  'telephone.transfer.to': 'Weiterverbinden mit',
  'telephone.transfer.now': 'Jetzt weiterverbinden',
  'telephone.transfer.ask': 'Erst rückfragen',
  'telephone.transfer.asking': 'Rückfrage bei {1}. Der Anrufer wird gehalten.',
  'telephone.transfer.somebody': 'der anderen Person',
  'telephone.transfer.complete': 'Weiterverbinden abschließen',
  'telephone.transfer.back': 'Zurück zum Anrufer',
  'telephone.dial.form': 'Wählen',
  'telephone.dial.number-or-name': 'Nummer oder Name',
  'telephone.dial.pad': 'Tastenfeld',
  'telephone.dial.add': 'Weiterer Anruf',
  'telephone.dial.from': 'Anrufen mit',
  'telephone.searching': 'NetSuite wird durchsucht …',
  'telephone.dial.short': 'Geben Sie mindestens drei Zeichen eines Namens ein, um zu suchen.',
  'telephone.dial.results': 'Gefundene Personen',
  'telephone.dial.search-failed':
    'NetSuite konnte nicht durchsucht werden. Nummern können Sie weiterhin wählen.',
  'telephone.dial.nobody': 'Keine Person mit diesem Namen und einer Telefonnummer gefunden.',
  'telephone.dial.nobody-seen':
    'Keine Person mit diesem Namen und einer Telefonnummer in den Datensätzen gefunden, die ' +
    'Sie sehen dürfen.',
  'telephone.dial.nobody-partly':
    'Keine Person gefunden, aber NetSuite konnte nicht alle Datensätze durchsuchen.',
  'telephone.dial.partly': 'NetSuite konnte nicht alle Datensätze durchsuchen.',
  'telephone.dial.more': 'Es gibt weitere Treffer. Geben Sie mehr vom Namen ein.',
  'telephone.key.star': 'Stern',
  'telephone.key.pound': 'Raute',
  'telephone.refusal.empty': 'Geben Sie eine Nummer oder einen Namen ein.',
  'telephone.refusal.too-short': 'Diese Nummer ist zu kurz.',
  'telephone.refusal.too-long': 'Diese Nummer ist zu lang.',
  'telephone.refusal.not-a-number':
    'Das ist keine gültige Telefonnummer. Geben Sie die Vorwahl mit an, oder beginnen Sie mit + und der Landesvorwahl.',
  'telephone.refusal.choose':
    'Wählen Sie eine Person: Drücken Sie die Pfeiltaste nach unten und dann die Eingabetaste.',
  'telephone.refusal.several':
    'Hier steht mehr als eine Nummer. Geben Sie nur die Nummer ein, die Sie anrufen möchten.',
  'telephone.refusal.code':
    'Codes vor einer Nummer können hier nicht gewählt werden. Geben Sie nur die Nummer ein.',
  'telephone.refusal.not-in-use':
    'Diese Nummer ist in ihrem Land nicht vergeben. Wenn sie richtig ist, beginnen Sie mit + ' +
    'und der Landesvorwahl.',
  'telephone.refusal.extension':
    '„Jetzt weiterverbinden“ kann nach der Nummer keine Nebenstelle wählen. Wählen Sie „Erst ' +
    'rückfragen“ und senden Sie dann die Nebenstelle.',
  'telephone.refusal.microphone':
    'Ohne Mikrofon können Sie nicht anrufen. Die Meldung oben zeigt, wie Sie das Problem ' +
    'beheben.',
  'telephone.refusal.inactive-tab':
    'Das Softphone ist in einem anderen Tab aktiv. Rufen Sie von dort an, oder wählen Sie ' +
    'oben „Diesen Tab verwenden“.',
  'telephone.refusal.not-connected': 'Verbinden Sie zuerst RingCentral.',
  'telephone.refusal.offline':
    'Derzeit keine Verbindung zu RingCentral. Sie wird wiederhergestellt …',
  'telephone.refusal.away':
    'Das Telefon ist aus, weil diese Seite nach dem Ablauf Ihrer NetSuite-Sitzung nicht ' +
    'benutzt wurde. Melden Sie sich wieder bei NetSuite an, um es einzuschalten.',
  'telephone.refusal.other-user':
    'Bei NetSuite ist jetzt eine andere Person angemeldet, deshalb sind von dieser Seite aus ' +
    'keine neuen Anrufe möglich.',
  'telephone.refusal.busy': 'Sie bauen bereits einen Anruf auf. Brechen Sie ihn zuerst ab.',
  'telephone.request.ask': '{1} anrufen?',
  'telephone.request.why':
    'Eine andere NetSuite-Seite in diesem Browser hat diesen Anruf angefordert, aber das ' +
    'Softphone hat in NetSuite keinen Datensatz mit dieser Nummer gefunden.',
  'telephone.request.call': '{1} anrufen',
  'telephone.request.decline': 'Nicht anrufen',
  'telephone.phone-link.check':
    'Diese Nummer kommt aus einem Telefonlink. Prüfen Sie sie, und wählen Sie dann „Anrufen“.',
  'telephone.phone-link.active-tab':
    '{1} steht im Nummernfeld des aktiven Softphone-Tabs. Wählen Sie dort „Anrufen“.',
  'telephone.phone-link.no-answer':
    'Der aktive Softphone-Tab antwortet nicht. Um {1} von hier anzurufen, wählen Sie oben ' +
    '„Diesen Tab verwenden“.',
  'telephone.phone-link.connect':
    '{1} kommt aus einem Telefonlink. Verbinden Sie RingCentral, dann wird die Nummer eingetragen.',
  'telephone.line.registered': 'Bereit',
  'telephone.line.connecting': 'Verbindung wird aufgebaut …',
  'telephone.line.waiting': 'Offline',
  'telephone.line.signed-out': 'Nicht bei RingCentral angemeldet',
  'telephone.line.off': 'Telefon ist aus',
  'telephone.line.in-call': 'Im Gespräch',
  'telephone.line.no-microphone': 'Mikrofon nicht verfügbar',
  'telephone.line.away': 'Aus, bis Sie sich wieder bei NetSuite anmelden',
  'telephone.line.connect-again': 'Wieder verbinden',
  'telephone.line.extension': 'Nebenstelle {1}',
  'telephone.line.trying-again': '{1}. Nächster Versuch in {2} s.',
  'telephone.line.try-now': 'Jetzt versuchen',
  'telephone.part.loading': 'Anrufe werden geladen …',
  'telephone.part.failed':
    'Ein Teil dieser Seite konnte nicht geladen werden. Neuer Versuch läuft.',
  'telephone.line.cause.offline': 'Keine Verbindung',
  'telephone.line.cause.busy': 'RingCentral lässt dieses Telefon warten',
  'telephone.line.cause.too-many-phones':
    'An Ihrer Nebenstelle sind zu viele Telefone angemeldet. Schließen Sie das Softphone ' +
    'anderswo',
  'telephone.line.cause.not-allowed':
    'Ihr RingCentral-Tarif oder Ihre Berechtigungen umfassen keine Anrufe im Browser. Fragen ' +
    'Sie Ihren RingCentral-Administrator',
  'telephone.line.cause.refused': 'RingCentral hat dieses Telefon nicht akzeptiert',
  'telephone.owner.nobody': 'Kein Treffer in NetSuite',
  'telephone.owner.nobody-seen': 'Kein Treffer in den Datensätzen, die Sie sehen dürfen',
  'telephone.owner.nobody-partly':
    'Kein Treffer, aber NetSuite konnte nicht alle Datensätze durchsuchen',
  'telephone.owner.several.one': '1 Datensatz hat diese Nummer:',
  'telephone.owner.several.other': '{1} Datensätze haben diese Nummer:',
  'telephone.owner.more.one': 'und 1 weiterer',
  'telephone.owner.more.other': 'und {1} weitere',
  'telephone.owner.many': 'Mehr als {1} Datensätze haben diese Nummer:',
  'telephone.owner.many-more': 'und viele weitere',
  'telephone.owner.session-ended': 'Name unbekannt: Ihre NetSuite-Sitzung ist abgelaufen',
  'telephone.owner.not-asked': 'Diese Nummer konnte nicht nachgeschlagen werden',
  'telephone.owner.choose': 'Diesen Datensatz verwenden',
  'telephone.owner.chosen': 'Ausgewählt ✓',
  'telephone.owner.type.customer': 'Kunde',
  'telephone.owner.type.lead': 'Lead',
  'telephone.owner.type.prospect': 'Interessent',
  'telephone.owner.type.contact': 'Kontakt',
  'telephone.owner.type.vendor': 'Lieferant',
  'telephone.owner.type.employee': 'Mitarbeiter',
  'telephone.work.title': 'Dieser Anruf: {1}',
  'telephone.notes.label': 'Notizen',
  'telephone.notes.help':
    'Wird beim Tippen in diesem Browser gespeichert und mit dem Anruf in NetSuite.',
  'telephone.notes.not-kept':
    'In diesem Browser nicht gespeichert: Sein Speicher ist voll oder gesperrt. Lassen Sie ' +
    'diese Seite offen, bis der Anruf in NetSuite gespeichert ist, oder kopieren Sie die ' +
    'Notiz.',
  'telephone.recent.title': 'Letzte Anrufe',
  'telephone.recent.none':
    'Keine aktuellen Anrufe in diesem Browser. Anrufe, die Sie hier führen, erscheinen in dieser ' +
    'Liste. Welche davon in NetSuite protokolliert werden, legen die Regeln Ihres Unternehmens ' +
    'fest.',
  'telephone.recent.waiting.one': '1 Anruf ist noch nicht in NetSuite gespeichert.',
  'telephone.recent.waiting.other': '{1} Anrufe sind noch nicht in NetSuite gespeichert.',
  'telephone.recent.inbound': 'Von {1}, {2}, {3}',
  'telephone.recent.inbound-unknown': 'Von unbekannter Nummer, {1}, {2}',
  'telephone.recent.outbound': 'An {1}, {2}, {3}',
  'telephone.recent.under-way': 'läuft',
  'telephone.recent.call-back': 'Zurückrufen',
  'telephone.recent.call-back-name': 'Zurückrufen: {1}',
  'telephone.recent.call-again': 'Noch einmal anrufen',
  'telephone.recent.call-again-name': 'Noch einmal anrufen: {1}',
  'telephone.recent.stage.open': 'Läuft',
  'telephone.recent.stage.notes': 'Speichern',
  'telephone.recent.stage.writing': 'Notizen offen',
  'telephone.recent.stage.saving': 'Wird gespeichert …',
  'telephone.recent.stage.waiting': 'Noch nicht gespeichert',
  'telephone.recent.stage.signed-out': 'Wird gespeichert, wenn Sie sich bei NetSuite anmelden',
  'telephone.recent.stage.refused':
    'Nicht gespeichert. NetSuite hat den Anruf abgelehnt, oder Ihre Rolle kann keine Telefonanrufe anlegen.',
  'telephone.recent.stage.try-again': 'Noch einmal versuchen',
  'telephone.recent.stage.without-record': 'Ohne den Datensatz speichern',
  'telephone.recent.stage.unlinked':
    'Ohne den Datensatz gespeichert, den NetSuite nicht mehr annimmt.',
  'telephone.recent.stage.logged': 'Telefonanruf öffnen',
  'telephone.ready.title': 'Anrufbereitschaft',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Ihr eigenes Konto zum Telefonieren.',
  'telephone.ready.ringcentral.link': 'Verbindung verwalten',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what': 'Ihre Sitzung für Anrufernamen und gespeicherte Anrufe.',
  'telephone.ready.netsuite.link': 'Sitzung verwalten',
  'telephone.ready.microphone.what': 'Damit andere Sie hören.',
  'telephone.ready.notifications.what':
    'Melden Anrufe und Nachrichten, während Sie in einem anderen Tab oder Programm arbeiten.',
  'telephone.ready.notifications.link': 'Benachrichtigungen verwalten',
  'telephone.ready.tab': 'Dieser Tab',
  'telephone.ready.tab.what': 'Anrufe klingeln nur in einem Tab dieses Browsers.',
  'telephone.ready.product': 'Version',
  'telephone.ready.product.what': 'Die installierte Version von RingCentral for NetSuite Pro.',
  'telephone.presence.available': 'Verfügbar',
  'telephone.presence.busy': 'Beschäftigt',
  'telephone.presence.on-call': 'Im Gespräch',
  'telephone.presence.do-not-disturb': 'Nicht stören',
};
