const ID = 'rcp-corner';

/**
 * The corner of a record page where everything of ours shows, one above the other: at the bottom,
 * since NetSuite's own buttons are at the top.
 */
export function corner(): HTMLElement {
  const there = document.getElementById(ID);
  if (there !== null) return there;
  const element = document.createElement('div');
  element.id = ID;
  element.style.cssText =
    'position:fixed;right:8px;bottom:8px;z-index:2147483000;display:grid;gap:8px;' +
    'justify-items:end;max-width:calc(100vw - 16px);pointer-events:none';
  document.body.append(element);
  return element;
}
