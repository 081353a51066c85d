import { changeList, type FieldListDraft } from '../../src/browser/settings/field-list-draft.ts';

const field = (id: string) => ({ id, label: id.toUpperCase(), required: false });
const start: FieldListDraft = { fields: ['a', 'b', 'c'].map(field), before: [] };
const ids = ({ fields }: FieldListDraft) => fields.map(({ id }) => id).join('');
const available = { id: 'd', label: 'D', kind: 'text', values: 0 } as const;

test('a field is added at the end, once', () => {
  const added = changeList(start, { change: 'add', field: available });
  expect(added.fields.at(-1)).toEqual({ id: 'd', label: 'D', required: false });
  expect(changeList(added, { change: 'add', field: available })).toBe(added);
});

test.each([
  ['a', 1, 'bac'],
  ['c', -1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['x', 1, 'abc'],
] as const)('%s moved by %s gives %s', (id, by, order) => {
  expect(ids(changeList(start, { change: 'move', id, by }))).toBe(order);
});

test('each change can be undone, and one that changes nothing isn’t counted', () => {
  const nothing = changeList(start, { change: 'move', id: 'a', by: -1 });
  expect(nothing).toBe(start);
  const removed = changeList(start, { change: 'remove', id: 'b' });
  const required = changeList(removed, { change: 'require', id: 'c', required: true });
  expect(required.fields).toEqual([field('a'), { ...field('c'), required: true }]);
  const back = changeList(changeList(required, { change: 'undo' }), { change: 'undo' });
  expect(back).toEqual(start);
  expect(changeList(back, { change: 'undo' })).toBe(back);
});
