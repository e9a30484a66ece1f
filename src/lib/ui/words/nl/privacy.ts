import type { Way } from '../ids.ts';
import { numbersIn } from '../numbers.ts';
import type { Passage } from './limits.ts';

const n = numbersIn('nl');

/** A store of the database: what anyone with the browser's tools sees, and what is encrypted. */
export interface StoreWords {
  what: string;
  clear: string;
  sealed: string;
}

/** The stores of the database, by their name. */
export type StoreName = 'keys' | 'imports' | 'chunks' | 'settings' | 'marks';

/** The page about privacy, for the privacy officer. */
export const privacy = {
  title: 'Privacy',
  headline: 'Uw bestanden blijven op deze computer. Hier leest u hoe, en hoe u het zelf nagaat.',
  lede: 'Deze pagina is geschreven voor de functionaris gegevensbescherming. Zij noemt ook wat er nog niet is.',
  trial: {
    title: 'De proef',
    text: 'De pagina probeert zes keer een verzonnen bericht te versturen naar een adres dat niet bestaat. De browser hoort dat elke keer tegen te houden. Er gaat niets van uw gegevens mee.',
    button: 'Proef doen',
    again: 'Opnieuw proberen',
    running: 'De proef loopt',
    ways: {
      fetch: 'met een verzoek',
      beacon: 'als sein op de achtergrond',
      socket: 'over een open verbinding',
      image: 'verstopt in een afbeelding',
      form: 'met een formulier',
      worker: 'vanuit het werkproces dat met uw gegevens rekent',
    } satisfies Record<Way, string>,
    held: 'tegengehouden',
    passed: 'niet tegengehouden',
    open: 'nog niet geprobeerd',
    allHeld: (count: number) => `De browser hield alle ${n.count(count)} pogingen tegen.`,
    somePassed:
      'De browser hield niet alles tegen. Gebruik deze pagina niet met echte gegevens, en meld dit bij wie haar aanbiedt.',
    ended: (moment: string) => `Laatst gedaan op ${moment}.`,
    foot: 'Alleen een melding van de browser dat het beleid iets weigerde, telt als tegengehouden. Dat er niets aankomt, is geen bewijs.',
  },
  storeTitle: 'Wat waar staat',
  storeText:
    'Alles wat u inleest, staat in één database van deze browser (IndexedDB) met de naam uitkomstwijzer. De versleuteling is AES-GCM (256 bits). Elk stuk heeft een eigen startwaarde, en is alleen op zijn eigen plek te lezen.',
  storeCaption: 'De onderdelen van de database',
  storeColumns: {
    store: 'Onderdeel',
    clear: 'Leesbaar',
    sealed: 'Versleuteld',
  },
  stores: {
    keys: {
      what: 'De sleutels',
      clear:
        'een kenmerk, en de datasleutel als object dat een pagina wel kan gebruiken maar niet kan uitlezen',
      sealed: 'de sleutel voor pseudoniemen (32 willekeurige bytes)',
    },
    imports: {
      what: 'Eén regel per bestand',
      clear:
        'een willekeurig kenmerk, de stand (wordt gelezen of telt mee), het kenmerk van het werkproces, het aantal bytes en het aantal blokken',
      sealed:
        'bestandsnaam, grootte, controlegetal (SHA-256), tijdstip, aantallen, gemeenten, en de plaats en soort van elke opmerking',
    },
    chunks: {
      what: 'De rijen, in blokken',
      clear: 'het kenmerk van het bestand en het nummer van het blok',
      sealed:
        'alle rijen: pseudoniem, nummer van de toewijzing, gemeente, aanbieder, product, datums, reden, en het kenmerk en de dagtekening van elk bericht',
    },
    settings: {
      what: 'Instellingen',
      clear: 'de naam van de instelling',
      sealed:
        'het regioprofiel dat u hier koos, welke aanleveringen u goedkeurde, de gebeurtenissen die u noteerde, en tot welke dag u de export volledig noemde',
    },
    marks: {
      what: 'Een merk bij elke wijziging',
      clear: 'een willekeurig kenmerk',
      sealed: 'niets',
    },
  } satisfies Record<StoreName, StoreWords>,
  passages: [
    {
      id: 'daarnaast',
      title: 'Wat er nog meer in de browser staat',
      text: ['Buiten de database staat alleen het volgende. Dit is niet versleuteld.'],
      points: [
        'De bestanden van de pagina zelf, zodat zij zonder netwerk werkt (Cache Storage).',
        'Het regioprofiel dat de aanbieder van de pagina ernaast heeft gezet, als dat er is (Cache Storage).',
        'Hoe ver u een pagina had gescrold, tot u het tabblad sluit (sessionStorage).',
        'De adressen in de geschiedenis van de browser. Daarin staan uw filters, ook de code van een aanbieder of gemeente.',
      ],
    },
    {
      id: 'nooit',
      title: 'Wat nooit wordt bewaard',
      text: [],
      points: [
        'Het BSN. Het staat even in het geheugen van het werkproces dat het bestand leest, en wordt een pseudoniem voordat er iets wordt weggeschreven.',
        'Naam, geboortedatum, geslacht, adres en vrije tekst. Die neemt de pagina niet over uit de berichten.',
        'Het bestand zelf. Na het lezen blijven alleen de rijen over die nodig zijn om te tellen.',
        'Wat u of een cliënt op de pagina Invullen invult. Dat staat in het geheugen tot u het als bestand opslaat.',
      ],
    },
    {
      id: 'pseudoniemen',
      title: 'Gepseudonimiseerd is niet anoniem',
      text: [
        'Een pseudoniem is een HMAC-SHA-256 van het BSN, waarvan 16 bytes worden bewaard. De sleutel is willekeurig, hoort bij deze werkruimte en ligt versleuteld in de database. Zonder de sleutel is een pseudoniem niet terug te rekenen door alle BSN’s te proberen. Wie in deze browser kan, kan de sleutel wel gebruiken. In een andere browser krijgt dezelfde persoon een ander pseudoniem.',
        'De gegevens blijven persoonsgegevens. Het nummer van de toewijzing, de datums, de gemeente en de aanbieder blijven staan. Wie ook bij de administratie van de gemeente kan, kan daarmee een cliënt terugvinden. Zeg daarom nooit dat deze gegevens anoniem zijn.',
      ],
    },
    {
      id: 'lezen',
      title: 'Wie de gegevens kan lezen',
      text: [
        'Wie bij dit computeraccount kan, kan de gegevens lezen. Er is nog geen wachtwoordzin: de datasleutel ligt in dezelfde browser als de gegevens. De versleuteling helpt tegen wie een los bestand te zien krijgt, niet tegen wie het account of de hele schijf in handen heeft. Vergrendel dus de computer, en zorg dat de schijf is versleuteld.',
        'Een andere pagina op hetzelfde adres kan er ook bij. Daarom hoort Uitkomstwijzer een eigen adres te hebben, zonder andere pagina’s ernaast.',
      ],
    },
    {
      id: 'verlaat',
      title: 'Wat de computer verlaat',
      text: [
        'Niets van wat u inleest. De pagina haalt alleen haar eigen bestanden op, kijkt op hetzelfde adres of er een nieuwe versie is, en leest daar het regioprofiel. Er zijn geen bezoekcijfers, geen lettertypen van elders en geen foutmeldingen aan wie dan ook.',
        'Een download zet een bestand met cijfers op uw eigen schijf. Kleine aantallen staan er niet in, tenzij het regioprofiel de bescherming uitzet. Een verborgen getal is soms nog terug te rekenen uit andere cijfers: de bescherming daartegen is er nog niet. Deel cijfers dus met zorg.',
      ],
    },
    {
      id: 'ziet',
      title: 'Wat de aanbieder van de pagina ziet',
      text: [
        'Wat elke webserver ziet: dat een IP-adres op een tijdstip bestanden van de pagina ophaalt, met welke browser en in welke taal. Uw filters staan achter het # in het adres; dat deel stuurt een browser nooit mee. Na het eerste bezoek komt de pagina uit de browser zelf, en ziet de server meestal alleen de vraag naar een nieuwe versie en naar het regioprofiel.',
      ],
    },
    {
      id: 'bewaren',
      title: 'Bewaren, reservekopie en wissen',
      text: ['Twee dingen zijn er nog niet:'],
      points: [
        'Een bewaartermijn die de pagina bewaakt. Rijen blijven staan tot u ze weghaalt, of tot de browser zijn opslag leegt.',
        'Een reservekopie. Bewaar uw bronbestanden op hun eigen plek: na een nieuwe keer inlezen geven zij dezelfde cijfers.',
      ],
    },
    {
      id: 'wissen',
      title: 'Zo wist u alles',
      text: [
        'Eén bestand: bij Bestanden, met “Ongedaan maken”. De rijen zijn dan weg uit de database.',
        'Alles, ook de sleutels en het regioprofiel: wis in de instellingen van de browser de gegevens van deze site. Daarna kan de pagina dezelfde pseudoniemen niet meer maken. Een download die u deed, blijft op uw schijf staan.',
      ],
    },
  ] as Passage[],
  policyTitle: 'Het beleid van deze pagina',
  policyText:
    'Dit is het beleid (Content Security Policy) waarmee de pagina nu in uw browser staat, regel voor regel. De browser handhaaft het, ook als in de pagina zelf een fout zit.',
  policyCaption: 'De regels van het beleid',
  policyColumns: { rule: 'Regel', meaning: 'Wat zij doet' },
  policyUnknown: 'Deze regel staat nog niet in de uitleg.',
  policyNone:
    'Deze pagina staat zonder beleid in uw browser. Gebruik haar niet met echte gegevens.',
  policyWorkers:
    'Een werkproces dat van een adres wordt geladen, valt buiten zo’n beleid. Daarom maakt de pagina haar werkprocessen uit een blob: die erven het beleid. Het proces dat de pagina zonder netwerk laat werken (de service worker) valt eronder als de webserver de bijgeleverde headers stuurt. Het leest geen bestanden en geen database.',
  checkTitle: 'Zelf nagaan in vijf stappen',
  check: [
    {
      name: 'Zet het netwerk uit.',
      text: 'Laad de pagina, zet het netwerk uit en lees bestanden in. Alles werkt.',
    },
    {
      name: 'Kijk naar het verkeer.',
      text: 'Druk op F12 en kies Netwerk. Lees bestanden in en bekijk een cijfer. U ziet alleen bestanden van dit adres, en geen verzoek waar gegevens in gaan.',
    },
    {
      name: 'Kijk in de opslag.',
      text: 'Kies in hetzelfde venster Toepassing (of Opslag), dan IndexedDB, dan uitkomstwijzer. U ziet de onderdelen uit de tabel hieronder.',
    },
    {
      name: 'Lees het beleid.',
      text: 'Het staat in de broncode van elke pagina, in de regel met content-security-policy. Vergelijk het met de tabel verderop, en doe de proef.',
    },
    {
      name: 'Lees de broncode.',
      text: 'De code valt onder de EUPL. De opslag staat in src/lib/storage, het lezen in src/lib/formats. In tests/browser/policy.spec.ts probeert een test vanuit de pagina en haar werkprocessen gegevens te lekken.',
    },
  ],
  dpiaTitle: 'Voor in uw DPIA',
  dpiaText: 'De pagina beslist niets over uw grondslag. Deze punten kunt u opnemen en aanvullen.',
  dpia: [
    {
      name: 'Verwerking',
      text: 'Lezen, pseudonimiseren, lokaal bewaren en tellen van toewijzingen, start- en stopberichten Jeugdwet en Wmo.',
    },
    {
      name: 'Gegevens',
      text: 'BSN (alleen tijdens het lezen), pseudoniem, nummer van de toewijzing, gemeente, aanbieder, product, datums, reden van beëindiging. Het gaat over zorg: behandel het als gevoelig.',
    },
    {
      name: 'Doel',
      text: 'Vul zelf in, bijvoorbeeld leren en kwaliteitsgesprekken. Niet voor betaling, en niet om één cliënt te volgen.',
    },
    {
      name: 'Grondslag',
      text: 'Vul zelf in, per gegevensset.',
    },
    {
      name: 'Ontvangers',
      text: 'Geen, behalve wie u een download geeft. De aanbieder van de pagina ontvangt geen gegevens.',
    },
    {
      name: 'Risico’s die blijven',
      text: 'Toegang via het computeraccount; bronbestanden die op de schijf blijven; cijfers die bij elkaar iemand herkenbaar maken; een pagina die de webserver vervangt door een andere.',
    },
    {
      name: 'Maatregelen',
      text: 'Vergrendelde werkplek, versleutelde schijf, eigen adres voor de pagina, headers van de webserver, afspraak over wanneer u wist.',
    },
  ],
};

/** What the words about privacy look like. */
export type Privacy = typeof privacy;
