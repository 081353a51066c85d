/** Record forms and the message area. */
export const RECORD = `
  .uir-record-type {
    margin: 0;
    color: var(--soft);
    font-size: 13px;
  }
  .uir-record-name {
    margin: 0 0 10px;
  }
  .uir-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0 0 14px;
  }
  #main_form {
    padding: 6px 18px 14px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .uir-fieldgroup {
    min-width: 0;
    margin: 10px 0 18px;
    padding: 0;
    border: 0;
  }
  .uir-fieldgroup legend {
    width: 100%;
    margin-bottom: 10px;
    padding: 4px 0;
    border-bottom: 1px solid var(--line);
    font-size: 14px;
    font-weight: 600;
  }
  .uir-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: 12px 32px;
  }
  .uir-field-wrapper {
    min-width: 0;
  }
  .uir-label {
    display: block;
    margin-bottom: 2px;
    color: var(--soft);
    font-size: 11px;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .uir-field {
    display: block;
    max-height: 12em;
    overflow: auto;
    white-space: pre-wrap;
  }
  .mandatory {
    color: var(--bad);
  }
  .uir-subtabs {
    margin: 16px 0;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .uir-subtabs ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0 8px;
    border-bottom: 1px solid var(--line);
    background: var(--raised);
    border-radius: 6px 6px 0 0;
    list-style: none;
  }
  .uir-subtabs li {
    padding: 8px 12px;
    color: var(--soft);
    font-size: 13px;
  }
  .uir-subtabs li:first-child {
    border-bottom: 3px solid var(--accent);
    color: var(--text);
    font-weight: 600;
  }
  .uir-subtabs p {
    margin: 12px 18px;
  }

  #div__alert {
    display: grid;
    gap: 8px;
  }
  #div__alert:not(:empty) {
    margin-bottom: 14px;
  }
  .uir-alert-box {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 10px 12px;
    border: 1px solid;
    border-left-width: 6px;
    border-radius: 4px;
    color: var(--text);
  }
  .uir-alert-box > .icon {
    flex: none;
    display: grid;
    place-items: center;
    width: 22px;
    height: 22px;
    border: 2px solid;
    border-radius: 50%;
    font-size: 12px;
    font-weight: 700;
    line-height: 1;
  }
  .uir-alert-box > .icon::before {
    content: attr(data-sign);
  }
  .uir-alert-box > .content {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .uir-alert-box > .content .title {
    font-weight: 700;
  }
  .uir-alert-close {
    flex: none;
    padding: 0 8px;
    border-color: transparent;
    background: none;
    font-size: 18px;
    line-height: 1.3;
  }
  .uir-alert-box.confirmation {
    border-color: var(--good);
    background: var(--good-bg);
  }
  .uir-alert-box.confirmation .icon {
    color: var(--good);
  }
  .uir-alert-box.information {
    border-color: var(--info);
    background: var(--info-bg);
  }
  .uir-alert-box.information .icon {
    color: var(--info);
  }
  .uir-alert-box.warning {
    border-color: var(--warn);
    background: var(--warn-bg);
  }
  .uir-alert-box.warning .icon {
    color: var(--warn);
  }
  .uir-alert-box.error {
    border-color: var(--bad);
    background: var(--bad-bg);
  }
  .uir-alert-box.error .icon {
    color: var(--bad);
  }
`;
