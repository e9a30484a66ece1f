import type { Day } from '#lib/domain/day.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { QUALITY_KINDS, type QualityKind } from '#lib/domain/quality.ts';
import { inspect, type QualityScope } from './quality.ts';
import type { Traffic } from './traffic.ts';
import type { PartyCodes } from './units.ts';

/** One thing that a provider is asked to look at. Holds no client, by pseudonym or otherwise. */
export interface FaultLine {
  kind: QualityKind;
  /** AGB of who sent it */
  provider: string;
  municipality: string;
  /** ToewijzingNummer, or −1 */
  number: number;
  identification: string;
  /** 305 or 307 */
  type: number;
  /** NO_DAY where there is none, as for the two below */
  dated: Day;
  begin: Day;
  end: Day;
}

/**
 * Everything that is wrong at some providers (codes of own AGB) in a stretch of days: as many lines
 * of a kind as its count says, by kind, municipality, number and begin.
 */
export function faultLines(
  traffic: Traffic,
  parties: PartyCodes,
  scope: QualityScope,
  providers: ReadonlySet<number>,
  { first, last }: { first: Day; last: Day },
): FaultLine[] {
  const { starts, stops, messages } = traffic.gathered;
  const lines: FaultLine[] = [];
  inspect(traffic, parties, scope, (kind, day, wrong, message, source, row) => {
    if (!wrong || day < first || day > last) return;
    if (!providers.has(messages.provider[message] as number)) return;
    const rows = source === 'start' ? starts : source === 'stop' ? stops : undefined;
    lines.push({
      kind: QUALITY_KINDS[kind] as QualityKind,
      provider: parties.texts[messages.provider[message] as number] ?? '',
      municipality: parties.texts[messages.municipality[message] as number] ?? '',
      number: rows?.number[row] ?? -1,
      identification: messages.identification.textOf(message),
      type: messages.type[message] as number,
      dated: messages.dated[message] as number,
      begin: rows?.begin[row] ?? NO_DAY,
      end: source === 'stop' ? (stops.end[row] as number) : NO_DAY,
    });
  });
  const place = (kind: QualityKind) => QUALITY_KINDS.indexOf(kind);
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return lines.sort(
    (a, b) =>
      place(a.kind) - place(b.kind) ||
      compare(a.municipality, b.municipality) ||
      a.number - b.number ||
      a.begin - b.begin ||
      a.end - b.end ||
      compare(a.identification, b.identification),
  );
}
