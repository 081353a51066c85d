import type { ScriptRequest, ScriptResponse } from '../account/scripts.ts';
import type { Execution } from '../execution/execution.ts';
import { RestletResponse } from '../modules/restlet.ts';
import { callEntryPoint, hasEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

const PLATFORM_PARAMETERS = ['script', 'deploy', 'compid'];
const TYPES = ['application/json', 'text/plain'];

const typeOf = (request: ScriptRequest) =>
  (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';

/** An error in the form of the request's content type (NetSuite help, section_4634920277). */
export function restletError(
  request: ScriptRequest,
  status: number,
  code: string,
  message: string,
): ScriptResponse {
  const json = typeOf(request) === 'application/json';
  return {
    status,
    headers: {
      'content-type': json ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    },
    body: json
      ? JSON.stringify({ error: { code, message } })
      : `error code: ${code}\nerror message: ${message}`,
    usage: null,
  };
}

/** What the entry point gets: the query for GET and DELETE, the body for POST and PUT. */
function argumentOf(request: ScriptRequest): unknown {
  if (request.method === 'GET' || request.method === 'DELETE') {
    return Object.fromEntries(
      Object.entries(request.query).filter(([name]) => !PLATFORM_PARAMETERS.includes(name)),
    );
  }
  return typeOf(request) === 'application/json'
    ? (JSON.parse(request.body === '' ? '{}' : request.body) as unknown)
    : request.body;
}

function answer(request: ScriptRequest, result: unknown): Omit<ScriptResponse, 'usage'> {
  if (result instanceof RestletResponse)
    return { status: 200, headers: { 'content-type': result.contentType }, body: result.content };
  if (typeOf(request) === 'application/json') {
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: typeof result === 'string' ? result : JSON.stringify(result ?? ''),
    };
  }
  if (result !== undefined && result !== null && typeof result !== 'string') {
    return restletError(
      request,
      400,
      'INVALID_RETURN_DATA_FORMAT',
      'Invalid data format. You should return TEXT.',
    );
  }
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: result ?? '',
  };
}

/** Runs a RESTlet for a request (NetSuite help, section_4619215993 and section_4634920277). */
export function runRestlet(execution: Execution, request: ScriptRequest): ScriptResponse {
  const method = request.method.toLowerCase();
  if (!hasEntryPoint(execution, method))
    return restletError(request, 405, 'METHOD_NOT_ALLOWED', `This RESTlet has no ${method}.`);
  if ((request.method === 'POST' || request.method === 'PUT') && !TYPES.includes(typeOf(request))) {
    return restletError(
      request,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The content type is not supported.',
    );
  }
  let argument: unknown;
  try {
    argument = argumentOf(request);
  } catch {
    return restletError(
      request,
      400,
      'INVALID_REQUEST',
      'The request could not be understood by the server due to malformed syntax.',
    );
  }
  const { outcome, usage } = measured(execution, () => callEntryPoint(execution, method, argument));
  if ('value' in outcome) return { ...answer(request, outcome.value), usage };
  const { code, message } = codeAndMessage(outcome.thrown);
  execution.services.log.write('ERROR', 'ERROR', execution.script.scriptId, code, message);
  return { ...restletError(request, 400, code, message), usage };
}
