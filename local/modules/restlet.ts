import { SuiteScriptError } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

/** What a RESTlet returned with a content type of its own. */
export class RestletResponse {
  readonly content: string;
  readonly contentType: string;

  constructor(content: string, contentType: string) {
    this.content = content;
    this.contentType = contentType;
  }
}

/** N/scriptTypes/restlet: RESTlets only (NetSuite help, section_0618021129). */
export function restletModule(execution: Execution): object {
  return strict('N/scriptTypes/restlet', {
    createResponse({ content, contentType }: { content: string; contentType: string }) {
      if (execution.script.type !== 'restlet') throw new SuiteScriptError('SSS_NOT_SUPPORTED', 'Only RESTlets can create a RESTlet response.');
      if (typeof content !== 'string') throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'content must be a string.');
      return new RestletResponse(content, required(contentType, 'contentType'));
    },
  }, execution);
}
