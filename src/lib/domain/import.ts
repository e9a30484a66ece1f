import type { DeliveryPart } from './delivery.ts';
import type { IssueCode, IssueGroup } from './issue.ts';
import type { RowTally, TableFormatId } from './table.ts';

/** How many rows of each kind a file gave, and how many of them were refused on reading. */
export interface RowCounts {
  assignments: number;
  starts: number;
  stops: number;
}

/** What one file gave. Kept (encrypted) with the import; holds counts and places, no values. */
export interface ImportSummary {
  /** name of the file as dropped */
  name: string;
  /** bytes */
  size: number;
  /** SHA-256 of the file, 64 hexadecimal digits */
  sha256: string;
  /** which format definition read it */
  format: 'messages' | TableFormatId;
  /** of a table: what became of its rows, and who delivered it (AGB or municipality, or empty) */
  table?: {
    tally: RowTally;
    sender: string;
    sheet: string | null;
    /** doubts that a person took as they are, with what was said of them */
    explained: { code: IssueCode; note: string }[];
  };
  /** of a delivery: what it delivers, and which earlier ones it is the new version of */
  delivery?: { parts: DeliveryPart[]; replaces: DeliveryPart[] };
  /** documents looked at: messages, returns, others and refused ones */
  documents: number;
  /** messages by law and type, as `jeugd 307` → how many; also returns and types that are only counted */
  messages: Record<string, number>;
  /** documents that were refused */
  refusedDocuments: number;
  /** rows taken into the tables */
  accepted: RowCounts;
  /** rows left out on reading */
  refused: RowCounts;
  issues: IssueGroup[];
  /** first and last Dagtekening of the messages up to the day of reading (days), or undefined */
  dated: { first: number; last: number } | undefined;
  /** municipalities that the messages name, in order */
  municipalities: string[];
  /** providers that the messages name: how many */
  providers: number;
  /** true where the page made the file up itself: the example region */
  example?: boolean;
}

/** A file that was added, as the list of files shows it. */
export interface ImportEntry {
  id: string;
  /** the drop that it came with: one drop, one undo */
  drop: string;
  /** milliseconds since 1970 */
  addedAt: number;
  /** bytes it takes in the store */
  stored: number;
  summary: ImportSummary;
}

/** Whether an import is of the example region. */
export function isExample({ summary }: { summary: ImportSummary }): boolean {
  return summary.example === true;
}

/**
 * Rows that a file held, by what became of them. Of traffic the records are counted, which may be more
 * than one to a row.
 */
export function rowsOfFile({ accepted, refused, table, delivery }: ImportSummary): {
  accepted: number;
  refused: number;
} {
  if (delivery && table) {
    const { good, doubtful, rows } = table.tally;
    return { accepted: good + doubtful, refused: rows - good - doubtful };
  }
  const sum = ({ assignments, starts, stops }: RowCounts) => assignments + starts + stops;
  return { accepted: sum(accepted), refused: sum(refused) };
}
