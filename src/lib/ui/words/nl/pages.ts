/** The pages of the indicators. */
export const indicatorPages = {
  title: 'Indicatoren',
  headline: (count: string) => `${count} uitkomsten uit uw berichten.`,
  lede: 'Open een uitkomst om te zien hoe zij verloopt, waar zij verschilt en hoe zij is geteld.',
  empty: 'Er zijn nog geen cijfers.',
  emptyText: 'Cijfers komen uit start- en stopberichten (305 en 307). Zet die bestanden neer.',
  toFiles: 'Naar bestanden',
  open: (title: string, law: string) => `${title}, ${law}`,
  methodTitle: 'Hoe dit is geteld',
  methodMore: 'Meer uitleg',
  caveatsTitle: 'Wat dit cijfer niet zegt',
  useTitle: 'Waarvoor u het gebruikt',
  useText:
    'Voor een gesprek, niet als oordeel. Er wordt nooit een betaling uit een uitkomst berekend.',
  method: {
    question: 'Vraag',
    numerator: 'Teller',
    denominator: 'Noemer',
    excluded: 'Telt niet mee',
    source: 'Bron',
    examples: 'Voorbeelden',
  },
  unknown: 'Deze uitkomst bestaat niet.',
};
