import { ContactDrafts } from '../../../src/browser/app/contacts/contact-drafts.ts';
import { readNumber } from '../../../src/browser/app/numbers/number.ts';
import type { Asked } from '../../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer } from '../../../src/contracts/calls.ts';

const ANN = {
  type: 'contact' as const,
  id: 9,
  name: 'Ann Ames',
  company: '',
  url: '/app/common/entity/contact.nl?id=9',
};
const answered = (answer: object) =>
  ({ outcome: 'answered', answer }) as unknown as Asked<CallsAnswer>;
const refusal = (code: string) => answered({ error: { code } });

function world(...answers: Asked<CallsAnswer>[]) {
  const asked: Record<string, unknown>[] = [];
  const drafts = new ContactDrafts(
    {
      ask: (request) => {
        asked.push(request);
        return Promise.resolve(answers.shift() ?? { outcome: 'unreachable' });
      },
    },
    (text) => readNumber(text, 'US'),
    true,
  );
  return { drafts, asked };
}

test('a contact is created with the number it began with and the company that was chosen', async () => {
  const { drafts, asked } = world(answered({ created: ANN }));
  drafts.type('c', { firstName: ' Ann ', lastName: 'Ames' }, '(212) 555-0166');
  drafts.type('c', { companyText: 'Acme', company: { id: 3, name: 'Acme' } });
  expect(await drafts.create('c', '', false)).toEqual(ANN);
  expect(asked).toEqual([
    {
      action: 'create-contact',
      contact: {
        firstName: 'Ann',
        lastName: 'Ames',
        phone: '(212) 555-0166',
        email: '',
        company: 3,
        match: { number: '+12125550166', national: '2125550166' },
        anyway: false,
      },
    },
  ]);
  expect(drafts.of('c').creation).toEqual({ state: 'created', entity: ANN });
  drafts.clear('c');
  expect(drafts.of('c').lastName).toBe('');
});

test('duplicates are offered first, and a second contact is made when somebody says so', async () => {
  const { drafts, asked } = world(answered({ duplicates: [ANN] }), answered({ created: ANN }));
  drafts.type('c', { lastName: 'Ames' });
  expect(await drafts.create('c', '', false)).toBeNull();
  expect(drafts.of('c').creation).toEqual({ state: 'duplicates', entities: [ANN] });
  expect(await drafts.create('c', '', true)).toEqual(ANN);
  expect(asked.map(({ contact }) => (contact as { anyway: boolean }).anyway)).toEqual([
    false,
    true,
  ]);
});

test.each<[Asked<CallsAnswer>, string]>([
  [refusal('RCP_CONTACT_EXISTS'), 'exists'],
  [refusal('RCP_NOT_ALLOWED'), 'not-allowed'],
  [refusal('RCP_BODY_INVALID'), 'invalid'],
  [refusal('RCP_UNEXPECTED'), 'failed'],
  [{ outcome: 'session-ended' }, 'session-ended'],
  [{ outcome: 'unreachable' }, 'unreachable'],
])('after %j nothing typed is lost', async (answer, why) => {
  const { drafts } = world(answer);
  drafts.type('c', { firstName: 'Ann', lastName: 'Ames', email: 'ann@example.com' });
  const creating = drafts.create('c', '', false);
  drafts.type('c', { lastName: 'Ames-Lee' });
  // A second try meanwhile would be a second contact.
  expect(await drafts.create('c', '', false)).toBeNull();
  expect(await creating).toBeNull();
  expect(drafts.of('c')).toMatchObject({
    firstName: 'Ann',
    lastName: 'Ames-Lee',
    email: 'ann@example.com',
    creation: { state: 'refused', why },
  });
});

test('a company that was typed and not chosen is asked for, and nothing is sent', async () => {
  const { drafts, asked } = world();
  drafts.type('c', { lastName: 'Ames', companyText: 'Acm' });
  await drafts.create('c', '', false);
  expect(drafts.of('c').creation).toEqual({ state: 'refused', why: 'no-company' });
  expect(asked).toEqual([]);
});

test('companies are searched from three characters on, and not found is not the same as not asked', async () => {
  const { drafts, asked } = world(
    answered({ companies: [{ id: 3, name: 'Acme' }] }),
    answered({ companies: [] }),
    refusal('RCP_NOT_ALLOWED'),
  );
  expect(await drafts.companies('ac')).toEqual([]);
  expect(asked).toEqual([]);
  expect(await drafts.companies('acme')).toEqual([{ id: 3, name: 'Acme' }]);
  expect(await drafts.companies('acme x')).toEqual([]);
  expect(await drafts.companies('acme y')).toBeNull();
});
