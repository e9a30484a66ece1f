import { describe, expect, test } from 'vitest';
import { NO_DAY, parseDay } from '#lib/domain/day.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { REASON_CLASSES } from '#lib/domain/reasons.ts';
import { MISHAPS } from '#lib/formats/example/mishaps.ts';
import { exampleProfile } from '#lib/formats/example/profile.ts';
import { uitval } from '#lib/indicators/definitions/uitval.ts';
import { gather } from '#lib/traffic/gather.ts';
import { trafficLedger } from '#lib/traffic/traffic.ts';
import { publishedCells } from '#lib/workers/publication.ts';
import { buildModel, type Model } from '#lib/workers/model.ts';
import { readExample } from './example-traffic.ts';

const today = parseDay('2026-11-24');
const profile = parseProfile(exampleProfile());
const DIFFERENT = '73990045';
const LARGE = [DIFFERENT, '73990089', '73990034', '73990123'];
const SMALL = ['73990078', '73990112'];

const region = await readExample({ seed: 7, size: 1, today });
const model = buildModel(gather([region.batch]), profile, today);
const cells = publishedCells(model);
const halfYears = (law: string) =>
  cells.filter(
    (cell) =>
      cell.indicator === 'uitval' &&
      cell.law === law &&
      /^(2022-H2|202[345]-H.|2026-H1)$/.test(cell.period) &&
      cell.municipality === null &&
      cell.product === null,
  );

describe('the mishaps of the example region', () => {
  const { mishaps, issues, documents, refused } = region;
  const ledger = trafficLedger(model.traffic, refused);
  const box = Object.fromEntries(ledger.boxes.map((one) => [one.box, one]));
  const note = Object.fromEntries(ledger.notes.map(({ id, count }) => [id, count]));
  const times = (...ids: string[]) => ids.reduce((sum, id) => sum + (mishaps[id] ?? 0), 0);

  test('all happen, and more than once', () => {
    for (const { id } of MISHAPS) expect(mishaps[id], id).toBeGreaterThan(1);
  });

  test('every record ends in the box that it was made for', () => {
    expect(box).toMatchObject({
      double: {
        starts: times('start-repeated'),
        stops: times('sent-twice', 'other-contents'),
      },
      rejected: {
        assignments: times('assignment-rejected'),
        starts: times('start-rejected'),
        stops: times('stop-rejected'),
      },
      deleted: {
        assignments: 0,
        starts: 2 * times('start-deleted'),
        stops: 2 * times('stop-deleted', 'deleted-stop-never-sent'),
      },
      'never-sent': { assignments: times('assignment-removed', 'assignment-removed-before') },
      refused: {
        assignments: 0,
        starts: times('start-without-begin'),
        stops: times('stop-without-end'),
      },
      'set-apart-reason': { stops: times('wrong-reason') },
      'set-apart-end-before-begin': { stops: times('end-before-begin') },
      'set-apart-too-late': { starts: times('far-off'), stops: times('far-off') },
      'without-start': {
        stops: times('start-rejected', 'stop-without-start', 'number-lost-in-stop'),
      },
      pause: { stops: times('pause') },
    });
    const total = (kind: 'assignments' | 'starts' | 'stops') =>
      ledger.boxes.reduce((sum, one) => sum + one[kind], 0);
    for (const kind of ['assignments', 'starts', 'stops'] as const) {
      expect(total(kind), kind).toBe(ledger.read[kind]);
    }
  });

  test('are noted where the rules have a note', () => {
    expect(note).toMatchObject({
      'stop-without-start': times('start-rejected', 'stop-without-start', 'number-lost-in-stop'),
      'start-without-stop-before': times('start-without-stop-before'),
      'assignment-other-provider': times('other-provider'),
      'assignment-other-client': times('other-client'),
      'message-contents-differ': times('other-contents'),
    });
    expect(note['assignment-ended-without-stop']).toBeGreaterThanOrEqual(times('assignment-over'));
    expect(ledger).toMatchObject({
      duplicates: times('sent-twice', 'other-contents'),
      rejected: times('assignment-rejected', 'start-rejected', 'stop-rejected'),
    });
  });

  test('every document is read, or refused on purpose', () => {
    expect(issues).toEqual({
      'client-bsn': 3 * times('bsn-wrong', 'bsn-empty', 'bsn-nines'),
      'row-no-begin': times('start-without-begin'),
      'row-no-end': times('stop-without-end'),
      'xml-not-well-formed': 2,
      'xml-doctype': 2,
      'message-not-needed': 4,
    });
    expect(documents).toMatchObject({ refused: 4, other: 4 });
    expect(documents['return']).toBeGreaterThan(100);
    expect(documents['message']).toBeGreaterThan(20_000);
  });

  test('one municipality is behind and decides how far the figures go', () => {
    const { party } = model.traffic.gathered.texts;
    for (const law of ['jeugd', 'wmo'] as const) {
      const horizon = model.traffic.horizon[law];
      expect(party.texts[horizon?.decidedBy ?? 0]).toBe('0432');
      expect(horizon?.day).toBeLessThanOrEqual(today - 47);
      expect(horizon?.day).toBeGreaterThan(today - 100);
    }
  });

  test('releases are old and new, mostly new', () => {
    const { release } = region.batch.messages.columns;
    const seen = new Map<string, number>();
    for (const code of release.codes) {
      const text = release.dictionary[code] as string;
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['2.1', '2.3', '2.4', '3.0', '3.1', '3.2']);
    expect(seen.get('3.2')).toBeGreaterThan(region.batch.messages.length / 2);
  });
});

/** Units of some classes whose year after the end is in the traffic, and those without a new start. */
function newStarts({ counting, set, traffic }: Model, law: 'jeugd' | 'wmo', provider?: string) {
  const all = counting(uitval, set).units;
  const code = law === 'jeugd' ? 0 : 1;
  const classes = ['plan', 'client', 'provider', 'agreement', 'external'];
  const begins = new Map<number, { row: number; begin: number }[]>();
  for (let row = 0; row < all.length; row++) {
    const client = all.client[row] as number;
    if (all.law[row] !== code || client < 0) continue;
    const own = begins.get(client) ?? [];
    own.push({ row, begin: all.begin[row] as number });
    begins.set(client, own);
  }
  const tally = { n: 0, without: 0 };
  for (let row = 0; row < all.length; row++) {
    const end = all.end[row] as number;
    const counts = all.law[row] === code && all.inRegion[row] === 1 && end !== NO_DAY;
    if (!counts || end + 365 > (traffic.horizon[law]?.day ?? 0)) continue;
    if (!classes.includes(REASON_CLASSES[all.reasonClass[row] as number] ?? '')) continue;
    if (provider && all.texts.party[all.provider[row] as number] !== provider) continue;
    const later = (begins.get(all.client[row] as number) ?? []).some(
      (one) => one.row !== row && one.begin >= end && one.begin <= end + 365,
    );
    tally.n++;
    if (!later) tally.without++;
  }
  return { ...tally, share: tally.without / tally.n };
}

describe('the figures of the example region', () => {
  test.each(['jeugd', 'wmo'])(
    'drop-out of %s lies between 3 and 12 % in every half-year',
    (law) => {
      const whole = halfYears(law).filter(({ provider }) => provider === null);
      expect(whole).toHaveLength(8);
      for (const { period, n, value } of whole) {
        expect(n, period).toBeGreaterThan(250);
        expect(value, period).toBeGreaterThan(0.03);
        expect(value, period).toBeLessThan(0.12);
      }
    },
  );

  test('large providers have 120 endings in a half-year and more, small ones are not shown', () => {
    const byProvider = [...halfYears('jeugd'), ...halfYears('wmo')].filter(
      ({ provider, period }) => provider !== null && period >= '2024',
    );
    for (const agb of LARGE) {
      const own = byProvider.filter(({ provider }) => provider === agb);
      expect(own.length).toBe(5);
      for (const { n, period } of own) expect(n, `${agb} ${period}`).toBeGreaterThanOrEqual(115);
    }
    const small = byProvider.filter(({ provider }) => SMALL.includes(provider ?? ''));
    expect(small.length).toBeGreaterThan(3);
    for (const cell of small) expect(cell.suppressed).toBe(true);
  });

  test('the year after the end has no new start for most, and for fewer at one provider', () => {
    for (const law of ['jeugd', 'wmo'] as const) {
      expect(newStarts(model, law).share).toBeGreaterThan(0.65);
      expect(newStarts(model, law).share).toBeLessThan(0.8);
    }
    const different = newStarts(model, 'jeugd', DIFFERENT);
    expect(different.n).toBeGreaterThan(600);
    expect(Math.abs(different.share - 0.59)).toBeLessThan(0.03);
    expect(newStarts(model, 'jeugd', '73990089').share).toBeGreaterThan(0.7);
  });

  test('subcontractors count with their main contractor', () => {
    const named = new Set(cells.map(({ provider }) => provider));
    expect(named).not.toContain('73990090');
    expect(named).not.toContain('73990134');
    expect(named.size - 1).toBe(12);
  });

  test.each([
    { seed: 1, day: '2025-03-02' },
    { seed: 2, day: '2024-02-29' },
  ])('hold for seed $seed on $day as well', { timeout: 30_000 }, async ({ seed, day }) => {
    const other = await readExample({ seed, size: 0.15, today: parseDay(day) });
    const made = buildModel(gather([other.batch]), profile, parseDay(day));
    for (const law of ['jeugd', 'wmo'] as const) {
      expect(newStarts(made, law).share).toBeGreaterThan(0.6);
      expect(newStarts(made, law).share).toBeLessThan(0.82);
    }
    expect(other.documents['refused']).toBe(4);
  });
});
