import { type Setup, setUp } from './browser.ts';
import { COMPANY_ADMIN, MEMBER, OUTSIDER } from './fake-account.ts';

const CUSTOMER = '/app/common/entity/custjob.nl?id=1';
const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>' & \u202e \u2028${'x'.repeat(10_000)}`;

let at: Setup;
beforeEach(() => {
  at = setUp();
});
afterEach(() => at.server.close());

test(
  'A record opens as a form with its type, its name, its fields and the buttons of a role with ' +
    'every permission.',
  async () => {
    await at.visitor.signIn(11, 'administrator');
    const { statusCode, body } = await at.visitor.get(CUSTOMER);
    expect(statusCode).toBe(200);
    expect(body).toContain('<p class="uir-record-type">Customer</p>');
    expect(body).toContain('Sample Customer');
    expect(body).toContain('+1 650 555 0100');
    expect(body).toContain('custentity_vip');
    for (const button of ['Edit', 'Back', 'Make Copy']) expect(body).toContain(`>${button}</a>`);
    expect(body).toContain('<div id="div__alert"></div>');
  },
);

test.each([
  ['/app/common/entity/custjob.nl?stage=lead', 'New Lead'],
  ['/app/common/entity/custjob.nl', 'New Customer'],
  ['/app/common/entity/contact.nl', 'New Contact'],
  ['/app/crm/calendar/call.nl', 'New Phone Call'],
  ['/app/crm/support/supportcase.nl', 'New Case'],
  ['/app/accounting/transactions/opprtnty.nl', 'New Opportunity'],
  ['/app/accounting/transactions/salesord.nl', 'New Sales Order'],
  ['/app/accounting/project/project.nl', 'New Project'],
])('%s opens the form %s.', async (url, title) => {
  await at.visitor.signIn(11, 'administrator');
  const { statusCode, body } = await at.visitor.get(url);
  expect(statusCode).toBe(200);
  expect(body).toContain(title);
  expect(body).toContain('>Save</button>');
});

test('Customer, lead and prospect share one page, which knows which of them an id is.', async () => {
  await at.visitor.signIn(11, 'administrator');
  expect((await at.visitor.get('/app/common/entity/custjob.nl?id=2')).body).toContain(
    '<p class="uir-record-type">Lead</p>',
  );
});

test.each(['?id=99', '?id=0', '?id=1e3', '?id=%27', '?stage=vendor'])(
  'A record page asked for %s says that there is none.',
  async (query) => {
    await at.visitor.signIn(11, 'administrator');
    expect((await at.visitor.get(`/app/common/entity/custjob.nl${query}`)).statusCode).toBe(404);
  },
);

test(
  'A role that may only view gets no buttons that change, and the page of no privileges when it ' +
    'tries.',
  async () => {
    await at.visitor.signIn(12, MEMBER.scriptId);
    const { body } = await at.visitor.get(CUSTOMER);
    expect(body).not.toContain('>Edit</a>');
    expect(body).not.toContain('>Make Copy</a>');
    for (const url of [`${CUSTOMER}&e=T`, `${CUSTOMER}&cp=T`, '/app/common/entity/custjob.nl']) {
      const refused = await at.visitor.get(url);
      expect(refused.statusCode).toBe(403);
      expect(refused.body).toContain('You do not have privileges to view this page.');
    }
  },
);

test('A role that may create but not edit can copy.', async () => {
  await at.visitor.signIn(14, COMPANY_ADMIN.scriptId);
  expect((await at.visitor.get(`${CUSTOMER}&cp=T`)).statusCode).toBe(200);
  expect((await at.visitor.get(`${CUSTOMER}&e=T`)).statusCode).toBe(403);
});

test('A role without the permission sees neither record nor list nor link to it.', async () => {
  await at.visitor.signIn(13, OUTSIDER.scriptId);
  expect((await at.visitor.get(CUSTOMER)).statusCode).toBe(403);
  expect(
    (await at.visitor.get('/app/common/search/searchresults.nl?searchtype=customer')).statusCode,
  ).toBe(403);
  expect((await at.visitor.get('/app/center/card.nl')).body).toContain(
    'This role may not see any of the records.',
  );
});

test('Only the Administrator sees the installed bundles.', async () => {
  await at.visitor.signIn(12, MEMBER.scriptId);
  expect((await at.visitor.get('/app/bundler/bundlelist.nl?type=I')).statusCode).toBe(403);
  at.account.world.change({ bundle: { id: 5, name: 'Ours <b>', version: '0.9.0', managed: true } });
  await at.visitor.signIn(11, 'administrator');
  const { body } = await at.visitor.get('/app/bundler/bundlelist.nl?type=I');
  expect(body).toContain('Ours &lt;b>');
  expect(body).toContain('Updated by the publisher');
});

test('Saving stores what was typed and leads to the record.', async () => {
  await at.visitor.signIn(11, 'administrator');
  await at.visitor.get(`${CUSTOMER}&e=T`);
  const answer = await at.visitor.post(`${CUSTOMER}&e=T`, {
    'field.companyname': 'New Name',
    'field.unknown': 'x',
  });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe(CUSTOMER);
  expect(at.account.stored.get('customer 1')?.values).toEqual({
    companyname: 'New Name',
    phone: '+1 650 555 0100',
    custentity_vip: 'T',
  });
});

test('Creating and copying make new records.', async () => {
  await at.visitor.signIn(11, 'administrator');
  await at.visitor.get(`${CUSTOMER}&cp=T`);
  const copied = await at.visitor.post(`${CUSTOMER}&cp=T`, { 'field.companyname': 'Copy' });
  expect(copied.headers.location).not.toBe(CUSTOMER);
  expect((await at.visitor.get(String(copied.headers.location))).body).toContain('+1 650 555 0100');
});

test.each([
  [
    { 'field.companyname': ' ', 'field.email': 'typed@example.com' },
    'Please enter value(s) for: Company Name',
  ],
  [
    { 'field.companyname': 'Typed', 'field.email': 'refused' },
    'Invalid \\u0026lt;email\\u0026gt; \\u0026amp; more',
  ],
])('When %j is refused, the form says why and keeps what was typed.', async (fields, message) => {
  await at.visitor.signIn(11, 'administrator');
  await at.visitor.get(`${CUSTOMER}&e=T`);
  const { statusCode, body } = await at.visitor.post(`${CUSTOMER}&e=T`, fields);
  expect(statusCode).toBe(400);
  expect(body).toContain(message);
  expect(body).toContain(`value="${fields['field.email']}"`);
  expect(at.account.stored.get('customer 1')?.values['companyname']).toBe('Sample Customer');
});

test('A forged save is refused, and so is one by a role that may not edit.', async () => {
  await at.visitor.signIn(11, 'administrator');
  await at.visitor.get(`${CUSTOMER}&e=T`);
  const fields = { 'field.companyname': 'Forged' };
  expect(
    (await at.visitor.post(`${CUSTOMER}&e=T`, { ...fields, _model_token: '0' })).statusCode,
  ).toBe(403);
  expect((await at.visitor.post(`${CUSTOMER}&e=T`, fields, { origin: 'null' })).statusCode).toBe(
    403,
  );
  await at.visitor.signIn(12, MEMBER.scriptId);
  expect((await at.visitor.post(`${CUSTOMER}&e=T`, fields)).statusCode).toBe(403);
  await at.visitor.signIn(11, 'administrator');
  expect((await at.visitor.post(CUSTOMER, fields)).statusCode).toBe(404);
  expect(at.account.stored.get('customer 1')?.values['companyname']).toBe('Sample Customer');
});

test('Hostile values stay text in view, edit and list.', async () => {
  at.account.stored.set('customer 1', {
    type: 'customer',
    id: 1,
    values: { companyname: HOSTILE, comments: `\n</textarea>${HOSTILE}`, [`x"><b>`]: HOSTILE },
  });
  await at.visitor.signIn(11, 'administrator');
  for (const url of [
    CUSTOMER,
    `${CUSTOMER}&e=T`,
    '/app/common/search/searchresults.nl?searchtype=customer',
    '/app/center/card.nl',
  ]) {
    const { statusCode, body } = await at.visitor.get(url);
    expect(statusCode).toBe(200);
    const grown = ['<img', '<script>alert', 'x"><b>', '="">'].filter((markup) =>
      body.includes(markup),
    );
    expect(grown).toEqual([]);
    expect(body.match(/<\/textarea>/g) ?? []).toHaveLength(url.endsWith('e=T') ? 2 : 0);
  }
});

test('Messages of user events travel as data for the page, and INLINEHTML fields as they are.', async () => {
  at.account.page = {
    messages: [
      {
        type: 'WARNING',
        title: 'Title',
        message: 'Go <a href="/x">there</a></script>',
        duration: 0,
      },
    ],
    inlineHtml: [{ id: 'custpage_x', html: '<script>window.ran = true</script>' }],
    usage: [{ deployment: 'customdeploy_x', units: 2, milliseconds: 1, searches: 0 }],
    failure: null,
  };
  await at.visitor.signIn(11, 'administrator');
  const { body, headers } = await at.visitor.get(CUSTOMER);
  const data = /id="model-page-init">(.*?)<\/script>/s.exec(body)?.[1] ?? '';
  expect(JSON.parse(data)).toEqual(at.account.page.messages);
  expect(body).toContain(
    '<div class="uir-inlinehtml" id="custpage_x_val"><script>window.ran = true</script></div>',
  );
  expect(body.indexOf('/model/record.js')).toBeLessThan(body.indexOf('window.ran'));
  expect(headers['content-security-policy']).toBeUndefined();
  expect((await at.visitor.get('/control/logs')).json()).toMatchObject({
    usage: [{ page: 'view customer', units: 2 }],
  });
});

test('A user event that fails costs the record, and the page says what it threw, as text.', async () => {
  at.account.page = { ...at.account.page, failure: 'SSS_USAGE_LIMIT_EXCEEDED <b>' };
  await at.visitor.signIn(11, 'administrator');
  const { statusCode, body } = await at.visitor.get(CUSTOMER);
  expect(statusCode).toBe(500);
  expect(body).toContain('SSS_USAGE_LIMIT_EXCEEDED &lt;b>');
});

test('The page’s script gives `require`, and the style sheet is served.', async () => {
  const script = await at.visitor.get('/model/record.js');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.body).toContain('N/ui/message');
  expect((await at.visitor.get('/model/model.css')).headers['content-type']).toBe(
    'text/css; charset=utf-8',
  );
});
