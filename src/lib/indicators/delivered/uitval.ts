import { uitval as fromMessages } from '../definitions/uitval.ts';
import type { ReasonClass } from '#lib/domain/reasons.ts';
import { textIn, type DeliveredDefinition } from './definition.ts';

/** Drop-out by the outcomes that were delivered, where a region has no messages. */
export const uitval: DeliveredDefinition = {
  id: fromMessages.id,
  version: 1,
  title: fromMessages.title,
  better: fromMessages.better,
  method: {
    question: fromMessages.method.question,
    numerator: {
      nl: 'Trajecten met de reden “eenzijdig door de cliënt”: code 03 van CBS, of de code van de stopberichten: 32 in de Jeugdwet, 21 in de Wmo.',
      en: 'Trajectories with the reason “one-sidedly by the client”: code 03 of CBS, or the code of the stop messages: 32 under the Jeugdwet, 21 under the Wmo.',
    },
    denominator: {
      nl: 'Alle beëindigde trajecten in de bestanden met uitkomsten van aanbieders en lokale teams. Een traject telt één keer, hoeveel mensen er ook over antwoordden.',
      en: 'All ended trajectories in the files of outcomes by providers and local teams. A trajectory counts once, however many people answered about it.',
    },
    excluded: {
      nl: 'Administratieve stops (36 en 37), behalve in de set CBS. Tijdelijke stops (20).',
      en: 'Administrative stops (36 and 37), except in the CBS set. Temporary stops (20).',
    },
    caveats: {
      nl: `${fromMessages.method.caveats.nl} Wie niet aanlevert, telt niet mee.`,
      en: `${fromMessages.method.caveats.en} Who does not deliver is not in it.`,
    },
    source: {
      nl: `Geteld uit aangeleverde uitkomsten, niet uit berichten: zo staat het in het regioprofiel. ${fromMessages.method.source.nl} Interval: Wilson, 95 %.`,
      en: `Counted from delivered outcomes, not from messages: the region profile says so. ${fromMessages.method.source.en} Interval: Wilson, 95 %.`,
    },
  },
  strands: [''],
  measures: [{ id: '', kind: 'share', scale: null, of: ['client'], among: null }],
  sources: {
    outcomes: ({ columns, file }, { leftOut }) => {
      const seen = new Set<string>();
      return (row, answers) => {
        // There is a row for each informant, and the trajectory ended once.
        const trajectory = `${file[row]} ${columns.trajectory[row]}`;
        if (seen.has(trajectory)) return;
        seen.add(trajectory);
        const reasonClass = textIn(columns.reasonClass, row) as ReasonClass;
        if (reasonClass === 'pause') answers.leaveOut('pause');
        else if (leftOut.includes(reasonClass)) answers.leaveOut('reason-left-out');
        else answers.take('', reasonClass);
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Vier trajecten eindigden, één door de cliënt. Over één traject antwoordden een jeugdige en een ouder: het telt één keer. 1 van de 4.',
        en: 'Four trajectories ended, one by the client. About one a youth and a parent answered: it counts once. 1 of 4.',
      },
      rows: [
        ['plan', 1, 'jeugdige'],
        ['plan', 1, 'ouder'],
        ['agreement', 2, ''],
        ['client', 3, ''],
        ['external', 4, 'ouder'],
      ].map(([reasonClass, trajectory, informant]) => ({
        table: 'outcomes',
        cells: { reasonClass, trajectory, informant } as Record<string, string | number>,
      })),
      expected: [{ strand: '', n: 4, x: 1, value: 0.25 }],
    },
    {
      text: {
        nl: 'Van 5 trajecten stopten er 2 door de cliënt. Eén administratieve en één tijdelijke stop tellen niet mee: 2 van de 3.',
        en: 'Of 5 trajectories the client ended 2. One administrative and one temporary stop do not count: 2 of 3.',
      },
      rows: outcomes('client', 'client', 'plan', 'administrative', 'pause'),
      expected: [{ strand: '', n: 3, x: 2, value: 2 / 3 }],
    },
    {
      text: {
        nl: 'In de set CBS telt de administratieve stop wel mee: 2 van de 4.',
        en: 'In the CBS set the administrative stop does count: 2 of 4.',
      },
      set: 'cbs',
      rows: outcomes('client', 'client', 'plan', 'administrative', 'pause'),
      expected: [{ strand: '', n: 4, x: 2, value: 0.5 }],
    },
  ],
};

/** Trajectories with these classes of reasons. */
function outcomes(...classes: ReasonClass[]) {
  return classes.map((reasonClass, i) => ({
    table: 'outcomes' as const,
    cells: { reasonClass, trajectory: i + 1 },
  }));
}
