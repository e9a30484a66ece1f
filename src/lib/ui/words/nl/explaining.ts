import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** The front of the explanation, and what every page about an indicator says. */
export const explaining = {
  title: 'Uitleg',
  headline: 'Wat een cijfer zegt, hoe het is geteld, en wat het niet kan zeggen.',
  lede: 'Uitkomstwijzer maakt van berichten tussen gemeenten en aanbieders cijfers voor een gesprek. Alles gebeurt in uw browser.',
  doesTitle: 'Wat deze pagina doet',
  does: [
    {
      name: 'Lezen',
      text: 'De pagina leest toewijzingen (301), startberichten (305), stopberichten (307) en hun retourberichten. Een BSN wordt meteen een pseudoniem.',
    },
    {
      name: 'Samenvoegen',
      text: 'Dubbele, afgekeurde en ingetrokken berichten vallen af. Wat overblijft, wordt één verhaal per toewijzing: een arrangement. Arrangementen die op elkaar volgen, vormen een traject.',
    },
    {
      name: 'Tellen',
      text: 'Elke uitkomst heeft een vaste teller en noemer. Bij elk cijfer staat de marge van toeval, en welke stops meetelden en welke niet.',
    },
    {
      name: 'Beschermen',
      text: 'Cijfers over te weinig mensen blijven verborgen, op het scherm en in elke download.',
    },
  ],
  indicatorsTitle: 'Uitleg per uitkomst',
  indicatorsText:
    'De vraag, de teller, de noemer, wat niet meetelt, en voorbeelden om na te rekenen.',
  moreTitle: 'Verder lezen',
  more: {
    limits: {
      name: 'Wat cijfers niet zeggen',
      text: 'Toeval, kleine aantallen, registratie, en alles wat niet in een bericht staat.',
    },
    glossary: {
      name: 'Begrippen',
      text: 'Van aanbieder tot Wmo: de woorden van het veld en van deze pagina, kort uitgelegd.',
    },
    privacy: {
      name: 'Privacy',
      text: 'Wat waar staat, wat nooit wordt bewaard, wat uw computer verlaat, en een proef.',
    },
    accessibility: {
      name: 'Toegankelijkheid',
      text: 'Wat is getest, en wat nog niet.',
    },
  },
  better: {
    lower: 'Een lager cijfer is hier gunstig bedoeld.',
    higher: 'Een hoger cijfer is hier gunstig bedoeld.',
    neither: 'Hoger of lager is hier niet beter of slechter.',
  },
  direction: 'Richting',
  version: 'Rekenregel',
  versionOf: (version: number) => `Versie ${n.count(version)}`,
  versionText:
    'Het nummer gaat omhoog als een cijfer door een nieuwe regel anders kan worden. Het staat ook in elke download.',
  toFigures: 'Naar de cijfers',
  setsTitle: 'Dezelfde vraag, andere afspraken',
  setsText:
    'Een definitieset is een vaste bundel afspraken. De regio kiest er één. Op de pagina met cijfers ziet u wat een andere set met het cijfer doet. Niet elke waarde speelt bij elke uitkomst een rol: wat meetelt, staat hierboven.',
  setsCaption: 'De definitiesets en hun waarden',
  sets: {
    set: 'Set',
    unit: 'Eenheid',
    gap: 'Ruimte in een traject',
    newStart: 'Nieuwe start telt tot',
    followOn: 'Vervolg telt tot',
    leftOut: 'Weggelaten einden',
    nothing: 'geen',
    windowDays: (days: number) => `${n.count(days)} dagen na het einde`,
    windowHalfYear: 'de laatste dag van het halfjaar na het halfjaar van het einde',
  },
  cbsTitle: 'Waarin de set CBS anders telt',
  cbs: [
    {
      name: 'Per traject',
      text: 'Arrangementen van één cliënt bij één aanbieder tellen samen als één traject, als er niet meer dan 31 dagen tussen zitten. De set Westfriesland telt elk arrangement apart.',
    },
    {
      name: 'Een ander venster',
      text: 'Een nieuwe start telt tot en met de laatste dag van het halfjaar ná het halfjaar waarin de hulp eindigde. Bij een einde op 1 januari en bij een einde op 30 juni is dat 31 december van dat jaar. De andere sets kijken altijd 365 dagen vooruit.',
    },
    {
      name: 'Alle einden tellen mee',
      text: 'Administratieve einden (redenen 36 en 37) blijven in de noemer. De andere sets laten ze weg, omdat ze niets zeggen over de uitkomst.',
    },
    {
      name: 'Andere codes',
      text: 'Een CBS-bestand kent vijf redenen, 01 tot en met 05. De berichten kennen er meer. Hieronder staat welke bij elkaar horen.',
    },
  ],
  cbsCaption: 'De redenen in een CBS-bestand en in de berichten',
  cbsCode: 'CBS',
  cbsMeaning: 'Betekenis',
  cbsNone: 'geen code',
};

/** What the words of the explanation look like. */
export type Explaining = typeof explaining;
