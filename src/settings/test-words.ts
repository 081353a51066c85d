import type { M2mService } from '../status/company.ts';
import type { TestCode } from '../status/test-result.ts';

/** What came out, and what an admin does about it. */
interface Words {
  title: string;
  body: string;
}

/** The words of every outcome. A cause that is known for certain says what to do; one that is not says that nothing was learned. */
export const TEST_WORDS: Record<TestCode, Words> = {
  PASSED: { title: 'The test passed', body: '' },

  RC_SECRET_UNUSABLE: {
    title: 'NetSuite does not let this script use one of the API secrets',
    body: 'Under Setup > Company > Preferences > API Secrets, check that both secrets exist under the IDs entered here, that customscript_rcp_settings and customscript_rcp_retest may use them, and that they may be sent to the RingCentral server.',
  },
  RC_CLIENT_REFUSED: {
    title: 'RingCentral does not know this client ID with this client secret',
    body: 'Compare the company app’s client ID with the developer console. Then put the app’s client secret into its API secret once more.',
  },
  RC_APP_DISABLED: {
    title: 'The company app is disabled at RingCentral',
    body: 'Enable it in the developer console, or enter another app here.',
  },
  RC_GRANT_NOT_ALLOWED: {
    title: 'The company app may not use the JWT grant',
    body: 'In the developer console, set the app’s authentication to JWT auth flow. The app people sign in with is another one.',
  },
  RC_JWT_REVOKED: {
    title: 'The JWT was revoked',
    body: 'RingCentral no longer knows it. Create another JWT credential for the company app and put it into its API secret.',
  },
  RC_JWT_EXPIRED: {
    title: 'The JWT has expired',
    body: 'Create another JWT credential, with a later end or none, and put it into its API secret.',
  },
  RC_JWT_OTHER_APP: {
    title: 'The JWT belongs to another app',
    body: 'Allow the company app in the JWT credential, or create one for it.',
  },
  RC_JWT_REFUSED: {
    title: 'RingCentral cannot read the JWT',
    body: 'The API secret may hold something else, or a part of it. Copy the whole JWT into it once more.',
  },
  RC_SCOPE_MISSING: {
    title: 'The token lacks a permission',
    body: 'Add the missing permissions to the company app in the developer console. The user of the JWT needs the matching rights in the RingCentral account, too.',
  },
  RC_REFUSED: {
    title: 'RingCentral refused for a reason this version does not know',
    body: 'Check that the RingCentral server is right and the app is active, then test again.',
  },
  RC_UNREACHABLE: {
    title: 'RingCentral could not be reached',
    body: 'Nothing was learned about the credential. Check the RingCentral server’s address if it is new, or test again in a minute.',
  },
  RC_TIMEOUT: {
    title: 'RingCentral did not answer in time',
    body: 'Nothing was learned about the credential. Test again in a minute.',
  },
  RC_BUSY: {
    title: 'RingCentral asked to wait',
    body: 'There were too many sign-ins in a short time. Nothing was learned about the credential. Test again in a minute.',
  },
  RC_SERVER_ERROR: {
    title: 'RingCentral has a problem of its own',
    body: 'Nothing was learned about the credential. Test again later.',
  },
  RC_NOT_JSON: {
    title: 'A web page answered instead of RingCentral’s API',
    body: 'Something in between may be down, or the RingCentral server is another address. Nothing was learned about the credential.',
  },
  RC_UNEXPECTED: { title: 'The test could not be carried out', body: 'The script log has the reason. Nothing was learned about the credential.' },

  NS_CERTIFICATE_UNUSABLE: {
    title: 'The signing certificate cannot be used',
    body: 'Under Setup > Company > Certificates, check that it exists under the ID entered here and that customscript_rcp_settings and customscript_rcp_retest may use it. Your role needs Certificate Access.',
  },
  NS_KEY_UNSUITABLE: {
    title: 'The certificate’s key is of a kind the token endpoint does not take',
    body: 'Make one with an EC key (P-256, P-384 or P-521) or an RSA-PSS key of 3072 or 4096 bits, upload it in both places, and enter the new IDs.',
  },
  NS_KEY_MISMATCH: {
    title: 'The mapping has another certificate than the one that signs',
    body: 'Upload the same certificate in both places: with its private key under Setup > Company > Certificates, without it in the mapping.',
  },
  NS_MAPPING_UNKNOWN: {
    title: 'NetSuite knows no such mapping',
    body: 'Compare the client ID and the certificate ID with OAuth 2.0 Client Credentials (M2M) Setup. A sandbox refresh clears all mappings: create it again then.',
  },
  NS_MAPPING_REVOKED: {
    title: 'The mapped certificate was revoked',
    body: 'It cannot be used again. Map another one under OAuth 2.0 Client Credentials (M2M) Setup and enter its ID.',
  },
  NS_CERTIFICATE_EXPIRED: {
    title: 'The certificate has expired',
    body: 'Make another one of at most two years, upload it in both places, and enter the new IDs and its end.',
  },
  NS_AUDIENCE_WRONG: {
    title: 'The signed request was meant for another token endpoint',
    body: 'Report this to the product’s maintainers with the account’s SuiteTalk domain from Company URLs.',
  },
  NS_CLOCK_OFF: {
    title: 'The clocks of the two sides differ',
    body: 'The signed request seemed too old or too new to the token endpoint. Test again; if it stays so, report it to NetSuite.',
  },
  NS_ASSERTION_REFUSED: {
    title: 'NetSuite refused the signed request and does not say why',
    body: 'Compare the client ID and the certificate ID with OAuth 2.0 Client Credentials (M2M) Setup, check that the mapping is there, is not revoked and not over, and that it has the certificate that signs. The login audit trail may name the cause. A sandbox refresh clears all mappings.',
  },
  NS_SCOPE_REFUSED: {
    title: 'The integration record lacks the scope RESTlets',
    body: 'Check RESTlets on the integration record, under OAuth 2.0.',
  },
  NS_TOKEN_REFUSED: {
    title: 'The RESTlet did not accept the token',
    body: 'Check that the mapped user is active and has the mapped role, then test again.',
  },
  NS_ROLE_REFUSED: {
    title: 'The mapped role may not call the RESTlet',
    body: 'Give it Log in using OAuth 2.0 Access Tokens and a place in the audience of RingCentral Health, or map the shipped role RingCentral Service, which has both.',
  },
  NS_PERMISSION_MISSING: {
    title: 'The mapped role lacks a permission',
    body: 'Add the missing permissions to it, or map the shipped role RingCentral Service.',
  },
  NS_RESTLET_MISSING: {
    title: 'The health RESTlet is not there',
    body: 'Check that the script RingCentral Health is deployed and released.',
  },
  NS_REFUSED: {
    title: 'NetSuite refused for a reason this version does not know',
    body: 'The login audit trail and the script log may name it.',
  },
  NS_UNREACHABLE: { title: 'The token endpoint could not be reached', body: 'Nothing was learned about the credential. Test again in a minute.' },
  NS_TIMEOUT: { title: 'NetSuite did not answer in time', body: 'Nothing was learned about the credential. Test again in a minute.' },
  NS_BUSY: { title: 'NetSuite asked to wait', body: 'Too many requests at once. Nothing was learned about the credential. Test again in a minute.' },
  NS_SERVER_ERROR: { title: 'NetSuite has a problem of its own', body: 'Nothing was learned about the credential. Test again later.' },
  NS_NOT_JSON: {
    title: 'A web page answered instead of NetSuite’s API',
    body: 'Maintenance may be under way. Nothing was learned about the credential.',
  },
  NS_UNEXPECTED: { title: 'The test could not be carried out', body: 'The script log has the reason. Nothing was learned about the credential.' },
};

/** What the page says while a test runs; the server makes all its requests before it answers. */
export const TESTING_WORDS: Record<M2mService, string> = {
  ringcentral: 'Testing… asking RingCentral for a token, then reading the account. This takes a few seconds, two minutes at most.',
  netsuite: 'Testing… asking NetSuite for a token, then calling the health check with it. This takes a few seconds, two minutes at most.',
};

/** What the lists of a report are called. */
export const FOUND_WORDS: Record<M2mService, { answered: string; carried: string; missing: string }> = {
  ringcentral: { answered: 'Account that answered', carried: 'Permissions of the token', missing: 'Missing permissions' },
  netsuite: { answered: 'Version that answered', carried: 'Permissions of the role', missing: 'Missing permissions' },
};
