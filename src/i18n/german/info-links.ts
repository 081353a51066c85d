import type { AreaWords } from '../english.ts';

export const INFO_LINKS: AreaWords<'info-links'> = {
  'info-links.data.number': 'Telefonnummer',
  'info-links.data.national-number': 'Telefonnummer ohne Landesvorwahl',
  'info-links.data.email': 'E-Mail-Adresse',
  'info-links.data.record-id': 'Datensatz-ID',
  'info-links.data.name': 'Name',
  'info-links.data.company': 'Unternehmen',
  'info-links.beside-call': 'Links',
  'info-links.missing': '{1} (fehlt: {2})',
  'info-links.unusable': '{1} (die Daten des Anrufers passen nicht zu diesem Link)',
  'info-links.not-loaded': 'Die Info-Links konnten nicht geladen werden.',
};

export const INFO_LINKS_CARD: AreaWords<'info-links-card'> = {
  'info-links.title': 'Info-Links',
  'info-links.lead':
    'Info-Links öffnen neben jedem Anruf eine andere Website oder App mit Daten des ' +
    'Anrufers. Alle in Ihrem Unternehmen sehen sie in dieser Reihenfolge.',
  'info-links.member': 'Nur Unternehmensadministratoren können die Info-Links ändern.',
  'info-links.unreadable':
    'Die gespeicherten Info-Links sind nicht lesbar, deshalb sieht niemand welche. ' +
    'Speichern ersetzt sie.',
  'info-links.none': 'Noch keine Links.',
  'info-links.add': 'Link hinzufügen',
  'info-links.full': 'Sie können höchstens {1} Links haben.',
  'info-links.link': 'Link {1}',
  'info-links.label': 'Beschriftung',
  'info-links.address': 'Adresse',
  'info-links.address.help':
    'Eine https-, tel- oder mailto-Adresse. Platzhalter werden durch Daten des Anrufers ' +
    'ersetzt:',
  'info-links.insert': 'Einfügen: {1}',
  'info-links.edit': 'Bearbeiten',
  'info-links.move-up': 'Nach oben',
  'info-links.move-down': 'Nach unten',
  'info-links.remove': 'Entfernen',
  'info-links.undo': 'Rückgängig',
  'info-links.removed': '„{1}“ wird beim Speichern entfernt.',
  'info-links.moved': '„{1}“ ist jetzt Link {2} von {3}.',
  'info-links.preview': 'Vorschau mit einem Beispieldatensatz',
  'info-links.receives': '{1} erhält: {2}.',
  'info-links.receives-nothing': '{1} erhält keine Daten des Anrufers.',
  'info-links.target.tel': 'Die Telefon-App',
  'info-links.target.mailto': 'Das E-Mail-Programm',
  'info-links.privacy':
    'Eine hier eingetragene Website erhält die Daten jedes Anrufers, dessen Link jemand ' +
    'öffnet, und kann sie speichern. Tragen Sie nur Websites ein, die diese Daten haben ' +
    'dürfen.',
  'info-links.conflict':
    'Ein anderer Administrator hat die Info-Links geändert, nachdem Sie diese Seite ' +
    'geöffnet haben. Es wurde nichts gespeichert.',
  'info-links.theirs': 'Meine verwerfen und seine anzeigen',
  'info-links.mine': 'Seine durch meine ersetzen',
  'info-links.problem.no-label': 'Geben Sie eine Beschriftung ein.',
  'info-links.problem.long-label': 'Geben Sie höchstens 30 Zeichen ein.',
  'info-links.problem.label-characters': 'Geben Sie eine einzige Textzeile ein.',
  'info-links.problem.same-label': 'Ein anderer Link hat diese Beschriftung bereits.',
  'info-links.problem.long-address': 'Geben Sie höchstens 400 Zeichen ein.',
  'info-links.problem.scheme': 'Die Adresse muss mit https://, tel: oder mailto: beginnen.',
  'info-links.problem.site':
    'Geben Sie nach https:// die ganze Website und dann einen Schrägstrich ein. Die ' +
    'Website darf weder Platzhalter noch Benutzername oder Passwort enthalten.',
  'info-links.problem.tel':
    'Geben Sie nach tel: nur Ziffern und die Platzhalter für Telefonnummern ein.',
  'info-links.problem.mailto':
    'Geben Sie nach mailto: Adressen oder den Platzhalter für die E-Mail-Adresse ein, danach ' +
    'optional ? mit to, cc, bcc, subject oder body.',
  'info-links.problem.placeholder':
    'Verwenden Sie nur die angebotenen Platzhalter, jeweils mit einem Paar geschweifter ' +
    'Klammern.',
  'info-links.problem.characters':
    'Ersetzen Sie Leerzeichen und Sonderzeichen durch ihren Prozentcode, zum Beispiel %20 ' +
    'für ein Leerzeichen.',
};
