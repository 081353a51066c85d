import { VoicemailBox } from '../../../src/browser/app/history/voicemail-box.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const MEDIA = 'https://media.ringcentral.com/1';

const record = (id: number, change: object = {}) => ({
  id,
  type: 'VoiceMail',
  creationTime: new Date(NOW - id * 1_000).toISOString(),
  readStatus: 'Unread',
  from: { phoneNumber: '+12125550182', name: 'Carla' },
  attachments: [
    { id: 1, uri: `${MEDIA}/sound`, type: 'AudioRecording', vmDuration: 31 },
    { id: 2, uri: `${MEDIA}/words`, type: 'AudioTranscription' },
  ],
  vmTranscriptionStatus: 'Completed',
  ...change,
});

/** A message store that takes each change, or refuses it. */
function world(records: object[], refuses: readonly string[] = []) {
  const asked: string[] = [];
  const revoked: string[] = [];
  const outcome = (verb: string, path: string) => {
    asked.push(`${verb} ${path.split('/').at(-1) ?? ''}`);
    return Promise.resolve(
      refuses.includes(verb)
        ? ({ outcome: 'unreachable' } as const)
        : ({ outcome: 'answered', body: null } as const),
    );
  };
  const box = new VoicemailBox({
    rest: {
      get: () => Promise.resolve({ outcome: 'answered', body: { records } }),
      put: (path) => outcome('PUT', path),
      patch: (path) => outcome('PATCH', path),
      delete: (path) => outcome('DELETE', path),
      file: (address) => {
        asked.push(address);
        return Promise.resolve(
          refuses.includes('file')
            ? { outcome: 'unreachable' }
            : { outcome: 'file', file: new Blob(['Please call me.']) },
        );
      },
    },
    now: () => NOW,
    urls: { create: () => 'blob:1', revoke: (url) => revoked.push(url) },
  });
  return { box, asked, revoked };
}

test('opening a voicemail fetches sound and words once, and marks it as read', async () => {
  const { box, asked } = world([record(1)]);
  await box.refresh();
  const [voicemail] = box.voicemails;
  if (voicemail === undefined) throw new Error('no voicemail');
  expect([voicemail.seconds, box.unread]).toEqual([31, 1]);
  await box.open(voicemail);
  await box.open(voicemail);
  expect(box.sound('1')).toEqual({ state: 'there', value: 'blob:1' });
  expect(box.transcript('1')).toEqual({ state: 'there', value: 'Please call me.' });
  expect(asked.filter((one) => one.startsWith('https'))).toEqual([
    `${MEDIA}/sound`,
    `${MEDIA}/words`,
  ]);
  expect(box.unread).toBe(0);
});

test('a sound that did not come leaves the voicemail unread, and is asked for again', async () => {
  const { box, asked } = world([record(1, { vmTranscriptionStatus: 'InProgress' })], ['file']);
  await box.refresh();
  const [voicemail] = box.voicemails;
  if (voicemail === undefined) throw new Error('no voicemail');
  expect(voicemail.transcription).toBe('coming');
  await box.open(voicemail);
  await box.open(voicemail);
  expect(box.sound('1')).toEqual({ state: 'failed' });
  expect(box.unread).toBe(1);
  expect(asked).toEqual([`${MEDIA}/sound`, `${MEDIA}/sound`]);
});

test('a deleted voicemail is brought back where it was', async () => {
  const { box, asked, revoked } = world([record(1), record(2), record(3)]);
  await box.refresh();
  const [, second] = box.voicemails;
  if (second === undefined) throw new Error('no voicemail');
  await box.open(second);
  await box.delete(second);
  expect(box.voicemails.map(({ id }) => id)).toEqual(['1', '3']);
  expect(revoked).toEqual(['blob:1']);
  expect(box.deleted?.id).toBe('2');
  await box.undo();
  expect(box.voicemails.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(asked.slice(-2)).toEqual(['DELETE 2', 'PATCH 2']);
});

test.each([
  ['DELETE', 'delete', (box: VoicemailBox) => box.delete(box.voicemails[0] as never)],
  ['PUT', 'mark', (box: VoicemailBox) => box.mark('1', true)],
] as const)(
  'what RingCentral does not take (%s) is undone here, and said',
  async (verb, problem, act) => {
    const { box } = world([record(1), record(2)], [verb]);
    await box.refresh();
    await act(box);
    expect(box.problem).toBe(problem);
    expect(box.voicemails.map(({ id, isRead }) => [id, isRead])).toEqual([
      ['1', false],
      ['2', false],
    ]);
  },
);

test('an answer that is not a list of messages counts as none, and what was read stays', async () => {
  const records = [record(1)];
  const { box } = world(records);
  await box.refresh();
  records.splice(0, 1, { id: 'x' } as never);
  await box.refresh();
  expect(box.state).toEqual({ state: 'failed', why: 'unreachable' });
  expect(box.voicemails).toHaveLength(1);
});
