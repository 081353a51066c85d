/** The Translation Collection that the build makes of the catalogue, by its script id. */
export const COLLECTION = 'custcollection_rcp';

/**
 * A key as script id of the collection's string: small letters, digits and underscores, beginning
 * with a letter (NetSuite help, section_1557770163 and subsect_1544553758). The build refuses two
 * keys that become the same.
 */
export const stringId = (key: string): string => key.replace(/[.-]/g, '_');
