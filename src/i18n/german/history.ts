import type { AreaWords } from '../english.ts';

export const HISTORY: AreaWords<'history'> = {
  'history.calls': 'Anrufe',
  'history.voicemail': 'Voicemail',
  'history.view': 'Anzeige',
  'history.filter': 'Filter',
  'history.filter.all': 'Alle ({1})',
  'history.filter.missed': 'Verpasst ({1})',
  'history.filter.not-logged': 'Nicht protokolliert ({1})',
  'history.search': 'Name, Nummer oder Notiz suchen',
  'history.refresh': 'Aktualisieren',
  'history.loading': 'Anrufe werden von RingCentral geladen…',
  'history.none': 'Keine Anrufe in den letzten {1} Tagen.',
  'history.none-found': 'Keine passenden Anrufe.',
  'history.older': 'Ältere Anrufe anzeigen',
  'history.range': 'Die letzten {1} Tage',
  'history.today': 'Heute',
  'history.yesterday': 'Gestern',
  'history.day': '{1}, {2}',
  'history.inbound': 'Eingehender Anruf',
  'history.outbound': 'Ausgehender Anruf',
  'history.elsewhere': 'auf einem anderen Telefon',
  'history.recorded': 'Aufgezeichnet',
  'history.under-way': 'Läuft',
  'history.call-button': 'Anrufen',
  'history.call': '{1} anrufen',
  'history.log': 'Protokollieren',
  'history.log-name': 'Anruf mit {1} protokollieren',
  'history.logged': 'Protokoll öffnen',
  'history.saving': 'Wird gespeichert…',
  'history.refused': 'Nicht protokolliert. NetSuite hat den Anruf nicht angenommen.',
  'history.unanswered':
    'NetSuite hat nicht geantwortet, oder Ihre Sitzung ist abgelaufen. Versuchen Sie es ' +
    'erneut.',
  'history.not-logged': 'Nicht protokolliert',
  'history.unknown': 'Noch nicht in NetSuite geprüft',
  'history.link.asking': 'Der Anruf wird mit {1} verknüpft …',
  'history.link.linked': 'Der Anruf ist in NetSuite mit {1} verknüpft.',
  'history.link.later': 'Der Anruf wird mit {1} verknüpft, sobald er in NetSuite gespeichert wird.',
  'history.link.taken':
    'Der Kontakt wurde angelegt. Der Anrufdatensatz gehört bereits zu einem anderen Kontakt ' +
    'oder Unternehmen und wurde daher nicht geändert.',
  'history.link.failed':
    'Der Kontakt wurde angelegt, aber der Anruf ist nicht mit ihm verknüpft: NetSuite hat ' +
    'nicht geantwortet oder die Änderung nicht angenommen.',
  'history.link-others.one': 'Den anderen Anruf dieser Nummer verknüpfen',
  'history.link-others.other': 'Die anderen {1} Anrufe dieser Nummer verknüpfen',
  'history.link-others.some': '{1} der anderen {2} Anrufe dieser Nummer verknüpfen',
  'history.link-others.stop': 'Verknüpfen anhalten',
  'history.link-others.progress': 'Andere Anrufe werden verknüpft: {1} von {2} erledigt',
  'history.link-others.linked': 'In NetSuite verknüpft: {1}.',
  'history.link-others.later': 'Werden beim Speichern verknüpft: {1}.',
  'history.link-others.taken':
    'Nicht geändert, weil sie zu einem anderen Kontakt oder Unternehmen gehören: {1}.',
  'history.link-others.failed':
    'Nicht verknüpft, weil NetSuite nicht geantwortet oder die Änderung nicht angenommen hat: {1}.',
  'history.failed.signed-out':
    'Anrufe können nicht geladen werden, weil Sie bei RingCentral abgemeldet sind. Anrufe aus ' +
    'diesem Browser werden angezeigt.',
  'history.failed.not-allowed':
    'RingCentral hat die Anrufe nicht herausgegeben. Bitten Sie Ihren Admin, den Bereich ' +
    '„Read Call Log“ der RingCentral-App und Ihre RingCentral-Rolle zu prüfen. Anrufe aus ' +
    'diesem Browser werden angezeigt.',
  'history.failed.busy':
    'RingCentral begrenzt die Anfragen. Warten Sie eine Minute und aktualisieren Sie dann. ' +
    'Anrufe aus diesem Browser werden angezeigt.',
  'history.failed.unreachable':
    'RingCentral hat nicht geantwortet. Aktualisieren Sie, um es erneut zu versuchen. Anrufe ' +
    'aus diesem Browser werden angezeigt.',
  'voicemail.loading': 'Voicemails werden geladen…',
  'voicemail.none': 'Keine Voicemails in den letzten 90 Tagen.',
  'voicemail.unread': 'Ungelesen',
  'voicemail.play': 'Abspielen',
  'voicemail.play-name': 'Voicemail von {1} abspielen',
  'voicemail.sound': 'Voicemail von {1}',
  'voicemail.loading-sound': 'Aufnahme wird geladen…',
  'voicemail.no-sound': 'Die Aufnahme konnte nicht geladen werden. Versuchen Sie es erneut.',
  'voicemail.transcript-coming': 'RingCentral transkribiert diese Voicemail.',
  'voicemail.mark-read': 'Als gelesen markieren',
  'voicemail.mark-unread': 'Als ungelesen markieren',
  'voicemail.delete': 'Löschen',
  'voicemail.delete-name': 'Voicemail von {1} löschen',
  'voicemail.deleted': 'Voicemail von {1} gelöscht.',
  'voicemail.undo': 'Rückgängig',
  'voicemail.problem.delete':
    'RingCentral hat nicht bestätigt, dass die Voicemail gelöscht ist. Versuchen Sie es ' +
    'erneut.',
  'voicemail.problem.undo':
    'RingCentral hat nicht bestätigt, dass die Voicemail wiederhergestellt ist. Versuchen ' +
    'Sie es erneut.',
  'voicemail.problem.mark':
    'RingCentral hat nicht bestätigt, dass die Voicemail markiert ist. Versuchen Sie es ' +
    'erneut.',
  'voicemail.failed.signed-out':
    'Voicemails können nicht geladen werden, weil Sie bei RingCentral abgemeldet sind.',
  'voicemail.failed.not-allowed':
    'RingCentral hat Ihre Voicemails nicht herausgegeben. Bitten Sie Ihren Admin, den ' +
    'Bereich „Read Messages“ der RingCentral-App und Ihre RingCentral-Rolle zu prüfen.',
  'voicemail.failed.busy':
    'RingCentral begrenzt die Anfragen. Warten Sie eine Minute und aktualisieren Sie dann.',
  'voicemail.failed.unreachable':
    'RingCentral hat nicht geantwortet. Aktualisieren Sie, um es erneut zu versuchen.',
};
