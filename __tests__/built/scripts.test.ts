import * as restlet from 'N/scriptTypes/restlet';
import { parseHealth } from '../../src/contracts/health.ts';
import { beforeLoadContext, formDouble } from '../netsuite/form.ts';
import { given, MEMBER } from '../netsuite/platform.ts';
import * as health from 'SuiteScripts/RingCentralPro/health_restlet';
import * as recordBanners from 'SuiteScripts/RingCentralPro/record_banners_user_event';
import * as retest from 'SuiteScripts/RingCentralPro/retest_scheduled';
import * as settings from 'SuiteScripts/RingCentralPro/settings_suitelet';
import * as softphone from 'SuiteScripts/RingCentralPro/softphone_suitelet';

test('each built file exports its entry points and nothing else', () => {
  expect(
    [health, softphone, settings, recordBanners, retest].map((script) =>
      Object.keys(script).sort(),
    ),
  ).toEqual([
    ['delete', 'get', 'post', 'put'],
    ['onRequest'],
    ['onRequest'],
    ['beforeLoad'],
    ['execute'],
  ]);
});

test('the built RESTlet answers', () => {
  given(MEMBER);
  (restlet.createResponse as jest.Mock).mockImplementation((response: unknown) => response);
  const answer = health.get({ customrequires: '99.0.0' }) as { content: string };
  expect(parseHealth(JSON.parse(answer.content))).toMatchObject({
    status: 'fail',
    bundle: { outdated: true },
  });
});

test('the built user event shows a banner', () => {
  given({ ...MEMBER, connection: null, row: {} });
  const { form, messages } = formDouble();
  recordBanners.beforeLoad(beforeLoadContext('view', form));
  expect(messages).toMatchObject([{ title: 'Connect RingCentral to make and take calls here' }]);
});
