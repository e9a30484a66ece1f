/** The start page: nothing read yet, and the overview. */
export const start = {
  title: 'Begin',
  headline: 'Zet neer wat u al heeft. U ziet wat het oplevert, en hoe zeker dat is.',
  lede: 'Uitkomstwijzer maakt van berichten uit het berichtenverkeer uitkomsten voor jeugdhulp en Wmo. Zonder account en zonder dat er iets wordt verstuurd.',
  own: 'Uw eigen bestanden',
  ownText: 'Sleep bestanden, een map of een ZIP naar dit venster. Overal mag.',
  ownMore: 'Alles mag door elkaar. Wat de pagina al kent, telt één keer mee.',
  folder: 'map',
  proof: 'Uw bestanden blijven op deze computer',
  proofText: 'Er is geen server die ze ontvangt. Controleer het zelf:',
  proofNetwork: 'Zet het netwerk uit.',
  proofNetworkText: 'Als de pagina geladen is, werkt alles nog.',
  proofCounter: 'Kijk in uw browser.',
  proofCounterText:
    'Open de ontwikkelaarstools (F12), tabblad Netwerk. U ziet 0 verzoeken met gegevens.',
  proofPolicy: 'De browser let op.',
  proofPolicyText: 'Deze pagina mag met geen enkele andere server praten. De browser bewaakt dat.',
  recognised: 'Dit herkent de pagina zonder vragen',
  recognisedFoot: 'De bestandsnaam doet er niet toe: de pagina kijkt naar de inhoud.',
  kinds: {
    assignments: {
      name: 'Toewijzingen',
      text: 'XML van iJw en iWmo, versie 2.0 tot en met 3.2',
      use: 'Product en periode van de hulp',
    },
    starts: {
      name: 'Startberichten',
      text: 'XML, ook in een map of ZIP',
      use: 'Begin van de hulp',
    },
    stops: {
      name: 'Stopberichten',
      text: 'XML, ook in een map of ZIP',
      use: 'Uitval, redenen van beëindiging',
    },
    returns: {
      name: 'Retourberichten',
      text: '302, 306 en 308 in XML',
      use: 'Afgekeurde berichten tellen niet mee',
    },
    archives: {
      name: 'ZIP en enveloppen',
      text: 'ZIP, ook in een ZIP. Enveloppen van GGK en VECOZO',
      use: 'De pagina pakt ze zelf uit',
    },
    profile: {
      name: 'Regioprofiel',
      text: 'regioprofiel.json van uw regio',
      use: 'Gemeenten, definitie, bescherming',
    },
  },
  completeUntil: (day: string) => `De berichten zijn volledig tot en met ${day}.`,
  completeUntilBoth: (youth: string, wmo: string) =>
    `De berichten zijn volledig tot en met ${youth} (jeugd) en ${wmo} (Wmo).`,
  completeExcept: (day: string, municipality: string) =>
    `De berichten zijn volledig tot en met ${day}. Uit ${municipality} kwam daarna niets meer.`,
  onlyDelivered: 'De aanleveringen zijn gelezen; berichten zijn er nog niet.',
  noHorizon: 'Er zijn nog geen start- of stopberichten gelezen.',
  noHorizonText:
    'Cijfers komen uit start- en stopberichten (305 en 307). Zet ook die bestanden neer.',
  outcomes: 'De uitkomsten van de regio',
  outcomesText: (files: string) => `Uit ${files}.`,
  completeness: 'Hoe volledig zijn de gegevens',
  completenessText: 'Laatste start- of stopbericht per gemeente',
  addMore: 'Bestanden toevoegen',
  law: 'Wet',
  legendFigure: 'cijfer met de marge van toeval (95 %)',
  legendAxes: 'per periode; de assen van de lijntjes verschillen',
  tileCut: 'De periode is nog niet helemaal in de berichten.',
  tileProvisional: 'Voorlopig: er kunnen nog berichten bijkomen.',
  allFiles: 'Alle bestanden',
};
