/**
 * What tests can count on: the stubs, the modules that only the build makes, and packages of every
 * kind.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as random from 'N/crypto/random';
import * as query from 'N/query';
import * as record from 'N/record';
import * as restlet from 'N/scriptTypes/restlet';
import fastify from 'fastify';
import { strFromU8, strToU8 } from 'fflate';
import { generateKeyPair, SignJWT } from 'jose';
import { render } from 'preact-render-to-string';
import * as v from 'valibot';
import { LATER_SCRIPTS } from '../../build/telephone/scripts.ts';
import { PAGES, PART_ENTRIES } from '../../src/netsuite/page-table.ts';
import assets from 'browser:assets';
import recordScript from 'browser:record';

// What the setup mocks for the other tests, as it is.
jest.unmock('N/crypto/random');
jest.unmock('N/record');
jest.unmock('N/scriptTypes/restlet');

test('a stub has its functions and its enums', () => {
  expect(typeof record.load).toBe('function');
  expect(record.Type.CUSTOMER).toBe('customer');
});

test('a mocked stub does what the test says', () => {
  (query.runSuiteQL as unknown as jest.Mock).mockReturnValue({
    asMappedResults: () => [{ id: 7 }],
  });
  expect(query.runSuiteQL({ query: 'SELECT id FROM employee' }).asMappedResults()).toEqual([
    { id: 7 },
  ]);
});

test('the modules that Oracle’s stubs lack are there', () => {
  expect(random.generateBytes({ size: 16 })).toHaveLength(16);
  expect(random.generateUUID()).toMatch(/^[0-9a-f-]{36}$/);
  expect(random.generateInt({ min: 3, max: 4 })).toBe(3);
  expect(restlet.createResponse({ content: '{}', contentType: 'application/json' })).toEqual({
    content: '{}',
    contentType: 'application/json',
  });
});

test('what only the build makes has a stand-in', () => {
  expect(Object.keys(assets).sort()).toEqual(
    [...Object.keys({ ...PAGES, ...LATER_SCRIPTS, ...PART_ENTRIES }), 'record-bar', 'page'].sort(),
  );
  expect(typeof recordScript).toBe('string');
  const { version } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as {
    version: string;
  };
  expect(__BUNDLE_VERSION__).toBe(version);
});

test('packages load, whatever kind of module they are', async () => {
  expect(v.parse(v.string(), 'text')).toBe('text');
  expect(strFromU8(strToU8('text'))).toBe('text');
  expect(typeof fastify().inject).toBe('function');
  const { privateKey } = await generateKeyPair('PS256');
  expect(
    (await new SignJWT({}).setProtectedHeader({ alg: 'PS256' }).sign(privateKey)).split('.'),
  ).toHaveLength(3);
});

test('JSX is Preact’s', () => {
  const Greeting = ({ name }: { name: string }) => <p class="greeting">Hello {name}</p>;
  expect(render(<Greeting name="member" />)).toBe('<p class="greeting">Hello member</p>');
});
