import type { ComponentChildren, VNode } from 'preact';
import { formAddress } from '../../control/actions.ts';
import { SECTIONS, type SectionId } from './sections.ts';

/** A titled part of the control page. */
export function Section({
  id,
  note,
  children,
}: {
  id: SectionId;
  note?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="portlet" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{SECTIONS[id]}</h2>
      {note === undefined ? null : <p class="muted">{note}</p>}
      {children}
    </section>
  );
}

/** The way to each section, above them all. */
export function Jump(): VNode {
  return (
    <nav class="jump" aria-label="Sections">
      <ul>
        {Object.entries(SECTIONS).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A form that changes the world and comes back to its own section. */
export function Change({
  section,
  children,
  label = 'Apply',
}: {
  section: SectionId;
  children: ComponentChildren;
  label?: string;
}): VNode {
  return (
    <form role="none" method="post" action={formAddress('change')} class="change">
      <input type="hidden" name="section" value={section} />
      {children}
      <button type="submit" class="primary">
        {label}
      </button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, words: string])[];
}

/**
 * A labeled choice. A value that isn't one of the options shows as such and stays unless another is
 * chosen.
 */
export function Choice({ name, label, value, options }: ChoiceProps): VNode {
  const id = `choice-${name.replace(/\W/g, '-')}`;
  const other = value === null || !options.some(([one]) => one === value);
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {other ? (
          <option value="" selected disabled>
            Set otherwise
          </option>
        ) : null}
        {options.map(([one, words]) => (
          <option value={one} selected={one === value} key={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

/** One button that posts its own values. */
export function Press({
  action,
  values,
  label,
  primary = false,
}: {
  action: string;
  values: Record<string, string>;
  label: string;
  primary?: boolean;
}): VNode {
  return (
    <form role="none" method="post" action={action} class="press">
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button type="submit" class={primary ? 'primary' : ''}>
        {label}
      </button>
    </form>
  );
}
