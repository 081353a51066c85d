import type { Cut } from './cut.ts';

/**
 * What the telephone's libraries bring and this product never uses, by module. Signing in happens
 * on the server, so the SDK is asked for requests only; the phone's media are the browser's;
 * numbers are read and shown, nothing else.
 *
 * @see docs/decisions/0023-library-cuts.md
 */
export const CUTS: Readonly<Record<string, Cut>> = {
  '@ringcentral/sdk/src/SDK.ts': {
    unused: [
      'EventEmitter',
      'handleLoginRedirect',
      'client',
      'cache',
      'externals',
      'send',
      'get',
      'post',
      'put',
      'patch',
      'delete',
      'login',
      'ensureLoggedIn',
      'loginUrl',
      'createUrl',
      'signUrl',
      'parseLoginRedirect',
      'logout',
      'loginWindow',
      'refresh',
      'multipart',
      'getContentType',
      'isMultipart',
      'isJson',
      'error',
    ],
    constants: {},
  },
  '@ringcentral/sdk/src/platform/Platform.ts': {
    unused: [
      'loginUrlWithDiscovery',
      'initDiscovery',
      'discoveryInitPromise',
      'discovery',
      '_discoveryCacheId',
      'loginUrl',
      '_generateCodeVerifier',
      'codeVerifier',
      'parseLoginRedirect',
      'loginWindow',
      '_createLoginWindowCheckTimeout',
      '_clearLoginWindowCheckTimeout',
      'loggedIn',
      'login',
      '_getTokenAndDiscoveryUriOnLogin',
      'refresh',
      '_refresh',
      'logout',
      '_getRevokeEndpoint',
      '_tokenRequest',
      'basicAuthHeader',
      'signUrl',
      'userAgent',
      'put',
      'patch',
      'delete',
    ],
    constants: {
      enableDiscovery: 'false',
      additionalUserAgent: '""',
      'this._discovery': 'undefined',
      'this._authProxy': 'false',
      'this._urlPrefix': '""',
      // A rate limit is an answer like any other: our own side decides when to ask again.
      'this._handleRateLimit': 'false',
      'options.addMethod': 'undefined',
      'options.userAgent': 'undefined',
      'options.skipAuthCheck': 'false',
    },
  },
  '@ringcentral/sdk/src/platform/Auth.ts': { unused: ['refreshTokenValid'], constants: {} },
  '@ringcentral/sdk/src/http/Client.ts': {
    unused: [
      'isMultipart',
      'isJson',
      'toMultipart',
      'multipart',
      '_create',
      'getContentType',
      '_isContentType',
      '_multipartContentType',
      '_headerSeparator',
      '_bodySeparator',
      '_boundarySeparator',
    ],
    constants: {},
  },
  '@ringcentral/sdk/src/core/Cache.ts': {
    unused: ['setItemSync', 'removeItemSync', 'getItemSync', 'removeItem', '_keys', 'clean'],
    constants: {},
  },
  'ringcentral-web-phone/dist/index.mjs': {
    unused: ['start', 'dispose'],
    constants: { 'this.autoAnswer': 'false' },
  },
  'ringcentral-web-phone/dist/sip-client.mjs': {
    unused: ['inboundMessage'],
    constants: { 'this.debug': 'false' },
  },
  'ringcentral-web-phone/dist/call-session/index.mjs': {
    unused: [
      'partyId',
      'localNumber',
      'isConference',
      'warmTransfer',
      'flip',
      'park',
      'mute',
      'unmute',
      'requireWebRtcSession',
      'changeOutputDevice',
    ],
    constants: { 'this.webPhone.options.webRtcSessionFactory': 'undefined' },
  },
  'ringcentral-web-phone/dist/call-session/inbound.mjs': {
    unused: ['forward', 'startReply', 'reply'],
    constants: {},
  },
  'blueimp-md5/js/md5.js': { unused: [], constants: { key: '""', raw: 'false' } },
  'libphonenumber-js/es6-modern/metadata.js': {
    unused: [
      'getCountries',
      'chooseCountryByCountryCallingCode',
      'getDefaultCountryMetadataForRegion',
      'nationalPrefixIsMandatoryWhenFormattingInNationalFormat',
      'usesNationalPrefix',
    ],
    // Versions of the metadata before today's.
    constants: { 'this.v1': 'false', 'this.v2': 'false', 'this.v3': 'false' },
  },
  'libphonenumber-js/es6-modern/parse.js': { unused: [], constants: { 'options.v2': 'true' } },
  'libphonenumber-js/es6-modern/isPossible.js': { unused: [], constants: { 'options.v2': 'true' } },
  'libphonenumber-js/es6-modern/PhoneNumber.js': {
    unused: ['setExt', 'getPossibleCountries', 'isNonGeographic', 'isEqual', 'getType', 'getURI'],
    constants: {},
  },
};

/** Every name in the table that nothing may read, unless it is a namesake. */
export const UNUSED: ReadonlySet<string> = new Set(
  Object.values(CUTS).flatMap(({ unused }) => unused),
);

/**
 * Members of the table whose names the page does read, of something else: there the build cannot
 * tell a mistake. Each says what of.
 */
export const NAMESAKES: Readonly<Record<string, string>> = {
  cache: 'an option of the SDK’s platform',
  client: 'an option of the SDK’s platform',
  externals: 'an option of the SDK’s platform',
  createUrl: 'a method of the SDK’s platform',
  ensureLoggedIn: 'a method of the SDK’s platform',
  error: 'a method of the SDK’s client',
  refresh:
    'a method of the SDK’s platform, which src/browser/app/ringcentral/rest.ts puts its own in place of',
  send: 'a method of the SDK’s platform, and of sockets',
  get: 'a method of the SDK’s platform, and of maps',
  post: 'a method of the SDK’s platform',
  put: 'a method of IndexedDB’s object stores',
  delete: 'a method of maps, sets, and IndexedDB’s object stores',
  removeItem: 'a method of the browser’s storage',
  dispose: 'a method of calls and of SIP clients',
  start: 'a method of our registration',
  mute: 'a method of our calls',
  reply: 'a method of SIP clients',
};
