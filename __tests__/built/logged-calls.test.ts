import { ask, identityOf, openBuilt as open, pageTokenOf } from './support.ts';

interface Answer {
  logged?: { id: number; already: boolean; unlinked: boolean };
  error?: { code: string };
}

const CALL = {
  externalId: 'rcp-s-session-13',
  direction: 'outbound',
  result: 'answered',
  number: '+12125550182',
  name: 'Example Customer 1',
  note: 'A note',
  recorded: false,
  entity: null,
  startedAt: 1_770_000_000_000,
  answeredAt: 1_770_000_000_000,
  endedAt: 1_770_000_060_000,
  wall: [2026, 2, 2, 9, 30],
};

async function log(
  account: ReturnType<typeof open>,
  name: string,
  change: object,
): Promise<Answer> {
  const who = identityOf(account, name);
  const token = await pageTokenOf(account, who);
  return JSON.parse(
    (await ask(account, who, 'calls', { action: 'log', token, call: { ...CALL, ...change } })).body,
  ) as Answer;
}

test.each([
  ['customer', 99_999],
  ['contact', 99_999],
])(
  'a call whose %s was merged or deleted is saved without the link, with the name in its message',
  async (type, id) => {
    const account = open();
    const answer = await log(account, 'Member One', { entity: { type, id } });
    expect(answer).toMatchObject({ logged: { already: false, unlinked: true } });
    const { values } = account.records.load('phonecall', answer.logged?.id ?? 0) ?? {};
    expect(values).toMatchObject({ assigned: '13', title: 'Call to Example Customer 1' });
    expect(values).not.toHaveProperty('company');
    expect(values).not.toHaveProperty('contact');
    expect(values?.['message']).toBe(
      'A note\n\nAnswered, 1 min 0 s\nNot linked to Example Customer 1: NetSuite didn’t accept that record.',
    );
  },
);

test('a linked call says that it is linked, and a second try meets the first', async () => {
  const account = open();
  expect(await log(account, 'Member One', { entity: { type: 'customer', id: 1 } })).toMatchObject({
    logged: { already: false, unlinked: false },
  });
  expect(await log(account, 'Member One', { entity: { type: 'customer', id: 1 } })).toMatchObject({
    logged: { already: true, unlinked: false },
  });
});

test.each([
  'rcp-s-session-14',
  'rcp-s-session',
  'rcp-s-session-13x',
  'rcp-s-session-213',
  'rcp-s-session-13.',
  'rcp-s-session-13.2.3',
])('an external ID that is not of the caller’s own calls is refused: %s', async (externalId) => {
  expect(await log(open(), 'Member One', { externalId })).toMatchObject({
    error: { code: 'RCP_BODY_INVALID' },
  });
});

test('the count of a call that a queue offered again is part of its ID', async () => {
  expect(await log(open(), 'Member One', { externalId: 'rcp-s-session-13.2' })).toMatchObject({
    logged: { already: false },
  });
});

test('a record that somebody else has under the same ID is not taken for the call', async () => {
  const account = open();
  const { logged } = await log(account, 'Member One', {});
  const record = account.records.load('phonecall', logged?.id ?? 0);
  if (record === null) throw new Error('no call');
  expect(
    account.records.save(identityOf(account, 'Account Administrator'), {
      ...record,
      values: { ...record.values, assigned: '14' },
    }),
  ).toHaveProperty('id');
  expect(await log(account, 'Member One', {})).toMatchObject({ error: { code: 'RCP_UNEXPECTED' } });
});
