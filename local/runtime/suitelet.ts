import type { ScriptRequest, ScriptResponse } from '../account/scripts.ts';
import type { Execution } from '../execution/execution.ts';
import { strict } from '../modules/module.ts';
import { DROPPED_HEADERS, REFUSED_RESPONSE_HEADERS } from '../platform/headers.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { callEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

/** Query names that NetSuite keeps for itself. Source: NetSuite help, section_1516659125. */
const RESERVED = [
  'e',
  'id',
  'cp',
  'l',
  'popup',
  's',
  'd',
  '_nodrop',
  'sc',
  'sticky',
  'print',
  'email',
  'q',
  'si',
  'st',
  'r',
  'displayonly',
  'nodisplay',
];

export function reservedName(query: Record<string, string>): string | undefined {
  return Object.keys(query).find((name) => RESERVED.includes(name));
}

export function errorPage(title: string, message: string): string {
  const safe = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
  return (
    '<!DOCTYPE html><html ' +
    `lang="en"><head><title>Notice</title></head><body><h1>${safe(title)}</h1><p>${safe(message)}</p></body></html>`
  );
}

interface Response {
  headers: Record<string, string>;
  body: string;
}

function responseObject(execution: Execution, response: Response): object {
  const set = ({ name, value }: { name: string; value: string }) => {
    const lower = name.toLowerCase();
    if (REFUSED_RESPONSE_HEADERS.includes(lower))
      throw new SuiteScriptError('SSS_INVALID_HEADER', `The header ${name} cannot be set.`);
    if (/[\r\n]/.test(value))
      throw new SuiteScriptError('SSS_INVALID_HEADER', `The header ${name} holds a line break.`);
    if (!DROPPED_HEADERS.includes(lower)) response.headers[lower] = value;
  };
  const textOf = (options: { output: string } | string) =>
    typeof options === 'string' ? options : options.output;
  return strict(
    'http.ServerResponse',
    {
      setHeader: set,
      addHeader: set,
      setCdnCacheable: () => undefined,
      write(options: { output: string } | string) {
        response.body += textOf(options);
      },
      writeLine(options: { output: string } | string) {
        response.body += `${textOf(options)}\n`;
      },
    },
    execution,
  );
}

/**
 * Runs a Suitelet for a request. What it throws becomes NetSuite's error page; its status is not
 * documented, 200 is the harder case.
 */
export function runSuitelet(execution: Execution, request: ScriptRequest): ScriptResponse {
  const response: Response = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: '' };
  const context = {
    request: strict(
      'http.ServerRequest',
      {
        method: request.method,
        url: request.url,
        parameters: { ...request.query },
        headers: { ...request.headers },
        body: request.body,
      },
      execution,
    ),
    response: responseObject(execution, response),
  };
  const { outcome, usage } = measured(execution, () =>
    callEntryPoint(execution, 'onRequest', context),
  );
  if ('value' in outcome) return { status: 200, ...response, usage };
  const { code, message } = codeAndMessage(outcome.thrown);
  execution.services.log.write('ERROR', 'ERROR', execution.script.scriptId, code, message);
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: errorPage('An unexpected error has occurred', code),
    usage,
  };
}
