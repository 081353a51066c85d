import type { LinkDatum } from '../../contracts/link-template.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say, sayList } from '../../i18n/say.ts';

const DATA: Record<LinkDatum, WordKey> = {
  number: 'info-links.data.number',
  nationalNumber: 'info-links.data.national-number',
  email: 'info-links.data.email',
  recordId: 'info-links.data.record-id',
  name: 'info-links.data.name',
  company: 'info-links.data.company',
};

/** What a placeholder stands for, such as email address. */
export const datumWords = (datum: LinkDatum): string => say(DATA[datum]);

/** Several of them, such as name and email address. */
export const dataWords = (data: readonly LinkDatum[]): string => sayList(data.map(datumWords));
