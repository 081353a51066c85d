import { deliver } from '../parts/part.ts';
import { AttachedFiles, ChooseFiles } from './attached-files.tsx';
import { MessageFiles } from './message-files.tsx';
import { Pictures } from './pictures.ts';
import { TemplatePicker } from './template-picker.tsx';
import { Templates } from './templates.ts';

/** What a conversation needs beyond its texts: files that come and go, and templates. */
deliver('writing', ({ ringCentral, store, removal }) => {
  const { account, user } = store.server.who;
  const pictures = new Pictures({
    rest: ringCentral,
    now: () => Date.now(),
    urls: {
      create: (file) => URL.createObjectURL(file),
      revoke: (url) => {
        URL.revokeObjectURL(url);
      },
    },
  });
  const templates = new Templates(localStorage, `rcp-templates:${account}:${String(user)}`);
  window.addEventListener('storage', ({ key }) => {
    templates.refresh(key);
  });
  removal.also(() => {
    templates.forget();
  });
  return {
    AttachedFiles,
    ChooseFiles,
    MessageFiles: (props) => <MessageFiles {...props} pictures={pictures} />,
    TemplatePicker: (props) => <TemplatePicker {...props} templates={templates} />,
  };
});
