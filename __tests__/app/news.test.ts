import { News, type NewsItem } from '../../src/browser/app/news/news.ts';

const missed = (session: string): NewsItem => ({
  news: 'missed',
  call: { session, at: 0, number: '', name: '' },
});

test('a missed call is reported once, and kept for a room that opens later', () => {
  const news = new News();
  const heard: NewsItem[] = [];
  const stop = news.follow((item) => heard.push(item));
  news.tell(missed('a'));
  news.tell(missed('a'));
  news.tell(missed('b'));
  stop();
  news.tell(missed('c'));
  expect(heard).toHaveLength(2);
  expect(news.missed.map(({ session }) => session)).toEqual(['c', 'b', 'a']);
  for (let call = 0; call < 100; call++) news.tell(missed(String(call)));
  expect(news.missed).toHaveLength(50);
});

test('another pulse is reported once', () => {
  const news = new News();
  let changes = 0;
  news.subscribe(() => changes++);
  news.beat('starting');
  news.beat('live');
  news.beat('live');
  expect([news.pulse, changes]).toEqual(['live', 1]);
});
