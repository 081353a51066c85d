import type { AreaWords } from '../english.ts';

export const CALL_SKIP: AreaWords<'call-skip'> = {
  'call-skip.not-logged': 'Nicht protokolliert: {1}',
  'call-skip.internal': 'ein interner Anruf',
  'call-skip.missed': 'verpasste Anrufe werden nicht protokolliert',
  'call-skip.voicemail': 'Anrufe mit Voicemail werden nicht protokolliert',
  'call-skip.queue-offer': 'jemand anderes hat diesen Anruf der Warteschlange angenommen',
  'call-skip.too-short': 'kürzer als die Mindestdauer des Unternehmens',
  'call-skip.never-number': 'diese Nummer wird nie protokolliert',
  'call-skip.emergency': 'eine Notruf- oder Servicenummer',
  'call-skip.not-placed': 'die Verbindung kam nicht zustande',
  'call-skip.no-organizer': 'diese Nebenstelle hat keinen Organisator',
  'call-skip.dont-log': 'Anrufe dieser Nebenstelle werden nicht protokolliert',
  'call-skip.no-extension': 'der Anruf endete, bevor er eine Nebenstelle erreichte',
};
