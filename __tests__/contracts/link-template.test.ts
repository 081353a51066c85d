import fc from 'fast-check';
import { addressFor, type CallerData } from '../../src/contracts/link-address.ts';
import {
  dataOf,
  LINK_DATA,
  type LinkTemplate,
  parseTemplate,
  siteOf,
} from '../../src/contracts/link-template.ts';
import { same } from './every-run.ts';

const DATA: CallerData = {
  number: '+12125550183',
  nationalNumber: '2125550183',
  email: 'first.last@example.com',
  recordId: '1042',
  name: 'First Last & Sons',
  company: 'Example Ltd',
};

function template(text: string): LinkTemplate {
  const parsed = parseTemplate(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
}
const addressOf = (text: string, data: Partial<CallerData> = {}) =>
  addressFor(template(text), { ...DATA, ...data });

test.each([
  ['https://example.com/?q={name}', 'https://example.com/?q=First%20Last%20%26%20Sons'],
  ['https://example.com/{recordId}/notes', 'https://example.com/1042/notes'],
  ['https://example.com?phone={number}', 'https://example.com?phone=%2B12125550183'],
  ['https://example.com:8443/#{company}', 'https://example.com:8443/#Example%20Ltd'],
  ['https://example.com/prices', 'https://example.com/prices'],
  ['https://example.com', 'https://example.com'],
  ['tel:{number}', 'tel:+12125550183'],
  ['tel:*67{nationalNumber};ext=5', 'tel:*672125550183;ext=5'],
  ['mailto:{email}', 'mailto:first.last@example.com'],
  [
    'mailto:{email},team@example.com?subject=Call%20with%20{name}&cc={email}',
    'mailto:first.last@example.com,team@example.com?subject=Call%20with%20' +
      'First%20Last%20%26%20Sons&cc=first.last@example.com',
  ],
  ['mailto:?body={number}', 'mailto:?body=%2B12125550183'],
])('%s becomes %s', (text, address) => {
  expect(addressOf(text)).toEqual({ address });
});

test.each([
  ['http://example.com/{name}', 'scheme'],
  ['HTTPS://example.com/', 'scheme'],
  ['javascript:alert(1)//{name}', 'scheme'],
  ['data:text/html,{name}', 'scheme'],
  ['{name}', 'scheme'],
  ['//example.com/{name}', 'scheme'],
  [' https://example.com/', 'scheme'],
  ['https://{name}/', 'site'],
  ['https://{name}.example.com/', 'site'],
  ['https://example.com{name}', 'site'],
  ['https://example.com.{name}/', 'site'],
  ['https://example.com:{recordId}/', 'site'],
  ['https://example.com:80{recordId}/', 'site'],
  ['https://{name}@example.com/', 'site'],
  ['https://user@example.com/{name}', 'site'],
  ['https://user:secret@example.com/', 'site'],
  ['https://example.com@other.example/', 'site'],
  ['https:///example.com/{name}', 'site'],
  ['https:/example.com/', 'site'],
  ['https:example.com/', 'site'],
  ['https://', 'site'],
  ['https://example.com:99999/', 'site'],
  ['https://example.com:0/', 'site'],
  ['https://192.0.2.1/', 'site'],
  ['https://0x7f.1/', 'site'],
  ['https://[::1]/', 'site'],
  ['https://exa_mple.com/', 'site'],
  ['https://%65xample.com/', 'site'],
  ['https://example.com\\@other.example/', 'characters'],
  ['https://example.com/\tpath', 'characters'],
  ['https://example.com/a b', 'characters'],
  ['https://example.com/ä', 'characters'],
  ['https://example.com/%{recordId}', 'characters'],
  ['https://example.com/%2{recordId}', 'characters'],
  ['https://example.com/100%', 'characters'],
  ['https://example.com/{+name}', 'placeholder'],
  ['https://example.com/{#name}', 'placeholder'],
  ['https://example.com{/name}', 'placeholder'],
  ['https://example.com/{?name}', 'placeholder'],
  ['https://example.com/{name,company}', 'placeholder'],
  ['https://example.com/{name:3}', 'placeholder'],
  ['https://example.com/{name*}', 'placeholder'],
  ['https://example.com/{ name }', 'placeholder'],
  ['https://example.com/{Name}', 'placeholder'],
  ['https://example.com/{constructor}', 'placeholder'],
  ['https://example.com/{}', 'placeholder'],
  ['https://example.com/{{name}}', 'placeholder'],
  ['https://example.com/{name', 'placeholder'],
  ['https://example.com/name}', 'placeholder'],
  ['tel:', 'tel'],
  ['tel:{name}', 'tel'],
  ['tel:{email}', 'tel'],
  ['tel:12#{number}', 'tel'],
  ['tel:{number}?x', 'tel'],
  ['mailto:{name}', 'mailto'],
  ['mailto:{name}@example.com', 'mailto'],
  ['mailto:{email}@example.com', 'mailto'],
  ['mailto:team', 'mailto'],
  ['mailto:team@example.com?cc={name}', 'mailto'],
  ['mailto:team@example.com?{name}=x', 'mailto'],
  ['mailto:team@example.com?attach={name}', 'mailto'],
  ['mailto:team@example.com?constructor=x', 'mailto'],
  ['mailto:team@example.com?subject', 'mailto'],
  ['mailto:team@example.com#{name}', 'mailto'],
])('%s is refused', (text, problem) => {
  expect(parseTemplate(text)).toBe(`info-links.problem.${problem}`);
});

test('a link whose data is missing says what is, and nothing is opened', () => {
  expect(addressOf('https://example.com/{email}/{name}', { email: '', name: ' \n' })).toEqual({
    missing: ['email', 'name'],
  });
});

test.each([['.'], ['..']])('a value of dots, %s, would be a step in the path', (name) => {
  expect(addressOf('https://example.com/people/{name}/edit', { name })).toBe('unusable');
  expect(addressOf('https://example.com/people/{name}', { name })).toBe('unusable');
  // Anywhere else it is a value like any other.
  expect(addressOf('https://example.com/?q={name}', { name })).toEqual({
    address: `https://example.com/?q=${name}`,
  });
});

test('a link says which site gets which data', () => {
  const parsed = template('https://crm.example.com:8443/?n={name}&p={number}&again={number}');
  expect(siteOf(parsed)).toBe('crm.example.com:8443');
  expect(dataOf(parsed)).toEqual(['number', 'name']);
  expect(siteOf(template('https://CRM.example.com:443'))).toBe('crm.example.com');
  expect(siteOf(template('tel:{number}'))).toBe('');
});

/** Values as records may hold them, and as nobody would want them to. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...['/', '\\', '@', ':', '?', '#', '.', '..', '%2F', '%', '&', '=', '\n', '\t', '\u0000'],
        ...['//evil.example', 'javascript:', '[::1]', '{name}', '\ud800', ',', 'a', '1', '+', ' '],
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);
const callerData: fc.Arbitrary<CallerData> = fc.record(
  Object.fromEntries(LINK_DATA.map((datum) => [datum, value])) as Record<
    keyof CallerData,
    typeof value
  >,
);
const placeholder = fc.constantFrom(...LINK_DATA.map((datum) => `{${datum}}`));
const piece = fc.constantFrom('/', '?q=', '&b=', '#', 'path', '%2F', ':', '@', '.', '..', '//');
const siteTemplate = fc
  .tuple(
    fc.constantFrom(
      'https://example.com',
      'https://a-b.example:8443',
      'https://localhost',
      'https://EXAMPLE.com:443',
    ),
    fc.constantFrom('/', '?', '#'),
    fc.array(fc.oneof(piece, placeholder), { maxLength: 8 }),
  )
  .map(([site, end, rest]) => site + end + rest.join(''));
const anyTemplate = fc.oneof(
  siteTemplate,
  // Whatever an admin might type, most of which is refused.
  fc
    .array(
      fc.oneof(piece, placeholder, fc.constantFrom('https://', 'example.com', 'tel:', 'mailto:')),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

test('no value changes the scheme, host, port, user name, or password of an address', () => {
  fc.assert(
    fc.property(anyTemplate, callerData, (text, data) => {
      const parsed = parseTemplate(text);
      fc.pre(typeof parsed !== 'string');
      const made = addressFor(parsed, data);
      fc.pre(made !== 'unusable' && 'address' in made);
      const url = new URL(made.address);
      const harmless = new URL(
        parsed.parts.map((part) => ('text' in part ? part.text : '1')).join(''),
      );
      for (const name of ['protocol', 'host', 'port', 'username', 'password'] as const)
        same(url[name], harmless[name]);
      same(['https:', 'tel:', 'mailto:'].includes(url.protocol), true);
      if (parsed.scheme === 'https') same(url.host, siteOf(parsed));
    }),
    { numRuns: 5_000 },
  );
});

test('no value begins another part of an address, or another step of its path', () => {
  fc.assert(
    fc.property(siteTemplate, callerData, (text, data) => {
      const parsed = template(text);
      const made = addressFor(parsed, data);
      fc.pre(made !== 'unusable' && 'address' in made);
      const url = new URL(made.address);
      const harmless = new URL(
        parsed.parts.map((part) => ('text' in part ? part.text : 'x')).join(''),
      );
      same(url.pathname.split('/').length, harmless.pathname.split('/').length);
      same([...url.searchParams.keys()].length, [...harmless.searchParams.keys()].length);
      same(url.hash === '', harmless.hash === '');
      same(url.search === '', harmless.search === '');
    }),
    { numRuns: 5_000 },
  );
});

test('a value arrives at the site as it is in the record', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', maxLength: 60 })
        .filter((text) => text.trim() === text && text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text)),
      (name) => {
        const made = addressOf('https://example.com/?q={name}&end', { name });
        if (made === 'unusable' || !('address' in made)) throw new Error('no address');
        same(new URL(made.address).searchParams.get('q'), name);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a text is a template only if each character outside its placeholders belongs in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const parsed = parseTemplate(`https://example.com/${text}`);
      if (typeof parsed === 'string') return;
      expect(text.replace(/\{\w+\}/g, '')).toMatch(/^[\x21-\x7e]*$/);
      expect(text).not.toMatch(/["<>\\^`|]/);
    }),
    { numRuns: 2_000 },
  );
});
