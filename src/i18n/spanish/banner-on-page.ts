import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'Hasta que vuelva a iniciar sesión, no se pueden buscar los nombres de quienes llaman ni ' +
    'guardar las llamadas en NetSuite. Hay una llamada pendiente de guardar. Las llamadas ' +
    'siguen funcionando.',
  'banner.netsuite-session-expired.waiting.other':
    'Hasta que vuelva a iniciar sesión, no se pueden buscar los nombres de quienes llaman ni ' +
    'guardar las llamadas en NetSuite. Hay {1} llamadas pendientes de guardar. Las llamadas ' +
    'siguen funcionando.',
  'banner.netsuite-session-expired.away':
    'Nadie usó esta página durante 15 minutos, así que su teléfono está desactivado. Inicie ' +
    'sesión en NetSuite de nuevo y se activará solo.',
  'banner.media-capability.blocked.body':
    'Usted ve las llamadas entrantes, pero nadie le oiría, por lo que las llamadas salientes están desactivadas.',
  'banner.media-capability.blocked-by-policy.body':
    'Una regla de su empresa o de esta página lo prohíbe. Las llamadas salientes están ' +
    'desactivadas; las entrantes se siguen mostrando.',
  'banner.media-capability.missing.body':
    'Conecte unos auriculares o un micrófono. Este mensaje desaparece solo en cuanto haya uno.',
  'banner.media-capability.in-use.body':
    'Cierre el otro programa o termine su llamada y vuelva a intentarlo.',
  'banner.media-capability.unsupported.body':
    'Para hablar, abra NetSuite en una versión actual de Chrome, Edge o Firefox, por https.',
  'banner.multiple-tabs.inactive.title': 'El softphone está activo en otra pestaña',
  'banner.multiple-tabs.inactive.body': 'Las llamadas suenan allí, no aquí.',
  'banner.action.show-me-how': 'Cómo hacerlo',
  'banner.action.use-this-tab': 'Usar esta pestaña',
};
