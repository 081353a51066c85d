import { useEffect, useState } from 'preact/hooks';

/**
 * Returns whether the page is being printed. What is drawn in part on the screen is then drawn whole:
 * paper doesn't scroll. Browsers lay the paper out after the listeners of `beforeprint` (HTML
 * standard, printing steps), and Preact draws in the microtask after a listener.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const follow = ({ type }: Event) => {
      setPrinting(type === 'beforeprint');
    };
    window.addEventListener('beforeprint', follow);
    window.addEventListener('afterprint', follow);
    return () => {
      window.removeEventListener('beforeprint', follow);
      window.removeEventListener('afterprint', follow);
    };
  }, []);
  return isPrinting;
}
