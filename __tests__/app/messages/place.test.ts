import { addressOf, newConversation } from '../../../src/browser/app/messages/message-address.ts';
import { placeOf } from '../../../src/browser/app/messages/place.ts';

test.each([
  ['#messages', { place: 'list' }],
  ['#messages/', { place: 'list' }],
  ['#messages/7000000000000000001', { place: 'conversation', id: '7000000000000000001' }],
  ['#messages/new', { place: 'new', number: '' }],
  ['#messages/new/%2B12125550199', { place: 'new', number: '+12125550199' }],
  ['#messages/new/102', { place: 'new', number: '102' }],
  ['#messages/new/%', { place: 'new', number: '' }],
  ['#messages/new/nobody', { place: 'new', number: '' }],
])('%s is %j', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

const choosing = (from: string) =>
  ({ preferences: { get: () => ({ from }) }, subscribe: () => () => undefined }) as never;

test.each([
  [null, '', null],
  [[], '', null],
  [['+1', '+2'], '', '+1'],
  [['+1', '+2'], '+2', '+2'],
  [['+1', '+2'], '+3', '+1'],
])('of %j, with %j chosen for calls, %j sends', (senders, chosen, from) => {
  const address = addressOf(
    choosing(chosen),
    { senders, fileSenders: ['+2'] },
    newConversation('+12125550199'),
  );
  expect(address?.kind === 'sms' ? address.from : null).toBe(from);
});

test('a conversation goes on from the number that it is with, and a colleague needs none', () => {
  const BOTH = { senders: ['+1', '+2'], fileSenders: ['+2'] };
  const sms = { ...newConversation('+12125550199'), own: '+2' };
  expect(addressOf(choosing('+1'), BOTH, sms)).toMatchObject({ from: '+2', files: true });
  expect(addressOf(choosing(''), { senders: [], fileSenders: [] }, newConversation('102'))).toEqual(
    {
      kind: 'pager',
      to: ['102'],
      replyTo: '',
    },
  );
});
