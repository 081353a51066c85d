/** Colors, type, navigation, buttons, lists. Both schemes keep text at 4.5:1 or more. */
export const BASE = `
  :root {
    color-scheme: light dark;
    --ground: #eef0f3;
    --surface: #ffffff;
    --raised: #f6f7f9;
    --line: #d3d8e0;
    --text: #1f2933;
    --soft: #55606d;
    --top: #24385b;
    --top-text: #ffffff;
    --menu: #3c5683;
    --link: #1c5cab;
    --accent: #1f64b5;
    --accent-text: #ffffff;
    --good: #256b33;
    --good-bg: #e3f3e5;
    --info: #1d5a99;
    --info-bg: #e2effb;
    --warn: #7d5300;
    --warn-bg: #fdf3d4;
    --bad: #a32626;
    --bad-bg: #fce6e4;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #14181e;
      --surface: #1d232c;
      --raised: #262d38;
      --line: #3b4554;
      --text: #e6eaf0;
      --soft: #a9b4c2;
      --top: #16233a;
      --top-text: #f2f5f9;
      --menu: #24385b;
      --link: #8fbcf5;
      --accent: #2f6fc0;
      --accent-text: #ffffff;
      --good: #93d6a0;
      --good-bg: #1b3022;
      --info: #9ac7f5;
      --info-bg: #1a2c42;
      --warn: #f0cd7c;
      --warn-bg: #362c12;
      --bad: #f5a9a2;
      --bad-bg: #3d1f1f;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--text);
    font:
      14px / 1.5 system-ui,
      -apple-system,
      "Segoe UI",
      "Open Sans",
      sans-serif;
  }
  main {
    max-width: 1200px;
    margin: 0 auto;
    padding: 20px 24px 48px;
  }
  h1 {
    margin: 0 0 8px;
    font-size: 22px;
    line-height: 1.3;
    font-weight: 600;
  }
  h2 {
    margin: 0 0 8px;
    font-size: 15px;
    font-weight: 600;
  }
  h3 {
    margin: 12px 0 4px;
    font-size: 13px;
    font-weight: 600;
    color: var(--soft);
  }
  p {
    margin: 0 0 12px;
  }
  a {
    color: var(--link);
  }
  .lead {
    max-width: 70ch;
    font-size: 15px;
  }
  .muted {
    color: var(--soft);
  }
  .text {
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .narrow {
    max-width: 640px;
    margin: 24px auto;
  }
  .note {
    padding: 10px 14px;
    border-left: 4px solid var(--info);
    border-radius: 4px;
    background: var(--info-bg);
  }
  .problem {
    border-color: var(--bad);
    background: var(--bad-bg);
  }
  :focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 2px;
  }
  .top :focus-visible {
    outline-color: var(--top-text);
  }
  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: 8px;
    top: -60px;
    z-index: 9;
    padding: 8px 12px;
    background: var(--surface);
  }
  .skip:focus {
    top: 8px;
  }

  .top {
    background: var(--top);
    color: var(--top-text);
  }
  .top a {
    color: inherit;
    text-decoration: none;
  }
  .top a:hover {
    text-decoration: underline;
  }
  .top-bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 24px;
    min-height: 52px;
    padding: 6px 24px;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 16px;
    font-weight: 600;
  }
  .brand-mark {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 6px;
    background: var(--top-text);
    color: var(--top);
    font-weight: 700;
  }
  .brand-account {
    margin-left: 6px;
    font-size: 12px;
    font-weight: 400;
    opacity: 0.85;
  }
  .top-right {
    display: flex;
    align-items: center;
    gap: 20px;
  }
  .to-control {
    padding: 4px 10px;
    border: 1px dashed currentColor;
    border-radius: 4px;
    font-size: 12px;
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 0 20px;
    background: var(--menu);
  }
  .menu a {
    padding: 8px 12px;
    font-size: 13px;
  }
  .menu a:hover {
    background: rgb(255 255 255 / 0.14);
  }
  .roles {
    position: relative;
  }
  .roles summary {
    display: flex;
    flex-direction: column;
    padding: 4px 8px;
    border-radius: 4px;
    cursor: pointer;
    list-style: none;
    text-align: right;
    line-height: 1.3;
  }
  .roles summary:hover {
    background: rgb(255 255 255 / 0.12);
  }
  .roles summary::-webkit-details-marker {
    display: none;
  }
  .user-name::after {
    content: " ▾";
  }
  .user-role {
    font-size: 12px;
    opacity: 0.85;
  }
  .roles-menu {
    position: absolute;
    right: 0;
    z-index: 5;
    width: 260px;
    margin-top: 6px;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.25);
  }
  .roles-menu h2 {
    font-size: 12px;
    color: var(--soft);
  }
  .roles-menu button {
    width: 100%;
    margin-bottom: 4px;
    text-align: left;
  }
  .top .roles-menu a {
    display: block;
    padding: 8px 4px 0;
    color: var(--link);
  }

  button,
  .button {
    display: inline-block;
    padding: 5px 14px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--raised);
    color: var(--text);
    font: inherit;
    line-height: 1.5;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--soft);
  }
  button:disabled {
    opacity: 0.65;
    cursor: default;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-text);
    font-weight: 600;
  }
  input,
  select,
  textarea {
    width: 100%;
    padding: 5px 8px;
    border: 1px solid var(--soft);
    border-radius: 3px;
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }

  .portlets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 16px;
    align-items: start;
    margin-bottom: 16px;
  }
  .portlet {
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .links {
    margin: 0;
    padding-left: 18px;
  }
  .portlet,
  .user-cards {
    position: relative;
  }
  .list {
    width: 100%;
    border-collapse: collapse;
    background: var(--surface);
  }
  .list th,
  .list td {
    padding: 7px 10px;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }
  .list thead th {
    background: var(--raised);
    color: var(--soft);
    font-size: 12px;
    font-weight: 600;
  }
  .list .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .list .actions {
    white-space: nowrap;
  }
  .record-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    margin-bottom: 12px;
  }
  .user-cards {
    display: grid;
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .user-card {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .user-card h2,
  .user-card p {
    margin: 0;
  }
  .user-card form {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  @media (max-width: 600px) {
    main {
      padding: 14px 14px 40px;
    }
    .top-bar,
    .menu {
      padding-inline: 12px;
    }
    .top-bar {
      position: relative;
    }
    .roles {
      position: static;
    }
    .roles summary {
      text-align: left;
    }
    .roles-menu {
      right: 12px;
      left: 12px;
      width: auto;
    }
    .top-right {
      flex-wrap: wrap;
    }
  }
`;
