import * as url from 'N/url';

/** Returns the path of a Phone Call record in NetSuite. @param id the record's internal ID */
export const phoneCallAddress = (id: number): string =>
  url.resolveRecord({ recordType: 'phonecall', recordId: id });
