/**
 * As much of a page as the record script's parts touch, for tests without a browser. Nothing here
 * takes markup: an assignment to innerHTML throws.
 */
export class FakeElement {
  readonly attributes: Record<string, string> = {};
  readonly children: (FakeElement | string)[] = [];
  readonly style: Record<string, string> = {};
  parent: FakeElement | null = null;
  readonly tag: string;

  constructor(tag: string) {
    this.tag = tag;
  }

  set innerHTML(_markup: string) {
    throw new Error('markup is not allowed here');
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  append(...nodes: (FakeElement | string)[]): void {
    for (const node of nodes) if (node instanceof FakeElement) node.parent = this;
    this.children.push(...nodes);
  }

  prepend(node: FakeElement): void {
    node.parent = this;
    this.children.unshift(node);
  }

  remove(): void {
    this.parent?.children.splice(this.parent.children.indexOf(this), 1);
    this.parent = null;
  }

  get textContent(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : child.textContent))
      .join('');
  }

  set textContent(text: string) {
    this.children.splice(0, this.children.length, text);
  }

  /** This element and all in it. */
  all(): FakeElement[] {
    return [
      this,
      ...this.children.flatMap((child) => (typeof child === 'string' ? [] : child.all())),
    ];
  }

  /** Only for our links: by the attributes that the selector names. */
  querySelectorAll(selector: string): FakeElement[] {
    const wanted = [...selector.matchAll(/\[([\w-]+)=([\w-]+)\]/g)];
    return this.all().filter(
      (element) =>
        element.tag === 'a' &&
        wanted.every(([, name, value]) => element.attributes[name ?? ''] === value),
    );
  }

  querySelector(selector: string): FakeElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  closest(): FakeElement | null {
    if (this.attributes['role'] === 'alert') return this;
    return this.parent?.closest() ?? null;
  }

  get parentElement(): FakeElement | null {
    return this.parent;
  }
}

/** A document and a window, put where the script looks for them. */
export class FakePage {
  readonly body = new FakeElement('body');
  readonly documentElement = this.body;
  readonly #observers = new Set<() => void>();

  createElement(tag: string): FakeElement {
    return new FakeElement(tag);
  }

  querySelector(selector: string): FakeElement | null {
    return this.body.querySelector(selector);
  }

  querySelectorAll(selector: string): FakeElement[] {
    return this.body.querySelectorAll(selector);
  }

  /** Calls every observer, as a change of the document does. */
  changed(): void {
    for (const observer of [...this.#observers]) observer();
  }

  get watched(): boolean {
    return this.#observers.size > 0;
  }

  /** @param require the page's AMD loader, if it has one */
  install(require?: unknown): void {
    const observers = this.#observers;
    class FakeObserver {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe(): void {
        observers.add(this.#tell);
      }
      disconnect(): void {
        observers.delete(this.#tell);
      }
    }
    Object.assign(globalThis, {
      document: this,
      window: { require },
      MutationObserver: FakeObserver,
    });
  }
}
