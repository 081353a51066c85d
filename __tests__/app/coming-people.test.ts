import { ComingPeople } from '../../src/browser/app/people/coming-people.ts';
import type { Owner } from '../../src/browser/app/people/people.ts';

const NUMBER = { dial: '+15550100', shown: '(555) 0100', national: '5550100', extension: '' };
const NOBODY: Owner = { owner: 'nobody', partial: false, failed: false };

function people() {
  const asked: string[] = [];
  return {
    asked,
    finder: {
      ownerOf: ({ dial }: { dial: string }) => {
        asked.push(dial);
        return Promise.resolve(NOBODY);
      },
      search: (text: string) => {
        asked.push(text);
        return Promise.resolve(null);
      },
      ask: ({ action }: { action: string }) => {
        asked.push(action);
        return Promise.resolve({ outcome: 'unreachable' } as const);
      },
      forget: () => void asked.push('forgotten'),
    },
  };
}

test('questions from before the people came are asked once they have come, in their order', async () => {
  const coming = new ComingPeople();
  const answers = [
    coming.ownerOf(NUMBER),
    coming.search('ada'),
    coming.ask({ action: 'find-company', text: 'acme' }),
  ];
  coming.forget();
  const { asked, finder } = people();
  await Promise.resolve();
  coming.arrive(finder);
  expect(await Promise.all(answers)).toEqual([NOBODY, null, { outcome: 'unreachable' }]);
  expect(asked).toEqual(['+15550100', 'ada', 'find-company', 'forgotten']);
});

test('later questions go to the people that came first', async () => {
  const coming = new ComingPeople();
  const [first, second] = [people(), people()];
  coming.arrive(first.finder);
  coming.arrive(second.finder);
  await coming.search('ada');
  expect([first.asked, second.asked]).toEqual([['ada'], []]);
});
