import type { IssueCode } from '#lib/domain/issue.ts';

/** What is the matter, why that is, and what to do about it. */
export interface IssueWords {
  title: string;
  why: string;
  todo: string;
}

const ASK_AGAIN = 'Haal het bestand opnieuw op bij de bron en zet het hier neer.';

/** A sentence for everything that can be the matter with a document or a row. */
export const issues: Record<IssueCode, IssueWords> = {
  'xml-not-well-formed': {
    title: 'De XML is beschadigd',
    why: 'Een tag is niet gesloten of een teken staat op een verkeerde plek. Het bericht is niet te lezen.',
    todo: ASK_AGAIN,
  },
  'xml-doctype': {
    title: 'Het bericht heeft een DOCTYPE',
    why: 'Berichten van iJw en iWmo hebben dat nooit. Het kan onveilig zijn.',
    todo: 'Vraag de afzender waar het bestand vandaan komt.',
  },
  'xml-entity': {
    title: 'Het bericht gebruikt een onbekende verwijzing',
    why: 'Een verwijzing als &naam; staat niet in de standaard. De inhoud is dan niet zeker.',
    todo: 'Vraag de afzender om het bericht zonder zulke verwijzingen.',
  },
  'xml-encoding': {
    title: 'De tekens zijn niet te lezen',
    why: 'Het bericht zegt in welke tekenset het staat, maar de inhoud past daar niet bij.',
    todo: 'Sla het bestand op als UTF-8, of haal het opnieuw op.',
  },
  'xml-other-namespace': {
    title: 'Dit is geen bericht van iJw of iWmo',
    why: 'De XML hoort bij een andere standaard.',
    todo: 'Er is niets nodig als u dit bestand niet wilde meetellen.',
  },
  'xml-unknown-release': {
    title: 'Deze versie van de standaard is niet bekend',
    why: 'De pagina leest iJw en iWmo 2.0 tot en met 3.2.',
    todo: 'Kijk of er een nieuwe versie van deze pagina is.',
  },
  'xml-not-a-message': {
    title: 'De XML bevat geen bericht',
    why: 'Het eerste element is geen Bericht.',
    todo: 'Kijk of het goede bestand is gekozen.',
  },
  'xml-too-large': {
    title: 'Het bericht is te groot',
    why: 'Eén bericht mag hier niet groter zijn dan 25 MB.',
    todo: 'Splits het bestand, of haal losse berichten op.',
  },
  'message-header': {
    title: 'De kop van het bericht is niet volledig',
    why: 'De afzender, de ontvanger, de identificatie of de dagtekening ontbreekt of klopt niet.',
    todo: 'Vraag de afzender om het bericht opnieuw.',
  },
  'envelope-empty': {
    title: 'De envelop is leeg',
    why: 'In de envelop zit geen bericht.',
    todo: ASK_AGAIN,
  },
  'envelope-not-base64': {
    title: 'De inhoud van de envelop is beschadigd',
    why: 'Het ingepakte bericht is niet uit te pakken.',
    todo: ASK_AGAIN,
  },
  'unknown-kind': {
    title: 'De pagina weet niet wat dit is',
    why: 'Het is geen bericht, geen ZIP en geen regioprofiel.',
    todo: 'Er is niets nodig als u dit bestand niet wilde meetellen.',
  },
  'empty-file': {
    title: 'Het bestand is leeg',
    why: 'Er staat niets in.',
    todo: ASK_AGAIN,
  },
  'zip-damaged': {
    title: 'De ZIP is beschadigd',
    why: 'De inhoudsopgave van de ZIP klopt niet.',
    todo: 'Maak de ZIP opnieuw, of haal hem opnieuw op.',
  },
  'zip-encrypted': {
    title: 'De ZIP heeft een wachtwoord',
    why: 'De pagina kan een beveiligde ZIP niet openen.',
    todo: 'Pak de ZIP eerst uit op uw computer en zet de map hier neer.',
  },
  'zip-method': {
    title: 'De ZIP is op een onbekende manier ingepakt',
    why: 'De pagina kent deze manier van inpakken niet.',
    todo: 'Pak de ZIP uit op uw computer en zet de map hier neer.',
  },
  'zip-too-large': {
    title: 'Een bestand in de ZIP is te groot',
    why: 'Uitgepakt wordt het groter dan deze pagina aankan.',
    todo: 'Pak de ZIP uit en zet kleinere delen neer.',
  },
  'zip-too-many': {
    title: 'In de ZIP zitten te veel bestanden',
    why: 'De pagina leest niet meer dan een vast aantal per ZIP.',
    todo: 'Verdeel de bestanden over meer ZIP-bestanden.',
  },
  'zip-ratio': {
    title: 'De ZIP groeit te sterk bij het uitpakken',
    why: 'Zo’n ZIP kan gemaakt zijn om computers vast te laten lopen.',
    todo: 'Vraag de afzender waar het bestand vandaan komt.',
  },
  'zip-nested-deep': {
    title: 'Een ZIP in een ZIP in een ZIP',
    why: 'De pagina pakt een ZIP uit, en een ZIP daarin. Verder niet.',
    todo: 'Pak de binnenste ZIP uit en zet die apart neer.',
  },
  'zip-entry-damaged': {
    title: 'Een bestand in de ZIP is beschadigd',
    why: 'Het was niet uit te pakken. De andere bestanden zijn wel gelezen.',
    todo: 'Haal dat ene bestand opnieuw op.',
  },
  'table-binary': {
    title: 'Dit bestand is geen tekst',
    why: 'Er staan tekens in die in een tekstbestand niet voorkomen.',
    todo: 'Sla het bestand opnieuw op als CSV of XLSX.',
  },
  'table-too-wide': {
    title: 'De tabel heeft te veel kolommen',
    why: 'De pagina leest tot 16.384 kolommen, net als Excel.',
    todo: 'Kijk of het goede bestand is gekozen, of laat kolommen weg.',
  },
  'table-too-long': {
    title: 'De tabel is te groot',
    why: 'De pagina leest tot 10 miljoen rijen en 240 miljoen cellen in een tabel.',
    todo: 'Verdeel de tabel over meer bestanden.',
  },
  'table-cell-too-large': {
    title: 'Een cel is veel te groot',
    why: 'Eén cel of rij is groter dan de pagina leest. Vaak ontbreekt dan een aanhalingsteken aan het einde van een cel.',
    todo: 'Kijk of er in het bestand een aanhalingsteken te veel of te weinig staat, en sla het opnieuw op.',
  },
  'workbook-protected': {
    title: 'De werkmap heeft een wachtwoord',
    why: 'De pagina kan een beveiligde werkmap niet openen.',
    todo: 'Open de werkmap, haal het wachtwoord eraf en sla hem opnieuw op.',
  },
  'workbook-damaged': {
    title: 'De werkmap is beschadigd',
    why: 'De pagina kan hem niet lezen.',
    todo: 'Open hem in Excel of LibreOffice en sla hem opnieuw op als XLSX.',
  },
  'workbook-too-large': {
    title: 'De werkmap is te groot',
    why: 'Uitgepakt wordt hij groter dan deze pagina aankan.',
    todo: 'Sla het werkblad op als CSV, of verdeel het over meer werkmappen.',
  },
  'workbook-html': {
    title: 'Dit lijkt een werkmap, maar is het niet',
    why: 'Er zit een webpagina of XML in. Sommige programma’s geven zo’n bestand de naam .xls.',
    todo: 'Open het in Excel of LibreOffice en sla het op als XLSX.',
  },
  'workbook-macros': {
    title: 'De werkmap bevat macro’s',
    why: 'De pagina leest alleen de cellen. Macro’s worden niet uitgevoerd.',
    todo: 'Er is niets nodig.',
  },
  'table-no-rows': {
    title: 'Er staan geen rijen in de tabel',
    why: 'Onder de kolomnamen staat niets.',
    todo: 'Kijk of het goede bestand of werkblad is gekozen.',
  },
  'header-merged': {
    title: 'Kolomnamen zijn samengevoegd',
    why: 'Eén cel in de rij met kolomnamen hoort bij meer kolommen. Elke kolom kreeg die naam, met een volgnummer.',
    todo: 'Kijk of de kolommen goed zijn gekozen.',
  },
  'header-double': {
    title: 'Een kolomnaam komt twee keer voor',
    why: 'De tweede kolom kreeg een volgnummer achter de naam.',
    todo: 'Kijk of de goede kolom is gekozen.',
  },
  'row-too-wide': {
    title: 'De rij heeft meer cellen dan er kolommen zijn',
    why: 'Dan zijn cellen vaak een plaats opgeschoven. De rij telt niet mee.',
    todo: 'Kijk of er een scheidingsteken in een cel staat, en zet die cel tussen aanhalingstekens.',
  },
  'date-impossible': {
    title: 'Deze datum bestaat niet',
    why: 'De dag, de maand of het jaar kan niet, zoals 31-02. De rij telt niet mee.',
    todo: 'Verbeter de datum in de bron.',
  },
  'date-order-unsure': {
    title: 'De volgorde van dag en maand is niet zeker',
    why: 'De datums in deze kolom passen bij dag-maand-jaar en bij maand-dag-jaar, of door elkaar.',
    todo: 'Kies de goede volgorde bij deze kolom.',
  },
  'decimals-mixed': {
    title: 'Komma en punt staan door elkaar',
    why: 'In deze kolom is de komma soms het decimaalteken en soms de punt.',
    todo: 'Kijk welk teken geldt en verbeter de andere cellen in de bron.',
  },
  'code-exponent': {
    title: 'Een code is een afgerond getal geworden',
    why: 'Een spreadsheet maakte er iets van als 1,23E+11. De echte code is dan weg. De rij telt niet mee.',
    todo: 'Maak het bestand opnieuw met deze kolom als tekst.',
  },
  'code-restored': {
    title: 'Nullen voor een code zijn aangevuld',
    why: 'Een spreadsheet laat nullen aan het begin weg. De code was daardoor te kort.',
    todo: 'Er is niets nodig.',
  },
  'sheet-hidden': {
    title: 'Er is een verborgen werkblad',
    why: 'Ook op een verborgen werkblad kan iets staan. De pagina kiest het niet uit zichzelf.',
    todo: 'Kies dat werkblad als de rijen daar staan. Anders is er niets nodig.',
  },
  'cell-error': {
    title: 'Een cel bevat een foutwaarde',
    why: 'Een formule in het werkblad gaf een fout, zoals #N/B. De rij telt niet mee.',
    todo: 'Verbeter de cel hier of in de bron.',
  },
  'cell-missing': {
    title: 'Een verplichte cel is leeg',
    why: 'Zonder deze waarde zegt de rij te weinig. De rij telt niet mee.',
    todo: 'Vul de cel hier in of in de bron.',
  },
  'value-unknown': {
    title: 'Een woord is niet bekend',
    why: 'Deze kolom heeft een vaste lijst van woorden, en dit staat er niet in. De rij telt niet mee.',
    todo: 'Kies wat het woord betekent. Dat geldt dan voor alle rijen met dit woord.',
  },
  'code-digits': {
    title: 'Een code heeft niet het goede aantal cijfers',
    why: 'Een AGB-code heeft acht cijfers en een categorie twee. De rij telt niet mee.',
    todo: 'Verbeter de code hier of in de bron.',
  },
  'code-unreadable': {
    title: 'Een code is niet te lezen',
    why: 'In de cel staat geen code: het is te lang, of een ander soort waarde. De rij telt niet mee.',
    todo: 'Verbeter de cel hier of in de bron.',
  },
  'number-unreadable': {
    title: 'Een getal is niet te lezen',
    why: 'In de cel staan andere tekens dan een getal, of het is geen heel getal. De rij telt niet mee.',
    todo: 'Verbeter de cel hier of in de bron.',
  },
  'date-unreadable': {
    title: 'Een datum is niet te lezen',
    why: 'Wat in de cel staat is geen datum. De rij telt niet mee.',
    todo: 'Verbeter de cel hier of in de bron. Schrijf bijvoorbeeld 31-12-2024.',
  },
  'period-unreadable': {
    title: 'Een periode is niet te lezen',
    why: 'Een periode is een jaar, halfjaar, kwartaal of maand. De rij telt niet mee.',
    todo: 'Schrijf bijvoorbeeld 2024, 2024-H1, 2024-Q1 of 2024-03.',
  },
  'municipality-unreadable': {
    title: 'Een gemeente is niet te lezen',
    why: 'In de cel staat geen code van vier cijfers en geen naam van een gemeente. De rij telt niet mee.',
    todo: 'Verbeter de cel hier of in de bron.',
  },
  'municipality-unknown': {
    title: 'Een gemeentecode is niet bekend',
    why: 'De code staat niet in de lijst van 2026. Misschien is de gemeente samengegaan met een andere. De rij telt mee onder deze code.',
    todo: 'Klopt de code? Dan is er niets nodig.',
  },
  'reason-unknown': {
    title: 'Een reden van beëindiging is niet bekend',
    why: 'Deze reden staat in geen lijst van de Jeugdwet of de Wmo. De start telt mee, het einde nog niet.',
    todo: 'Kies welke code van de lijst het is. Dat wordt onthouden.',
  },
  'reason-not-in-law': {
    title: 'Een reden hoort niet bij de wet',
    why: 'Deze code staat niet in de lijst van de wet van deze rij. De start telt mee, het einde niet.',
    todo: 'Kijk of de wet of de reden verkeerd is ingevuld.',
  },
  'reason-two-lists': {
    title: 'Reden 02 kan twee dingen betekenen',
    why: 'In de lijst van het CBS is 02 “in overeenstemming”, in de berichten “overlijden”. In dit bestand staan codes uit beide lijsten. De pagina leest 02 hier als “overlijden”.',
    todo: 'Gebruik in één bestand één lijst.',
  },
  'reason-without-end': {
    title: 'Er staat een reden, maar geen einddatum',
    why: 'Zonder einddatum is de hulp niet gestopt. De hulp telt als lopend.',
    todo: 'Vul de einddatum in, of haal de reden weg.',
  },
  'end-without-reason': {
    title: 'Er staat een einddatum, maar geen reden',
    why: 'Zonder reden is niet te zeggen hoe de hulp stopte. De start telt mee, het einde niet.',
    todo: 'Vul de reden in.',
  },
  'end-before-begin': {
    title: 'Het einde ligt voor het begin',
    why: 'De einddatum is eerder dan de begindatum. De start telt mee, het einde niet.',
    todo: 'Kijk welke van de twee datums klopt.',
  },
  'begin-far-ahead': {
    title: 'De begindatum ligt ver in de toekomst',
    why: 'De hulp begint meer dan een jaar na vandaag. De rij telt niet mee in de cijfers.',
    todo: 'Kijk of het jaartal klopt.',
  },
  'rows-contradict': {
    title: 'Twee rijen spreken elkaar tegen',
    why: 'Ze gaan over dezelfde hulp, maar zeggen iets anders over het einde of de toewijzing. Het laatste einde telt; bij gelijke datums telt de onderste rij.',
    todo: 'Kijk welke rij klopt en laat de andere weg.',
  },
  'rows-equal': {
    title: 'Een rij staat er twee keer',
    why: 'Ze gaat over dezelfde hulp als een andere rij en zegt hetzelfde. Ze telt één keer.',
    todo: 'Er is niets nodig.',
  },
  'period-length': {
    title: 'Een periode heeft niet de goede lengte',
    why: 'Hier past een halfjaar of een maand; een heel jaar alleen bij tevredenheid over pleegzorg. De rij telt niet mee.',
    todo: 'Schrijf bijvoorbeeld 2024-H1 of 2024-03.',
  },
  'period-not-ended': {
    title: 'De periode is nog niet voorbij',
    why: 'Een aanlevering gaat over een periode die voorbij is. De rij telt niet mee.',
    todo: 'Kijk of de periode klopt, of lever later aan.',
  },
  'score-half': {
    title: 'Een cijfer is niet heel',
    why: 'Alleen hele cijfers tellen mee, geen halve. De rij telt niet mee.',
    todo: 'Vul het hele cijfer in dat is gegeven.',
  },
  'score-outside': {
    title: 'Een cijfer valt buiten de schaal',
    why: 'Het cijfer past niet bij de schaal van deze kolom. De rij telt niet mee.',
    todo: 'Verbeter het cijfer. Is het een schaal van 1 tot 5? Zet dat in de kolom Schaal.',
  },
  'number-outside': {
    title: 'Een getal valt buiten wat kan',
    why: 'Een SD is groter dan 0, betrouwbaarheid ligt van 0 tot 1, en er zijn niet meer vrije plaatsen dan plaatsen. De rij telt niet mee.',
    todo: 'Verbeter het getal.',
  },
  'informant-law': {
    title: 'De invuller past niet bij de wet',
    why: 'Bij de Jeugdwet vult de jeugdige of de ouder in, bij de Wmo de cliënt. De rij telt niet mee.',
    todo: 'Verbeter de wet of de invuller.',
  },
  'informant-age': {
    title: 'De invuller past niet bij de leeftijd',
    why: 'Onder de 12 jaar vult een ouder in. De rij telt mee zoals zij is.',
    todo: 'Kijk of de leeftijdsgroep of de invuller klopt.',
  },
  'filled-above-asked': {
    title: 'Er is meer ingevuld dan gevraagd',
    why: 'Ingevuld kan niet hoger zijn dan benaderd. De rij telt niet mee.',
    todo: 'Verbeter een van de twee aantallen.',
  },
  'dates-reversed': {
    title: 'Het traject eindigt voor het begint',
    why: 'De einddatum is eerder dan de begindatum. De rij telt niet mee.',
    todo: 'Kijk welke van de twee datums klopt.',
  },
  'date-ahead': {
    title: 'De datum ligt in de toekomst',
    why: 'De datum is later dan vandaag. De rij telt mee zoals zij is.',
    todo: 'Kijk of de datum klopt.',
  },
  'pleegzorg-results': {
    title: 'Pleegzorg hoort hier niet',
    why: 'Over pleegzorg wordt alleen tevredenheid aangeleverd.',
    todo: 'Laat de rij weg.',
  },
  'municipality-elsewhere': {
    title: 'De gemeente hoort niet bij de regio',
    why: 'De gemeente staat niet in het regioprofiel.',
    todo: 'Lever deze rij aan bij de regio van de gemeente.',
  },
  'key-twice': {
    title: 'Twee rijen gaan over hetzelfde',
    why: 'Deze rij heeft dezelfde nummers en dezelfde invuller als een andere.',
    todo: 'Kijk welke rij klopt en laat de andere weg.',
  },
  'row-no-begin': {
    title: 'De begindatum ontbreekt',
    why: 'Zonder begindatum is niet te zeggen om welke hulp het gaat. De rij telt niet mee.',
    todo: 'Vraag de aanbieder om een goed bericht.',
  },
  'row-no-end': {
    title: 'De einddatum ontbreekt',
    why: 'Een stopbericht zonder einddatum zegt niet wanneer de hulp stopte. De rij telt niet mee.',
    todo: 'Vraag de aanbieder om een goed bericht.',
  },
  'row-number': {
    title: 'Het toewijzingnummer is geen nummer',
    why: 'Het nummer bevat andere tekens dan cijfers. De rij telt niet mee.',
    todo: 'Vraag de afzender om een goed bericht.',
  },
  'row-no-key': {
    title: 'De rij heeft geen nummer',
    why: 'Zonder nummer is de toewijzing niet te herkennen. De rij telt niet mee.',
    todo: 'Vraag de gemeente om een goed bericht.',
  },
  'client-bsn': {
    title: 'Het burgerservicenummer klopt niet',
    why: 'Het is leeg of voldoet niet aan de controle. De rij telt mee, maar wordt niet met andere hulp verbonden.',
    todo: 'Laat de afzender dit nakijken. Er is hier niets nodig.',
  },
  'message-not-needed': {
    title: 'Dit soort bericht is niet nodig',
    why: 'De pagina herkent het, maar telt er niets uit.',
    todo: 'Er is niets nodig.',
  },
};
