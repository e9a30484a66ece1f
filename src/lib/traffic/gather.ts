import { Dictionary, type TextColumn } from '#lib/domain/columns.ts';
import { LAWS } from '#lib/domain/law.ts';
import { RELEASES } from '#lib/domain/reasons.ts';
import type { RecordBatch } from '#lib/domain/records.ts';

/** The texts of all batches, one dictionary for each kind; code 0 is the empty text. */
export interface Texts {
  party: Dictionary;
  client: Dictionary;
  category: Dictionary;
  product: Dictionary;
  reason: Dictionary;
  changeReason: Dictionary;
  decision: Dictionary;
}

/**
 * A column of texts that nearly all differ: not worth a dictionary. Rows with equal texts have equal
 * hashes; the texts themselves decide.
 */
export interface LooseTexts {
  hash: Int32Array;
  textOf: (row: number) => string;
}

/** Messages of all batches, by column. */
export interface MessageColumns {
  length: number;
  law: Uint8Array;
  type: Int32Array;
  /** index into RELEASES */
  release: Uint8Array;
  sender: Int32Array;
  municipality: Int32Array;
  provider: Int32Array;
  identification: LooseTexts;
  dated: Int32Array;
  fingerprint: Uint8Array;
}

/** Return messages of all batches, by column. */
export interface ReturnColumns {
  length: number;
  law: Uint8Array;
  type: Int32Array;
  sender: Int32Array;
  identification: LooseTexts;
  rejects: Uint8Array;
}

/** What starts, stops and assignments share. `message` points into the gathered messages. */
export interface RowColumns {
  length: number;
  message: Int32Array;
  row: Int32Array;
  client: Int32Array;
  number: Float64Array;
  category: Int32Array;
  product: Int32Array;
}

export interface StartColumns extends RowColumns {
  begin: Int32Array;
  status: Uint8Array;
}

export interface StopColumns extends StartColumns {
  end: Int32Array;
  reason: Int32Array;
}

export interface AssignmentColumns extends RowColumns {
  decision: Int32Array;
  assignedOn: Int32Array;
  assignedTime: Int32Array;
  from: Int32Array;
  until: Int32Array;
  changeReason: Int32Array;
}

/** Everything that was read, in one set of columns. */
export interface Gathered {
  messages: MessageColumns;
  returns: ReturnColumns;
  assignments: AssignmentColumns;
  starts: StartColumns;
  stops: StopColumns;
  texts: Texts;
}

function emptyDictionary(): Dictionary {
  const dictionary = new Dictionary();
  dictionary.code('');
  return dictionary;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

function looseTexts(length: number, columns: readonly TextColumn[]): LooseTexts {
  const texts: string[] = [];
  const place = new Int32Array(length);
  const hash = new Int32Array(length);
  let at = 0;
  for (const { codes, dictionary } of columns) {
    const hashes = Int32Array.from(dictionary, hashOf);
    for (const code of codes) {
      place[at] = texts.length + code;
      hash[at++] = hashes[code] as number;
    }
    for (const text of dictionary) texts.push(text);
  }
  return { hash, textOf: (row) => texts[place[row] as number] as string };
}

type RowTable = 'assignments' | 'starts' | 'stops';

/** Puts the batches behind each other, with one dictionary for each kind of text. */
export function gather(batches: readonly RecordBatch[]): Gathered {
  const total = (table: keyof RecordBatch) =>
    batches.reduce((sum, batch) => sum + batch[table].length, 0);
  const texts: Texts = {
    party: emptyDictionary(),
    client: emptyDictionary(),
    category: emptyDictionary(),
    product: emptyDictionary(),
    reason: emptyDictionary(),
    changeReason: emptyDictionary(),
    decision: emptyDictionary(),
  };
  const offsets: number[] = [];
  let messageOffset = 0;
  for (const batch of batches) {
    offsets.push(messageOffset);
    messageOffset += batch.messages.length;
  }

  const numbers = <C extends Uint8Array | Int32Array | Float64Array>(
    target: C,
    pick: (batch: RecordBatch) => C,
  ): C => {
    let at = 0;
    for (const batch of batches) {
      const source = pick(batch);
      target.set(source, at);
      at += source.length;
    }
    return target;
  };
  // Tables of one batch may share their texts, and then their dictionary is one array.
  const places = new Map<Dictionary, Map<readonly string[], Int32Array>>();
  const placesIn = (dictionary: Dictionary, local: readonly string[]): Int32Array => {
    const known = places.get(dictionary) ?? new Map<readonly string[], Int32Array>();
    places.set(dictionary, known);
    let made = known.get(local);
    if (!made) {
      made = new Int32Array(local.length);
      for (let i = 0; i < local.length; i++) made[i] = dictionary.code(local[i] as string);
      known.set(local, made);
    }
    return made;
  };
  const coded = (
    length: number,
    dictionary: Dictionary,
    pick: (batch: RecordBatch) => TextColumn,
  ): Int32Array => {
    const target = new Int32Array(length);
    let at = 0;
    for (const batch of batches) {
      const { codes, dictionary: local } = pick(batch);
      const shared = placesIn(dictionary, local);
      for (let i = 0; i < codes.length; i++) target[at++] = shared[codes[i] as number] as number;
    }
    return target;
  };
  const rowColumns = (table: RowTable): RowColumns => {
    const length = total(table);
    const message = numbers(new Int32Array(length), (batch) => batch[table].columns.message);
    let at = 0;
    batches.forEach((batch, i) => {
      const end = at + batch[table].length;
      const offset = offsets[i] as number;
      for (; at < end; at++) message[at] = (message[at] as number) + offset;
    });
    return {
      length,
      message,
      row: numbers(new Int32Array(length), (batch) => batch[table].columns.row),
      client: coded(length, texts.client, (batch) => batch[table].columns.client),
      number: numbers(new Float64Array(length), (batch) => batch[table].columns.number),
      category: coded(length, texts.category, (batch) => batch[table].columns.category),
      product: coded(length, texts.product, (batch) => batch[table].columns.product),
    };
  };
  const startColumns = (table: 'starts' | 'stops'): StartColumns => {
    const rows = rowColumns(table);
    return {
      ...rows,
      begin: numbers(new Int32Array(rows.length), (batch) => batch[table].columns.begin),
      status: numbers(new Uint8Array(rows.length), (batch) => batch[table].columns.status),
    };
  };

  const messageCount = total('messages');
  const releases = emptyDictionary();
  const releaseCodes = coded(messageCount, releases, (batch) => batch.messages.columns.release);
  const releaseIndex = releases.texts.map((text) => RELEASES.indexOf(text));
  const messages: MessageColumns = {
    length: messageCount,
    law: numbers(new Uint8Array(messageCount), (batch) => batch.messages.columns.law),
    type: numbers(new Int32Array(messageCount), (batch) => batch.messages.columns.type),
    release: Uint8Array.from(releaseCodes, (code) => releaseIndex[code] as number),
    sender: coded(messageCount, texts.party, (batch) => batch.messages.columns.sender),
    municipality: coded(messageCount, texts.party, (batch) => batch.messages.columns.municipality),
    provider: coded(messageCount, texts.party, (batch) => batch.messages.columns.provider),
    identification: looseTexts(
      messageCount,
      batches.map((batch) => batch.messages.columns.identification),
    ),
    dated: numbers(new Int32Array(messageCount), (batch) => batch.messages.columns.dated),
    fingerprint: numbers(
      new Uint8Array(messageCount * 16),
      (batch) => batch.messages.columns.fingerprint,
    ),
  };

  const returnCount = total('returns');
  const assignments = rowColumns('assignments');
  const stops = startColumns('stops');
  return {
    messages,
    returns: {
      length: returnCount,
      law: numbers(new Uint8Array(returnCount), (batch) => batch.returns.columns.law),
      type: numbers(new Int32Array(returnCount), (batch) => batch.returns.columns.type),
      sender: coded(returnCount, texts.party, (batch) => batch.returns.columns.sender),
      identification: looseTexts(
        returnCount,
        batches.map((batch) => batch.returns.columns.identification),
      ),
      rejects: numbers(new Uint8Array(returnCount), (batch) => batch.returns.columns.rejects),
    },
    assignments: {
      ...assignments,
      decision: coded(
        assignments.length,
        texts.decision,
        (batch) => batch.assignments.columns.decision,
      ),
      assignedOn: numbers(
        new Int32Array(assignments.length),
        (batch) => batch.assignments.columns.assignedOn,
      ),
      assignedTime: numbers(
        new Int32Array(assignments.length),
        (batch) => batch.assignments.columns.assignedTime,
      ),
      from: numbers(new Int32Array(assignments.length), (batch) => batch.assignments.columns.from),
      until: numbers(
        new Int32Array(assignments.length),
        (batch) => batch.assignments.columns.until,
      ),
      changeReason: coded(
        assignments.length,
        texts.changeReason,
        (batch) => batch.assignments.columns.changeReason,
      ),
    },
    starts: startColumns('starts'),
    stops: {
      ...stops,
      end: numbers(new Int32Array(stops.length), (batch) => batch.stops.columns.end),
      reason: coded(stops.length, texts.reason, (batch) => batch.stops.columns.reason),
    },
    texts,
  };
}

/** The law of a gathered message. */
export function lawOf(messages: MessageColumns, message: number) {
  return LAWS[messages.law[message] as number] ?? 'jeugd';
}
