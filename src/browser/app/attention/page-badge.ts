import type { Uses } from '../desk/telephone.ts';

/** More than one digit doesn't fit into an icon of 16 pixels. */
const MOST = 9;

const PHONE =
  'M8 7h4l2 5-3 2a11 11 0 0 0 7 7l2-3 5 2v4a2 2 0 0 1-2 2A18 18 0 0 1 6 9a2 2 0 0 1 2-2z';

/** The page's icon as an address of its own, so that nothing is requested for it. */
export function iconOf(count: number): string {
  const badge =
    count === 0
      ? ''
      : '<circle cx="22" cy="10" r="10" fill="#c4261d"/>' +
        '<text x="22" y="15.5" font-family="sans-serif" font-size="15" font-weight="700" ' +
        `text-anchor="middle" fill="#fff">${count > MOST ? `${String(MOST)}+` : String(count)}</text>`;
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect width="32" height="32" rx="7" fill="#0a5f9e"/>' +
    `<path d="${PHONE}" fill="#fff"/>${badge}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Shows how much waits in the page's title and icon, all that is visible of a tab in the back. */
export function drawPageBadge({ attention }: Uses<'attention'>): void {
  const { title } = document;
  const icon = document.createElement('link');
  icon.rel = 'icon';
  document.head.append(icon);
  const draw = () => {
    const { total } = attention;
    document.title = total === 0 ? title : `(${String(total)}) ${title}`;
    icon.href = iconOf(total);
  };
  draw();
  attention.subscribe(draw);
}
