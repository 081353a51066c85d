import { LANGUAGES } from './languages.ts';
import { LINK_CATEGORIES } from './link-categories.ts';
import { PERMISSIONS } from './permissions.ts';

/**
 * Values of single- and multi-select elements. Source: Oracle's SDF XML reference, SDFxml_2405618192 and the lists it leads to, compared
 * with the lists in salto-io/salto, which are generated from it. `PARTIAL` below names the lists that are shorter than the platform's.
 */
export const ENUMS = {
  status: ['COMPLETED', 'INPROGRESS', 'INQUEUE', 'NOTSCHEDULED', 'RELEASED', 'SCHEDULED', 'TESTING'],
  loglevel: ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY', 'INTERNAL', 'SYSTEM'],
  eventtype: [
    'APPROVE', 'CANCEL', 'CHANGEPASSWORD', 'COPY', 'CREATE', 'DELETE', 'DROPSHIP', 'EDIT', 'EDITFORECAST', 'EMAIL', 'GET',
    'MARKCOMPLETE', 'ORDERITEMS', 'PACK', 'PAYBILLS', 'POST', 'PRINT', 'QUICKVIEW', 'REASSIGN', 'REJECT', 'RETRACT', 'SAVESUBMIT',
    'SHIP', 'SPECIALORDER', 'TRANSFORM', 'VIEW', 'XEDIT',
  ],
  executioncontext: [
    'ACTION', 'ADVANCEDREVREC', 'BANKCONNECTIVITY', 'BANKSTATEMENTPARSER', 'BUNDLEINSTALLATION', 'CLIENT', 'CONSOLRATEADJUSTOR',
    'CSVIMPORT', 'CUSTOMGLLINES', 'CUSTOMMASSUPDATE', 'CUSTOMTOOL', 'DATASETBUILDER', 'DEBUGGER', 'EMAILCAPTURE', 'FICONNECTIVITY', 'FIPARSER',
    'MAPREDUCE', 'OCRPLUGIN', 'OFFLINECLIENT', 'OTHER', 'PAYMENTGATEWAY', 'PAYMENTPOSTBACK', 'PLATFORMEXTENSION', 'PORTLET', 'PROMOTIONS',
    'RECORDACTION', 'RESTLET', 'RESTWEBSERVICES', 'SCHEDULED', 'SDFINSTALLATION', 'SHIPPINGPARTNERS', 'SUITELET', 'TAXCALCULATION',
    'USEREVENT', 'USERINTERFACE', 'WEBAPPLICATION', 'WEBSERVICES', 'WEBSTORE', 'WORKBOOKBUILDER', 'WORKFLOW',
  ],
  /** Those of people, calls, support and sales, of 297; RECORD is all of them. */
  recordtype: [
    'RECORD', 'CUSTOMER', 'LEAD', 'PROSPECT', 'CONTACT', 'VENDOR', 'PARTNER', 'EMPLOYEE', 'OTHERNAME', 'JOB', 'PHONECALL', 'TASK',
    'CALENDAREVENT', 'MESSAGE', 'NOTE', 'SUPPORTCASE', 'ISSUE', 'OPPORTUNITY', 'ESTIMATE', 'SALESORDER', 'INVOICE', 'CASHSALE',
    'RETURNAUTHORIZATION', 'CREDITMEMO', 'CUSTOMERPAYMENT', 'PURCHASEORDER', 'VENDORBILL', 'CAMPAIGN', 'SOLUTION',
  ],
  fieldtype: [
    'CHECKBOX', 'CLOBTEXT', 'CURRENCY', 'DATE', 'DATETIMETZ', 'DOCUMENT', 'EMAIL', 'FLOAT', 'HELP', 'IMAGE', 'INLINEHTML', 'INTEGER',
    'MULTISELECT', 'PASSWORD', 'PERCENT', 'PHONE', 'RICHTEXT', 'SELECT', 'TEXT', 'TEXTAREA', 'TIMEOFDAY', 'URL',
  ],
  dynamicdefault: ['DEPARTMENT', 'LOCATION', 'ME', 'NOW', 'SUBSIDIARY', 'SUPERVISOR'],
  displaytype: ['NORMAL', 'HIDDEN', 'LOCKED', 'SHOWASLIST', 'STATICTEXT'],
  setting: ['COMPANY', 'USER', 'PORTLET'],
  accesstype: ['CUSTRECORDENTRYPERM', 'NONENEEDED', 'USEPERMISSIONLIST'],
  level: ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'],
  accesslevel: ['0', '1', '2'],
  onparentdelete: ['NO_ACTION', 'SET_NULL'],
  restriction: ['EDIT', 'VIEWANDEDIT'],
  suitelettasktype: ['SCRIPT'],
  recordtasktype: ['EDIT', 'LIST', 'SRCH'],
  centertype: [
    'BASIC', 'SALESCENTER', 'SUPPORTCENTER', 'SYSADMINCENTER', 'ACCOUNTCENTER', 'EXECUTIVE', 'HR', 'MARKETCENTER', 'PARTNERCENTER',
    'PROJECTCENTER', 'ENGINEERCENTER', 'SHIPPINGCENTER', 'STOREMANAGER',
  ],
  employeerestriction: ['NONE', 'OWNONLY', 'UNASSIGNED', 'DEFAULTTOOWN'],
  tfarequired: ['OFF', 'SMS'],
  language: LANGUAGES,
  linkcategory: Object.values(LINK_CATEGORIES).flat(),
  permission: PERMISSIONS,
  /** The platform's own roles that people have, of 58, and `_ALL_ROLES`. */
  role: [
    '_ALL_ROLES', 'ACCOUNTANT', 'ADMINISTRATOR', 'AP_CLERK', 'AR_CLERK', 'BOOKKEEPER', 'BUYER', 'CEO', 'CEO_HANDS_OFF', 'CONSULTANT',
    'CUSTOMER_CENTER', 'DEVELOPER', 'EMPLOYEE_CENTER', 'ENGINEER', 'ENGINEERING_MANAGER', 'FULL_ACCESS', 'HUMAN_RESOURCES_GENERALIST',
    'ISSUE_ADMINISTRATOR', 'MARKETING_ADMINISTRATOR', 'MARKETING_ASSISTANT', 'MARKETING_MANAGER', 'PARTNER_CENTER', 'PAYROLL_MANAGER',
    'PM_MANAGER', 'PRODUCT_MANAGER', 'RESOURCE_MANAGER', 'REVENUE_ACCOUNTANT', 'REVENUE_MANAGER', 'SALES_ADMINISTRATOR',
    'SALES_MANAGER', 'SALES_PERSON', 'SALES_VICE_PRESIDENT', 'STORE_MANAGER', 'SUPPORT_ADMINISTRATOR', 'SUPPORT_MANAGER',
    'SUPPORT_PERSON', 'SYSTEM_ADMINISTRATOR', 'VENDOR_CENTER', 'WAREHOUSE_MANAGER',
  ],
} as const satisfies Record<string, readonly string[]>;
export type EnumName = keyof typeof ENUMS;

/**
 * Lists that are shorter than the platform's: by choice, or because deployed projects have values that the reference lacks. A value in none
 * of them may be right.
 */
export const PARTIAL: ReadonlySet<EnumName> = new Set(['recordtype', 'executioncontext', 'displaytype', 'linkcategory', 'permission', 'role']);
