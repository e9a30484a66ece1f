import { describe, expect, test } from 'vitest';
import { start, stop, tell, type Header, type Message } from './story.ts';
import { trajectoriesOf } from './views.ts';

let number = 0;

/** Care from one day to another (open without an end), each under a number of its own. */
function care(begin: string, end?: string, header: Header = {}, client = 'client-1'): Message[] {
  const row = { number: ++number, begin, client, product: `P${number}` };
  return end === undefined
    ? [start(row, header)]
    : [start(row, header), stop({ ...row, end, reason: '31' }, header)];
}

const spansOf = (messages: Message[], options = {}) =>
  trajectoriesOf(tell(messages), options).map(({ begin, end }) => `${begin} – ${end ?? 'open'}`);

describe('trajectories', () => {
  test('the next arrangement joins while it begins at most 31 days after the latest end', () => {
    const first = care('2024-01-01', '2024-01-31');
    expect(spansOf([...first, ...care('2024-03-02', '2024-04-01')])).toEqual([
      '2024-01-01 – 2024-04-01',
    ]);
    expect(spansOf([...first, ...care('2024-03-03', '2024-04-01')])).toEqual([
      '2024-01-01 – 2024-01-31',
      '2024-03-03 – 2024-04-01',
    ]);
  });

  test('the latest end so far counts, not the end of the one before', () => {
    const messages = [
      ...care('2024-01-01', '2024-12-31'),
      ...care('2024-02-01', '2024-02-28'),
      ...care('2024-12-01', '2025-02-01'),
    ];
    expect(spansOf(messages)).toEqual(['2024-01-01 – 2025-02-01']);
  });

  test('an open arrangement keeps its chain open', () => {
    const messages = [...care('2024-01-01'), ...care('2025-06-01', '2025-07-01')];
    expect(spansOf(messages)).toEqual(['2024-01-01 – open']);
  });

  test('other clients, laws and providers have their own; municipalities join', () => {
    const messages = [
      ...care('2024-01-01', '2024-01-31'),
      ...care('2024-02-01', '2024-02-28', { municipality: '0420' }),
      ...care('2024-02-01', '2024-02-27', {}, 'client-2'),
      ...care('2024-02-01', '2024-02-26', { law: 'wmo' }),
      ...care('2024-02-01', '2024-02-25', { provider: '73000002' }),
    ];
    expect(spansOf(messages)).toHaveLength(4);
    expect(spansOf(messages)).toContain('2024-01-01 – 2024-02-28');
  });

  test('a subcontractor chains with its main contractor', () => {
    const messages = [
      ...care('2024-01-01', '2024-01-31'),
      ...care('2024-02-01', '2024-02-25', { provider: '73000002' }),
    ];
    expect(spansOf(messages, { main: { '73000002': '73000001' } })).toEqual([
      '2024-01-01 – 2024-02-25',
    ]);
  });

  test('units whose client is nobody else’s never chain', () => {
    const messages = [
      ...care('2024-01-01', '2024-01-31', {}, ''),
      ...care('2024-02-01', '2024-02-28', {}, ''),
    ];
    expect(spansOf(messages)).toHaveLength(2);
  });

  test('it has the product of the arrangement with the latest end', () => {
    const long = care('2024-01-01', '2024-12-31');
    const longNumber = number;
    const messages = [...long, ...care('2024-02-01', '2024-06-30')];
    expect(trajectoriesOf(tell(messages))).toMatchObject([
      { product: `P${longNumber}`, number: longNumber },
    ]);
  });

  test('of equal ends the latest begin decides, then the highest number', () => {
    const messages = [
      ...care('2024-01-01', '2024-06-30'),
      ...care('2024-02-01', '2024-06-30'),
      ...care('2024-02-01', '2024-06-30'),
    ];
    expect(trajectoriesOf(tell(messages))).toMatchObject([{ number }]);
  });
});
