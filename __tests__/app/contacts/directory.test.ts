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

function world(answers: RestOutcome[]) {
  const asked: unknown[] = [];
  let now = 0;
  const directory = new Directory({
    rest: {
      get: (_path, query) => {
        asked.push(query?.['page']);
        return Promise.resolve(answers.shift() ?? { outcome: 'unreachable' });
      },
    },
    now: () => now,
  });
  return {
    directory,
    asked,
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

describe('a search of colleagues', () => {
  const PEOPLE = [
    { id: '1', name: 'Zoë Ames', extension: '101', numbers: ['+12125550101'] },
    { id: '2', name: 'Zoe', extension: '1012', numbers: ['+12125550102'] },
    { id: '3', name: 'Ben Ames', extension: '103', numbers: ['+442079460103'] },
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
