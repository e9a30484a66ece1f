import { expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
test('x', () => expect(parseDay('1970-01-02')).toBe(1));
