import { zipSync } from 'fflate';

/**
 * A small deterministic source of numbers below `most` (mulberry32).
 * @param {number} seed
 * @returns {(most: number) => number}
 */
export function numbers(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** @param {number} days */
export const dayText = (days) => new Date(days * 86400000).toISOString().slice(0, 10);

/** A number of nine digits that passes the elfproef. @param {number} serial */
export function bsn(serial) {
  for (let base = 10000000 + serial * 13; ; base++) {
    const digits = String(base);
    let sum = 0;
    for (let i = 0; i < 8; i++) sum += (9 - i) * Number(digits[i]);
    const last = sum % 11;
    if (last < 10) return digits + last;
  }
}

/**
 * Made-up message number `i`: the starts and stops of one region over four years, nothing real.
 * @param {number} i
 * @param {(most: number) => number} random
 */
export function message(i, random) {
  const unit = i >> 1;
  const isStop = (i & 1) === 1;
  const wmo = unit % 3 === 0;
  const [kind, code] = isStop ? ['307', wmo ? 420 : 440] : ['305', wmo ? 418 : 438];
  const name = `${wmo ? 'wmo' : 'jw'}${kind}`;
  const law = wmo ? 'iwmo' : 'ijw';
  const begin = 18628 + (unit % 1400);
  const end = begin + 30 + (unit % 300);
  const product = wmo ? `02B${unit % 9}0` : `45A${10 + (unit % 30)}`;
  const row =
    `<n:ToewijzingNummer>${unit + 1}</n:ToewijzingNummer>` +
    `<n:Product><c:Categorie>${product.slice(0, 2)}</c:Categorie><c:Code>${product}</c:Code></n:Product>` +
    `<n:ToewijzingIngangsdatum>${dayText(begin)}</n:ToewijzingIngangsdatum>` +
    `<n:Begindatum>${dayText(begin)}</n:Begindatum>` +
    (isStop
      ? `<n:RedenBeeindiging>${(wmo ? ['19', '21', '23'] : ['31', '32', '34'])[unit % 7 > 2 ? 0 : unit % 3]}</n:RedenBeeindiging>` +
        `<n:Einddatum>${dayText(end)}</n:Einddatum>`
      : '') +
    '<n:StatusAanlevering>1</n:StatusAanlevering>';
  const [list, item] = isStop
    ? ['StopProducten', 'StopProduct']
    : ['StartProducten', 'StartProduct'];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<n:Bericht xmlns:c="http://www.istandaarden.nl/${law}/3_2/basisschema/schema" xmlns:n="http://www.istandaarden.nl/${law}/3_2/${name}/schema">` +
    `<n:Header><n:BerichtCode>${code}</n:BerichtCode><n:BerichtVersie>3</n:BerichtVersie><n:BerichtSubversie>2</n:BerichtSubversie>` +
    `<n:Afzender>7300${String(1000 + (unit % 60)).padStart(4, '0')}</n:Afzender><n:Ontvanger>0${400 + (unit % 7)}</n:Ontvanger>` +
    `<n:BerichtIdentificatie><c:Identificatie>B${i}</c:Identificatie><c:Dagtekening>${dayText((isStop ? end : begin) + random(20))}</c:Dagtekening></n:BerichtIdentificatie>` +
    '<n:XsdVersie><c:BasisschemaXsdVersie>1.0.0</c:BasisschemaXsdVersie><c:BerichtXsdVersie>1.0.0</c:BerichtXsdVersie></n:XsdVersie></n:Header>' +
    `<n:Client><n:Bsn>${bsn(unit % 40000)}</n:Bsn><n:Geboortedatum><c:Datum>2010-02-14</c:Datum></n:Geboortedatum><n:Geslacht>1</n:Geslacht>` +
    '<n:Naam><c:Geslachtsnaam><c:Achternaam>Verzonnen</c:Achternaam></c:Geslachtsnaam></n:Naam>' +
    `<n:${list}><n:${item}>${row}</n:${item}></n:${list}></n:Client></n:Bericht>`
  );
}

/** An archive of `count` made-up messages. @param {number} count */
export function archive(count, seed = 1) {
  const random = numbers(seed);
  const encoder = new TextEncoder();
  /** @type {Record<string, Uint8Array>} */
  const entries = {};
  for (let i = 0; i < count; i++) entries[`bericht${i}.xml`] = encoder.encode(message(i, random));
  return zipSync(entries, { level: 6 });
}
