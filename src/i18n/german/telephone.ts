import type { AreaWords } from '../english.ts';

export const TELEPHONE: AreaWords<'telephone'> = {
  'telephone.cancel': 'Abbrechen',
  'telephone.rooms': 'Bereiche des Telefons',
  'telephone.room.phone': 'Telefon',
  'telephone.room.history': 'Verlauf',
  'telephone.incoming.title': 'Eingehender Anruf: {1}',
  'telephone.incoming.unnamed': 'Eingehender Anruf',
  'telephone.incoming.from': 'Eingehender Anruf von {1}',
  'telephone.number.unknown': 'Unbekannte Nummer',
  'telephone.incoming.queue': '{1}, {2}',
  'telephone.incoming.answer': 'Annehmen',
  'telephone.incoming.hold-and-answer': 'Halten und annehmen',
  'telephone.incoming.decline': 'Ablehnen',
  'telephone.incoming.voicemail': 'Voicemail',
  'telephone.incoming.no-sound':
    'Dieser Browser spielt keinen Ton ab, bevor Sie irgendwo auf diese Seite klicken.',
  'telephone.incoming.notification': 'Klicken Sie, um das Softphone zu öffnen.',
  'telephone.incoming.notification-number': '{1}. Klicken Sie, um das Softphone zu öffnen.',
  'telephone.call.title': 'Anruf: {1}',
  'telephone.call.mute': 'Stumm',
  'telephone.call.hold': 'Halten',
  'telephone.call.keypad': 'Tastenfeld',
  'telephone.call.transfer': 'Weiterverbinden',
  'telephone.call.record': 'Aufzeichnen',
  'telephone.call.record.consent':
    'Sagen Sie es allen im Gespräch, bevor Sie aufzeichnen. Das Gesetz kann ihre Einwilligung verlangen.',
  'telephone.failed.title': 'Der Anruf an {1} ist beendet.',
  'telephone.failed.again': 'Noch einmal anrufen',
  'telephone.failed.close': 'Schließen',
  'telephone.call.hang-up': 'Auflegen',
  'telephone.call.send-extension': 'Nebenstelle {1} senden',
  'telephone.call.tones': 'Gesendete Töne',
  'telephone.call.send-tones': 'Töne senden',
  'telephone.call.nothing-arrives':
    'Von der anderen Seite kommt kein Ton an. Möglicherweise blockiert ihn das Netzwerk.',
  'telephone.call.no-microphone':
    'Das Mikrofon ist weg. Schließen Sie eines an: Der Anruf übernimmt es von selbst.',
  'telephone.call.microphone-blocked':
    'Der Browser erlaubt das Mikrofon nicht mehr. Erlauben Sie es wieder, dann nutzt der Anruf es.',
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
    'Der Browser hat kein Mikrofon freigegeben. Der Anruf klingelt weiter: Beheben Sie es und ' +
    'nehmen Sie noch einmal an.',
  'telephone.problem.not-answered-in-time': 'Niemand hat abgenommen.',
  'telephone.problem.hold-failed': 'Halten hat nicht funktioniert. Versuchen Sie es noch einmal.',
  'telephone.problem.held-silently':
    'RingCentral hat das Halten nicht bestätigt. Dieser Anruf ist in beide Richtungen stumm, bis Sie ihn fortsetzen.',
  'telephone.problem.answered-on-hold':
    'Angenommen, während Sie mit jemand anderem sprachen; dieser Anruf wird deshalb gehalten.',
  'telephone.problem.other-microphone':
    'Ein anderes Programm verwendet das gewählte Mikrofon. Dieser Anruf nutzt den Systemstandard.',
  'telephone.problem.transfer-failed':
    'Das Weiterverbinden hat nicht funktioniert. Der Anrufer ist noch da.',
  'telephone.problem.recording-failed':
    'Die Aufzeichnung wurde nicht geändert. Möglicherweise erlaubt Ihr Konto sie nicht.',
  'telephone.problem.answer-failed':
    'Der Anruf konnte nicht angenommen werden. Versuchen Sie es noch einmal.',
  'telephone.problem.reconnecting':
    'Die Verbindung ging verloren und wird wiederhergestellt. Bleiben Sie in der Leitung.',
  'telephone.transfer.to': 'Weiterverbinden mit',
  'telephone.transfer.now': 'Jetzt weiterverbinden',
  'telephone.transfer.ask': 'Erst rückfragen',
  'telephone.transfer.asking': 'Sie fragen bei {1} nach. Der Anrufer wird gehalten.',
  'telephone.transfer.somebody': 'der anderen Person',
  'telephone.transfer.complete': 'Weiterverbinden abschließen',
  'telephone.transfer.back': 'Zurück zum Anrufer',
  'telephone.dial.form': 'Wählen',
  'telephone.dial.number-or-name': 'Nummer oder Name',
  'telephone.dial.call': 'Anrufen',
  'telephone.dial.pad': 'Wähltastatur',
  'telephone.dial.from': 'Anrufen von',
  'telephone.dial.default-number': 'Standardnummer',
  'telephone.dial.searching': 'NetSuite wird durchsucht …',
  'telephone.dial.short': 'Geben Sie mindestens drei Zeichen eines Namens ein, um zu suchen.',
  'telephone.dial.results': 'Gefundene Personen',
  'telephone.dial.search-failed':
    'NetSuite konnte nicht durchsucht werden. Nummern funktionieren weiter.',
  'telephone.dial.nobody': 'Niemand mit diesem Namen und einer Nummer.',
  'telephone.dial.nobody-seen':
    'Niemand mit diesem Namen und einer Nummer in den Datensätzen, die Sie sehen dürfen.',
  'telephone.dial.nobody-partly':
    'Niemand gefunden, aber NetSuite konnte nicht alle Datensätze durchsuchen.',
  'telephone.dial.partly': 'NetSuite konnte nicht alle Datensätze durchsuchen.',
  'telephone.dial.more': 'Es gibt weitere. Geben Sie mehr vom Namen ein.',
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
    'Diese Nummer ist in ihrem Land nicht vergeben. Wenn sie sicher stimmt, beginnen Sie mit + und der Landesvorwahl.',
  'telephone.refusal.extension':
    '„Jetzt weiterverbinden“ kann nach der Nummer keine Nebenstelle wählen. Wählen Sie „Erst ' +
    'rückfragen“ und senden Sie dann die Nebenstelle.',
  'telephone.refusal.microphone':
    'Ohne Mikrofon würde Sie niemand hören, daher wurde nicht angerufen. Die Meldung oben sagt, wie Sie es beheben.',
  'telephone.refusal.inactive-tab':
    'Ein anderer Tab ist das aktive Softphone. Rufen Sie von dort an, oder wählen Sie oben „Diesen Tab verwenden“.',
  'telephone.refusal.not-connected': 'Verbinden Sie zuerst RingCentral.',
  'telephone.refusal.offline':
    'Im Moment besteht keine Verbindung zu RingCentral. Sie wird wiederhergestellt.',
  'telephone.refusal.away':
    'Das Telefon ist aus, weil diese Seite nach dem Ende Ihrer NetSuite-Sitzung nicht benutzt ' +
    'wurde. Melden Sie sich wieder bei NetSuite an, dann schaltet es sich ein.',
  'telephone.refusal.other-user':
    'Jetzt ist jemand anderes bei NetSuite angemeldet, deshalb sind von dieser Seite aus keine neuen Anrufe möglich.',
  'telephone.refusal.busy': 'Es wird bereits ein Anruf aufgebaut. Brechen Sie ihn zuerst ab.',
  'telephone.request.ask': '{1} anrufen?',
  'telephone.request.why':
    'Eine andere NetSuite-Seite in diesem Browser möchte diesen Anruf, und kein Datensatz in ' +
    'NetSuite hat diese Nummer.',
  'telephone.request.call': '{1} anrufen',
  'telephone.request.decline': 'Nicht anrufen',
  'telephone.line.registered': 'Bereit für Anrufe',
  'telephone.line.connecting': 'Verbindung wird aufgebaut …',
  'telephone.line.waiting': 'Offline',
  'telephone.line.signed-out': 'Nicht bei RingCentral angemeldet',
  'telephone.line.off': 'Nicht in Gebrauch',
  'telephone.line.in-call': 'Im Gespräch',
  'telephone.line.no-microphone': 'Kein Mikrofon für Anrufe',
  'telephone.line.away': 'Aus, bis Sie sich wieder bei NetSuite anmelden',
  'telephone.line.connect-again': 'Wieder verbinden',
  'telephone.line.extension': 'Nebenstelle {1}',
  'telephone.line.trying-again': '{1}. Nächster Versuch in {2} s.',
  'telephone.line.try-now': 'Jetzt versuchen',
  'telephone.part.loading': 'Anrufe werden geladen …',
  'telephone.part.failed':
    'Ein Teil dieser Seite konnte nicht geladen werden. Neuer Versuch läuft.',
  'telephone.line.cause.offline': 'Offline',
  'telephone.line.cause.busy': 'RingCentral bittet zu warten',
  'telephone.line.cause.too-many-phones':
    'RingCentral zählt zu viele Telefone für Ihre Nebenstelle; schließen Sie das Softphone anderswo',
  'telephone.line.cause.not-allowed':
    'Ihr RingCentral-Tarif oder Ihre Berechtigungen enthalten keine Anrufe im Browser; fragen ' +
    'Sie Ihren RingCentral-Administrator',
  'telephone.line.cause.refused': 'RingCentral hat dieses Telefon nicht akzeptiert',
  'telephone.owner.asking': 'Suche in NetSuite …',
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
  'telephone.owner.session-ended': 'Name nicht bekannt: Ihre NetSuite-Sitzung ist beendet',
  'telephone.owner.not-asked': 'Name nicht bekannt: NetSuite konnte nicht gefragt werden',
  'telephone.owner.choose': 'Dieser ist es',
  'telephone.owner.chosen': 'Dieser ist es ✓',
  'telephone.owner.type.customer': 'Kunde',
  'telephone.owner.type.lead': 'Lead',
  'telephone.owner.type.prospect': 'Interessent',
  'telephone.owner.type.contact': 'Kontakt',
  'telephone.owner.type.vendor': 'Lieferant',
  'telephone.owner.type.employee': 'Mitarbeiter',
  'telephone.notes.label': 'Notizen',
  'telephone.notes.help':
    'Wird beim Tippen in diesem Browser aufbewahrt und mit dem Anruf in NetSuite gespeichert.',
  'telephone.notes.not-kept':
    'In diesem Browser nicht gespeichert: Sein Speicher ist voll oder gesperrt. Lassen Sie ' +
    'diese Seite offen, bis der Anruf in NetSuite gespeichert ist, oder kopieren Sie die ' +
    'Notiz.',
  'telephone.recent.title': 'Letzte Anrufe',
  'telephone.recent.none':
    'In diesem Browser noch keine Anrufe. Anrufe, die Sie hier führen, stehen in dieser Liste ' +
    'und als Telefonanrufe in NetSuite.',
  'telephone.recent.waiting.one': 'Ein Anruf wartet darauf, in NetSuite gespeichert zu werden.',
  'telephone.recent.waiting.other': '{1} Anrufe warten darauf, in NetSuite gespeichert zu werden.',
  'telephone.recent.inbound': 'Von {1}, {2}, {3}',
  'telephone.recent.inbound-unknown': 'Von unbekannter Nummer, {1}, {2}',
  'telephone.recent.outbound': 'An {1}, {2}, {3}',
  'telephone.recent.under-way': 'läuft',
  'telephone.recent.call-back': 'Zurückrufen',
  'telephone.recent.call-back-name': 'Zurückrufen: {1}',
  'telephone.recent.stage.open': 'Läuft',
  'telephone.recent.stage.notes': 'Jetzt speichern',
  'telephone.recent.stage.saving': 'Wird gespeichert …',
  'telephone.recent.stage.waiting': 'Wartet auf das Speichern',
  'telephone.recent.stage.signed-out': 'Wird nach der Anmeldung bei NetSuite gespeichert',
  'telephone.recent.stage.refused':
    'Nicht gespeichert. NetSuite hat den Anruf abgelehnt, oder Ihre Rolle kann keine Telefonanrufe anlegen.',
  'telephone.recent.stage.try-again': 'Noch einmal versuchen',
  'telephone.recent.stage.without-record': 'Ohne den Datensatz speichern',
  'telephone.recent.stage.unlinked':
    'Ohne den Datensatz gespeichert, den NetSuite nicht mehr annimmt.',
  'telephone.recent.stage.logged': 'Telefonanruf',
  'telephone.result.answered': 'Angenommen',
  'telephone.result.missed': 'Verpasst',
  'telephone.result.declined': 'Abgelehnt',
  'telephone.result.voicemail': 'An Voicemail gesendet',
  'telephone.result.cancelled': 'Abgebrochen',
  'telephone.result.busy': 'Besetzt',
  'telephone.result.unreachable': 'Nicht erreichbar',
  'telephone.result.failed': 'Fehlgeschlagen',
  'telephone.result.lost': 'Verbindung verloren',
  'telephone.result.no-answer': 'Keine Antwort',
  'telephone.result.blocked': 'Blockiert',
  'telephone.result.elsewhere': 'Anderswo angenommen',
  'telephone.sound.title': 'Ton und Geräte',
  'telephone.sound.ringtone': 'Klingelton',
  'telephone.sound.ringtone.classic': 'Klassisch',
  'telephone.sound.ringtone.soft': 'Sanft',
  'telephone.sound.ringtone.bright': 'Hell',
  'telephone.sound.ringtone.none': 'Kein Ton',
  'telephone.sound.volume': 'Lautstärke',
  'telephone.sound.microphone': 'Mikrofon',
  'telephone.sound.speaker': 'Lautsprecher',
  'telephone.sound.system-default': 'Systemstandard',
  'telephone.sound.not-connected': 'Systemstandard ({1} ist nicht angeschlossen)',
  'telephone.sound.chosen-not-connected':
    'Systemstandard (das gewählte Gerät ist nicht angeschlossen)',
  'telephone.sound.input-kept':
    'Dieses Mikrofon kann gerade nicht verwendet werden. Der Anruf nutzt weiter das bisherige.',
  'telephone.sound.output-kept':
    'Dieser Lautsprecher kann gerade nicht verwendet werden. Der Anruf nutzt weiter den bisherigen.',
  'telephone.sound.device': 'Gerät {1}',
  'telephone.ready.title': 'Was Anrufe brauchen',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Ihr eigenes Konto, für Anrufe.',
  'telephone.ready.ringcentral.link': 'Verbindung',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what': 'Ihre Sitzung, für Namen von Anrufern und Notizen.',
  'telephone.ready.netsuite.link': 'Sitzung',
  'telephone.ready.microphone': 'Mikrofon',
  'telephone.ready.microphone.what': 'Damit andere Sie hören.',
  'telephone.ready.notifications': 'Benachrichtigungen',
  'telephone.ready.notifications.what':
    'Melden Anrufe, während ein anderes Fenster im Vordergrund ist.',
  'telephone.ready.notifications.link': 'Benachrichtigungen',
  'telephone.ready.tab': 'Dieser Tab',
  'telephone.ready.tab.what': 'Nur ein Tab dieses Browsers klingelt.',
  'telephone.ready.product': 'Produkt',
  'telephone.ready.product.what': 'RingCentral for NetSuite Pro.',
};
