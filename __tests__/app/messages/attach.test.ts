import { attach, MOST_BYTES, MOST_FILES } from '../../../src/browser/app/messages/attach.ts';

const file = (name: string, size: number, type = 'image/png') =>
  new File([new Uint8Array(size)], name, { type });
const names = (files: readonly File[]) => files.map(({ name }) => name);

test.each([
  ['text/html', 10, 'type'],
  ['image/svg+xml', 10, 'type'],
  ['', 10, 'type'],
  ['image/png', 0, 'empty'],
  ['image/png', MOST_BYTES + 1, 'size'],
  ['image/png', MOST_BYTES, null],
  ['video/mp4', 10, null],
] as const)('a file of type %j with %d bytes: %j', (type, size, problem) => {
  const attached = attach([], [file('a', size, type)]);
  expect(attached.problem).toBe(problem);
  expect(attached.files).toHaveLength(problem === null ? 1 : 0);
});

test('the limits are for all files together, and one that doesn’t fit keeps no other one back', () => {
  const first = [file('a', 1_000_000)];
  const attached = attach(first, [file('b', 600_000), file('c', 400_000), file('d', 1, 'x/y')]);
  expect(names(attached.files)).toEqual(['a', 'c']);
  expect([attached.problem, attached.name]).toEqual(['size', 'b']);
  const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => file(String(index), 1));
  expect(attach([], many)).toMatchObject({ problem: 'count', name: '10' });
});
