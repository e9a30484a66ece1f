/**
 * Where a record that was read ends. Every record is in exactly one box, and the boxes add up to
 * what was read (rows refused on reading are counted beside them, as `refused`).
 */
export const BOXES = [
  'double',
  'rejected',
  'deleted',
  'never-sent',
  'set-apart-reason',
  'set-apart-end-before-begin',
  'set-apart-too-late',
  'without-start',
  'pause',
  'open',
  'ended',
  'in-effect',
] as const;

export type Box = (typeof BOXES)[number];

/** Column code of a box. */
export const BOX: Readonly<Record<Box, number>> = Object.fromEntries(
  BOXES.map((box, code) => [box, code]),
) as Record<Box, number>;
