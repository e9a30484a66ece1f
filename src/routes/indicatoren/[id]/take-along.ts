import type { App } from '#lib/app/app.ts';
import { rulesOf, setsOf } from '#lib/app/definition-sets.ts';
import { downloadChart } from '#lib/app/chart-download.ts';
import { downloadText } from '#lib/app/download.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import type { ChartPage } from '#lib/ui/charts/chart-page.ts';
import type { IndicatorId } from '#lib/ui/words/ids.ts';

/** What is said of every chart of a page that is handed over. */
interface About {
  /** begins the name of a file */
  file: string;
  /** the indicator, whom it is about, law and period */
  title: string;
  /** whom it is about, and the law */
  scope: string;
  source: string;
  /** definition, set and version, and how far the data reaches */
  definition: string;
  dataVersion: string;
}

/** How the charts of a page with shared figures are handed over: a picture, and the figures behind it. */
export function takeAlong(app: App, about: About): NonNullable<ChartPage['share']> {
  const { sharing, frame, figures } = app.language.current;
  const { title, scope, source, definition, dataVersion } = about;
  return {
    picture: ({ name, title: of, summary, unit, n, period }, element) =>
      void import('#lib/ui/charts/picture.ts').then(({ pictureOf }) => {
        const svg = pictureOf(element, {
          title: `${title}. ${of}`,
          description: summary,
          lines: [
            summary,
            [unit, n && frame.n(n), period].filter(Boolean).join('. '),
            frame.source(source),
            definition,
            sharing.version(dataVersion),
          ],
        });
        if (svg) downloadText(svg, `${about.file}-${name}.svg`, 'image/svg+xml');
      }),
    figures: ({ name, title: of, summary, unit, n, period, figures: { heads, rows } }) =>
      void downloadChart(app, `${about.file}-${name}`, {
        about: [
          [frame.about.title, title],
          [frame.about.chart, of],
          [frame.about.summary, summary],
          [frame.about.scope, scope],
          [frame.about.period, period],
          [frame.about.unit, unit],
          [frame.about.n, n],
          [frame.about.source, source],
          [frame.about.definition, definition],
          [frame.about.version, dataVersion],
          [frame.about.notShown, `${figures.withheldShort}: ${frame.notShownText}`],
        ],
        heads,
        rows: rows.map(({ cells }) => cells),
        notShown: figures.withheldShort,
      }),
  };
}

/** The same for an indicator from messages; `facts` say how far the data reaches, and by which version. */
export function trafficAlong(
  app: App,
  id: IndicatorId,
  {
    answer: { question, unit },
    scope,
    facts,
    dataVersion,
  }: { answer: IndicatorAnswer; scope: string; facts: readonly string[]; dataVersion: string },
): NonNullable<ChartPage['share']> {
  const { profile } = app.workspace;
  const { indicators, sharing } = app.language.current;
  const { title, rule } = indicators[id];
  const set = setsOf(profile).find((one) => one.id === question.set);
  return takeAlong(app, {
    file: `${id}-${question.law}-${question.period}`,
    title: `${title}: ${scope}`,
    scope,
    source: sharing.source.traffic,
    definition: [
      `${title}, ${rule(unit, rulesOf(profile, question.set))}`,
      sharing.set(set?.name ?? question.set),
      ...facts,
    ].join('. '),
    dataVersion,
  });
}
