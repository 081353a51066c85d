/**
 * Headers that scripts set in vain, of requests and of responses. Source: NetSuite help,
 * section_4418229131.
 */
export const DROPPED_HEADERS: readonly string[] = [
  'connection',
  'content-length',
  'host',
  'jsessionid',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
];

/** Headers that a Suitelet's response throws for. Source: NetSuite help, section_4418229131. */
export const REFUSED_RESPONSE_HEADERS: readonly string[] = [
  'allow',
  'content-location',
  'content-md5',
  'content-range',
  'date',
  'location',
  'proxy-authenticate',
  'public-key-pins',
  'public-key-pins-report-only',
  'retry-after',
  'server',
  'strict-transport-security',
  'upgrade-insecure-requests',
  'warning',
  'www-authenticate',
];
