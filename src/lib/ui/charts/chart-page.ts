import { createContext } from 'svelte';
import type { ChartFigures } from '#lib/domain/chart-figures.ts';

/** A chart that is handed over, with what is said of it. */
export interface ChartTaken {
  /** names it in a file name */
  name: string;
  title: string;
  summary: string;
  unit: string;
  n: string;
  period: string;
  figures: ChartFigures;
}

/** What holds for all charts of a page; read anew each time, it changes with the answer. */
export interface ChartPage {
  /** where the figures come from, in a word or two */
  readonly source: string;
  readonly period: string;
  /** how a chart is handed over; undefined where figures are only looked at */
  readonly share:
    | {
        picture: (chart: ChartTaken, frame: HTMLElement) => void;
        figures: (chart: ChartTaken) => void;
      }
    | undefined;
}

/** Hands what holds for the charts of a page to them (`provideChartPage`), and takes it. */
export const [useChartPage, provideChartPage] = createContext<ChartPage>();
