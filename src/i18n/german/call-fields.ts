import type { AreaWords } from '../english.ts';

export const CALL_FIELDS: AreaWords<'call-fields'> = {
  'call-fields.title': 'Anruffelder',
  'call-fields.lead':
    'Das Softphone fragt diese Felder während und nach einem Anruf ab und speichert ' +
    'die Antworten im Anrufdatensatz.',
  'call-fields.none': 'Es sind keine Anruffelder eingerichtet.',
  'call-fields.members': 'Anruffelder Ihrer Firma: {1}',
  'call-fields.empty': 'Noch keine Felder. Fügen Sie unten eines hinzu.',
  'call-fields.list': 'Anruffelder in ihrer Reihenfolge',
  'call-fields.required': 'Pflichtfeld',
  'call-fields.required-name': 'Pflichtfeld: {1}',
  'call-fields.up': 'Nach oben',
  'call-fields.up-name': 'Nach oben: {1}',
  'call-fields.down': 'Nach unten',
  'call-fields.down-name': 'Nach unten: {1}',
  'call-fields.remove': 'Entfernen',
  'call-fields.remove-name': 'Entfernen: {1}',
  'call-fields.add': 'Feld hinzufügen',
  'call-fields.add-now': 'Hinzufügen',
  'call-fields.choose': 'Feld wählen …',
  'call-fields.all-added': 'Alle verwendbaren Felder sind bereits in der Liste.',
  'call-fields.full':
    'Die Liste fasst höchstens {1} Felder. Entfernen Sie eines, um ein anderes hinzuzufügen.',
  'call-fields.add-help':
    'Felder des Anrufdatensatzes mit einer Liste, mehreren Werten, einem ' +
    'Kontrollkästchen, einem Datum, Text oder einer Zahl. Ein Feld legen Sie in ' +
    'NetSuite unter Customization > Lists, Records, & Fields > CRM Fields > New an ' +
    'und wenden es auf Phone Call an.',
  'call-fields.kind.list': 'Liste',
  'call-fields.kind.multi-select': 'Mehrfachauswahl',
  'call-fields.kind.checkbox': 'Kontrollkästchen',
  'call-fields.kind.date': 'Datum',
  'call-fields.kind.text': 'Text',
  'call-fields.kind.number': 'Zahl',
  'call-fields.removed':
    'Dieses Feld wurde aus NetSuite entfernt, oder Ihre Rolle darf es nicht sehen. ' +
    'Im Softphone erscheint es nicht.',
  'call-fields.no-values':
    'NetSuite nennt für dieses Feld keine Werte: Die Liste ist leer oder hat mehr ' +
    'als 1.000. Im Softphone erscheint es nicht.',
  'call-fields.not-available':
    'Ihre Rolle darf die Felder eines Anrufdatensatzes nicht sehen. Um Anruffelder ' +
    'zu ändern, braucht eine Rolle Phone Calls mit der Stufe Create.',
  'call-fields.unreadable':
    'Die gespeicherten Anruffelder sind nicht lesbar, deshalb fragt das Softphone ' +
    'keine ab. Wählen Sie Felder und speichern Sie, um sie zu ersetzen.',
  'call-fields.not-loaded':
    'Die Anruffelder konnten nicht geladen werden. Laden Sie diese Seite neu, um es ' +
    'noch einmal zu versuchen.',
  'call-fields.save': 'Anruffelder speichern',
  'call-fields.saving': 'Wird gespeichert …',
  'call-fields.undo': 'Rückgängig',
  'call-fields.saved': 'Gespeichert. Das Softphone fragt diese Felder ab dem nächsten Anruf ab.',
  'call-fields.unsaved': 'Noch nicht gespeichert.',
  'call-fields.said.added': '{1} wurde am Ende hinzugefügt.',
  'call-fields.said.removed': '{1} wurde entfernt.',
  'call-fields.said.moved': '{1} ist jetzt Nummer {2} von {3}.',
  'call-fields.said.undone': 'Rückgängig gemacht.',
  'call-fields.conflict':
    'Nicht gespeichert. Inzwischen hat jemand anders die Anruffelder geändert.',
  'call-fields.theirs': 'Die andere Liste: {1}',
  'call-fields.theirs-none': 'Die andere Liste ist leer.',
  'call-fields.use-theirs': 'Andere Liste übernehmen',
  'call-fields.keep-mine': 'Meine Liste speichern',
};
