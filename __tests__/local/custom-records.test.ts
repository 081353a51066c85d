import type { CustomRecordType } from '../../local/sdf/project.ts';
import { CustomRecords } from '../../local/store/custom-records.ts';
import { Database } from '../../local/store/database.ts';

const TYPE: CustomRecordType = {
  scriptId: 'customrecord_small',
  accessType: 'USEPERMISSIONLIST',
  includeName: false,
  optimisticLocking: false,
  fields: [
    { scriptId: 'custrecord_state', type: 'TEXT', label: 'State', mandatory: true, selects: '' },
    { scriptId: 'custrecord_note', type: 'TEXT', label: 'Note', mandatory: false, selects: '' },
  ],
  permissions: {},
  instances: [],
};

const records = () => new CustomRecords(new Database(':memory:', true), [TYPE]);
const thrown = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { message: string }).message;
  }
  return 'nothing';
};

test('a new row needs a value for each mandatory field', () => {
  const made = records();
  const insert = (values: object) => () => made.insert(TYPE.scriptId, { ...values });
  const missing = 'Please enter value(s) for: State';
  expect(thrown(insert({ custrecord_note: 'x' }))).toBe(missing);
  expect(thrown(insert({ custrecord_state: '' }))).toBe(missing);
  expect(made.rows(TYPE.scriptId)).toEqual([]);
  expect(thrown(insert({ custrecord_state: 'on' }))).toBe('nothing');
});

test('a change may leave a mandatory field alone, and not empty it', () => {
  const made = records();
  const id = made.insert(TYPE.scriptId, { custrecord_state: 'on' });
  made.update(TYPE.scriptId, id, { custrecord_note: 'x' });
  expect(
    thrown(() => {
      made.update(TYPE.scriptId, id, { custrecord_state: '' });
    }),
  ).toBe('Please enter value(s) for: State');
  expect(made.row(TYPE.scriptId, id)).toMatchObject({
    custrecord_state: 'on',
    custrecord_note: 'x',
  });
});
