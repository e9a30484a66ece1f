/** The example region: its card on the start page, its label, and leaving it. */
export const example = {
  title: 'De voorbeeldregio',
  text: '7 gemeenten en 12 aanbieders met verzonnen gegevens. Alles werkt, niets is echt.',
  apart:
    'Uw eigen bestanden komen er nooit bij. Met één klik is de voorbeeldregio weer weg, en geldt uw eigen regioprofiel weer.',
  open: 'Voorbeeldregio openen',
  newStart: 'Geen nieuwe start',
  dropOut: 'Uitval',
  lighter: 'Lichtere ondersteuning',
  label: 'Voorbeeldregio: verzonnen gegevens',
  remove: 'Verwijderen',
  removeName: 'Voorbeeldregio verwijderen',
  removedTitle: 'De voorbeeldregio is weg.',
  removedText: 'Hier staan geen gegevens meer.',
  onlyWhenEmpty:
    'De voorbeeldregio kunt u openen als hier geen eigen bestanden staan. Zo raken echte en verzonnen gegevens nooit gemengd.',
  leaveTitle: 'Eerst de voorbeeldregio verwijderen?',
  leaveText: (count: number) =>
    `Echte en verzonnen gegevens komen hier nooit door elkaar. De voorbeeldregio gaat eerst weg. Daarna ${count === 1 ? 'wordt uw bestand' : 'worden uw bestanden'} gelezen.`,
  leave: 'Verwijderen en mijn bestanden lezen',
};
