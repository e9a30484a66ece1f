import type { Passage } from './limits.ts';

/** The accessibility statement. */
export const accessibility = {
  title: 'Toegankelijkheid',
  headline: 'Iedereen moet de cijfers kunnen lezen. Dit is getest, en dit nog niet.',
  lede: 'Het doel is WCAG 2.2, niveau AA. Er is nog geen onafhankelijk onderzoek gedaan. Daarom staat hier geen nalevingsstatus.',
  passages: [
    {
      id: 'getest',
      title: 'Wat is getest',
      text: ['Deze tests draaien bij elke nieuwe versie, in Chromium.'],
      points: [
        'Elke pagina in het Nederlands en in het Engels, met axe. Er zijn geen bevindingen. De pagina’s met cijfers zijn ook getest met een ingelezen voorbeeldregio.',
        'De hele weg van een bestand neerzetten tot “waarom dit getal”, met alleen het toetsenbord.',
        'Elke pagina van deze uitleg op een scherm van 320 pixels breed: er is niets dat u opzij moet schuiven, behalve een brede tabel in haar eigen vak.',
        'Elke pagina heeft één kop van het hoogste niveau, een titel en de juiste taal.',
      ],
    },
    {
      id: 'zo',
      title: 'Zo is de pagina gemaakt',
      text: [],
      points: [
        'Niets staat alleen in kleur of alleen bij een muisaanwijzer: vorm en woord staan er altijd bij.',
        'Achter elke grafiek staat een tabel of een lijst met dezelfde cijfers.',
        'Wie minder beweging of meer contrast instelt, krijgt dat ook hier. Licht en donker volgen uw systeem.',
      ],
    },
    {
      id: 'niet',
      title: 'Wat nog niet is getest',
      text: [],
      points: [
        'Het gebruik met een schermlezer, door mensen die er elke dag mee werken.',
        'Firefox en Safari, en vergroten tot 400 %.',
        'Spraakbediening en schakelaars.',
        'Een onderzoek door een onafhankelijke partij.',
      ],
    },
    {
      id: 'melden',
      title: 'Loopt u ergens tegenaan?',
      text: [
        'Meld het bij de organisatie die deze pagina aanbiedt. Noem de pagina, wat u wilde doen en wat er gebeurde. Zet er geen gegevens van cliënten bij.',
      ],
    },
  ] as Passage[],
};

/** What the words of the statement look like. */
export type Accessibility = typeof accessibility;
