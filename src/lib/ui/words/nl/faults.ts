import type { FaultCode } from '#lib/domain/fault.ts';

/** A sentence for every job that can fail for a reason that was foreseen, and for one that was not. */
export const faults: Record<FaultCode | 'bug', (detail: string) => string> = {
  'storage-full': () =>
    'De opslag van deze browser is vol. Maak ruimte vrij op uw computer en probeer het opnieuw. Er is niets gewist.',
  'storage-unavailable': () =>
    'De browser laat deze pagina niets bewaren. Dat gebeurt vaak in een privévenster. Open de pagina in een gewoon venster. Er is niets gewist.',
  'storage-damaged': () =>
    'Een deel van de bewaarde gegevens is niet te lezen. Zet de bestanden opnieuw neer. Er is niets verstuurd.',
  'storage-newer': () =>
    'De gegevens zijn bewaard door een nieuwere versie van deze pagina. Laad de pagina opnieuw. Er is niets gewist.',
  'file-unreadable': () =>
    'De browser kon een bestand niet openen. Is het verplaatst of nog in gebruik? Zet het opnieuw neer. Er is niets gewist.',
  'profile-not-json': () => 'Dit regioprofiel is geen geldige JSON. Het oude profiel geldt nog.',
  'profile-newer': (detail) =>
    `Dit regioprofiel is gemaakt voor een nieuwere versie van deze pagina${detail ? ` (versie ${detail})` : ''}. Het oude profiel geldt nog.`,
  'profile-wrong': (detail) =>
    `In dit regioprofiel klopt iets niet${detail ? `: ${detail}` : ''}. Het oude profiel geldt nog.`,
  'worker-crashed': () =>
    'Het rekenwerk is onverwacht gestopt, misschien door te weinig geheugen. Probeer het opnieuw. Er is niets gewist.',
  'table-closed': () => 'De tabel is niet meer open. Zet het bestand opnieuw neer.',
  stopped: () => 'Het is gestopt. Er is niets toegevoegd en niets gewist.',
  bug: () => 'Hier zit een fout in de pagina zelf. Laad de pagina opnieuw. Er is niets gewist.',
};
