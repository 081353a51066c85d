import type { AreaWords } from '../english.ts';

export const PLAIN_PAGE: AreaWords<'plain-page'> = {
  'plain-page.unexpected':
    'Die Seite konnte nicht erstellt werden. Einzelheiten stehen im Skriptprotokoll.',
  'plain-page.softphone-failed': 'Das Softphone konnte nicht geöffnet werden',
  'plain-page.settings-failed': 'Die Einstellungen konnten nicht geöffnet werden',
  'plain-page.probe-failed': 'Das Konto konnte nicht geprüft werden',
  'plain-page.setup-failed': 'Die Einrichtung konnte nicht geöffnet werden',
  'plain-page.call-sync-failed': 'Der Anrufabgleich konnte nicht geöffnet werden',
  'plain-page.probe-refused.title': 'Nur ein Unternehmens-Admin kann das Konto prüfen',
  'plain-page.probe-refused.switch':
    'Wenn Sie eine andere Rolle haben, wechseln Sie zu dieser Rolle, und öffnen Sie diese ' +
    'Seite noch einmal.',
  'plain-page.sign-in.connected.title': 'RingCentral ist verbunden',
  'plain-page.sign-in.connected.close':
    'Dieses Fenster wird automatisch geschlossen. Bleibt es offen, schließen Sie es, und ' +
    'fahren Sie mit Ihrer Arbeit fort.',
  'plain-page.sign-in.cancelled.title': 'Sie haben sich nicht angemeldet',
  'plain-page.sign-in.cancelled.close':
    'Es wurde nichts geändert. Schließen Sie dieses Fenster. Um es noch einmal zu versuchen, ' +
    'wählen Sie „Verbinden“.',
  'plain-page.sign-in.not-ours.title': 'Diese Anmeldeanfrage ist ungültig',
  'plain-page.sign-in.not-ours.why':
    'Die Anfrage hat zu lange gedauert, wurde bereits verwendet oder in einer anderen ' +
    'NetSuite-Sitzung gestartet. Es wurde nichts geändert.',
  'plain-page.sign-in.not-ours.close':
    'Schließen Sie dieses Fenster, und wählen Sie noch einmal „Verbinden“.',
  'plain-page.sign-in.elsewhere.title':
    'Die RingCentral-App Ihres Unternehmens wurde während der Anmeldung geändert',
  'plain-page.sign-in.elsewhere.why':
    'Ein Admin hat einen anderen Server oder eine andere Client-ID eingegeben. Es wurde ' +
    'nichts gesendet und nichts geändert.',
  'plain-page.sign-in.elsewhere.close':
    'Schließen Sie dieses Fenster, und wählen Sie noch einmal „Verbinden“.',
  'plain-page.sign-in.refused.title': 'RingCentral hat die Anmeldung nicht akzeptiert',
  'plain-page.sign-in.refused.close':
    'Es wurde nichts geändert. Schließen Sie dieses Fenster, und wählen Sie noch einmal ' +
    '„Verbinden“.',
  'plain-page.sign-in.unavailable.title': 'RingCentral war nicht erreichbar',
  'plain-page.sign-in.unavailable.close':
    'Es wurde nichts geändert. Schließen Sie dieses Fenster, und versuchen Sie es in einer Minute noch einmal.',
  'plain-page.sign-in.failed.title': 'Die Anmeldung konnte nicht abgeschlossen werden',
  'plain-page.sign-in.failed.why':
    'NetSuite konnte die Verbindung nicht speichern. Wenden Sie sich an Ihren Administrator. ' +
    'Einzelheiten stehen im Skriptprotokoll.',
  'plain-page.sign-in.failed.close':
    'Schließen Sie dieses Fenster. Um es noch einmal zu versuchen, wählen Sie „Verbinden“.',
};
