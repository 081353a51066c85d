/** The service's name on the wire; an answer without it is not ours. */
export const SERVICE = 'ringcentral-for-netsuite-pro';

/** Version of the wire contract. Raised when a field changes meaning, never when one is added. */
export const SCHEMA = 1;

/**
 * The oldest bundle whose server side this code can work with. Raised when a page comes to need an
 * answer that older bundles do not give; the company may ask for more through its own setting.
 */
export const MINIMUM_BUNDLE_VERSION = '1.0.0';
