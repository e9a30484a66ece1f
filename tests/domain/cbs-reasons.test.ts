import { expect, test } from 'vitest';
import { CBS_REASONS, codesOfClass } from '#lib/domain/cbs-reasons.ts';

test('the five codes of the CBS file stand for these codes of the messages', () => {
  const table = CBS_REASONS.map(({ code, reasonClass }) => {
    const { jeugd, wmo } = codesOfClass(reasonClass);
    return [code, jeugd.join(), wmo.join()];
  });
  expect(table).toEqual([
    ['01', '31', '19'],
    ['02', '34', '23'],
    ['03', '32', '21'],
    ['04', '33', '22'],
    ['05', '35', ''],
  ]);
});
