import type { ChartReport } from '#lib/domain/chart-figures.ts';
import type { App } from './app.ts';
import { downloadBytes } from './download.ts';

/** Hands the shared figures of one chart to the person as a CSV file; `name` is that of the file. */
export async function downloadChart(
  { workspace, shared }: App,
  name: string,
  chart: ChartReport,
): Promise<void> {
  await workspace.during(async () => {
    const { today } = workspace;
    const { renewed } = shared;
    const bytes = await shared.ask('chartFile', { chart, today, renewed });
    if (bytes) downloadBytes(bytes, `${name}.csv`, 'text/csv;charset=utf-8');
  });
}
