import { renderToString } from 'preact-render-to-string';
import { ContactDrafts } from '../../../src/browser/app/contacts/contact-drafts.ts';
import { ContactForm } from '../../../src/browser/app/contacts/contact-form.tsx';
import { readNumber } from '../../../src/browser/app/numbers/number.ts';

const drawn = (isAllowed: boolean): string =>
  renderToString(
    <ContactForm
      drafts={
        new ContactDrafts(
          { ask: () => Promise.resolve({ outcome: 'unreachable' }) },
          (text) => readNumber(text, 'US'),
          isAllowed,
        )
      }
      of="room"
      phone="(212) 555-0199"
      created={() => undefined}
      close={() => undefined}
    />,
  );

test('a role that can’t create contacts gets the reason, and no form to fill in for nothing', () => {
  const html = drawn(false);
  expect(html).toContain('Your role can’t create contacts in NetSuite.');
  expect(html).not.toContain('<input');
  expect(html).toContain('Close');
});

test('any other role gets the form with the number', () => {
  const html = drawn(true);
  expect(html).toContain('value="(212) 555-0199"');
  expect(html).not.toContain('Your role');
});
