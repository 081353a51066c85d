/**
 * Stands in for fast-xml-parser, which ringcentral-web-phone uses for one small message of
 * RingCentral's (P-rc, x-rc/agent): the browser has an XML parser, and the other one is two thirds
 * of the phone's weight. Same names, same results for that message: elements below the root with
 * their attributes under `$`. Anything else is refused.
 */
type Attributes = Record<string, string>;
type Message = Record<string, Record<string, { $: Attributes }>>;

/**
 * What ringcentral-web-phone uses of fast-xml-parser to read a message, on the browser's parser.
 */
export class XMLParser {
  /** @throws TypeError for text that isn't XML */
  parse(text: string): Message {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const root = parsed.documentElement;
    if (parsed.querySelector('parsererror') !== null)
      throw new TypeError('RingCentral sent a message that is no XML');
    const children = [...root.children].map(
      (child) => [child.tagName, { $: attributesOf(child) }] as const,
    );
    return { [root.tagName]: Object.fromEntries(children) };
  }
}

function attributesOf(element: Element): Attributes {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/**
 * What ringcentral-web-phone uses of fast-xml-parser to write a message, on the browser's DOM.
 */
export class XMLBuilder {
  build(message: Message): string {
    const [[rootName, children] = ['', {}]] = Object.entries(message);
    const made = new Document();
    const root = made.createElement(rootName);
    for (const [name, { $: attributes }] of Object.entries(children)) {
      const child = made.createElement(name);
      for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, value);
      root.append(child);
    }
    return new XMLSerializer().serializeToString(root);
  }
}
