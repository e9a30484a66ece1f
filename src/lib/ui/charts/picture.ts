import { colourOf, inlined, PICTURE_FONT } from './inlined.ts';
import { drawnIn } from './pictured.ts';

/** What a picture says beside its drawing. */
export interface PictureText {
  title: string;
  /** the drawing in words, for who cannot see it */
  description: string;
  /** source, period, definition set, data version */
  lines: readonly string[];
}

const MARGIN = 24;
const LINE = 18;
const TITLE = { size: 18, line: 24 };
/** Width of a letter for its size, roughly: only line ends depend on it. */
const LETTER = 0.52;

/** The chart in a frame of the page as the text of a file that needs nothing else; undefined where none is drawn. */
export function pictureOf(element: HTMLElement, text: PictureText): string | undefined {
  const plot = element.querySelector<HTMLElement>('.walk');
  if (!plot?.querySelector('svg')) return undefined;
  const ink = colourOf(getComputedStyle(element).color).hex;
  const paper = colourOf(paperOf(element)).hex;
  const box = plot.getBoundingClientRect();
  const width = Math.max(320, Math.round(box.width));
  const picture = make('svg', { role: 'img', 'font-family': PICTURE_FONT });
  picture.append(make('title', {}, text.title), make('desc', {}, text.description));
  const back = make('rect', { width: '100%', height: '100%', fill: paper });
  picture.append(back);
  let y = MARGIN;
  const write = (line: string, size: number, height: number, weight = '400') => {
    y += height;
    const look = { x: MARGIN, y: y - 5, 'font-size': size, 'font-weight': weight, fill: ink };
    picture.append(make('text', look, line));
  };
  for (const line of wrapped(text.title, width / (TITLE.size * LETTER))) {
    write(line, TITLE.size, TITLE.line, '600');
  }
  y += 12;
  const group = make('g', { transform: `translate(${MARGIN} ${y})` });
  group.append(...drawnIn(plot));
  picture.append(group);
  y += Math.round(box.height) + 12;
  y = addLegend(picture, element, { y, width, ink });
  for (const line of text.lines.flatMap((one) => wrapped(one, width / (12 * LETTER)))) {
    write(line, 12, LINE);
  }
  const height = y + MARGIN;
  const size = { width: width + 2 * MARGIN, height };
  for (const [name, value] of Object.entries(size)) picture.setAttribute(name, String(value));
  picture.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return new XMLSerializer().serializeToString(picture);
}

/** What the marks mean, each with its mark, in rows; gives where they end. */
function addLegend(
  picture: SVGElement,
  element: HTMLElement,
  { y, width, ink }: { y: number; width: number; ink: string },
): number {
  let x = MARGIN;
  let row = y;
  const items = [...element.querySelectorAll('.legend li')];
  for (const item of items) {
    const mark = item.querySelector('svg');
    const words = item.textContent.trim();
    const room = Number(mark?.getAttribute('width') ?? 0);
    const long = room + 8 + words.length * 12 * LETTER + 20;
    if (x > MARGIN && x + long > width) {
      x = MARGIN;
      row += LINE;
    }
    if (mark) {
      const group = make('g', { transform: `translate(${x} ${row + 2})` });
      group.append(...inlined(mark).childNodes);
      picture.append(group);
    }
    const at = { x: x + (room > 0 ? room + 8 : 0), y: row + 12, 'font-size': 12, fill: ink };
    picture.append(make('text', at, words));
    x += long;
  }
  return items.length > 0 ? row + LINE + 8 : row;
}

/** The colour behind an element: of the first around it that has one. */
function paperOf(element: Element): string {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const colour = getComputedStyle(around).backgroundColor;
    if (colourOf(colour).hex !== 'none') return colour;
  }
  return '#fff';
}

function make(name: string, look: Record<string, string | number>, words = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(look)) element.setAttribute(key, String(value));
  element.append(words);
  return element;
}

/** A text in lines of at most so many letters. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
