import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  checkLinks,
  LINK_FIELDS,
  linkFieldName,
  MOST_LINKS,
  sameLinks,
  type TypedLink,
} from '../../contracts/info-links.ts';
import { say } from '../../i18n/say.ts';
import { failureWords } from '../company/change-words.ts';
import { keepFocus } from '../company/keep-focus.ts';
import { problemWords } from '../company/refusal-words.ts';
import type { LinksResult } from '../company/settings-store.ts';
import { useLeaveWarning } from '../company/use-leave-warning.ts';
import { onceDrawn } from '../ui/once-drawn.ts';
import { Card } from './card.tsx';
import { InfoLinkRow } from './info-link-row.tsx';
import {
  draftsOf,
  isFull,
  type LinkDraft,
  linksOf,
  type RemovedLink,
  withAgain,
  withChange,
  withMove,
  withNew,
  withoutLink,
} from './link-drafts.ts';
import type { CardProps } from './sections.tsx';

/** The list while an admin edits it, and the outcome of saving it. */
function LinksForm({ store, again }: Pick<CardProps, 'store' | 'again'>): JSX.Element {
  const base = store.view.infoLinks?.links ?? [];
  const [drafts, setDrafts] = useState<LinkDraft[]>(() => draftsOf(base));
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [removed, setRemoved] = useState<RemovedLink | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [result, setResult] = useState<LinksResult | null>(null);
  const [said, setSaid] = useState('');
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const links = linksOf(drafts);
  const isUnsaved = !sameLinks(links, base);
  useLeaveWarning(isUnsaved);

  const edit = (next: LinkDraft[]) => {
    setDrafts(next);
    setResult(null);
    setSaid('');
  };
  const show = (next: readonly LinkDraft[]) => {
    edit([...next]);
    setProblems({});
    setRemoved(null);
    setOpened(new Set());
  };
  const open = (key: number) => {
    setOpened(new Set([...opened, key]));
    onceDrawn(() =>
      form.current?.querySelector<HTMLElement>(`[data-label="${String(key)}"]`)?.focus(),
    );
  };
  const find = (list: readonly LinkDraft[]): Record<string, string> => {
    const checked = checkLinks(linksOf(list));
    return 'problems' in checked ? problemWords(checked.problems) : {};
  };
  const refuse = (found: Readonly<Record<string, string>>) => {
    setProblems(found);
    const wrong = drafts.filter((_, index) =>
      LINK_FIELDS.some((name) => linkFieldName(index, name) in found),
    );
    setOpened(new Set([...opened, ...wrong.map(({ key }) => key)]));
    onceDrawn(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const save = async (over: readonly TypedLink[]) => {
    const found = find(drafts);
    if (Object.keys(found).length > 0) {
      setResult({ outcome: 'refused', message: say('settings.form.invalid'), fields: found });
      refuse(found);
      return;
    }
    setSaving(true);
    setResult(null);
    setProblems({});
    const came = await store.saveInfoLinks(over, links);
    setSaving(false);
    if (came.outcome === 'saved') show(draftsOf(store.view.infoLinks?.links ?? []));
    if (came.outcome === 'refused') refuse(came.fields);
    setResult(came);
    again();
    keepFocus(() => form.current?.querySelector<HTMLElement>('[type=submit]'));
  };
  const changed = result?.outcome === 'changed' ? result.now : null;
  return (
    <form
      ref={form}
      class="card-body"
      aria-label={say('info-links.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) void save(base);
      }}
    >
      {drafts.length === 0 && <p class="help">{say('info-links.none')}</p>}
      <ol class="plain info-links">
        {drafts.map((draft, index) => (
          <InfoLinkRow
            key={draft.key}
            draft={draft}
            index={index}
            count={drafts.length}
            isOpen={opened.has(draft.key)}
            problems={problems}
            open={() => {
              open(draft.key);
            }}
            change={(change) => {
              edit(withChange(drafts, draft.key, change));
            }}
            check={() => {
              // Looks again at known problems and at the address that was left, so that nobody
              // sees a problem with a field that they haven't filled in yet.
              const now = find(drafts);
              setProblems(
                Object.fromEntries(
                  Object.entries(now).filter(
                    ([name]) =>
                      name in problems ||
                      (draft.address !== '' && name === linkFieldName(index, 'address')),
                  ),
                ),
              );
            }}
            move={(by) => {
              const next = withMove(drafts, draft.key, by);
              edit(next);
              setProblems(find(next));
              const place = next.findIndex(({ key }) => key === draft.key) + 1;
              setSaid(say('info-links.moved', draft.label, place, next.length));
            }}
            remove={() => {
              const without = withoutLink(drafts, draft.key);
              edit(without.drafts);
              setRemoved(without.removed);
              setProblems({});
              keepFocus(() => form.current?.querySelector<HTMLElement>('[data-undo]'));
            }}
          />
        ))}
      </ol>
      <p class="help" role="status">
        {removed === null ? said : say('info-links.removed', removed.draft.label)}
      </p>
      <div class="form-actions">
        {removed !== null && (
          <button
            type="button"
            class="button"
            data-undo
            onClick={() => {
              edit(withAgain(drafts, removed));
              setRemoved(null);
              keepFocus(() =>
                form.current?.querySelector<HTMLElement>(
                  `[data-link="${String(removed.draft.key)}"] button`,
                ),
              );
            }}
          >
            {say('info-links.undo')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={isFull(drafts)}
          onClick={() => {
            if (isFull(drafts)) {
              setSaid(say('info-links.full', MOST_LINKS));
              return;
            }
            const next = withNew(drafts);
            edit(next);
            const added = next.at(-1);
            if (added !== undefined) open(added.key);
          }}
        >
          {say('info-links.add')}
        </button>
      </div>
      <p class="help">{say('info-links.privacy')}</p>
      <div class="form-actions">
        <button
          type="submit"
          class="button primary"
          aria-disabled={saving}
          // Otherwise the field loses the focus first, its problem moves the button, and the
          // click misses.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {say(saving ? 'settings.form.saving' : 'settings.form.save')}
        </button>
        {isUnsaved && !saving && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              show(draftsOf(base));
              keepFocus(() => form.current?.querySelector<HTMLElement>('[type=submit]'));
            }}
          >
            {say('settings.form.discard')}
          </button>
        )}
        <span role="status" class="saved">
          {result?.outcome === 'saved' && !isUnsaved ? say('settings.form.saved') : ''}
        </span>
      </div>
      <div role="alert" class="problem">
        {changed === null
          ? failureWords(result?.outcome === 'changed' ? null : result, 'save')
          : say('info-links.conflict')}
      </div>
      {changed !== null && (
        <div class="form-actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              store.takeInfoLinks(changed);
              show(draftsOf(changed));
              again();
              keepFocus(() => form.current?.querySelector<HTMLElement>('[type=submit]'));
            }}
          >
            {say('info-links.theirs')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              void save(changed);
            }}
          >
            {say('info-links.mine')}
          </button>
        </div>
      )}
    </form>
  );
}

/** The links that a company offers beside each call. */
export function InfoLinks({ store, again }: CardProps): JSX.Element {
  const { infoLinks } = store.view;
  return (
    <Card id="info-links" title={say('info-links.title')} facts={store.facts}>
      <p>{say('info-links.lead')}</p>
      {infoLinks === null ? (
        <p class="help">
          {store.view.facts.role === 'company-admin'
            ? say('settings.credential.unreadable')
            : say('info-links.member')}
        </p>
      ) : (
        <>
          {infoLinks.unreadable && <p class="problem">{say('info-links.unreadable')}</p>}
          <LinksForm store={store} again={again} />
        </>
      )}
    </Card>
  );
}
