import { Callers } from '../../src/browser/app/desk/callers.ts';
import type { Owner } from '../../src/browser/app/people/people.ts';

const ENTITY = {
  type: 'customer',
  id: 7,
  name: 'Acme',
  company: '',
  url: '/app/common/entity/custjob.nl?id=7',
} as const;

function callers(owner: Owner) {
  const asked: string[] = [];
  let changes = 0;
  const made = new Callers({
    people: {
      ownerOf: ({ dial }) => {
        asked.push(dial);
        return Promise.resolve(owner);
      },
    },
    country: () => 'US',
    onChange: () => changes++,
  });
  return { callers: made, asked, changes: () => changes };
}

test('a caller has the record’s name, else RingCentral’s, else the number', async () => {
  const one = callers({ owner: 'one', entity: ENTITY });
  const call = { number: '+12125550182', name: 'From RingCentral' };
  expect(one.callers.owner(call.number)).toEqual({ owner: 'asking' });
  expect(one.callers.titleOf(call)).toBe('From RingCentral');
  await one.callers.find(call.number);
  expect([one.callers.titleOf(call), one.asked, one.changes()]).toEqual([
    'Acme',
    ['+12125550182'],
    1,
  ]);
  expect(one.callers.titleOf({ number: '+12125550199', name: '' })).toBe('(212) 555-0199');
});

test('a number that isn’t one is asked of nobody, and a withheld one has a word', async () => {
  const { callers: made, asked } = callers({ owner: 'asking' });
  expect(await made.find('anonymous')).toEqual({ owner: 'internal' });
  expect(asked).toEqual([]);
  expect([made.shown(''), made.shown('anonymous')]).toEqual([
    expect.stringMatching(/\S/),
    'anonymous',
  ]);
});
