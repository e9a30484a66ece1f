/** A piece of running text under a heading. */
export interface Passage {
  id: string;
  title: string;
  text: string[];
  points?: string[];
}

/** What figures cannot say. */
export const limits = {
  title: 'Wat cijfers niet zeggen',
  headline: 'Een cijfer is een vraag voor een gesprek. Het is nooit het antwoord.',
  lede: 'Dit zijn de dingen die u moet weten voordat u een cijfer op tafel legt.',
  chanceTitle: 'Wat “door toeval” betekent',
  chance: [
    'Stel: bij een aanbieder stopt op de lange duur 16 van de 100 trajecten voortijdig. In een halfjaar eindigen er 64. De aanbieder doet elk halfjaar precies hetzelfde. Toch komt er steeds een ander cijfer uit.',
  ],
  chanceCaption: 'Twaalf halfjaren met hetzelfde werk',
  chanceRow: (number: string) => `Halfjaar ${number}`,
  chanceReference: (share: string) => `De staande lijn is ${share}: het cijfer op de lange duur.`,
  chanceAfter:
    'De stip is het cijfer. De lijn eromheen is de marge: zo ver kan toeval het cijfer verschuiven. Bij een marge van 95 % valt gemiddeld 1 op de 20 keer het cijfer op de lange duur er toch buiten. Van het ene halfjaar op het andere zegt een verschil daarom vaak niets.',
  sizeTitle: 'Meer trajecten, smallere marge',
  sizeText:
    'Alle vier de cijfers zijn 25 %. Bij 16 trajecten zegt het nog weinig. Bij 1.024 is het cijfer scherp.',
  sizeCaption: 'Vier keer 25 %, bij vier aantallen',
  sizeRow: (count: string) => `${count} trajecten`,
  passages: [
    {
      id: 'klein',
      title: 'Kleine aantallen',
      text: [
        'Eén cliënt meer of minder verschuift een klein cijfer sterk. Kies een heel jaar in plaats van een halfjaar, of kijk naar de regio.',
        'Zijn er te weinig mensen, dan staat er “niet getoond”. Dat is geen nul: het beschermt de mensen om wie het gaat.',
      ],
    },
    {
      id: 'clienten',
      title: 'Arrangementen van één cliënt hangen samen',
      text: [
        'Eén cliënt kan drie arrangementen hebben. Die tellen als drie, maar ze zijn niet los van elkaar: wie met het ene stopt, stopt vaker ook met het andere. De marge gaat uit van losse gevallen. Ze is daarom eerder te smal dan te breed.',
      ],
    },
    {
      id: 'verdwenen',
      title: 'Overlijden en verhuizen lijken op “geen nieuwe start”',
      text: [
        'Wie na het einde overlijdt, of verhuist naar een gemeente die niet in de berichten staat, krijgt in die berichten geen nieuwe hulp. Dat lijkt op succes, maar is het niet. Was overlijden of verhuizing zelf de reden van het einde, dan staat dat bij de redenen van beëindiging.',
        'Hulp uit de Zvw, de Wlz, het onderwijs of het eigen netwerk staat ook niet in de berichten.',
      ],
    },
    {
      id: 'achttien',
      title: 'Van Jeugdwet naar Wmo bij 18 jaar',
      text: [
        'Een nieuwe start telt alleen binnen dezelfde wet. Wie 18 wordt en verder gaat met hulp uit de Wmo, telt bij jeugd als iemand zonder nieuwe start.',
      ],
    },
    {
      id: 'dwang',
      title: 'Weigeren, drang en dwang',
      text: [
        'Een bericht zegt niet of iemand zelf om hulp vroeg. Hulp onder drang of dwang stopt anders dan hulp die iemand zelf zoekt. En wie hulp weigert voordat zij begint, staat in geen enkel startbericht.',
      ],
    },
    {
      id: 'reden',
      title: 'De aanbieder kiest de reden',
      text: [
        'De reden van een einde is één code, gekozen door degene die het stopbericht stuurt. Wat de één “eenzijdig door de cliënt” noemt, noemt de ander “in overeenstemming”. Een verschil in uitval kan een verschil in kiezen zijn.',
      ],
    },
    {
      id: 'registratie',
      title: 'Iedereen registreert anders',
      text: ['Voordat u twee aanbieders vergelijkt, vraagt u na:'],
      points: [
        'sturen beiden hun stopberichten op tijd en volledig?',
        'maken beiden bij een wijziging een nieuw arrangement, of loopt het oude door?',
        'leveren beiden dezelfde producten aan dezelfde doelgroep?',
        'wat gebeurt er bij hen als een cliënt wegblijft: wanneer volgt het stopbericht?',
      ],
    },
    {
      id: 'norm',
      title: 'Geen norm, geen betaling, geen oordeel',
      text: [
        'Deze pagina kent geen norm, geen streefcijfer en geen rangorde. Uit een uitkomst wordt nooit een betaling berekend.',
        'Een cijfer dat opvalt, is een reden om te vragen wat eronder ligt. Leg de vraag ook bij de gemeente neer: toegang, toewijzing en wachttijd werken mee aan elke uitkomst.',
      ],
    },
  ] as Passage[],
};

/** What the words about the limits look like. */
export type Limits = typeof limits;
