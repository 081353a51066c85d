import {
  DOMParser,
  type Document,
  type Node,
  onErrorStopParsing,
  XMLSerializer,
} from '@xmldom/xmldom';

/** Reads XML. @throws ParseError with the line of the first fault */
export const parseXml = (xml: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');

/** Writes XML, with a line break at its end. */
export const toXml = (document: Document): string =>
  `${new XMLSerializer().serializeToString(document).trimEnd()}\n`;

/** Removes a node with the white space before it, so that its line goes with it. */
export function removeNode(node: Node): void {
  const { parentNode, previousSibling } = node;
  if (previousSibling?.nodeType === 3) parentNode?.removeChild(previousSibling);
  parentNode?.removeChild(node);
}
