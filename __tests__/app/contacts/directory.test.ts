import { findColleagues } from '../../../src/browser/app/contacts/colleagues.ts';
import { Directory } from '../../../src/browser/app/contacts/directory.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';

const record = (id: number, name: string, phoneNumber = '') => ({
  id,
  firstName: name,
  extensionNumber: String(100 + id),
  phoneNumbers: phoneNumber === '' ? [] : [{ phoneNumber, type: 'VoiceFax' }],
});
const page = (records: object[], totalPages = 1): RestOutcome => ({
  outcome: 'answered',
  body: { records, paging: { page: 1, totalPages } },
});

/** RingCentral with these pages of the directory, and of the user's own contacts. */
function world(answers: RestOutcome[], personal: RestOutcome[] = []) {
  const asked: unknown[] = [];
  const own: unknown[] = [];
  let now = 0;
  const directory = new Directory({
    rest: {
      get: (path, query) => {
        if (path.endsWith('/address-book/contact')) {
          own.push(query?.['page']);
          return Promise.resolve(personal.shift() ?? page([]));
        }
        asked.push(query?.['page']);
        return Promise.resolve(answers.shift() ?? { outcome: 'unreachable' });
      },
    },
    now: () => now,
  });
  return {
    directory,
    asked,
    own,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('all pages are read once an hour', async () => {
  const { directory, asked, pass } = world([
    page([record(1, 'Ada')], 2),
    page([record(2, 'Bob')], 2),
    page([record(3, 'Cy')]),
  ]);
  expect(directory.state).toEqual({ state: 'loading' });
  await Promise.all([directory.look(), directory.look()]);
  await directory.look();
  expect(asked).toEqual(['1', '2']);
  expect(directory.colleagues.map(({ name }) => name)).toEqual(['Ada', 'Bob']);
  pass(60 * 60_000);
  await directory.look();
  expect(directory.colleagues.map(({ name }) => name)).toEqual(['Cy']);
});

test.each<[RestOutcome, string]>([
  [{ outcome: 'refused', status: 403, codes: ['InsufficientPermissions'] }, 'not-allowed'],
  [{ outcome: 'signed-out' }, 'signed-out'],
  [{ outcome: 'unreachable' }, 'unreachable'],
  [{ outcome: 'answered', body: 'not a directory' }, 'unreachable'],
])('after %j the state is %s, and the next look asks again', async (answer, why) => {
  const { directory } = world([answer, page([record(1, 'Ada')])]);
  await directory.look();
  expect(directory.state).toEqual({ state: 'failed', why });
  await directory.look();
  expect(directory.state).toEqual({ state: 'ready' });
});

test('a limited directory is left alone as long as RingCentral says', async () => {
  const { directory, asked, pass } = world([{ outcome: 'busy', retryAfter: 30 }, page([])]);
  await directory.look();
  pass(29_000);
  await directory.look();
  expect(asked).toHaveLength(1);
  pass(1_000);
  await directory.look();
  expect(directory.state).toEqual({ state: 'ready' });
});

const PERSONAL = {
  id: 9,
  availability: 'Alive',
  firstName: 'Dee',
  lastName: 'Dunn',
  company: 'Dunn Ltd',
  homePhone: '+12125550109',
  mobilePhone: '+12125550108',
};

test('personal contacts are in the same list, found by their company too, without deleted ones', async () => {
  const { directory } = world(
    [page([record(1, 'Ada')])],
    [
      page([
        PERSONAL,
        { ...PERSONAL, id: 10, availability: 'Deleted' },
        { id: 11, firstName: 'Without a number' },
        { id: 12, company: 'Only a Company', companyPhone: '+12125550112' },
      ]),
    ],
  );
  await directory.look();
  expect(findColleagues(directory.colleagues, 'dunn ltd')).toEqual([
    {
      id: '9',
      source: 'personal',
      name: 'Dee Dunn',
      company: 'Dunn Ltd',
      extension: '',
      numbers: ['+12125550108', '+12125550109'],
    },
  ]);
  expect(directory.colleagues.map(({ name }) => name)).toEqual([
    'Dee Dunn',
    'Only a Company',
    'Ada',
  ]);
});

test('without the permission for personal contacts the directory is there, and isn’t asked again', async () => {
  const { directory, asked, own } = world(
    [page([record(1, 'Ada')])],
    [{ outcome: 'refused', status: 403, codes: ['CMN-401'] }],
  );
  await directory.look();
  await directory.look();
  expect(directory.state).toEqual({ state: 'ready' });
  expect([asked, own]).toEqual([['1'], ['1']]);
});

test('a long address book costs three requests of its group', async () => {
  const { directory, own } = world(
    [page([])],
    Array.from({ length: 10 }, () => page([PERSONAL], 10)),
  );
  await directory.look();
  expect(own).toEqual(['1', '2', '3']);
});

test('when personal contacts can’t be read, the company’s show, and the page says so', async () => {
  const { directory } = world([page([record(1, 'Ada')])], [{ outcome: 'busy', retryAfter: 30 }]);
  await directory.look();
  expect(directory.state).toEqual({ state: 'failed', why: 'busy' });
  expect(directory.colleagues).toHaveLength(1);
});

describe('a search of colleagues', () => {
  const PERSON = { source: 'company' as const, company: '' };
  const PEOPLE = [
    { ...PERSON, id: '1', name: 'Zoë Ames', extension: '101', numbers: ['+12125550101'] },
    { ...PERSON, id: '2', name: 'Zoe', extension: '1012', numbers: ['+12125550102'] },
    { ...PERSON, id: '3', name: 'Ben Ames', extension: '103', numbers: ['+442079460103'] },
  ];
  test.each([
    ['', ['3', '2', '1']],
    ['zoe', ['2', '1']],
    ['ames ben', ['3']],
    ['101', ['1', '2']],
    ['(212) 555-0101', ['1']],
    ['1 212 555 0101', ['1']],
    ['+1 (212) 555-01', ['2', '1']],
    ['020 7946 0103', ['3']],
    ['00442079460103', ['3']],
    ['nobody', []],
    ['!!!', []],
  ])('%j finds %j', (typed, ids) => {
    expect(findColleagues(PEOPLE, typed).map(({ id }) => id)).toEqual(ids);
  });
});
