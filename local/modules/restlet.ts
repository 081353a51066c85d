import type { Execution } from '../execution/execution.ts';
import { invalidType, SuiteScriptError } from '../suitescript/error.ts';
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

/**
 * N/scriptTypes/restlet: RESTlets only (NetSuite help, section_0618021129; errors: recorded
 * behavior, N/scriptTypes/restlet).
 */
export function restletModule(execution: Execution): object {
  return strict(
    'N/scriptTypes/restlet',
    {
      createResponse(options: { content: string; contentType: string }) {
        const { content, contentType, ...others } = required(options, 'options');
        if (execution.script.type !== 'restlet')
          throw new SuiteScriptError(
            'SSS_NOT_SUPPORTED',
            'Only RESTlets can create a RESTlet response.',
          );
        if (Object.keys(others).length > 0)
          throw new SuiteScriptError('UNKNOWN_PARAM', 'Unknown parameter: content, contentType.');
        if (!('content' in options)) required(null, 'content');
        if (!('contentType' in options)) required(null, 'contentType');
        if (typeof content !== 'string' || typeof contentType !== 'string')
          throw invalidType('You have entered an invalid type argument: options');
        return new RestletResponse(content, contentType);
      },
    },
    execution,
  );
}
