import type { AreaWords } from '../english.ts';

export const CALL_SKIP: AreaWords<'call-skip'> = {
  'call-skip.not-logged': 'Nicht protokolliert: {1}',
  'call-skip.internal': 'ein Anruf innerhalb des Unternehmens',
  'call-skip.missed': 'verpasste Anrufe werden nicht protokolliert',
  'call-skip.voicemail': 'Anrufe mit Voicemail werden nicht protokolliert',
  'call-skip.queue-offer': 'ein Anruf der Warteschlange, den jemand anderes angenommen hat',
  'call-skip.too-short': 'kürzer, als das Unternehmen protokolliert',
  'call-skip.never-number': 'diese Nummer wird nie protokolliert',
  'call-skip.emergency': 'eine Notruf- oder Servicenummer',
  'call-skip.not-placed': 'die Verbindung kam nicht zustande',
  'call-skip.no-organizer': 'für diese Nebenstelle gibt es keinen Organisator',
  'call-skip.dont-log': 'diese Nebenstelle wird nicht protokolliert',
  'call-skip.no-extension': 'der Anruf endete, bevor er eine Nebenstelle erreichte',
};
