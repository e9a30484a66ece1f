import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { response, worstCaseMean, worstCaseShare } from '#lib/indicators/measure/response.ts';

describe('the response', () => {
  test('is a share with its Wilson interval', () => {
    // 81 of 263: Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3
    const answer = response(81, 263);
    expect(answer?.low).toBeCloseTo(0.2553, 4);
    expect(answer?.high).toBeCloseTo(0.3662, 4);
  });

  test('is nothing where nobody was approached, or fewer than filled in', () => {
    expect(response(0, 0)).toBeUndefined();
    expect(response(5, 4)).toBeUndefined();
    expect(worstCaseShare(0, 0, 0)).toBeUndefined();
    expect(worstCaseShare(3, 5, 4)).toBeUndefined();
    expect(worstCaseMean(7, 0, 0, { lowest: 1, highest: 10 })).toBeUndefined();
    expect(worstCaseMean(7, 5, 4, { lowest: 1, highest: 10 })).toBeUndefined();
  });
});

describe('the worst case', () => {
  test('of a share is worked by hand', () => {
    // 24 of 30 said yes, 50 were approached: 24/50 and (24 + 20)/50
    expect(worstCaseShare(24, 30, 50)).toEqual({ low: 0.48, high: 0.88 });
  });

  test('of a mean is worked by hand', () => {
    // 30 gave 8.0 on 1 to 10, 50 were approached: (240 + 20·1)/50 = 5.2 and (240 + 20·10)/50 = 8.8
    expect(worstCaseMean(8, 30, 50, { lowest: 1, highest: 10 })).toEqual({ low: 5.2, high: 8.8 });
  });

  test('without any answer is the whole scale, with all answers the figure itself', () => {
    expect(worstCaseShare(0, 0, 9)).toEqual({ low: 0, high: 1 });
    expect(worstCaseShare(3, 4, 4)).toEqual({ low: 0.75, high: 0.75 });
    expect(worstCaseMean(NaN, 0, 9, { lowest: 1, highest: 10 })).toEqual({ low: 1, high: 10 });
    expect(worstCaseMean(7.5, 4, 4, { lowest: 1, highest: 10 })).toEqual({ low: 7.5, high: 7.5 });
  });

  test('holds whatever the others would have answered', () => {
    const marks = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 });
    const average = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    fc.assert(
      fc.property(marks, marks, (given, silent) => {
        const all = [...given, ...silent];
        const bounds = worstCaseMean(average(given), given.length, all.length, {
          lowest: 1,
          highest: 10,
        });
        expect(bounds?.low).toBeLessThanOrEqual(average(all) + 1e-9);
        expect(bounds?.high).toBeGreaterThanOrEqual(average(all) - 1e-9);
        // as wide as the part that is missing
        const width = (bounds?.high ?? NaN) - (bounds?.low ?? NaN);
        expect(width).toBeCloseTo((9 * silent.length) / all.length, 10);
        // a share is a mean on the scale from 0 to 1
        const yes = given.filter((mark) => mark > 5).length;
        const share = worstCaseShare(yes, given.length, all.length);
        const same = worstCaseMean(yes / given.length, given.length, all.length, {
          lowest: 0,
          highest: 1,
        });
        expect(share?.low).toBeCloseTo(same?.low ?? NaN, 12);
        expect(share?.high).toBeCloseTo(same?.high ?? NaN, 12);
      }),
    );
  });
});
