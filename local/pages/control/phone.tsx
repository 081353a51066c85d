import type { ComponentChildren, VNode } from 'preact';
import { PHONE_ACTIONS, type PhoneWorld } from '../../control/phone-actions.ts';
import { Section } from './controls.tsx';

/** The number that calls and messages come from, unless another one is entered. */
const FROM = '+16505550142';

function Field({
  id,
  name,
  label,
  value,
}: Record<'id' | 'name' | 'label' | 'value', string>): VNode {
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <input id={id} name={name} value={value} autocomplete="off" />
    </p>
  );
}

/** One thing that happens to a user, with who does it. */
function Happening({
  id,
  users,
  label,
  children,
}: {
  id: keyof typeof PHONE_ACTIONS;
  users: PhoneWorld['users'];
  label: string;
  children?: ComponentChildren;
}): VNode {
  return (
    <form method="post" action={PHONE_ACTIONS[id].address} class="change" aria-label={label}>
      <p class="choice">
        <label for={`${id}-user`}>User</label>
        <select id={`${id}-user`} name="extension">
          {users.map(({ extension, name }) => (
            <option value={extension} key={extension}>
              {name}, {extension}
            </option>
          ))}
        </select>
      </p>
      <Field id={`${id}-from`} name="from" label="Phone number" value={FROM} />
      <Field id={`${id}-name`} name="name" label="Name" value="Example Caller" />
      {children}
      <button type="submit" class="primary">
        {label}
      </button>
    </form>
  );
}

/** What people outside do to users: they call, text, and leave voicemails. */
export function Phone({ phone }: { phone: PhoneWorld | null }): VNode {
  return (
    <Section
      id="phone"
      note={
        phone === null
          ? 'This account has no phone of its own: RingCentral itself is used, or none.'
          : 'What people outside the company do. To text as somebody who wants no more texts, send STOP.'
      }
    >
      {phone === null ? null : (
        <>
          <Happening id="ring" users={phone.users} label="Ring this user" />
          <Happening id="message" users={phone.users} label="Send this user a message">
            <Field id="message-text" name="text" label="Text" value="Can you call me back?" />
            <p class="check">
              <label>
                <input name="picture" type="checkbox" value="yes" /> With a picture
              </label>
            </p>
          </Happening>
          <Happening id="voicemail" users={phone.users} label="Leave a voicemail">
            <Field
              id="voicemail-words"
              name="words"
              label="Transcription"
              value="Please call me back about the invoice."
            />
          </Happening>
          <p>
            <a href={phone.page} target="_blank" rel="noopener">
              More of the phone: refused texts, presence, a lost connection (opens in a new tab)
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
