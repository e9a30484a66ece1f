import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** Looking around and sharing: the two layers of figures. */
export const sharing = {
  layers: 'Kijken of delen',
  look: 'Verkennen',
  share: 'Delen',
  lookText:
    'Verkennen: elk filter mag. Kleine aantallen zijn verborgen, maar deze cijfers zijn niet om te delen. Een grafiek opslaan kan in Delen.',
  shareText:
    'Delen: alleen cijfers die u mag delen, en waaruit geen enkel klein aantal is terug te rekenen.',
  shareUnprotected:
    'Delen: de cijfers die in de download staan. De bescherming van kleine aantallen staat uit.',
  working: 'De cijfers om te delen worden beschermd.',
  workingText:
    'Bij veel berichten duurt dit een paar minuten, en maar één keer zolang bestanden en profiel hetzelfde zijn. U kunt intussen andere schermen gebruiken.',
  back: 'Terug naar Verkennen',
  failed: 'De cijfers om te delen zijn niet gemaakt.',
  tooSmall: 'te klein om te splitsen',
  tooSmallTitle: 'Deze keuze is te klein om te splitsen.',
  tooSmallText: 'Deze cijfers worden niet los gedeeld. Ze tellen wel mee in een groter geheel.',
  withheldTitle: 'Waarom dit cijfer niet is getoond',
  withheldText:
    'Het gaat om een klein aantal, of er zou een klein aantal uit terug te rekenen zijn.',
  wider: 'Dit kunt u wel delen:',
  widerNone: 'Ook een langere periode of een groter geheel helpt hier niet.',
  /** a wider question: its period, and the filters it does without */
  widerText: (period: string, without: readonly string[]) =>
    without.length === 0
      ? `heel ${period}`
      : `${period}, zonder filter op ${without.map((name) => name.toLowerCase()).join(' en ')}`,
  /** groups that are told in part or not at all */
  cut: (groups: readonly string[]) =>
    `Wat te klein is om te splitsen, staat niet in de lijst en telt wel mee in het geheel. Dat geldt voor: ${groups.map((name) => name.toLowerCase()).join(', ')}.`,
  version: (version: string) => `Gegevensversie ${version}`,
  kept: (count: number) =>
    count === 1
      ? 'Eén cijfer verschilt 1 of 2 van uw vorige download; daar staat nog de oude waarde.'
      : `${n.count(count)} cijfers verschillen 1 of 2 van uw vorige download; daar staat nog de oude waarde.`,
  keptInFile: (count: number) =>
    count === 1
      ? 'In dit bestand hield één cijfer de waarde van uw vorige download.'
      : `In dit bestand hielden ${n.count(count)} cijfers de waarde van uw vorige download.`,
  renew: 'Nieuwe waarden gebruiken',
  renewText:
    'Een cijfer dat maar 1 of 2 verschilt van uw vorige download, houdt de oude waarde. Kiest u nieuwe waarden, dan kan iemand met beide bestanden zien wat er voor een of twee mensen veranderde.',
  set: (name: string) => `Definitieset ${name}`,
  source: {
    traffic: 'berichten van aanbieders en gemeenten (iJw en iWmo), berekend met Uitkomstwijzer',
    deliveries: 'aanleveringen van aanbieders en lokale teams, berekend met Uitkomstwijzer',
  },
};
