import type { FileOfMessage } from '../../../src/browser/app/parts/part.ts';
import type { FileOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { Pictures } from '../../../src/browser/app/writing/pictures.ts';

const file = (id: string, type = 'image/png'): FileOfMessage => ({
  id,
  address: `https://media.ringcentral.com/${id}`,
  type,
  name: `${id}.png`,
  size: 3,
});

function world(outcome: FileOutcome = { outcome: 'file', file: new Blob(['abc']) }) {
  const fetched: string[] = [];
  const revoked: string[] = [];
  const types: string[] = [];
  const pictures = new Pictures({
    rest: {
      file: (address) => {
        fetched.push(address);
        return Promise.resolve(outcome);
      },
    },
    urls: {
      create: (blob) => {
        types.push(blob.type);
        return `blob:${String(types.length)}`;
      },
      revoke: (url) => revoked.push(url),
    },
    now: () => 0,
  });
  return { pictures, fetched, revoked, types };
}

test('a picture in sight is fetched once, and shown under an address of this page', async () => {
  const { pictures, fetched } = world();
  pictures.see(file('a'));
  pictures.see(file('a'));
  await Promise.resolve();
  expect(fetched).toEqual(['https://media.ringcentral.com/a']);
  expect(await pictures.fetch(file('a'))).toBe('blob:1');
  expect(fetched).toHaveLength(1);
});

test('only a picture is fetched by itself, and no other type is believed', async () => {
  const { pictures, fetched, types } = world();
  for (const type of ['image/svg+xml', 'text/html', 'video/mp4', ''])
    pictures.see(file(type, type));
  expect(fetched).toEqual([]);
  await pictures.fetch(file('a', 'text/html'));
  await pictures.fetch(file('b', 'image/svg+xml'));
  await pictures.fetch(file('c', 'image/jpeg'));
  expect(types).toEqual(['application/octet-stream', 'application/octet-stream', 'image/jpeg']);
});

test('many pictures in a minute wait for somebody who wants them', async () => {
  const { pictures, fetched } = world();
  for (let count = 0; count < 40; count++) pictures.see(file(String(count)));
  expect(fetched).toHaveLength(15);
  expect(pictures.of(file('39')).state).toBe('waiting');
  await pictures.fetch(file('39'));
  expect(pictures.of(file('39')).state).toBe('there');
});

test('the oldest picture in memory makes room', async () => {
  const { pictures, revoked } = world();
  for (let count = 0; count < 61; count++) await pictures.fetch(file(String(count)));
  expect(revoked).toEqual(['blob:1']);
  expect(pictures.of(file('0')).state).toBe('waiting');
});

test('while the media host is down, a picture says so, and can be asked for again', async () => {
  const { pictures, fetched } = world({ outcome: 'unreachable' });
  expect(await pictures.fetch(file('a'))).toBe('');
  expect(pictures.of(file('a')).state).toBe('failed');
  pictures.see(file('a'));
  expect(fetched).toHaveLength(1);
  await pictures.fetch(file('a'));
  expect(fetched).toHaveLength(2);
});
