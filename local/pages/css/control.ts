/** The control page. Dashed, so that nobody takes it for a page of the account. */
export const CONTROL = `
  .control .top {
    border-bottom: 3px dashed var(--warn);
  }
  .jump {
    position: sticky;
    top: 0;
    z-index: 1;
    margin: 0 0 16px;
    padding: 8px 0;
    background: var(--ground);
    border-bottom: 1px solid var(--line);
  }
  .jump ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .jump a {
    display: inline-block;
    padding: 4px 0;
  }
  .control .portlet {
    margin-bottom: 16px;
    scroll-margin-top: 88px;
  }
  #phone .change + .change {
    margin-top: 16px;
  }
  #phone .check label {
    display: flex;
    gap: 8px;
    align-items: center;
    width: auto;
  }
  #phone .check input {
    flex: none;
    width: auto;
  }
  .control .portlets {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
  }
  .control .portlets .portlet {
    margin-bottom: 0;
  }
  .control .list tbody th {
    font-weight: 600;
    white-space: nowrap;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .scroll .list {
    min-width: 620px;
  }
  .scroll .list .press {
    flex-wrap: nowrap;
    margin-bottom: 4px;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(120px, 2fr) 3fr;
    align-items: center;
    gap: 4px 12px;
    margin: 0 0 8px;
  }
  .choice label {
    overflow-wrap: anywhere;
  }
  .change > button {
    margin-top: 4px;
  }
  .press {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin: 0;
  }
  p.press {
    margin-top: 12px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .user-actions {
    display: grid;
    gap: 8px;
    margin: 16px 0 0;
    padding: 12px 0 0;
    border-top: 1px solid var(--line);
    list-style: none;
  }
  .user-actions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .user-actions li > span {
    min-width: 180px;
    font-weight: 600;
  }
  .time {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .level {
    font-size: 12px;
    font-weight: 600;
  }
  .level.error,
  .level.emergency {
    color: var(--bad);
  }
  .level.audit {
    color: var(--info);
  }
  .list pre {
    max-height: 10em;
    margin: 4px 0 0;
    overflow: auto;
    font-size: 12px;
    white-space: pre-wrap;
  }
  @media (max-width: 600px) {
    .jump {
      position: static;
    }
    .control .portlet {
      scroll-margin-top: 16px;
    }
    .choice {
      grid-template-columns: 1fr;
    }
  }
`;
