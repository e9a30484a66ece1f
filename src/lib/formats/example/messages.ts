import type { Day } from '#lib/domain/day.ts';
import type { MessageType } from '#lib/domain/records.ts';
import {
  messageXml,
  otherXml,
  returnXml,
  stufXml,
  type MessageHeader,
  type WrittenMessage,
} from '../write/message-xml.ts';
import { makeCare, type Care, type CareChoices } from './care.ts';
import { MISHAPS } from './mishaps.ts';
import type { Story, Telling } from './telling.ts';
import { BEHIND, NEIGHBOUR } from './region.ts';

/** A document of the example region. */
export interface ExampleDocument {
  name: string;
  dated: Day;
  text: string;
}

/** The documents of one law, and how many stories each mishap was done to. */
export interface ExampleTraffic {
  documents: ExampleDocument[];
  mishaps: Record<string, number>;
}

/** One in so many stories of long enough ago has a mishap. */
const MISHAP_EVERY = 18;
/** Days before today up to which everything has been sent, also what was late. */
const ALL_SENT = 220;
/** Days that the messages of one municipality are behind. */
const DAYS_BEHIND = 47;
const YEAR = 365;
/** Days that an assignment lasts; where care runs on, it is prolonged. */
const ASSIGNED = 2 * YEAR;

/** The release that was in use, counted in days before today. */
function releaseOf(dated: Day, today: Day): string {
  const age = today - dated;
  if (age < 2.7 * YEAR) return '3.2';
  if (age < 3.6 * YEAR) return '3.1';
  return age < 4.9 * YEAR ? '3.0' : '2.4';
}

/** Tells all care of one law in messages, with the mishaps of real traffic. */
export function makeTraffic(choices: CareChoices): ExampleTraffic {
  const { law, chance, today } = choices;
  const documents: ExampleDocument[] = [];
  const mishaps: Record<string, number> = {};
  const letters = law === 'jeugd' ? 'JW' : 'WMO';
  let serial = 0;

  const put = (type: number, municipality: string, dated: Day, text: string) => {
    const place = String(documents.length).padStart(6, '0');
    documents.push({ name: `${letters}${type}_${municipality}_${place}.xml`, dated, text });
  };
  const send = (message: WrittenMessage, copies = 1): WrittenMessage => {
    const { municipality, type, dated } = message;
    const sent = { ...message, identification: message.identification || `${letters}${++serial}` };
    // What was sent after the last day has not arrived yet; far beyond it, the date is a mistake.
    const behind = municipality === BEHIND && type !== 301 ? DAYS_BEHIND : 0;
    if (dated > today - behind && dated < today + YEAR) return sent;
    for (let copy = 0; copy < copies; copy++) put(type, municipality, dated, messageXml(sent));
    return sent;
  };
  const answer = (original: MessageHeader, code: string) => {
    const { type, municipality, dated } = original;
    put(type + 1, municipality, dated, returnXml(original, code));
  };
  const telling: Telling = { send, answer, farOff: today + 4 * YEAR };

  const care = makeCare(choices);
  let turn = 0;
  let told = 0;
  for (const one of care) {
    const story = storyOf(one, choices);
    if (one.end <= today - ALL_SENT && ++told % MISHAP_EVERY === 0) {
      while (MISHAPS[turn % MISHAPS.length]?.fits?.(story) === false) turn++;
      const mishap = MISHAPS[turn++ % MISHAPS.length];
      if (mishap) {
        mishap.tell(story, telling);
        mishaps[mishap.id] = (mishaps[mishap.id] ?? 0) + 1;
        continue;
      }
    }
    send(story.assignment);
    prolong(story, send, today);
    send(story.start);
    if (one.end > today) continue;
    const stop = send(story.stop);
    if (stop.dated <= today && chance.hits(0.02)) answer(stop, '0200');
  }

  // What the neighbour sent lately: else its few messages would end before all others.
  const latest = care.findLast(({ begin }) => begin <= today - 20);
  if (latest) {
    const { assignment, start } = storyOf(latest, choices);
    const header = { municipality: NEIGHBOUR, dated: today - 2 };
    send({ ...assignment, ...header });
    send({ ...start, ...header });
  }
  const last = documents[documents.length - 1];
  const header = { ...(care[0] && storyOf(care[0], choices).stop), identification: 'X1' };
  if (last && isHeader(header)) {
    const municipality = header.municipality;
    put(315, municipality, last.dated, otherXml(header, 315));
    put(303, municipality, last.dated, otherXml(header, 303));
    put(307, municipality, last.dated, last.text.slice(0, -40));
    const entity = last.text.replace('<m:Bericht', '<!DOCTYPE m:Bericht>\n<m:Bericht');
    put(307, municipality, last.dated, entity);
    documents[0] = { ...documents[0], text: stufXml(documents[0]?.text ?? '') } as ExampleDocument;
  }
  return { documents, mishaps };
}

function isHeader(header: Partial<MessageHeader>): header is MessageHeader {
  return header.law !== undefined;
}

/** Sends the assignment again for as long as care runs on; each is two years longer. */
function prolong({ care, assignment }: Story, send: Telling['send'], today: Day): void {
  const row = assignment.rows[0];
  let until = care.from + ASSIGNED - 1;
  while (row && until < Math.min(care.end, today)) {
    const dated = until - 12;
    until += ASSIGNED;
    const rows = [{ ...row, assignedOn: dated, until, changeReason: '08' }];
    send({ ...assignment, dated, release: releaseOf(dated, today), rows });
  }
}

/** The three messages of care. */
function storyOf(care: Care, { chance, today }: CareChoices): Story {
  const { law, municipality, provider, bsn, number, product, from, begin, end, reason } = care;
  const header = (type: MessageType, dated: Day) => ({
    law,
    release: releaseOf(dated, today),
    type,
    municipality,
    provider,
    identification: '',
    dated,
    bsn,
  });
  const what = { number, category: product.slice(0, 2), product };
  const { assignedOn } = care;
  const started = Math.min(end, begin + chance.between(1, 14));
  const stopped = end + chance.between(1, 20);
  return {
    care,
    assignment: {
      ...header(301, assignedOn + chance.between(0, 2)),
      rows: [{ ...what, assignedOn, from, until: from + ASSIGNED - 1 }],
    },
    start: { ...header(305, started), rows: [{ ...what, from, begin, status: 1 }] },
    stop: { ...header(307, stopped), rows: [{ ...what, from, begin, end, reason, status: 1 }] },
  };
}
