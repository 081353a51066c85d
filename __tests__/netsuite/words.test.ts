import * as record from 'N/record';
import * as translation from 'N/translation';
import * as url from 'N/url';
import type { RecordData } from '../../src/banners/record-data.ts';
import type { FinishedCall } from '../../src/contracts/calls-request.ts';
import { AREAS, type Area, type Areas, ENGLISH, keysOf } from '../../src/i18n/english.ts';
import { GERMAN } from '../../src/i18n/german.ts';
import { setDictionary } from '../../src/i18n/say.ts';
import { logCall } from '../../src/netsuite/calls/phone-call.ts';
import { showRecordBanners } from '../../src/netsuite/record-page/record-banners.ts';
import { loadWords } from '../../src/netsuite/server-texts.ts';
import { beforeLoadContext, formDouble } from './form.ts';
import { given, logged, MEMBER } from './platform.ts';

const areas = (...names: Area[]): Areas =>
  Object.fromEntries(names.map((name) => [name, AREAS[name]]));

const IN_GERMAN = { ...ENGLISH, ...GERMAN } as Record<string, string>;

afterEach(() => {
  setDictionary(ENGLISH);
});

test('the texts of an area come in the user’s language with their places left open', () => {
  given({ ...MEMBER, collection: IN_GERMAN });
  const words = loadWords(areas('language', 'banner', 'record'));
  expect(words).toMatchObject({
    'language.tag': 'de',
    'record.link.more.other': '{1} weitere Meldungen im Softphone',
  });
  expect(words['banner.update-bundle.managed.body']).toContain('{1}');
  expect(Object.keys(words)).toEqual(keysOf(['language', 'banner', 'record']));
});

test('what the collection lacks is said in English', () => {
  given({ ...MEMBER, collection: { 'language.tag': 'de', 'record.call.there': '' } });
  expect(loadWords(areas('language', 'record'))).toEqual({
    'language.tag': 'de',
    'record.call.there': 'There’s a call in the softphone.',
    ...restOf('record.call.there'),
  });
});

const restOf = (key: string) =>
  Object.fromEntries(
    keysOf(['record'])
      .filter((other) => other !== key)
      .map((other) => [other, ENGLISH[other]]),
  );

test('without the collection everything is English, and the log says so once', () => {
  given({ ...MEMBER, collection: new Error('INVALID_TRANSLATION_COLLECTION') });
  expect(loadWords(areas('record'))).toEqual(restOf(''));
  expect(logged()).toEqual(['RingCentral: the texts could not be loaded, English stands in']);
});

test.each([
  undefined,
  null,
  {},
  { rcp: null },
  { rcp: { RECORD_LINK_DISMISS: 'text' } },
  { rcp: { RECORD_LINK_DISMISS: () => 7 } },
])('whatever NetSuite answers, such as %j, there are words', (answer) => {
  given(MEMBER);
  (translation.load as jest.Mock).mockReturnValue(answer);
  expect(loadWords(areas('record'))['record.call.softphone']).toBe('Softphone');
});

function open(collection: Record<string, string> | Error) {
  const { cached } = given({
    ...MEMBER,
    connection: null,
    row: {},
    script: 'customscript_rcp_record_banners',
    collection,
  });
  const double = formDouble();
  const show = () => {
    showRecordBanners(beforeLoadContext('view', double.form));
  };
  show();
  const html = double.fields[0]?.defaultValue ?? '';
  const data = JSON.parse(
    /id="rcp-record-data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null',
  ) as RecordData;
  return { ...double, cached, data };
}

test('a record shows its banner in the user’s language, and its script gets its own words only', () => {
  const { messages, data, cached } = open(IN_GERMAN);
  expect(messages).toMatchObject([{ title: 'Verbinden Sie RingCentral, um hier zu telefonieren' }]);
  expect(messages[0]?.message).toContain('>Verbinden</a>');
  expect(Object.keys(data.words)).toEqual(keysOf(['language', 'common', 'record']));
  expect(data.words['record.call.there']).toBe('Im Softphone gibt es einen Anruf.');
  expect([...cached.keys()].filter((key) => key.startsWith('words:'))).toEqual([
    expect.stringMatching(/^words:[^:]+:de:language\+banner\+common\+record\+phone-link$/),
  ]);
});

test('a record page asks N/translation for nothing while all is cached', () => {
  given({
    ...MEMBER,
    connection: null,
    row: {},
    script: 'customscript_rcp_record_banners',
    collection: IN_GERMAN,
  });
  for (let view = 0; view < 3; view++)
    showRecordBanners(beforeLoadContext('view', formDouble().form));
  expect(
    [translation.get, translation.load].map((call) => (call as jest.Mock).mock.calls.length),
  ).toEqual([1, 1]);
});

test('without a language a record speaks English and asks for no texts', () => {
  const { messages } = open(new Error('UNEXPECTED_ERROR'));
  expect(messages).toMatchObject([{ title: 'Connect RingCentral to make and take calls here' }]);
  expect(translation.load).not.toHaveBeenCalled();
});

test('texts in the cache that lack one are not used', () => {
  const { cached } = given({
    ...MEMBER,
    connection: null,
    row: {},
    script: 'customscript_rcp_record_banners',
    collection: IN_GERMAN,
  });
  showRecordBanners(beforeLoadContext('view', formDouble().form));
  const key = [...cached.keys()].find((name) => name.startsWith('words:')) ?? '';
  cached.set(key, JSON.stringify({ 'language.tag': 'de' }));
  const { form, messages } = formDouble();
  showRecordBanners(beforeLoadContext('view', form));
  expect(messages).toMatchObject([{ title: 'Connect RingCentral to make and take calls here' }]);
});

const CALL: FinishedCall = {
  externalId: 'rcp-s-1-7',
  direction: 'inbound',
  number: '+12125550182',
  name: 'Ann',
  startedAt: 0,
  answeredAt: 1_000,
  endedAt: 66_000,
  wall: [2026, 1, 15, 10, 0],
  result: 'answered',
  recorded: true,
  note: 'Notiz',
  entity: null,
};

test.each([
  [IN_GERMAN, 'Anruf von Ann', 'Notiz\n\nAngenommen, 1 min 5 s, von RingCentral aufgezeichnet'],
  [
    new Error('UNEXPECTED_ERROR'),
    'Call from Ann',
    'Notiz\n\nAnswered, 1 min 5 s, recorded by RingCentral',
  ],
])(
  'a call is written down in the language of the person who had it',
  (collection, title, message) => {
    given({ ...MEMBER, collection });
    const values: Record<string, unknown> = {};
    Object.assign(record, { Type: { PHONE_CALL: 'phonecall' } });
    (record.create as unknown as jest.Mock).mockReturnValue({
      setValue: ({ fieldId, value }: { fieldId: string; value: unknown }) => {
        values[fieldId] = value;
      },
      getField: () => null,
      save: () => 5,
    });
    (url.resolveRecord as unknown as jest.Mock).mockReturnValue('/app/crm/calendar/call.nl?id=5');
    const key = {
      externalId: 'rcp-s-1-x9',
      formerId: CALL.externalId,
      session: 's-1',
      extension: '9',
    };
    expect(logCall(CALL, key)).toMatchObject({ logged: { id: 5, already: false } });
    expect(values).toMatchObject({ title, message });
  },
);
