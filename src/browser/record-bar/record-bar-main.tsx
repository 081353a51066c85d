import { render } from 'preact';
import type { RecordData } from '../../banners/record-data.ts';
import { callBarChannel } from '../../contracts/call-bar.ts';
import { setDictionary } from '../../i18n/say.ts';
import { attempt } from '../record-page/attempt.ts';
import { corner } from '../record-page/corner.ts';
import { showSoftphone } from '../record-page/show-softphone.ts';
import style from './bar.css';
import { BarLink } from './bar-link.ts';
import { CallBar } from './call-bar.tsx';

/** The bar is in a shadow tree, so its styles and those of NetSuite's page don't mix. */
function start({ who, links }: Pick<RecordData, 'who' | 'links'>): void {
  const host = document.createElement('div');
  host.id = 'rcp-call-bar';
  const root = host.attachShadow({ mode: 'open' });
  const styles = document.createElement('style');
  styles.textContent = style;
  const frame = document.createElement('div');
  root.append(styles, frame);
  const link = new BarLink({
    channel: new BroadcastChannel(callBarChannel(who)),
    makeId: () => crypto.randomUUID(),
    onWords: (words) => {
      setDictionary(words);
      host.lang = words['language.tag'] ?? '';
    },
  });
  corner().prepend(host);
  render(
    <CallBar
      link={link}
      softphone={links.softphone}
      showSoftphone={() => {
        showSoftphone({ who, links });
      }}
    />,
    frame,
  );
  link.look();
  // A page that Back restores from the browser's cache has missed what happened meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) link.lookAfresh();
  });
}

attempt(() => {
  const text = document.getElementById('rcp-record-data')?.textContent;
  if (text != null) start(JSON.parse(text) as RecordData);
});
