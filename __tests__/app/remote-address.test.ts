/**
 * Addresses as RFC 3261 (19.1, 20.10, 20.20, 25.1), RFC 3323, RFC 3325 and RFC 3966 write them, and
 * as networks send them all the same.
 */
import * as fc from 'fast-check';
import { callerName, remoteAddress } from '../../src/browser/app/phone/remote-address.ts';

test.each([
  // RFC 3261 20.20 and 20.10, and the same without spaces, in capitals, folded.
  ['"A. G. Bell" <sip:agb@bell-telephone.com> ;tag=a48s', '', 'agb'],
  ['sip:+12125551212@server.phone2net.com;tag=887s', '+12125551212', ''],
  ['Anonymous <sip:c8oqz84zk7z@privacy.org>;tag=hyh8', '', 'c8oqz84zk7z'],
  ['<sip:+12125550101@sip.example.com>;tag=1', '+12125550101', ''],
  ['<SIP:+12125550101@SIP.EXAMPLE.COM>', '+12125550101', ''],
  ['<sips:+12125550101@sip.example.com:5061;transport=tls>;tag=1', '+12125550101', ''],
  ['"Sales"<sip:101@sip.test>', '101', ''],
  ['"Sales"\r\n  <sip:101@sip.test>', '101', ''],
  ['< sip:101@sip.test >', '101', ''],
  ['  sip:101@sip.test  ', '101', ''],
  // Hosts of all kinds.
  ['<sip:+12125550101@192.0.2.1:5060>', '+12125550101', ''],
  ['<sip:+12125550101@[2001:db8::1]:5060;user=phone>', '+12125550101', ''],
  ['<sip:[2001:db8::1]>', '', ''],
  ['<sip:sip.example.com>;tag=them', '', ''],
  ['<sip:@sip.example.com>', '', ''],
  // RFC 3261 19.1.1: password, URI parameters, headers.
  ['<sip:+12125550101:secret@sip.example.com>', '+12125550101', ''],
  ['<sip:+12125550101@sip.example.com;user=phone?Subject=call%40me>', '+12125550101', ''],
  ['<sip:+12125550101@sip.example.com?X=a@b>', '+12125550101', ''],
  // Parameters in the user part: RFC 4694 (npdi, rn), RFC 4904 (tgrp), pjproject issues 3881 and
  // 2458, OpenSIPS pull request 3906.
  ['<sip:+12125550101;npdi;rn=+12125550000@sip.example.com;user=phone>', '+12125550101', ''],
  ['<sip:+12125550101;ext=34@sip.example.com>', '+12125550101', ''],
  ['<sip:+12125550101;tgrp=t1;trunk-context=example.com@sip.example.com>', '+12125550101', ''],
  ['<sip:+12125550101;cpc=ordinary;oli=00@sip.example.com>', '+12125550101', ''],
  ['sip:+12125550101;npdi@sip.example.com;tag=1', '+12125550101', ''],
  // Percent-encoding: of the number, of separators, broken, and of what isn't a number.
  ['<sip:%2B12125550101@sip.example.com>', '+12125550101', ''],
  ['<sip:%2b1%20212%20555%200101@sip.example.com>', '+12125550101', ''],
  ['<sip:%23101@sip.example.com>', '#101', ''],
  ['<sip:+12125550101%3Bext=34@sip.example.com>', '', '+12125550101;ext=34'],
  ['<sip:100%@sip.example.com>', '', '100%'],
  ['<sip:j%40corp@sip.example.com>', '', 'j@corp'],
  // RFC 3966: visual separators, tel URIs, local numbers and their context.
  ['<sip:+1-212-555-0101@sip.example.com>', '+12125550101', ''],
  ['<sip:+1(212)555.0101@sip.example.com>', '+12125550101', ''],
  ['<tel:+12125550181>;tag=them', '+12125550181', ''],
  ['tel:+1-201-555-0123', '+12015550123', ''],
  ['TEL:+12125550181;tag=them', '+12125550181', ''],
  ['<tel:+12125550181;ext=34;isub=1>', '+12125550181', ''],
  ['<tel:%2B12125550181>', '+12125550181', ''],
  ['<tel:7042;phone-context=example.com>', '7042', ''],
  ['<tel:863-1234;phone-context=+1-914>', '+19148631234', ''],
  ['<sip:2079460958;phone-context=+44@sip.example.com;user=phone>', '+442079460958', ''],
  ['<sip:*831@sip.example.com>', '*831', ''],
  // Extensions and users that aren't numbers.
  ['<sip:101@sip.example.com>', '101', ''],
  ['<sip:alice@example.com>', '', 'alice'],
  ['<sip:conf_123@sip.example.com>', '', 'conf_123'],
  ['<sip:+1212555CALL@sip.example.com>', '', '+1212555CALL'],
  ['<sip:=HYPERLINK(1)@sip.example.com>', '', '=HYPERLINK(1)'],
  [`<sip:${'9'.repeat(60)}@sip.example.com>`, '', ''],
  // Withheld or unknown: RFC 3323 4.1.1.3, RFC 3325, 3GPP TS 24.229; carriers.
  ['"Anonymous" <sip:anonymous@anonymous.invalid>;tag=them', '', ''],
  ['<sip:anonymous@sip.ringcentral.com>', '', ''],
  ['<sip:Anonymous@sip.ringcentral.com>', '', ''],
  ['<sip:+12125550101@anonymous.invalid>', '', ''],
  ['<sip:unavailable@unknown.invalid>', '', ''],
  ['<sip:Restricted@sip.example.com>', '', ''],
  ['<sip:unknown@sip.example.com>', '', ''],
  ['<sip:private@sip.example.com>', '', ''],
  ['<sip:Unknown%20Number@sip.example.com>', '', ''],
  // What isn't an address at all.
  ['', '', ''],
  ['<>', '', ''],
  ['nonsense', '', ''],
  ['"+12125550101"', '', ''],
  ['+12125550101', '', ''],
  ['<mailto:+12125550101@example.com>', '', ''],
  ['<urn:service:sos>', '', ''],
  ['sip:', '', ''],
  ['<sip:>', '', ''],
])('%s is number %j, user %j', (header, number, user) => {
  expect(remoteAddress(header)).toEqual({ number, user });
});

test('a header that is missing gives nobody', () => {
  expect(remoteAddress(undefined)).toEqual({ number: '', user: '' });
});

/** phoneblock issue 35, twinkle issue 280: the display name is the caller's own text. */
describe('a display name that looks like an address', () => {
  const REAL = '<sip:+12125550199@sip.example.com>;tag=1';

  test.each([
    '"sip:+12125550101@bank.example" ',
    '"tel:+12125550101" ',
    '"<sip:+12125550101@bank.example>" ',
    '"<sip:+12125550101@bank.example>;tag=2" ',
    '"\\"<sip:+12125550101@bank.example>\\"" ',
    '"\\\\" ',
    '"a\\\\\\"<tel:+12125550101>" ',
    '"Bank" <sip:+12125550101@bank.example>;x="" ',
    '"Bank" <sip:+12125550101@bank.example>;x="\\" ',
    '"a" b" <tel:+12125550101> ',
    'tel:+12125550101 ',
    'sip:+12125550101@bank.example ',
    'Bank <sip:+12125550101@bank.example> ',
    '"Anonymous" ',
    '"O\'Brien, Pat; PhD" ',
    '株式会社 ',
  ])('%s does not count', (name) => {
    expect(remoteAddress(name + REAL)).toEqual({ number: '+12125550199', user: '' });
  });

  test('whatever it holds, correctly escaped, the number is the address’s', () => {
    const part = fc.constantFrom(
      '"',
      '\\',
      '<',
      '>',
      ';',
      ',',
      '@',
      ' ',
      'sip:',
      'tel:',
      '+12125550101',
      '@bank.example',
      ';tag=',
      'a',
      '%',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const name = parts.join('').replace(/["\\]/g, '\\$&');
        expect(remoteAddress(`"${name}" ${REAL}`).number).toBe('+12125550199');
      }),
    );
  });
});

test('no header makes it throw, and a number holds nothing but what the record’s phone field takes', () => {
  const part = fc.constantFrom(
    '"',
    '\\',
    '<',
    '>',
    ';',
    ',',
    '@',
    ' ',
    ':',
    'sip:',
    'sips:',
    'tel:',
    '+',
    '1',
    '2',
    '3',
    '%2B',
    '%',
    ';phone-context=',
    '*',
    '#',
    '=',
    'é',
    '\u202e',
    '.invalid',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (header) => {
        const { number, user } = remoteAddress(header);
        expect(number).toMatch(/^(\+?[0-9*#]{1,64})?$/);
        expect(number === '' || user === '').toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['Sales: Europe', 'Sales: Europe'],
  [' Jane Roe ', 'Jane Roe'],
  ['3M', '3M'],
  ['1&1', '1&1'],
  ['株式会社山田', '株式会社山田'],
  // Names that would pass for a number or an address: the real one stands in the address.
  ['+12125550101', ''],
  ['(212) 555-0101', ''],
  ['911', ''],
  ['٢١٢٥٥٥', ''],
  ['sip:+12125550101@bank.example', ''],
  ['tel:+12125550101', ''],
  ['Anonymous', ''],
  ['RESTRICTED', ''],
  ['Unknown', ''],
  ['unknown caller', ''],
  ['No Caller ID', ''],
  ['非通知', ''],
  ['', ''],
])('the caller’s name %j is shown as %j', (name, shown) => {
  expect(callerName(name)).toBe(shown);
});
