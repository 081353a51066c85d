import type { AreaWords } from '../english.ts';

export const CONTEXT: AreaWords<'context'> = {
  'context.title': 'Zum Anrufer',
  'context.loading': 'Daten aus NetSuite werden geladen …',
  'context.not-loaded': 'NetSuite hat nicht geantwortet.',
  'context.try-again': 'Erneut versuchen',
  'context.count.opportunities': 'Verkaufschancen: {1}',
  'context.count.cases': 'Fälle: {1}',
  'context.count.calls': 'Anrufe: {1}',
  'context.company': 'Firma',
  'context.sales-rep': 'Vertriebsmitarbeiter: {1}',
  'context.related': 'Bezug',
  'context.related-none': 'Nichts Bestimmtes',
  'context.opportunities': 'Offene Verkaufschancen',
  'context.cases': 'Offene Fälle',
  'context.calls': 'Letzte Anrufe',
  'context.expected': 'erwartet: {1}',
  'context.open': 'Öffnen',
  'context.more': 'In NetSuite gibt es weitere.',
  'context.none': 'Keine',
  'context.hidden': 'Ihre Rolle darf sie nicht sehen',
  'context.failed': 'Konnte nicht geladen werden',
};
