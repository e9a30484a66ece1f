import { parseDay } from '#lib/domain/day.ts';
import { LAWS } from '#lib/domain/law.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Rung, RungOf } from '#lib/indicators/definition.ts';

interface ValidRung extends Rung {
  from: number;
  until: number;
}

/** The rungs of the profile's product catalogue, by law, code of the product's text, and day. */
export function catalogueRungs(profile: Profile, products: readonly string[]): RungOf {
  const rows = new Map<string, ValidRung[]>();
  for (const { law, code, ladder, rung, validFrom, validUntil } of profile.products) {
    if (ladder === null || rung === null) continue;
    const key = `${LAWS.indexOf(law)} ${code}`;
    const row = {
      ladder,
      rung,
      from: validFrom === null ? -Infinity : parseDay(validFrom),
      until: validUntil === null ? Infinity : parseDay(validUntil),
    };
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const byLaw = LAWS.map((_, law) => products.map((product) => rows.get(`${law} ${product}`)));
  return (law, product, on) =>
    byLaw[law]?.[product]?.find(({ from, until }) => from <= on && on <= until);
}
