import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClientTurn } from '#lib/app/client-turn.svelte.ts';
import type { FilledRow } from '#lib/domain/filled-row.ts';
import { AGE_GROUPS, type SurveyAbout } from '#lib/domain/survey.ts';

const about: SurveyAbout = {
  organisation: '',
  provider: '12345678',
  municipality: '0405',
  product: '45A04',
  law: 'jeugd',
  kind: 'herstel',
  moment: 'einde',
  period: '2026-H1',
  scale: '1-10',
};

function turnOf(changes: Partial<SurveyAbout> = {}): {
  turn: ClientTurn;
  lists: (FilledRow | null)[];
} {
  const lists: (FilledRow | null)[] = [];
  return { turn: new ClientTurn({ ...about, ...changes }, (row) => lists.push(row)), lists };
}

/** Answers both questions. */
function answer(turn: ClientTurn, ...marks: (number | null)[]): void {
  for (const mark of marks) turn.answer(mark);
}

const toldBy = (lists: (FilledRow | null)[]) =>
  lists.map((row) => row && [row.informant, row.ageGroup, row.usefulness, row.experience]);

describe('a client with the tablet', () => {
  test('under 12: a parent is asked at once', () => {
    const { turn, lists } = turnOf();
    turn.begin();
    turn.chooseAge('<12');
    answer(turn, 7, null);
    expect(turn.screen).toBe('thanks');
    expect(toldBy(lists)).toEqual([['ouder', '<12', '7', '']]);
  });

  test('from 12 to 15: both are asked, and the second cannot see what the first said', () => {
    const { turn, lists } = turnOf();
    turn.begin();
    turn.chooseAge('12-15');
    expect([turn.screen, turn.informant]).toEqual(['ready', 'jeugdige']);
    turn.ready();
    answer(turn, 8, 9);
    expect([turn.screen, turn.informant, turn.canGoBack]).toEqual(['ready', 'ouder', false]);
    expect(turn.marks).toEqual({});
    turn.ready();
    answer(turn, 5, 6);
    expect(turn.screen).toBe('thanks');
    expect(toldBy(lists)).toEqual([
      ['jeugdige', '12-15', '8', '9'],
      ['ouder', '12-15', '5', '6'],
    ]);
  });

  test('from 16 on: the youth, or a parent in their place', () => {
    for (const [who, age] of [
      ['jeugdige', '16-17'],
      ['ouder', '18+'],
    ] as const) {
      const { turn, lists } = turnOf();
      turn.begin();
      turn.chooseAge(age);
      expect(turn.screen).toBe('who');
      turn.chooseInformant(who);
      answer(turn, 1, 10);
      expect(toldBy(lists)).toEqual([[who, age, '1', '10']]);
    }
  });

  test('under the Wmo: the client, without an age', () => {
    const { turn, lists } = turnOf({ law: 'wmo', period: '2026-03' });
    turn.begin();
    expect(turn.screen).toBe('question');
    answer(turn, null, 6);
    expect(toldBy(lists)).toEqual([['cliënt', '', '', '6']]);
    expect(lists[0]).toMatchObject({ month: '2026-03' });
    expect(lists[0]).not.toHaveProperty('period');
  });

  test('who answers nothing is no row', () => {
    const { turn, lists } = turnOf();
    turn.decline();
    expect(turn.screen).toBe('thanks');
    const second = turnOf();
    second.turn.begin();
    second.turn.chooseAge('12-15');
    second.turn.decline();
    expect([second.turn.screen, second.turn.informant]).toEqual(['ready', 'ouder']);
    second.turn.ready();
    answer(second.turn, null, null);
    expect([lists, second.lists]).toEqual([[null], [null, null]]);
  });

  test('goes back screen by screen, with the answer that was given', () => {
    const { turn, lists } = turnOf();
    turn.begin();
    turn.chooseAge('16-17');
    turn.chooseInformant('jeugdige');
    turn.answer(3);
    turn.back();
    expect([turn.screen, turn.place, turn.marks.usefulness]).toEqual(['question', 1, 3]);
    const seen = [];
    while (turn.canGoBack) {
      turn.back();
      seen.push(turn.screen);
    }
    expect(seen).toEqual(['who', 'age', 'welcome']);
    expect(lists).toEqual([]);
  });

  test('always comes to an end, whatever is pressed, and hands in as many lists as are asked (law)', () => {
    const presses = fc.array(fc.nat(), { minLength: 0, maxLength: 40 });
    fc.assert(
      fc.property(presses, fc.constantFrom('jeugd', 'wmo'), (pressed, law) => {
        const { turn, lists } = turnOf({ law });
        // Beyond what was drawn, the first way on is taken.
        for (let i = 0; turn.screen !== 'thanks'; i++) {
          const press = pressed[i] ?? 0;
          if (press % 3 === 2 && turn.canGoBack) turn.back();
          else if (turn.screen === 'welcome') turn.begin();
          else if (turn.screen === 'age') turn.chooseAge(AGE_GROUPS[press % 4]!);
          else if (turn.screen === 'who') turn.chooseInformant(press % 2 ? 'ouder' : 'jeugdige');
          else if (turn.screen === 'ready') turn.ready();
          else turn.answer(press % 2 ? null : 1 + (press % 10));
          expect(i).toBeLessThan(100);
        }
        expect(lists).toHaveLength(turn.age === '12-15' ? 2 : 1);
      }),
    );
  });
});
