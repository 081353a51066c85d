/** The built files, by their File Cabinet path. */
declare module 'SuiteScripts/RingCentralPro/health_restlet' {
  export function get(parameters?: Record<string, unknown>): unknown;
}
declare module 'SuiteScripts/RingCentralPro/record_banners_user_event' {
  export function beforeLoad(context: never): void;
}
declare module 'SuiteScripts/RingCentralPro/retest_scheduled' {
  export function execute(context: never): void;
}
declare module 'SuiteScripts/RingCentralPro/settings_suitelet' {
  export function onRequest(context: never): void;
}
declare module 'SuiteScripts/RingCentralPro/softphone_suitelet' {
  export function onRequest(context: never): void;
}
