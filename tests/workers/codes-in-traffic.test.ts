import { expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { gather } from '#lib/traffic/gather.ts';
import { buildTraffic } from '#lib/traffic/traffic.ts';
import { productsInTraffic, providersInTraffic } from '#lib/workers/codes-in-traffic.ts';
import { batchOf, start } from '../traffic/story.ts';

test('codes are counted by arrangement, those with most first', () => {
  const row = (number: number, product?: string) =>
    start({ number, begin: '2024-01-10', client: `c${number}`, ...(product ? { product } : {}) });
  const messages = [row(1, '45A04'), row(2, '45A05'), row(3, '45A05'), row(4)];
  const traffic = buildTraffic(gather([batchOf(messages)]), {
    today: parseDay('2025-06-01'),
    horizon: {},
  });
  expect(productsInTraffic(traffic)).toEqual({
    jeugd: [
      { code: '45A05', count: 2 },
      { code: '45A04', count: 1 },
    ],
    wmo: [],
  });
  expect(providersInTraffic(traffic)).toEqual([{ code: '73000001', count: 4 }]);
});
