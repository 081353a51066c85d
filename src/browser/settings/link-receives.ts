import { dataOf, type LinkTemplate, siteOf } from '../../contracts/link-template.ts';
import { say } from '../../i18n/say.ts';
import { dataWords } from '../ui/link-words.ts';

function targetWords(template: LinkTemplate): string {
  switch (template.scheme) {
    case 'https':
      return siteOf(template);
    case 'tel':
      return say('info-links.target.tel');
    case 'mailto':
      return say('info-links.target.mailto');
  }
}

/** Says which site or program receives which data of a caller. */
export function receivesWords(template: LinkTemplate): string {
  const data = dataOf(template);
  const target = targetWords(template);
  return data.length === 0
    ? say('info-links.receives-nothing', target)
    : say('info-links.receives', target, dataWords(data));
}
