import type { Attention } from '#lib/domain/attention.ts';
import type { ChartReport } from '#lib/domain/chart-figures.ts';
import type { ComparedGroup } from '#lib/domain/comparison.ts';
import type { DeliveredAnswer, DeliveredQuestion } from '#lib/domain/delivered.ts';
import type { FaultCode } from '#lib/domain/fault.ts';
import type { Horizon, IndicatorAnswer, Question, TrafficLedger } from '#lib/domain/figure.ts';
import type { FilledRow } from '#lib/domain/filled-row.ts';
import type { ImportEntry, ImportSummary, RowCounts } from '#lib/domain/import.ts';
import type { IssueCode, IssueGroup } from '#lib/domain/issue.ts';
import type { Law } from '#lib/domain/law.ts';
import type { MemberTrend } from '#lib/domain/member-trend.ts';
import type { NotedEvent } from '#lib/domain/noted-event.ts';
import type { Overview } from '#lib/domain/overview.ts';
import type { Obligations, Track } from '#lib/domain/obligation.ts';
import type { CalendarEvent } from '#lib/domain/calendar.ts';
import type { Period } from '#lib/domain/period.ts';
import type { ProfileChange } from '#lib/domain/profile-changes.ts';
import type { FigureEffect } from '#lib/domain/profile-effect.ts';
import type { ProfileReading } from '#lib/domain/profile-reading.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { RowRemark } from '#lib/domain/row-remark.ts';
import type { FormatGuide, TemplateLists, TemplateWords } from '#lib/domain/format-guide.ts';
import type {
  MarkedWords,
  TableContext,
  TableFormatId,
  TableMapping,
  TableReview,
  TableStep,
} from '#lib/domain/table.ts';
import type {
  FaultListQuestion,
  FaultListWords,
  QualityAnswer,
  QualityQuestion,
} from '#lib/domain/quality.ts';
import type { SharedAnswer } from '#lib/domain/shared-answer.ts';
import type { FiguresFormat, FiguresWords } from '#lib/domain/shared-figures.ts';
import type { SetDifference } from '#lib/domain/set-difference.ts';
import type { Supply } from '#lib/domain/supply.ts';

/** What one stretch of a file gave; the parts of a file add up to its ImportSummary. */
export interface PartSummary {
  documents: number;
  messages: Record<string, number>;
  refusedDocuments: number;
  accepted: RowCounts;
  refused: RowCounts;
  issues: IssueGroup[];
  dated: { first: number; last: number } | undefined;
  municipalities: string[];
  providers: string[];
  /** tables that an archive holds */
  tables: File[];
}

/** The profile that applies, and the names of all that are kept, in order. */
export interface ProfilesInUse {
  profile: Profile;
  kept: string[];
  /** the edits of the profile that applies, as they were last kept */
  draft: Profile | null;
  /** rows of the host's profile that cannot be right, where that one applies */
  leftOut: RowRemark[];
}

/** What the store holds, as far as every page looks at it. */
export interface StoreState extends ProfilesInUse {
  imports: ImportEntry[];
  /** what was approved of the deliveries, as one text: another text says that it is another */
  approvals: string;
  /** what the person noted beside the figures over time */
  events: NotedEvent[];
}

/** A code and how many arrangements have it. */
export interface CodeCount {
  code: string;
  count: number;
}

/** A fault as it crosses the thread line. */
export interface FaultText {
  code: FaultCode;
  detail: string;
}

/** What a file turned out to be before it is read. `documents`: how many it holds, 1 for a loose one. */
export type Inspection =
  | { kind: 'messages'; sha256: string; known: boolean; documents: number }
  | { kind: 'profile'; text: string }
  | { kind: 'table' }
  | { kind: 'refused'; issue: IssueCode };

/** Questions to the analysis worker: name → what goes in and what comes out. One at a time. */
export interface AnalysisQuestions {
  /** opens the store, sweeps what an earlier visit left half-read, and names what is there */
  open: {
    in: { hostProfile: string | null };
    out: StoreState & { profileFault: FaultText | null };
  };
  /** the state after another tab changed the store */
  refresh: { in: null; out: StoreState };
  begin: { in: { imports: { id: string; drop: string }[] }; out: null };
  /** makes imports count, in one small transaction */
  add: {
    in: { imports: { id: string; summary: ImportSummary }[]; now: number };
    out: ImportEntry[];
  };
  /** erases imports, whether they count already or not */
  remove: { in: { ids: string[] }; out: ImportEntry[] };
  overview: { in: { today: string }; out: Overview };
  /** what asks for a look, in the order in which it is shown */
  attention: { in: { today: string }; out: Attention[] };
  /** null where the traffic holds nothing to measure */
  measure: { in: { question: Question; today: string }; out: IndicatorAnswer | null };
  /** the same of an indicator from deliveries; null where nothing was delivered */
  measureDelivered: {
    in: { question: DeliveredQuestion; today: string };
    out: DeliveredAnswer | null;
  };
  /** the same with shared figures alone */
  measureShared: {
    in: { question: Question; today: string; renewed: boolean };
    out: SharedAnswer<IndicatorAnswer> | null;
  };
  measureDeliveredShared: {
    in: { question: DeliveredQuestion; today: string; renewed: boolean };
    out: SharedAnswer<DeliveredAnswer> | null;
  };
  /** the figures of every member of a group over time, and the same with shared figures alone */
  memberTrends: {
    in: { question: IndicatorAnswer['question']; group: ComparedGroup; today: string };
    out: MemberTrend[];
  };
  memberTrendsShared: {
    in: {
      question: IndicatorAnswer['question'];
      group: ComparedGroup;
      today: string;
      renewed: boolean;
    };
    out: MemberTrend[];
  };
  /** why the other definition sets give another figure than the one asked for */
  compareSets: {
    in: { question: IndicatorAnswer['question']; today: string };
    out: SetDifference[];
  };
  ledger: { in: { today: string }; out: TrafficLedger };
  /** null where the traffic holds nothing to look at */
  quality: { in: { question: QualityQuestion; today: string }; out: QualityAnswer | null };
  /** the list of faults for one provider as the text of a CSV file */
  faultList: {
    in: { question: FaultListQuestion; words: FaultListWords; today: string };
    out: string;
  };
  /** who has to deliver what and by when, what came, and what was approved */
  obligations: { in: { today: string }; out: Obligations };
  /**
   * approves what came of a provider for a period: the imports by name; null takes it back. Gives all
   * that is approved then, as one text
   */
  approve: {
    in: { provider: string; track: Track; period: Period; ids: string[] | null };
    out: string;
  };
  /** keeps an event in place of the one of its id; null removes it. Gives all that is noted then */
  keepEvent: { in: { id: string; event: NotedEvent | null }; out: NotedEvent[] };
  /** what providers have on offer, and how long was waited at each by the messages */
  supply: { in: { today: string }; out: Supply };
  /** days as the text of a calendar file, made at a moment (ISO) */
  calendar: { in: { events: CalendarEvent[]; made: string }; out: string };
  horizons: { in: { today: string }; out: Record<Law, Horizon | null> };
  /** the last days of exports that nobody has looked at yet, by law; null: nothing to ask */
  horizonToConfirm: { in: { today: string }; out: Partial<Record<Law, string>> | null };
  /** remembers that these days were looked at */
  confirmHorizon: { in: { days: Partial<Record<Law, string>> }; out: null };
  /** the shared cells as the bytes of a file, and how many keep the value of an earlier one */
  figures: {
    in: {
      today: string;
      made: string;
      as: FiguresFormat;
      words: FiguresWords;
      renewed: boolean;
    };
    out: { bytes: Uint8Array; kept: number };
  };
  /** one chart of shared figures as the bytes of a CSV file; it counts as an export, as `figures` does */
  chartFile: {
    in: { chart: ChartReport; today: string; renewed: boolean };
    out: Uint8Array;
  };
  /** what taking a profile would change, and which of its rows would not be taken */
  compareProfile: { in: { text: string }; out: ProfileReading & { changes: ProfileChange[] } };
  /** what an edited profile would do to the figures of the region */
  previewProfile: { in: { text: string; today: string }; out: FigureEffect[] };
  /** keeps a profile and makes it apply; the one named `replaces` is no longer kept */
  takeProfile: { in: { text: string; replaces?: string }; out: ProfilesInUse };
  /** remembers, in the profile that applies, how a table is read */
  rememberMapping: { in: { mapping: TableMapping }; out: ProfilesInUse };
  /** keeps the edits of the profile of a name; null: there are none any more */
  keepDraft: { in: { name: string; text: string | null }; out: null };
  undoProfile: { in: null; out: ProfilesInUse };
  useProfile: { in: { name: string }; out: ProfilesInUse };
  removeProfile: { in: { name: string }; out: ProfilesInUse };
  profileText: { in: { name: string }; out: string };
  productsInTraffic: { in: { today: string }; out: Record<Law, CodeCount[]> };
  providersInTraffic: { in: { today: string }; out: CodeCount[] };
  /** the trial on the page about privacy: true where the policy held a made-up text back */
  tryToSend: { in: { address: string; text: string }; out: boolean };
}

/** Questions to an ingest worker. Several of these workers run side by side. */
export interface IngestQuestions {
  /** makes the files of the example region up to a day (2024-12-31), one law at a time */
  example: { in: { law: Law; today: string }; out: File[] };
  inspect: { in: { file: File }; out: Inspection };
  /** reads documents `from` up to `to` of a file into encrypted chunks under an import */
  read: {
    in: { file: File; import: string; chunk: number; from: number; to: number };
    out: PartSummary;
  };
  /** writes the batches that come over a line as chunks under an import */
  write: { in: { import: string; line: MessagePort }; out: null };
}

/** What a file with tables turned out to be when it was opened. */
export type OpenedTable =
  { kind: 'open' } | { kind: 'known' } | { kind: 'refused'; issue: IssueCode };

/** A table that was opened, the decisions about it in their order, and what is known besides. */
export interface TableInput {
  id: string;
  steps: readonly TableStep[];
  context: TableContext;
}

/** Questions to the worker of tables. It keeps what it opened in memory until it is closed. */
export interface TableQuestions {
  open: { in: { id: string; file: File }; out: OpenedTable };
  /** reads the table after the decisions; the same decisions give the same review */
  review: { in: TableInput; out: TableReview };
  /**
   * writes the rows that are not refused as chunks of an import that was begun, by the workers at the
   * other end of lines where there are any
   */
  add: {
    in: TableInput & { import: string; lines: readonly MessagePort[] };
    out: { summary: ImportSummary; mapping: TableMapping };
  };
  /** the rows of a list of the region, as the profile has them */
  list: { in: TableInput; out: { rows: object[]; mapping: TableMapping | null } };
  /** the table with its cells marked, as the bytes of a workbook; null where its format is not known */
  marked: { in: TableInput & { words: MarkedWords }; out: Uint8Array | null };
  /** `isSpent`: nothing is held any more, and ending the worker would give back much memory */
  close: { in: { id: string }; out: { isSpent: boolean } };
  /** opens a file to be checked only: the store is not asked whether it knows it */
  check: {
    in: { id: string; file: File };
    out: { kind: 'open'; sha256: string } | { kind: 'refused'; issue: IssueCode };
  };
  /** the formats that there is a template for, with their columns */
  guides: { in: null; out: FormatGuide[] };
  /** the template of a format as the bytes of a file */
  template: {
    in: { format: TableFormatId; as: 'xlsx' | 'csv'; lists: TemplateLists; words: TemplateWords };
    out: Uint8Array;
  };
  /** rows that were filled in on the page as the bytes of a CSV file that can be delivered */
  deliveryFile: { in: { format: TableFormatId; rows: readonly FilledRow[] }; out: Uint8Array };
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
  | { id: number; fault: FaultText }
  | { id: number; bug: string };

/** Names of questions with what goes in and out: the shape of the two lists above. */
export type Questions = Record<string, { in: unknown; out: unknown }>;
