import type { RecordType } from './records.ts';

/**
 * The platform's own addresses. RESTlet and Suitelet: NetSuite help, section_4358672433; media:
 * section_1500275531; token: section_162755359851. The rest is what the address bar of the product
 * shows.
 */
export const PATHS = {
  login: '/app/login.nl',
  logout: '/pages/nllogoutnoback.jsp',
  changeRole: '/app/login/secure/changerole.nl',
  home: '/app/center/card.nl',
  list: '/app/common/search/searchresults.nl',
  suitelet: '/app/site/hosting/scriptlet.nl',
  restlet: '/app/site/hosting/restlet.nl',
  token: '/services/rest/auth/oauth2/v1/token',
  media: '/core/media/media.nl',
  bundles: '/app/bundler/bundlelist.nl',
  control: '/control/',
} as const;

const ENTITY = '/app/common/entity/custjob.nl';

/** Customer, lead and prospect are stages of one record and share its page. */
export const RECORD_PATHS: Readonly<Record<RecordType, string>> = {
  customer: ENTITY,
  lead: ENTITY,
  prospect: ENTITY,
  contact: '/app/common/entity/contact.nl',
  phonecall: '/app/crm/calendar/call.nl',
  task: '/app/crm/calendar/task.nl',
  supportcase: '/app/crm/support/supportcase.nl',
  opportunity: '/app/accounting/transactions/opprtnty.nl',
  salesorder: '/app/accounting/transactions/salesord.nl',
  job: '/app/accounting/project/project.nl',
  vendor: '/app/common/entity/vendor.nl',
  employee: '/app/common/entity/employee.nl',
};

/** Address of a record's page; without an id, of the page that makes one. */
export function recordUrl(
  type: RecordType,
  id: number | null,
  mode: 'view' | 'edit' | 'copy' = 'view',
): string {
  const path = RECORD_PATHS[type];
  if (id === null) return path === ENTITY ? `${path}?stage=${type}` : path;
  const flag = mode === 'edit' ? '&e=T' : mode === 'copy' ? '&cp=T' : '';
  return `${path}?id=${String(id)}${flag}`;
}

/** Address of a list of one record type. */
export function listUrl(type: RecordType): string {
  return `${PATHS.list}?searchtype=${type}`;
}
