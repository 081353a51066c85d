/**
 * Stands in for ringcentral-web-phone's table of every SIP status: these are the ones that it and
 * this product send. What a server sends brings its own words.
 */
const responseCodes: Readonly<Record<number, string>> = {
  100: 'Trying',
  180: 'Ringing',
  200: 'OK',
  488: 'Not Acceptable Here',
  491: 'Request Pending',
};

export default responseCodes;
