import * as record from 'N/record';
import { parseSettingsAnswer, type SettingsAnswer } from '../../src/contracts/settings.ts';
import { infoLinksOf } from '../../src/netsuite/facts/info-links.ts';
import { pageToken } from '../../src/netsuite/pages/anti-forgery.ts';
import { answerSettingsChange } from '../../src/netsuite/settings/settings-change.ts';
import { COMPANY_ADMIN, given, MEMBER, type Platform } from './platform.ts';

const FIELD = 'custrecord_rcp_info_links';
const PRICES = { label: 'Price list', address: 'https://prices.example.com/?company={company}' };
const CREDIT = { label: 'Credit check', address: 'https://credit.example.com/{number}' };

function send(
  platform: Platform,
  change: { base: object[]; links: object[] },
): { answer: SettingsAnswer; audited: unknown[]; written: unknown[] } {
  const { audited } = given(platform);
  const body = JSON.stringify({ action: 'save-info-links', token: pageToken(), ...change });
  const answer = parseSettingsAnswer(
    JSON.parse(JSON.stringify(answerSettingsChange(body, () => Date.UTC(2026, 0, 15)))),
  );
  if (answer === null) throw new Error('not an answer');
  const calls = (record.submitFields as unknown as jest.Mock).mock.calls as [{ values: object }][];
  return { answer, audited, written: calls.map(([options]) => options.values) };
}
const stored = (...links: object[]) => ({ [FIELD]: JSON.stringify(links) });

test('a company admin saves links, and the audit trail says where data goes from now on', () => {
  const { written, audited } = send(
    { ...COMPANY_ADMIN, row: stored(PRICES) },
    { base: [PRICES], links: [{ ...PRICES, address: 'tel:{number}' }, CREDIT] },
  );
  expect(written).toEqual([stored({ ...PRICES, address: 'tel:{number}' }, CREDIT)]);
  expect(audited).toMatchObject([
    {
      type: 'customrecord_rcp_audit',
      custrecord_rcp_audit_action: 'save-info-links',
      custrecord_rcp_audit_outcome: 'saved',
      custrecord_rcp_audit_detail:
        `link Price list ${PRICES.address} -> tel:{number}\n` +
        `link Credit check - -> ${CREDIT.address}`,
    },
  ]);
});

test('another order is a change of its own', () => {
  const { written, audited } = send(
    { ...COMPANY_ADMIN, row: stored(PRICES, CREDIT) },
    { base: [PRICES, CREDIT], links: [CREDIT, PRICES] },
  );
  expect(written).toEqual([stored(CREDIT, PRICES)]);
  expect(JSON.stringify(audited)).toContain('link-order Credit check, Price list');
});

test('links that stay as they are cost no write and no row of the audit trail', () => {
  const { answer, written, audited } = send(
    { ...COMPANY_ADMIN, row: stored(PRICES) },
    { base: [PRICES], links: [{ ...PRICES, label: ' Price list ' }] },
  );
  expect('view' in answer).toBe(true);
  expect([written, audited]).toEqual([[], []]);
});

test('what somebody else saved meanwhile is shown and not written over', () => {
  const { answer, written } = send(
    { ...COMPANY_ADMIN, row: stored(CREDIT) },
    { base: [PRICES], links: [PRICES, { ...PRICES, label: 'Another' }] },
  );
  expect(answer).toMatchObject({ infoLinksNow: [CREDIT] });
  expect(written).toEqual([]);
});

test('an address that a value could lead elsewhere is refused at its field', () => {
  const { answer, written } = send(
    { ...COMPANY_ADMIN, row: {} },
    { base: [], links: [PRICES, { label: 'Bad', address: 'https://{name}.example.com/' }] },
  );
  expect(answer).toMatchObject({
    error: {
      code: 'RCP_VALUES_INVALID',
      fields: { '1.address': 'info-links.problem.site' },
    },
  });
  expect(written).toEqual([]);
});

test('a member changes nothing', () => {
  const { answer, written } = send({ ...MEMBER, row: {} }, { base: [], links: [PRICES] });
  expect(answer).toMatchObject({ error: { code: 'RCP_NOT_ALLOWED' } });
  expect(written).toEqual([]);
});

test.each([
  ['not JSON', '['],
  ['a link that no check of ours has seen', JSON.stringify([{ ...CREDIT, address: 'data:,x' }])],
])('%s in the row counts as unreadable, and a save replaces it', (_, text) => {
  const { answer, written } = send(
    { ...COMPANY_ADMIN, row: { [FIELD]: text } },
    { base: [], links: [] },
  );
  expect(infoLinksOf({ infoLinks: text })).toBeNull();
  expect(written).toEqual([{ [FIELD]: '[]' }]);
  expect(answer).toMatchObject({ view: { infoLinks: { links: [], unreadable: false } } });
});
