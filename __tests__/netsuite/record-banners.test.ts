import type { RecordData } from '../../src/banners/record-data.ts';
import { showRecordBanners } from '../../src/netsuite/record-page/record-banners.ts';
import { beforeLoadContext, formDouble } from './form.ts';
import { ADMINISTRATOR, given, logged, MEMBER, type Platform } from './platform.ts';

function open(platform: Partial<Platform>, type = 'view') {
  given({ ...MEMBER, row: {}, script: 'customscript_rcp_record_banners', ...platform });
  const double = formDouble();
  showRecordBanners(beforeLoadContext(type, double.form));
  return double;
}

function dataOf(html: string | undefined): RecordData {
  const text = /<script type="application\/json" id="rcp-record-data">(.*?)<\/script>/s.exec(
    html ?? '',
  )?.[1];
  return JSON.parse(text ?? 'null') as RecordData;
}

test.each(['view', 'edit', 'create', 'copy'])(
  'in %s the most urgent banner the server knows of shows as a message',
  (type) => {
    const { messages, fields } = open({ connection: 'revoked' }, type);
    expect(messages).toMatchObject([
      { type: 3, title: 'RingCentral ended your connection', duration: 0 },
    ]);
    expect(messages[0]?.message).toContain(
      'customscript_rcp_settings&amp;deploy=1#ringcentral-you',
    );
    expect(fields).toHaveLength(1);
    expect(dataOf(fields[0]?.defaultValue)).toMatchObject({
      shown: 'reconnect-ringcentral',
      who: { user: 7 },
    });
  },
);

test.each(['print', 'email', 'quickview', 'delete', 'approve'])(
  'in %s nothing is added',
  (type) => {
    const { messages, fields } = open({ connection: 'revoked' }, type);
    expect([messages, fields]).toEqual([[], []]);
  },
);

test.each(['CSVIMPORT', 'RESTLET', 'MAPREDUCE'])(
  'in the context %s nothing is added',
  (context) => {
    const { messages, fields } = open({ connection: 'revoked', context });
    expect([messages, fields]).toEqual([[], []]);
  },
);

test('when all is well only the script is there, for what the browser may find', () => {
  const { messages, fields } = open({});
  expect(messages).toEqual([]);
  const { shown, known, candidates } = dataOf(fields[0]?.defaultValue);
  expect([shown, known]).toEqual([null, []]);
  expect(candidates.map(({ fact, value }) => `${fact} ${value}`)).toEqual([
    'session lapsed',
    'microphone blocked',
    'microphone blocked-by-policy',
    'microphone missing',
    'microphone in-use',
    'microphone unsupported',
    'tab contended',
    'notifications default',
    'notifications denied',
  ]);
});

test('one message names how many more there are', () => {
  const { messages } = open({
    ...ADMINISTRATOR,
    connection: null,
    row: { custrecord_rcp_min_version: '9.9.9' },
  });
  expect(messages).toHaveLength(1);
  expect(messages[0]?.message).toContain('2 more in the softphone');
});

test('a role that may not read our records gets nothing, and one line in the log', () => {
  const platform = {
    row: new Error('INSUFFICIENT_PERMISSION'),
    connection: new Error('INSUFFICIENT_PERMISSION'),
  };
  const { messages, fields } = open(platform);
  expect([messages, fields]).toEqual([[], []]);
  expect(logged()).toHaveLength(1);
});

test('an exception anywhere inside leaves the record alone and is logged once', () => {
  given({ ...MEMBER, connection: 'revoked' });
  const form = {
    addPageInitMessage: () => {
      throw new Error('UNEXPECTED_ERROR');
    },
  };
  expect(() => {
    showRecordBanners(beforeLoadContext('view', form as never));
  }).not.toThrow();
  expect(logged()).toEqual(['RingCentral: no banner on this record']);
});

test('a second deployment on the same form adds nothing', () => {
  given({ ...MEMBER, connection: 'revoked', row: {} });
  const double = formDouble();
  for (let i = 0; i < 2; i++) showRecordBanners(beforeLoadContext('view', double.form));
  expect([double.messages.length, double.fields.length]).toEqual([1, 1]);
});

test('a form that throws for a field it does not have still gets its banner', () => {
  given({ ...MEMBER, connection: 'revoked', row: {} });
  const double = formDouble();
  const form = {
    ...double.form,
    getField: () => {
      throw new Error('no such field');
    },
  };
  showRecordBanners(beforeLoadContext('view', form));
  expect([double.messages.length, double.fields.length]).toEqual([1, 1]);
});

test('what an admin typed cannot become markup', () => {
  const hostile = '9.9.9-</script><img src=x onerror=alert(1)>';
  const { messages, fields } = open({
    row: { custrecord_rcp_bundle_version: hostile, custrecord_rcp_min_version: '9.9.9' },
    bundleIds: ['1'],
  });
  expect(JSON.stringify(messages)).not.toContain('<img');
  expect(fields[0]?.defaultValue).not.toContain('<img');
});
