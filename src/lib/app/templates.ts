import { firstMonthOfPeriod, MONTHS_IN, monthOf, periodOf } from '#lib/domain/period.ts';
import { parseDay } from '#lib/domain/day.ts';
import type { FormatGuide, TemplateLists, TemplateWords } from '#lib/domain/format-guide.ts';
import type { TableFormatId } from '#lib/domain/table.ts';
import { downloadBytes } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;
/** Half-years that are offered, the latest that ended first. */
const PERIODS = 6;

/** The formats that there is a template for. */
export function formatGuides({ workers }: Workspace): Promise<FormatGuide[]> {
  return workers.askTable('guides', null);
}

/** Hands the person the template of a format, with the lists of the region that is on. */
export async function downloadTemplate(
  workspace: Workspace,
  format: TableFormatId,
  as: 'xlsx' | 'csv',
  words: TemplateWords,
): Promise<void> {
  await workspace.during(async () => {
    try {
      const input = { format, as, lists: listsOf(workspace), words };
      const bytes = await workspace.workers.askTable('template', input);
      downloadBytes(bytes, `${format}.${as}`, TYPES[as]);
    } catch (reason) {
      workspace.report(reason);
    }
  });
}

function listsOf({ profile, today }: Workspace): TemplateLists {
  const first = firstMonthOfPeriod(monthOf(parseDay(today)), 'half-year');
  const periods = Array.from({ length: PERIODS }, (_, i) =>
    periodOf(first - (i + 1) * MONTHS_IN['half-year'], 'half-year'),
  );
  return {
    municipalities: profile?.municipalities ?? [],
    products: [...new Set((profile?.products ?? []).map(({ code }) => code))],
    periods,
  };
}
