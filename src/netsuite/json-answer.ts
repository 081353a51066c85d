import * as restlet from 'N/scriptTypes/restlet';

/**
 * Returns a RESTlet's answer as JSON, whatever the caller sent: without this, an answer takes the
 * request's content type, and plain text when there is none (NetSuite help, section_0618021129). A
 * RESTlet can't choose its status, so the body of a 200 reports a refusal.
 */
export const jsonAnswer = (answer: object): unknown =>
  restlet.createResponse({ content: JSON.stringify(answer), contentType: 'application/json' });
