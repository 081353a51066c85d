/**
 * Stands in for ringcentral-web-phone's table of every SIP status: these are the ones that it sends. What a server sends
 * brings its own words.
 */
const responseCodes: Readonly<Record<number, string>> = { 100: 'Trying', 180: 'Ringing', 200: 'OK' };

export default responseCodes;
