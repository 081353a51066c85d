import { withAccount } from './small-account.ts';

const write = (expression: string) => `context.response.write({ output: String(${expression}) });`;
const attempt = (expression: string) =>
  `try { ${expression}; context.response.write('done'); } catch (e) { context.response.write(e.name); }`;
const body = async (
  text: string,
  uses: Record<string, string>,
  who?: string,
  deployment?: string,
) =>
  withAccount(
    'suitelet',
    { body: text, uses, ...(deployment === undefined ? {} : { deployment }) },
    async (small) => (await small.suitelet(who)).body,
  );

describe('governance', () => {
  test('a script over its limit is stopped, whatever it catches', async () => {
    const text =
      `for (let i = 0; i < 200; i++) { try { query.runSuiteQL({ query: 'SELECT id FROM ` +
      `customrecord_small' }); } catch (e) {} } ${write("'survived'")}`;
    await withAccount('suitelet', { body: text, uses: { query: 'N/query' } }, async (small) => {
      const { body: page } = await small.suitelet('Account Administrator');
      expect(page).toContain('SSS_USAGE_LIMIT_EXCEEDED');
      expect(page).not.toContain('survived');
      expect(small.account.diagnostics.logs()[0]?.title).toBe('SSS_USAGE_LIMIT_EXCEEDED');
    });
  });

  test.each([
    ["query.runSuiteQL({ query: 'SELECT id FROM customrecord_small' })", { query: 'N/query' }, 10],
    [
      "search.lookupFields({ type: 'customrecord_small', id: 1, columns: ['name'] })",
      { search: 'N/search' },
      1,
    ],
    [
      "record.submitFields({ type: 'customrecord_small', id: 1, values: {} })",
      { record: 'N/record' },
      2,
    ],
    ["cache.getCache({ name: 'a' }).get({ key: 'k', loader: () => 'v' })", { cache: 'N/cache' }, 2],
    ["cache.getCache({ name: 'a' }).put({ key: 'k', value: 'v' })", { cache: 'N/cache' }, 1],
    ["file.load({ id: '/SuiteScripts/Small/small.js' })", { file: 'N/file' }, 10],
    ["runtime.getCurrentUser().getPermission({ name: 'LIST_CALL' })", { runtime: 'N/runtime' }, 0],
  ])('%s costs what the help center says', async (expression, uses, units) => {
    await withAccount('suitelet', { body: `${expression};`, uses }, async (small) => {
      expect((await small.suitelet('Account Administrator')).usage?.units).toBe(units);
    });
  });
});

describe('permissions', () => {
  const lookup = "search.lookupFields({ type: 'customrecord_small', id: 1, columns: ['name'] })";
  const submit =
    "record.submitFields({ type: 'customrecord_small', id: 1, values: { custrecord_small_text: 'x' } })";
  const sql = "query.runSuiteQL({ query: 'SELECT id FROM customrecord_small' })";

  test.each([
    ['Account Administrator', 'done', 'done'],
    ['Company Admin', 'done', 'done'],
    ['Member One', 'done', 'INSUFFICIENT_PERMISSION'],
    ['No Access User', 'INSUFFICIENT_PERMISSION', 'INSUFFICIENT_PERMISSION'],
  ])('%s: reading %s, writing %s', async (who, reading, writing) => {
    expect(await body(attempt(lookup), { search: 'N/search' }, who)).toBe(reading);
    expect(await body(attempt(submit), { record: 'N/record' }, who)).toBe(writing);
    expect(await body(attempt(sql), { query: 'N/query' }, who)).toBe(
      reading === 'done' ? 'done' : 'SSS_SEARCH_ERROR_OCCURRED',
    );
  });

  test("a deployment that executes as a role has that role's permissions", async () => {
    const runAs = '<runasrole>[scriptid=customrole_rcp_company_admin]</runasrole>';
    expect(await body(attempt(submit), { record: 'N/record' }, 'No Access User', runAs)).toBe(
      'done',
    );
    // What the role is called there is not documented; the user stays the one who is signed in.
    expect(
      await body(
        attempt('runtime.getCurrentUser().roleId'),
        { runtime: 'N/runtime' },
        'No Access User',
        runAs,
      ),
    ).toBe('UNMODELLED');
    expect(
      await body(
        write('runtime.getCurrentUser().id'),
        { runtime: 'N/runtime' },
        'No Access User',
        runAs,
      ),
    ).toBe('15');
  });

  test('a file needs Documents and Files', async () => {
    const load = attempt("file.load({ id: '/SuiteScripts/Small/small.js' })");
    expect(await body(load, { file: 'N/file' }, 'Company Admin')).toBe('done');
    expect(await body(load, { file: 'N/file' }, 'Member One')).toBe('INSUFFICIENT_PERMISSION');
  });

  test('SuiteQL shows the address of a file as loading it does, to who may see files', async () => {
    const modules = { file: 'N/file', query: 'N/query' };
    const compare = attempt(
      "const { url } = file.load({ id: '/SuiteScripts/Small/small.js' }); " +
        'const rows = query.runSuiteQL({ query: "SELECT name, url FROM file WHERE name = ?", ' +
        "params: ['small.js'] }).asMappedResults(); " +
        "if (rows.length !== 1 || rows[0].url !== url) throw new Error('another address');",
    );
    expect(await body(compare, modules, 'Company Admin')).toBe('done');
    const ask = attempt(
      "query.runSuiteQL({ query: 'SELECT url FROM file WHERE name = ?', params: ['small.js'] });",
    );
    expect(await body(ask, modules, 'Member One')).toBe('SSS_SEARCH_ERROR_OCCURRED');
  });

  // NetSuite help, section_N326341.
  test.each([
    [
      'Member One',
      'VIEW',
      ['INSUFFICIENT_PERMISSION', 'INSUFFICIENT_PERMISSION', 'INSUFFICIENT_PERMISSION'],
    ],
    ['Integration User', 'CREATE', ['done', 'INSUFFICIENT_PERMISSION', 'INSUFFICIENT_PERMISSION']],
    ['Company Admin', 'EDIT', ['done', 'done', 'INSUFFICIENT_PERMISSION']],
    ['Account Administrator', 'FULL', ['done', 'done', 'done']],
  ])(
    '%s, who holds %s of a custom record, gets %j for creating, changing and deleting',
    async (who, _level, outcomes) => {
      const create =
        "const draft = record.create({ type: 'customrecord_small' }); draft.setValue({ " +
        "fieldId: 'name', value: 'New' }); draft.save()";
      const change =
        "record.submitFields({ type: 'customrecord_small', id: 1, values: { name: 'Other' } })";
      const remove = "record.delete({ type: 'customrecord_small', id: 1 })";
      for (const [at, action] of [create, change, remove].entries())
        expect(await body(attempt(action), { record: 'N/record' }, who)).toBe(outcomes[at]);
    },
  );

  test('a role outside the audience does not get in', async () => {
    const only = '<audslctrole>[scriptid=customrole_rcp_company_admin]</audslctrole>';
    expect(await body(write("'in'"), {}, 'Company Admin', only)).toBe('in');
    expect(await body(write("'in'"), {}, 'Member One', only)).toContain(
      'You do not have privileges',
    );
  });
});

describe('script parameters', () => {
  const parameter = (id: string, setting: string, value: string) =>
    '<scriptcustomfield ' +
    `scriptid="${id}"><label>P</label><fieldtype>TEXT</fieldtype>${setting}<defaultvalue>${value}</defaultvalue></scriptcustomfield>`;
  const read = (id: string) => write(`runtime.getCurrentScript().getParameter({ name: '${id}' })`);
  const parameters =
    parameter('custscript_own', '', 'default') +
    parameter('custscript_all', '<setting>COMPANY</setting>', 'default');
  const deployment =
    '<custscript_own>deployed</custscript_own><custscript_all>deployed</custscript_all>';

  test.each([
    ['custscript_own', 'deployed'],
    ['custscript_all', 'default'],
    ['custscript_of_another_script', 'null'],
  ])("%s reads %s: a company-level value is not the deployment's", async (id, value) => {
    await withAccount(
      'suitelet',
      { body: read(id), uses: { runtime: 'N/runtime' }, parameters, deployment },
      async (small) => {
        expect((await small.suitelet()).body).toBe(value);
      },
    );
  });

  test('a default that names a record instance reads as its internal id', async () => {
    const select = `<scriptcustomfield scriptid="custscript_row"><label>P</label><fieldtype>SELECT</fieldtype><setting>COMPANY</setting>
      <selectrecordtype>[scriptid=customrecord_small]</selectrecordtype><defaultselection>[scriptid=customrecord_small.val_small]</defaultselection></scriptcustomfield>`;
    await withAccount(
      'suitelet',
      { body: read('custscript_row'), uses: { runtime: 'N/runtime' }, parameters: select },
      async (small) => {
        expect((await small.suitelet()).body).toBe('1');
      },
    );
  });
});

describe('SuiteQL', () => {
  test.each([
    [
      'query.runSuiteQL({ query: "SELECT id FROM customrecord_small WHERE name = \'Small\'" })',
      'UNBOUND_VALUE',
    ],
    [
      "query.runSuiteQL({ query: 'SELECT id FROM customrecord_small WHERE name = ?' })",
      'SSS_SEARCH_ERROR_OCCURRED',
    ],
    ["query.runSuiteQL({ query: 'DELETE FROM customrecord_small' })", 'SSS_SEARCH_ERROR_OCCURRED'],
    [
      "query.runSuiteQL({ query: 'SELECT 1; DELETE FROM customrecord_small' })",
      'SSS_SEARCH_ERROR_OCCURRED',
    ],
    ["query.runSuiteQL({ query: 'SELECT id FROM sessions' })", 'UNMODELLED'],
  ])('%s is refused with %s', async (expression, code) => {
    expect(await body(attempt(expression), { query: 'N/query' }, 'Account Administrator')).toBe(
      code,
    );
  });

  test('bound values are found, and columns come in small letters', async () => {
    const text = write(
      "JSON.stringify(query.runSuiteQL({ query: 'SELECT id AS ID FROM customrecord_small " +
        "WHERE name = ?', params: ['Small'] }).asMappedResults())",
    );
    expect(await body(text, { query: 'N/query' }, 'Member One')).toBe('[{"id":1}]');
  });
});

describe('what the model does not know', () => {
  test.each([
    ["record.load({ type: 'customer', id: 1 })", { record: 'N/record' }],
    ['runtime.getCurrentUser().department', { runtime: 'N/runtime' }],
    ["context.response.sendRedirect({ type: 'SUITELET' })", {}],
    ["search.lookupFields({ type: 'vendor', id: 1, columns: ['name'] })", { search: 'N/search' }],
  ])('%s is refused by name', async (expression, uses) => {
    expect(await body(attempt(expression), uses, 'Account Administrator')).toBe('UNMODELLED');
  });

  test('a module it does not have stops the script', async () => {
    expect(await body('', { ftp: 'N/sftp' })).toContain('UNMODELLED');
    expect(await body('', { keyControl: 'N/keyControl' })).toContain('UNMODELLED');
  });

  test.each(['process', 'require', 'fetch', 'setTimeout', 'URL', 'Buffer', 'TextEncoder'])(
    'the server has no %s',
    async (name) => {
      expect(await body(write(`typeof ${name}`), {})).toBe('undefined');
    },
  );
});

describe('the cache', () => {
  const get = (options: string) =>
    attempt(`cache.getCache({ name: 'a', scope: cache.Scope.PROTECTED }).get(${options})`);
  test.each([
    ["{ key: 'k', ttl: 299, loader: () => 'v' }", 'SSS_INVALID_TYPE_ARG'],
    ["{ key: 'k', ttl: 300, loader: () => 'v' }", 'done'],
    ["{ key: 'k'.repeat(5000), loader: () => 'v' }", 'SSS_INVALID_TYPE_ARG'],
    ["{ key: 'k', loader: () => 'v'.repeat(600000) }", 'SSS_INVALID_TYPE_ARG'],
    ['{}', 'SSS_MISSING_REQD_ARGUMENT'],
  ])('get(%s): %s', async (options, result) => {
    expect(await body(get(options), { cache: 'N/cache' })).toBe(result);
  });

  test("forgets after the time it was given, by the account's clock", async () => {
    const text = write(
      "cache.getCache({ name: 'a' }).get({ key: 'k', ttl: 300, loader: () => String(Date.now()) })",
    );
    await withAccount('suitelet', { body: text, uses: { cache: 'N/cache' } }, async (small) => {
      const { body: first } = await small.suitelet();
      small.account.world.setClockOffset(299_000);
      expect((await small.suitelet()).body).toBe(first);
      small.account.world.setClockOffset(301_000);
      expect(Number((await small.suitelet()).body)).toBeGreaterThanOrEqual(Number(first) + 300_000);
    });
  });
});

test("what a session keeps for a script is that session's alone", async () => {
  const text =
    `const s = runtime.getCurrentSession(); ${write("s.get({ name: 'k' })")} s.set({ name: 'k', ` +
    `value: 'kept' });`;
  await withAccount('suitelet', { body: text, uses: { runtime: 'N/runtime' } }, async (small) => {
    const one = small.identity('Member One');
    const run = (identity: typeof one) =>
      small.account.scripts.runSuitelet(
        identity,
        'customscript_small',
        'customdeploy_small',
        small.request(),
      );
    expect((await run(one)).body).toBe('null');
    expect((await run(one)).body).toBe('kept');
    expect((await run(small.identity('Member Two'))).body).toBe('null');
    expect((await run(small.identity('Member One'))).body).toBe('null');
  });
});
