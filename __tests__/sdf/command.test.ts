import path from 'node:path';
import { runNode } from '../build/process.ts';
import { GOOD, withBroken } from './temporary-project.ts';

const lint = (folder: string, ...more: string[]) =>
  runNode(['--import', 'tsx', path.resolve('build/sdf/lint-command.ts'), folder, ...more], {
    cwd: process.cwd(),
  });

test('the command counts the objects of a project without faults', async () => {
  const { code, stdout, stderr } = await lint(GOOD, '--strict');
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'sdf: 11 objects, 0 errors, 0 warnings, 0 broken house rules\n',
    stderr: '',
  });
}, 30_000);

test('the command prints where each fault is, and fails', async () => {
  const { code, stdout, stderr } = await withBroken('41-deployment-in-testing', (folder) =>
    lint(folder, '--strict'),
  );
  expect(code).toBe(1);
  expect(stdout).toBe('sdf: 11 objects, 0 errors, 0 warnings, 1 broken house rule\n');
  expect(stderr).toBe(
    'Objects/customscript_example_restlet.xml:7 ' +
      'restlet/scriptdeployments/scriptdeployment/status: house rule: a deployment in testing ' +
      'runs for its owner only [RCP_TESTING]\n',
  );
}, 30_000);

test('the command fails for a folder that does not exist', async () => {
  const { code, stderr } = await lint('no-such-folder');
  expect(code).toBe(1);
  expect(stderr).toContain('no-such-folder does not exist');
}, 30_000);

test.each([
  ['41-deployment-in-testing', 0, '1 broken house rule'],
  ['24-element-unknown', 0, '1 warning'],
  ['57-permission-level', 1, '1 error'],
])(
  'without --strict, %s ends with %i',
  async (name, expected, counted) => {
    const { code, stdout } = await withBroken(name, (folder) => lint(folder));
    expect(code).toBe(expected);
    expect(stdout).toContain(counted);
  },
  30_000,
);
