import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { RecordEvent, RecordPage } from '../../local/account/records.ts';
import type { ScriptRequest, ScriptResponse } from '../../local/account/scripts.ts';
import { openAccount } from '../../local/open-account.ts';

const ROOT = '/SuiteScripts/Small';

interface ScriptOptions {
  /** Body of the entry point; `context` is its argument, modules are named in `uses`. */
  body: string;
  uses?: Record<string, string>;
  parameters?: string;
  deployment?: string;
}

const TYPES = {
  restlet: { type: 'Restlet', entry: 'get', extra: '<title>Small</title>' },
  suitelet: { type: 'Suitelet', entry: 'onRequest', extra: '<title>Small</title>' },
  scheduledscript: { type: 'ScheduledScript', entry: 'execute', extra: '<title>Small</title>' },
  usereventscript: {
    type: 'UserEventScript',
    entry: 'beforeLoad',
    extra: '<recordtype>CUSTOMER</recordtype>',
  },
} as const;
export type SmallType = keyof typeof TYPES;

const RECORD = `<customrecordtype scriptid="customrecord_small"><recordname>Small</recordname><accesstype>USEPERMISSIONLIST</accesstype>
  <customrecordcustomfields>
    <customrecordcustomfield scriptid="custrecord_small_text"><label>Text</label><fieldtype>TEXT</fieldtype></customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_small_flag"><label>Flag</label><fieldtype>CHECKBOX</fieldtype></customrecordcustomfield>
  </customrecordcustomfields>
  <instances><instance scriptid="val_small"><name>Small</name></instance></instances>
  <permissions>
    <permission><permittedrole>[scriptid=customrole_rcp_member]</permittedrole><permittedlevel>VIEW</permittedlevel></permission>
    <permission><permittedrole>[scriptid=customrole_rcp_company_admin]</permittedrole><permittedlevel>EDIT</permittedlevel></permission>
    <permission><permittedrole>[scriptid=customrole_rcp_service]</permittedrole><permittedlevel>CREATE</permittedlevel></permission>
  </permissions></customrecordtype>`;

const role = (id: string, permissions: string) =>
  '<role ' +
  `scriptid="${id}"><name>${id}</name><centertype>BASIC</centertype><permissions>${permissions}</permissions></role>`;
const permission = (key: string, level: string) =>
  `<permission><permkey>${key}</permkey><permlevel>${level}</permlevel></permission>`;

/** A project of one script, over the model's own users. */
export class SmallAccount {
  readonly account: Account;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'rcp-small-'));

  constructor(
    type: SmallType,
    { body, uses = {}, parameters = '', deployment = '' }: ScriptOptions,
  ) {
    const { type: scriptType, entry, extra } = TYPES[type];
    this.#write(
      'FileCabinet/SuiteScripts/Small/small.js',
      [
        `/**\n * @NApiVersion 2.1\n * @NScriptType ${scriptType}\n */`,
        `define([${Object.values(uses)
          .map((id) => `'${id}'`)
          .join(', ')}], (${Object.keys(uses).join(', ')}) => {`,
        `const ${entry} = (context) => { ${body} };`,
        `return { ${entry} };\n});\n`,
      ].join('\n'),
    );
    this.#write(
      'Objects/customscript_small.xml',
      `<${type} scriptid="customscript_small"><name>Small</name>
      <scriptfile>[${ROOT}/small.js]</scriptfile><scriptcustomfields>${parameters}</scriptcustomfields>
      <scriptdeployments><scriptdeployment scriptid="customdeploy_small">${extra}<status>RELEASED</status><loglevel>DEBUG</loglevel>
      ${deployment.includes('audslctrole') ? '' : '<allroles>T</allroles>'}${deployment}</scriptdeployment></scriptdeployments></${type}>`,
    );
    this.#write('Objects/customrecord_small.xml', RECORD);
    this.#write(
      'Objects/customrole_rcp_member.xml',
      role(
        'customrole_rcp_member',
        permission('LIST_CALL', 'EDIT') + permission('LIST_CUSTJOB', 'VIEW'),
      ),
    );
    this.#write(
      'Objects/customrole_rcp_company_admin.xml',
      role('customrole_rcp_company_admin', permission('LIST_FILECABINET', 'VIEW')),
    );
    this.#write('Objects/customrole_rcp_service.xml', role('customrole_rcp_service', ''));
    this.account = openAccount({
      project: this.#folder,
      database: ':memory:',
      fresh: true,
      origin: () => 'http://127.0.0.1',
    });
  }

  #write(name: string, content: string): void {
    const file = path.join(this.#folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  identity(name = 'Member One'): Identity {
    const user = this.account.sessions.users().find((candidate) => candidate.name === name);
    const opened = this.account.sessions.signIn(user?.id ?? 0);
    const session = this.account.sessions.find(
      'error' in opened ? undefined : opened.sessionId,
      false,
    );
    if (session.state !== 'active') throw new Error(`no ${name}`);
    return session.identity;
  }

  request(options: Partial<ScriptRequest> = {}): ScriptRequest {
    return {
      method: 'GET',
      url: 'http://127.0.0.1/',
      query: {},
      headers: {},
      body: '',
      ...options,
    };
  }

  suitelet(who?: string, options?: Partial<ScriptRequest>): Promise<ScriptResponse> {
    return this.account.scripts.runSuitelet(
      this.identity(who),
      'customscript_small',
      'customdeploy_small',
      this.request(options),
    );
  }

  restlet(
    who?: string,
    options?: Partial<ScriptRequest>,
    script = 'customscript_small',
  ): Promise<ScriptResponse> {
    return this.account.scripts.runRestlet(
      this.identity(who),
      script,
      'customdeploy_small',
      this.request(options),
    );
  }

  record(
    event: RecordEvent = 'view',
    type: 'customer' | 'contact' = 'customer',
    who?: string,
  ): RecordPage {
    const record = this.account.records.load(type, 1);
    if (record === null) throw new Error('no sample record');
    return this.account.records.open(this.identity(who), event, record);
  }

  close(): void {
    this.account.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Opens it, uses it, closes it. */
export async function withAccount<T>(
  type: SmallType,
  options: ScriptOptions,
  use: (small: SmallAccount) => T | Promise<T>,
): Promise<T> {
  const small = new SmallAccount(type, options);
  try {
    return await use(small);
  } finally {
    small.close();
  }
}
