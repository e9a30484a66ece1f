import type { FaultCode } from '#lib/domain/fault.ts';
import type {
  Horizon,
  IndicatorAnswer,
  Overview,
  Question,
  TrafficLedger,
} from '#lib/domain/figure.ts';
import type { ImportEntry, ImportSummary } from '#lib/domain/import.ts';
import type { Law } from '#lib/domain/law.ts';
import type { Profile } from '#lib/domain/profile.ts';

/** A change that taking a profile would make: the key, and what it was and would be (as text). */
export interface ProfileChange {
  key: string;
  from: string;
  to: string;
}

/** What a file turned out to be before it is read. */
export type Inspection =
  | { kind: 'messages'; sha256: string; known: boolean; documents: number; compressed: boolean }
  | { kind: 'profile'; text: string }
  | { kind: 'unknown' };

/** Questions to the analysis worker: name → what goes in and what comes out. One at a time. */
export interface AnalysisQuestions {
  /** opens the store, sweeps what an earlier visit left half-read, and names what is there */
  open: { in: { today: string }; out: { imports: ImportEntry[]; profile: Profile } };
  begin: { in: { id: string; drop: string }; out: void };
  /** makes imports count, in one small transaction */
  add: { in: { imports: { id: string; summary: ImportSummary }[]; now: number }; out: ImportEntry[] };
  /** erases imports, whether they count already or not */
  remove: { in: { ids: string[] }; out: ImportEntry[] };
  overview: { in: { today: string }; out: Overview };
  measure: { in: { question: Question; today: string }; out: IndicatorAnswer };
  ledger: { in: { today: string }; out: TrafficLedger };
  horizons: { in: { today: string }; out: Record<Law, Horizon | null> };
  /** the published cells as a `uitkomstwijzer-cijfers` JSON text */
  figures: { in: { today: string; made: string }; out: string };
  compareProfile: { in: { text: string }; out: { profile: Profile; changes: ProfileChange[] } };
  takeProfile: { in: { text: string }; out: Profile };
}

/** Questions to an ingest worker. Several of these workers run side by side. */
export interface IngestQuestions {
  inspect: { in: { file: File }; out: Inspection };
  /** reads documents `from` up to `to` of a file into encrypted chunks under an import */
  read: {
    in: { file: File; sha256: string; import: string; chunk: number; from: number; to: number };
    out: { summary: ImportSummary; chunks: number };
  };
}

/** A message to a worker: a numbered question. */
export interface Request {
  id: number;
  name: string;
  input: unknown;
}

/** A message from a worker: how far it is, or what came of a question. */
export type Reply =
  | { id: number; progress: number }
  | { id: number; output: unknown }
  | { id: number; fault: FaultCode; detail: string }
  | { id: number; bug: string };
