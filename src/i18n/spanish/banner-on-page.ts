import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'Hasta que vuelva a iniciar sesión, NetSuite no puede buscar a quienes llaman ni guardar ' +
    'sus llamadas. Hay 1 llamada pendiente de guardar. Las llamadas siguen funcionando.',
  'banner.netsuite-session-expired.waiting.other':
    'Hasta que vuelva a iniciar sesión, NetSuite no puede buscar a quienes llaman ni guardar ' +
    'sus llamadas. Hay {1} llamadas pendientes de guardar. Las llamadas siguen funcionando.',
  'banner.netsuite-session-expired.away':
    'El teléfono está desactivado porque esta página no se usó durante 15 minutos. Vuelva a ' +
    'iniciar sesión en NetSuite para activarlo.',
  'banner.media-capability.blocked.body':
    'Puede ver las llamadas entrantes, pero no puede llamar hasta que permita el micrófono.',
  'banner.media-capability.blocked-by-policy.body':
    'Una política de su empresa o del navegador bloquea el micrófono en esta página. No ' +
    'puede llamar desde aquí, pero las llamadas entrantes se siguen mostrando.',
  'banner.media-capability.missing.body':
    'Conecte unos auriculares o un micrófono. Este mensaje se cierra cuando se detecta un ' +
    'micrófono.',
  'banner.media-capability.in-use.body':
    'Cierre el otro programa o termine su llamada y vuelva a intentarlo.',
  'banner.media-capability.unsupported.body':
    'Para llamar, abra NetSuite en una versión actual de Chrome, Edge o Firefox, por https.',
  'banner.multiple-tabs.inactive.title': 'El softphone está activo en otra pestaña',
  'banner.multiple-tabs.inactive.body': 'Las llamadas suenan allí, no aquí.',
  'banner.action.show-me-how': 'Cómo hacerlo',
  'banner.action.use-this-tab': 'Usar esta pestaña',
};
