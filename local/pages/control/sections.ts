/** The sections of the control page by their anchors, in their order on the page. */
export const SECTIONS = {
  presets: 'See a banner',
  browser: 'Browser',
  company: 'Company setup',
  bundle: 'Installed bundle',
  clock: 'Clock',
  scripts: 'Scripts',
  account: 'Account',
  m2m: 'OAuth 2.0 client credentials',
  schedule: 'Scheduled scripts',
  phone: 'Phone',
  users: 'Users',
  usage: 'Last script executions',
  logs: 'Script log',
} as const;
export type SectionId = keyof typeof SECTIONS;
