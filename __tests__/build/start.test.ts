import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Running, start } from './process.ts';
import { type SmallProject, smallProject } from './small-project.ts';

/** Stands in for the model of NetSuite: says what it was given and what it was sent. */
const SERVER = `
process.on('SIGHUP', () => console.error('reloaded'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.error('stopped by ' + signal); process.exit(7); });
console.error('arguments ' + JSON.stringify(process.argv.slice(2)));
console.log('ready http://127.0.0.1:1/');
setInterval(() => undefined, 1000);
`;
const CSS = 'src/browser/ui/page.css';

let project: SmallProject;
let running: Running;

function npmStart(...args: string[]): void {
  running = start(process.execPath, ['build/start.mjs', ...args], { cwd: project.root });
}

beforeEach(() => {
  project = smallProject({ 'local/main.ts': SERVER });
});
afterEach(async () => {
  running.kill();
  await running.ended;
  project.remove();
});

test('npm start builds, serves, says one line on stdout and passes arguments and signals on', async () => {
  npmStart('--fresh');
  await running.says('stdout', 'ready');
  expect(existsSync(path.join(project.root, 'dist/manifest.xml'))).toBe(true);
  running.signal('SIGTERM');
  const { stdout, stderr, code } = await running.ended;
  expect(stdout).toBe('ready http://127.0.0.1:1/\n');
  expect(stderr).toContain('arguments ["--fresh"]');
  expect(stderr).toContain('stopped by SIGTERM');
  expect(code).toBe(7);
}, 30_000);

test('npm start serves nothing when the build fails', async () => {
  project.put('manifest.xml', undefined);
  npmStart();
  const { stdout, stderr, code } = await running.ended;
  expect(stdout).toBe('');
  expect(stderr).toContain('build failed: manifest.xml: is missing');
  expect(code).toBe(1);
}, 30_000);

test('npm run dev reloads after a good build, and keeps serving after a bad one', async () => {
  npmStart('dev', '--fresh');
  await running.says('stdout', 'ready');
  await running.says('stderr', 'arguments ["--fresh"]');
  project.put(CSS, undefined);
  await running.says('stderr', `build failed: ${CSS}: is missing`);
  expect(existsSync(path.join(project.root, 'dist/manifest.xml'))).toBe(true);
  project.put(CSS, 'p { margin: 7px }');
  await running.says('stderr', 'reloaded');
  running.signal('SIGTERM');
  const { stdout, stderr, code } = await running.ended;
  expect(stdout).toBe('ready http://127.0.0.1:1/\n');
  expect(stderr).toContain('stopped by SIGTERM');
  expect(code).toBe(7);
}, 30_000);
