import type { Figure } from '#lib/domain/figure.ts';
import {
  byCatalogueColumn,
  NOT_NARROWED,
  type GroupColumn,
  type Narrowing,
} from '#lib/domain/groups.ts';
import {
  firstMonthOfPeriod,
  MONTHS_IN,
  parsePeriod,
  periodOf,
  type Period,
  type PeriodKind,
} from '#lib/domain/period.ts';
import type { SharedAnswer, Wider } from '#lib/domain/shared-answer.ts';
import { memberName } from './group-rows.ts';
import { chosenIn, type SharedSet, type Subject } from './shared-set.ts';
import type { Model } from './model.ts';

type Asked = Subject & Narrowing & { kind: PeriodKind; period: Period };

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'year'];
/** Wider questions that are offered. */
const OFFERED = 3;

/** What else may be asked of the set of shared figures, beside what is asked. */
export function asksOf(
  { profile }: Pick<Model, 'profile'>,
  set: SharedSet,
  asked: Asked,
  isShown: (found: ReadonlyMap<string, Figure>) => boolean,
): Pick<SharedAnswer<unknown>, 'held' | 'hidden' | 'wider' | 'kinds' | 'members'> {
  const held = set.holds(asked, asked, asked.period);
  const found = set.at(asked, asked, asked.period);
  const isTold = held && (!found || isShown(found));
  const members = (group: GroupColumn) =>
    [...new Set([...set.keysOf(asked, group), ...(asked[group] === null ? [] : [asked[group]])])]
      .map((key) => ({
        key,
        name: memberName(profile, group, key, asked.law),
        held: set.kindsOf(asked, { ...asked, [group]: key }).size > 0,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.key < b.key ? -1 : 1));
  return {
    held,
    hidden: held && !isTold,
    wider: isTold ? [] : widerThan(set, asked, isShown),
    kinds: KINDS.filter((kind) => set.kindsOf(asked, asked).has(kind)),
    members: {
      municipality: members('municipality'),
      provider: members('provider'),
      product: members('product'),
      ...byCatalogueColumn(members),
    },
  };
}

/** The nearest wider questions with a figure: over a longer period first, then with less narrowing. */
function widerThan(
  set: SharedSet,
  asked: Asked,
  isShown: (found: ReadonlyMap<string, Figure>) => boolean,
): Wider[] {
  const month = parsePeriod(asked.period)?.firstMonth;
  if (month === undefined) return [];
  const chosen = chosenIn(asked);
  const leavingOut = [
    [],
    ...chosen.map((group) => [group]),
    ...(chosen.length > 1 ? [chosen] : []),
  ];
  const found: Wider[] = [];
  for (const without of leavingOut) {
    const narrowing = { ...asked };
    for (const group of without) narrowing[group] = NOT_NARROWED[group];
    for (const kind of KINDS.filter((one) => MONTHS_IN[one] >= MONTHS_IN[asked.kind])) {
      const period = periodOf(firstMonthOfPeriod(month, kind), kind);
      const told = set.at(asked, narrowing, period);
      if (!told || !isShown(told)) continue;
      found.push({ kind, period, without });
      break;
    }
  }
  return found.slice(0, OFFERED);
}
