import { MOST_ATTENTION, type Attention } from '#lib/domain/attention.ts';
import { isClear } from '#lib/domain/comparison.ts';
import { formatDay } from '#lib/domain/day.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { LAWS } from '#lib/domain/law.ts';
import type { Obligations } from '#lib/domain/obligation.ts';
import { MONTHS_IN, periodOf } from '#lib/domain/period.ts';
import { trendOf, wholeRegion } from './answer.ts';
import { seesAll, sharesApart } from './comparison.ts';
import { deliveredTiles } from './delivered.ts';
import { latestOf, lookBackOf, sharesOf, standingOut } from './standing-out.ts';
import type { Model } from './model.ts';

/** Days that the messages of a municipality may end before those of the last one. */
const BEHIND_DAYS = 31;

/** At most so many things of one kind are named while there are others. */
const MOST_OF_A_KIND = 2;

/**
 * What asks for a look, at most five things: what differs more than chance explains, what is not
 * complete, what is overdue, what changed, where few answered.
 */
export function attention(model: Model, due: Obligations): Attention[] {
  const kinds = [
    standingOut(model),
    late(due),
    behind(model),
    changed(model),
    lowResponse(model),
  ].filter((found) => found.length > 0);
  const first = kinds.flatMap((found) => found.slice(0, MOST_OF_A_KIND));
  const rest = kinds.flatMap((found) => found.slice(MOST_OF_A_KIND));
  const order = kinds.flat();
  const chosen = new Set([...first, ...rest].slice(0, MOST_ATTENTION));
  return order.filter((one) => chosen.has(one));
}

/** Shares of the region that differ clearly from the period before. */
function changed(model: Model): Attention[] {
  const kind = model.profile.parameters.period;
  return model.laws.flatMap((law) =>
    sharesOf(model).flatMap((definition): Attention[] => {
      const from = latestOf(model, definition, law, kind);
      if (from === undefined) return [];
      const counts = model.counts(definition, model.set, wholeRegion(law), ['region']);
      const starts = [from - MONTHS_IN[kind], from];
      const [then, now] = trendOf(definition, counts, model, law, starts, kind);
      const before = periodOf(from - MONTHS_IN[kind], kind);
      if (!then || !now || !seesAll(lookBackOf(model, definition, law), before)) return [];
      const apart = sharesApart(now.figure, then.figure);
      if (!apart || !isClear(apart.verdict)) return [];
      const { verdict, value: other } = apart;
      const { x, n, value } = now.figure as Figure & { x: number; n: number; value: number };
      const { period } = now;
      return [
        {
          kind: 'changed',
          before,
          indicator: definition.id,
          law,
          period,
          verdict,
          x,
          n,
          value,
          other,
        },
      ];
    }),
  );
}

/** Deliveries whose day is past, of the latest such period; none where nothing was ever delivered. */
function late({ providers }: Obligations): Attention[] {
  const all = providers.flatMap(({ years }) => years.flatMap(({ own }) => own));
  if (!all.some(({ received }) => received !== null)) return [];
  const overdue = all.filter(({ state }) => state === 'late');
  const [last] = overdue.toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  if (!last) return [];
  const { period, dueOn: on } = last;
  const count = overdue.filter((one) => one.dueOn === on && one.period === period).length;
  return [{ kind: 'late', period, on, count }];
}

/** The municipality of the region whose messages end first, where that is long before the last one. */
function behind({ traffic, parties }: Model): Attention[] {
  const last = new Map<number, number>();
  for (const law of LAWS) {
    for (const [code, day] of traffic.last[law]) {
      if (parties.inRegion[code] === 1) last.set(code, Math.max(day, last.get(code) ?? day));
    }
  }
  const latestDay = Math.max(...last.values());
  const slow = [...last].filter(([, day]) => latestDay - day > BEHIND_DAYS);
  const [first] = slow.sort((a, b) => a[1] - b[1]);
  if (!first) return [];
  const municipality = parties.texts[first[0]] ?? '';
  const day = formatDay(first[1]);
  return [{ kind: 'behind', municipality, last: day, others: slow.length - 1, of: last.size }];
}

/** Strands of the latest half-year in which fewer answered than the profile calls low. */
function lowResponse(model: Model): Attention[] {
  return LAWS.flatMap((law) =>
    deliveredTiles(model, law)
      .filter(({ indicator }) => indicator === 'respons')
      .flatMap(({ period, figures }) =>
        figures.flatMap(({ strand, figure: { x, n, value } }): Attention[] =>
          x !== null && n !== null && value !== null && value < model.profile.lowResponse
            ? [{ kind: 'low-response', law, period, strand, x, n }]
            : [],
        ),
      ),
  );
}
