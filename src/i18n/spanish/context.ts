import type { AreaWords } from '../english.ts';

export const CONTEXT: AreaWords<'context'> = {
  'context.title': 'Sobre el interlocutor',
  'context.loading': 'Cargando los datos de NetSuite…',
  'context.not-loaded': 'NetSuite no respondió.',
  'context.try-again': 'Intentar de nuevo',
  'context.count.opportunities': 'Oportunidades: {1}',
  'context.count.cases': 'Casos: {1}',
  'context.count.calls': 'Llamadas: {1}',
  'context.company': 'Empresa',
  'context.sales-rep': 'Representante de ventas: {1}',
  'context.related': 'Relacionada con',
  'context.related-none': 'Nada en particular',
  'context.opportunities': 'Oportunidades abiertas',
  'context.cases': 'Casos abiertos',
  'context.calls': 'Últimas llamadas',
  'context.expected': 'prevista: {1}',
  'context.open': 'Abrir',
  'context.more': 'NetSuite tiene más.',
  'context.none': 'Ninguno',
  'context.hidden': 'Su rol no permite verlos',
  'context.failed': 'No se pudo cargar',
};
