/** N/scriptTypes/restlet, which Oracle's stubs lack: gives back what it was given. */
export const createResponse = ({
  content,
  contentType,
}: {
  content: string;
  contentType: string;
}): { content: string; contentType: string } => ({ content, contentType });
