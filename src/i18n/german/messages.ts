import type { AreaWords } from '../english.ts';

export const MESSAGES: AreaWords<'messages'> = {
  'messages.list': 'Unterhaltungen',
  'messages.new': 'Neue Nachricht',
  'messages.back': 'Zurück zu den Unterhaltungen',
  'messages.to': 'Nummer oder Name',
  'messages.next': 'Nachricht schreiben',
  'messages.extension':
    'Eine Textnachricht kann nicht an eine Nebenstelle hinter einer Nummer gehen. Geben Sie ' +
    'nur die Nummer ein.',
  'messages.loading': 'Nachrichten werden von RingCentral geladen…',
  'messages.none': 'Keine Nachrichten in den letzten 30 Tagen.',
  'messages.range': 'Nachrichten seit {1}.',
  'messages.oldest': 'Suchen Sie ältere in der RingCentral-App.',
  'messages.older': 'Ältere Unterhaltungen anzeigen',
  'messages.choose': 'Wählen Sie eine Unterhaltung aus oder beginnen Sie eine neue Nachricht.',
  'messages.gone':
    'Diese Unterhaltung steht noch nicht in der Liste. Vielleicht ist sie älter als die ' +
    'bisher geladenen Nachrichten.',
  'messages.colleague': 'Kollege oder Kollegin',
  'messages.group': 'Gruppe',
  'messages.you': 'Sie',
  'messages.unread': 'ungelesen',
  'messages.files.one': '{1} Anhang',
  'messages.files.other': '{1} Anhänge',
  'messages.log-files.one': '[{1} Anhang]',
  'messages.log-files.other': '[{1} Anhänge]',
  'messages.text': 'Nachricht',
  'messages.log-region': 'Nachrichten mit {1}',
  'messages.send': 'Senden',
  'messages.keys': 'Eingabetaste sendet. Umschalt+Eingabetaste beginnt eine neue Zeile.',
  'messages.count': '{1} von {2} Zeichen',
  'messages.too-long': 'Zu lang: {1} von {2} Zeichen. Kürzen Sie die Nachricht, um sie zu senden.',
  'messages.from': 'Von {1}',
  'messages.no-sender':
    'Keine Ihrer Nummern kann Textnachrichten senden. Bitten Sie Ihren ' +
    'RingCentral-Administrator um eine Nummer mit SMS.',
  'messages.sender-unknown':
    'Ihre Nummern konnten nicht von RingCentral geladen werden, daher können Sie noch keine ' +
    'Textnachricht senden. Die Seite versucht es jede Minute erneut.',
  'messages.sending': 'Wird gesendet…',
  'messages.not-sent':
    'Nicht gesendet. RingCentral hat nicht geantwortet. Versuchen Sie es erneut.',
  'messages.unsure':
    'RingCentral hat nicht geantwortet. Die Nachricht wurde möglicherweise gesendet. Prüfen ' +
    'Sie das, bevor Sie sie erneut senden.',
  'messages.check': 'Erneut prüfen',
  'messages.state.queued': 'In Warteschlange',
  'messages.state.sent': 'Gesendet',
  'messages.state.delivered': 'Zugestellt',
  'messages.state.failed': 'Nicht zugestellt',
  'messages.problem.opted-out':
    'Der Empfänger hat Textnachrichten von Ihrer Nummer abbestellt. Mit der Antwort START kann ' +
    'er sie wieder zulassen.',
  'messages.problem.not-registered':
    'Ihre Nummer ist nicht für Textnachrichten registriert (10DLC). Bitten Sie Ihren ' +
    'RingCentral-Administrator, sie zu registrieren.',
  'messages.problem.spam':
    'Der Netzbetreiber hat diese Nachricht als Spam blockiert. Ändern Sie den Text.',
  'messages.problem.daily-limit':
    'Ihr Unternehmen hat sein Limit für Textnachrichten erreicht (10DLC). Versuchen Sie es ' +
    'morgen erneut.',
  'messages.problem.toll-free':
    'Ihre gebührenfreie Nummer ist nicht für Textnachrichten verifiziert. Bitten Sie Ihren ' +
    'RingCentral-Administrator, sie verifizieren zu lassen.',
  'messages.problem.other':
    'Der Netzbetreiber oder RingCentral konnte diese Nachricht nicht zustellen (Code {1}).',
  'messages.refusal.signed-out':
    'Nicht gesendet. Sie sind bei RingCentral abgemeldet. Melden Sie sich an und versuchen Sie ' +
    'es erneut.',
  'messages.refusal.busy':
    'Nicht gesendet. RingCentral begrenzt die Anfragen. Warten Sie eine Minute und versuchen ' +
    'Sie es erneut.',
  'messages.refusal.opted-out':
    'Nicht gesendet. Der Empfänger hat Textnachrichten von Ihrer Nummer abbestellt.',
  'messages.refusal.not-registered':
    'Nicht gesendet. Ihre Nummer kann keine Textnachrichten senden. In den USA müssen Nummern ' +
    'registriert sein (10DLC). Wenden Sie sich an Ihren RingCentral-Administrator.',
  'messages.refusal.international':
    'Nicht gesendet. Ihr RingCentral-Tarif enthält keine Textnachrichten in andere Länder.',
  'messages.refusal.short-number':
    'Nicht gesendet. RingCentral kann keine Textnachrichten an Kurzwahlnummern senden.',
  'messages.refusal.extension':
    'Nicht gesendet. Textnachrichten können nicht an eine Nebenstelle gehen. Beginnen Sie ' +
    'stattdessen eine neue Nachricht an die Nebenstelle.',
  'messages.refusal.file-type':
    'Nicht gesendet. RingCentral kann eine Datei dieses ' + 'Typs nicht senden.',
  'messages.refusal.file-size':
    'Nicht gesendet. Die Dateien sind zusammen zu groß. ' +
    'Entfernen Sie eine, und versuchen Sie es erneut.',
  'messages.refusal.recipient':
    'Nicht gesendet. RingCentral hat den Empfänger oder den Text nicht akzeptiert.',
  'messages.refusal.not-own-number':
    'Nicht gesendet. Die Nummer, von der diese Nachricht kommt, gehört Ihnen nicht mehr. Laden ' +
    'Sie die Seite neu.',
  'messages.refusal.not-allowed':
    'Nicht gesendet. Ihr RingCentral-Tarif oder Ihre Rolle erlaubt das Senden von Nachrichten ' +
    'nicht. Wenden Sie sich an Ihren RingCentral-Administrator.',
  'messages.refusal.no-scope':
    'Nicht gesendet. Bitten Sie Ihren Administrator, der RingCentral-App die Berechtigungen ' +
    'SMS und Internal Messages zu geben.',
  'messages.refusal.other':
    'Nicht gesendet. RingCentral hat die Nachricht nicht akzeptiert (Code {1}).',
  'messages.call': 'Anrufen',
  'messages.call-name': '{1} anrufen',
  'messages.log': 'Unterhaltung protokollieren',
  'messages.log-day': 'Unterhaltung protokollieren: {1}',
  'messages.log-again': 'Neue Nachrichten protokollieren',
  'messages.logged': 'Eintrag öffnen',
  'messages.saving': 'Wird gespeichert…',
  'messages.not-logged': 'Ihr Unternehmen protokolliert Textnachrichten nicht in NetSuite.',
  'messages.log-off': 'Nicht protokolliert. Ihr Unternehmen protokolliert keine Textnachrichten.',
  'messages.log-refused':
    'NetSuite hat nicht bestätigt, dass die Unterhaltung protokolliert ist. Versuchen Sie es ' +
    'erneut.',
  'messages.log-full':
    'Der Datensatz ist voll, daher fehlen darin die letzten Nachrichten dieses Tages.',
  'messages.notification': 'Neue Nachricht: {1}',
  'messages.late': 'Neue Nachrichten erscheinen möglicherweise erst nach einer Minute.',
  'messages.failed.signed-out':
    'Nachrichten können nicht geladen werden, weil Sie bei RingCentral abgemeldet sind.',
  'messages.failed.not-allowed':
    'RingCentral hat Ihre Nachrichten nicht herausgegeben. Bitten Sie Ihren Administrator, ' +
    'die Berechtigung Read Messages der RingCentral-App und Ihre RingCentral-Rolle zu prüfen.',
  'messages.failed.busy':
    'RingCentral begrenzt die Anfragen. Die Seite versucht es innerhalb von zwei Minuten erneut.',
  'messages.failed.unreachable':
    'RingCentral hat nicht geantwortet. Die Seite versucht es in einer Minute erneut.',

  'messages.earlier': 'Frühere Nachrichten anzeigen',
  'messages.attach': 'Dateien hinzufügen',
  'messages.attached': 'Angehängte Dateien',
  'messages.detach': 'Entfernen',
  'messages.detach-name': '{1} entfernen',
  'messages.attach.type':
    '{1} wurde nicht angehängt. RingCentral kann Dateien dieses Typs nicht senden.',
  'messages.attach.empty': '{1} wurde nicht angehängt. Die Datei ist leer.',
  'messages.attach.count':
    'Eine Nachricht kann höchstens {1} Dateien enthalten. Entfernen Sie eine, um eine ' +
    'andere hinzuzufügen.',
  'messages.attach.size':
    '{1} wurde nicht angehängt. Alle Dateien zusammen dürfen höchstens {2} MB haben.',
  'messages.file': 'Datei',
  'messages.file.show': '{1} anzeigen',
  'messages.file.save': '{1} speichern',
  'messages.file.loading': 'Wird geladen…',
  'messages.file.failed': 'Die Datei konnte nicht geladen werden. Versuchen Sie es erneut.',
  'messages.templates': 'Vorlagen',
  'messages.template.none':
    'In diesem Browser gibt es noch keine Vorlagen. Schreiben Sie eine Nachricht, und ' +
    'speichern Sie sie als Vorlage.',
  'messages.template.save': 'Nachricht als Vorlage speichern',
  'messages.template.there': 'Nicht gespeichert. Diese Vorlage ist schon vorhanden.',
  'messages.template.full':
    'Nicht gespeichert. Löschen Sie eine Vorlage, um eine andere zu speichern.',
  'messages.template.not-kept':
    'Der Speicher des Browsers ist voll. Diese Vorlage ist nach dem Neuladen nicht mehr ' +
    'vorhanden.',
  'messages.template.delete': 'Löschen',
  'messages.template.delete-name': 'Vorlage löschen: {1}',
  'messages.template.deleted': 'Vorlage gelöscht.',
  'messages.template.undo': 'Rückgängig machen',
};
