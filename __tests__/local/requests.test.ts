import { withAccount } from './small-account.ts';

describe('a Suitelet', () => {
  const header = (name: string) =>
    `context.response.setHeader({ name: '${name}', value: 'x' }); context.response.write('done');`;

  test.each(['Strict-Transport-Security', 'Location', 'Server', 'Retry-After', 'WWW-Authenticate'])(
    'cannot set %s',
    async (name) => {
      await withAccount('suitelet', { body: header(name) }, async (small) => {
        expect((await small.suitelet()).body).toContain('SSS_INVALID_HEADER');
      });
    },
  );

  test.each(['Connection', 'Content-Length', 'Upgrade'])('sets %s in vain', async (name) => {
    await withAccount('suitelet', { body: header(name) }, async (small) => {
      const answer = await small.suitelet();
      expect(answer.body).toBe('done');
      expect(answer.headers).not.toHaveProperty(name.toLowerCase());
    });
  });

  test('sets a content security policy', async () => {
    await withAccount('suitelet', { body: header('Content-Security-Policy') }, async (small) => {
      expect((await small.suitelet()).headers['content-security-policy']).toBe('x');
    });
  });

  test.each(['id', 'e', 'cp', 'q', 's'])(
    'is not reached with the reserved name %s in the query',
    async (name) => {
      await withAccount(
        'suitelet',
        { body: "context.response.write('reached');" },
        async (small) => {
          expect((await small.suitelet(undefined, { query: { [name]: '1' } })).body).toContain(
            'There are no records of this type',
          );
          expect((await small.suitelet(undefined, { query: { custom_id: '1' } })).body).toBe(
            'reached',
          );
        },
      );
    },
  );

  test('that throws becomes a notice without a stack', async () => {
    await withAccount('suitelet', { body: "throw new Error('inside');" }, async (small) => {
      const { status, body } = await small.suitelet();
      expect([status, body.includes('unexpected error'), body.includes('inside')]).toEqual([
        200,
        true,
        false,
      ]);
    });
  });

  test('that is not released does not exist', async () => {
    await withAccount(
      'suitelet',
      { body: "context.response.write('reached');", deployment: '<isdeployed>F</isdeployed>' },
      async (small) => {
        expect((await small.suitelet()).body).toContain('not available');
      },
    );
  });
});

describe('a RESTlet', () => {
  const json = { 'content-type': 'application/json' };

  test('answers plain text to a bare GET, and must return text then', async () => {
    await withAccount('restlet', { body: "return 'plain';" }, async (small) => {
      const answer = await small.restlet();
      expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
        200,
        'text/plain; charset=utf-8',
        'plain',
      ]);
    });
    await withAccount('restlet', { body: 'return { a: 1 };' }, async (small) => {
      expect(await small.restlet()).toMatchObject({
        status: 400,
        body: expect.stringContaining('error code: INVALID_RETURN_DATA_FORMAT') as string,
      });
      expect(await small.restlet(undefined, { headers: json })).toMatchObject({
        status: 200,
        body: '{"a":1}',
      });
    });
  });

  test('may choose its content type', async () => {
    const body =
      "return restlet.createResponse({ content: '{}', contentType: 'application/json' });";
    await withAccount(
      'restlet',
      { body, uses: { restlet: 'N/scriptTypes/restlet' } },
      async (small) => {
        expect((await small.restlet()).headers['content-type']).toBe('application/json');
      },
    );
  });

  test('that throws answers 400 in the form of the request', async () => {
    await withAccount(
      'restlet',
      {
        body: "throw error.create({ name: 'OUR_CODE', message: 'why' });",
        uses: { error: 'N/error' },
      },
      async (small) => {
        expect(await small.restlet()).toMatchObject({
          status: 400,
          body: 'error code: OUR_CODE\nerror message: why',
        });
        expect(JSON.parse((await small.restlet(undefined, { headers: json })).body)).toEqual({
          error: { code: 'OUR_CODE', message: 'why' },
        });
      },
    );
  });

  test.each([
    [
      'a method without an entry point',
      { method: 'POST' as const, headers: json, body: '{}' },
      405,
    ],
    ['a deployment that is not there', {}, 400],
  ])('%s is refused', async (_what, request, status) => {
    await withAccount('restlet', { body: "return '';" }, async (small) => {
      const answer = await small.restlet(
        undefined,
        request,
        status === 400 ? 'customscript_other' : undefined,
      );
      expect(answer.status).toBe(status);
      if (status === 400) expect(answer.body).toContain('SSS_INVALID_SCRIPTLET_ID');
    });
  });

  test("the platform's own parameters are not the script's", async () => {
    await withAccount('restlet', { body: 'return JSON.stringify(context);' }, async (small) => {
      expect(
        (await small.restlet(undefined, { query: { script: '1', deploy: '1', custom: 'x' } })).body,
      ).toBe('{"custom":"x"}');
    });
  });
});

describe('a user event', () => {
  const message =
    "context.form.addPageInitMessage({ type: message.Type.WARNING, title: 'T', message: '<b>M</b>' });";
  const uses = { message: 'N/ui/message', widget: 'N/ui/serverWidget' };

  test('adds messages and raw fields to its record type only', async () => {
    const body =
      `${message} const f = context.form.addField({ id: 'custpage_small', type: ` +
      `widget.FieldType.INLINEHTML, label: 'x' }); f.defaultValue = '<i>raw</i>';`;
    await withAccount('usereventscript', { body, uses }, (small) => {
      expect(small.record()).toMatchObject({
        messages: [{ type: 'WARNING', title: 'T', message: '<b>M</b>', duration: 0 }],
        inlineHtml: [{ id: 'custpage_small', html: '<i>raw</i>' }],
        failure: null,
      });
      expect(small.record('view', 'contact')).toMatchObject({
        messages: [],
        inlineHtml: [],
        usage: [],
      });
    });
  });

  test.each([
    ['<executioncontext>CSVIMPORT</executioncontext>', 0],
    ['<executioncontext>CSVIMPORT|USERINTERFACE</executioncontext>', 1],
    ['<eventtype>EDIT</eventtype>', 0],
    ['<eventtype>VIEW</eventtype>', 1],
  ])('deployed with %s runs %d times on a view', async (deployment, runs) => {
    await withAccount('usereventscript', { body: message, uses, deployment }, (small) => {
      expect(small.record().messages).toHaveLength(runs);
    });
  });

  test('that throws breaks the record, as the platform does', async () => {
    await withAccount('usereventscript', { body: "throw new Error('inside');" }, (small) => {
      expect(small.record().failure).toBe('UNEXPECTED_ERROR');
    });
  });

  test.each([
    [
      "context.form.addField({ id: 'small', type: 'INLINEHTML', label: 'x' });",
      'SSS_INVALID_FIELD_ID',
    ],
    [
      "for (const i of [1, 2]) context.form.addField({ id: 'custpage_a', type: 'INLINEHTML', label: 'x' });",
      'SSS_DUPLICATE_FIELD_ID',
    ],
    ['message.create({ type: 0 });', 'UNMODELLED'],
  ])('%s is refused', async (body, code) => {
    await withAccount('usereventscript', { body, uses }, (small) => {
      expect(small.record().failure).toBe(code);
    });
  });
});
