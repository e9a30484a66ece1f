import { colourOf, inlined } from './inlined.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What belongs to the page alone, or stands in it for who cannot see the drawing. */
const OF_PAGE = 'button, select, .vh, .noprint';

/** A line of a text, in pixels from the corner of what it stands in. */
interface Line {
  text: string;
  box: DOMRect;
}

/**
 * All that a part of the page shows, as it lies there: its drawings, and the words beside them (names,
 * figures) as texts of a drawing. Small multiples and rows of points are drawn as the page lays them out.
 */
export function drawnIn(plot: HTMLElement): SVGElement[] {
  const corner = plot.getBoundingClientRect();
  return [...drawingsIn(plot, corner), ...wordsIn(plot, corner)];
}

function drawingsIn(plot: HTMLElement, corner: DOMRect): SVGElement[] {
  return [...plot.querySelectorAll<SVGSVGElement>('svg')].flatMap((drawing) => {
    const at = drawing.getBoundingClientRect();
    if (isOfPage(drawing, plot) || at.width === 0) return [];
    const group = document.createElementNS(NAMESPACE, 'g');
    group.setAttribute('transform', `translate(${at.left - corner.left} ${at.top - corner.top})`);
    // "currentColor" is a colour only where the drawing stands.
    group.setAttribute('color', colourOf(getComputedStyle(drawing).color).hex);
    group.append(...inlined(drawing).childNodes);
    return [group];
  });
}

function wordsIn(plot: HTMLElement, corner: DOMRect): SVGElement[] {
  const walker = document.createTreeWalker(plot, NodeFilter.SHOW_TEXT);
  const found: SVGElement[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || around.closest('svg') || isOfPage(around, plot)) continue;
    const style = getComputedStyle(around);
    for (const { text, box } of linesOf(node as Text)) {
      const isEnd = style.textAlign === 'end' || style.textAlign === 'right';
      const element = document.createElementNS(NAMESPACE, 'text');
      element.setAttribute('x', String((isEnd ? box.right : box.left) - corner.left));
      // A line of text stands on about a quarter of its height.
      element.setAttribute('y', String(box.bottom - corner.top - box.height / 4));
      element.setAttribute('text-anchor', isEnd ? 'end' : 'start');
      // Another font is as wide as there was room for.
      element.setAttribute('textLength', String(box.width));
      element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
      element.setAttribute('font-size', style.fontSize);
      element.setAttribute('font-weight', style.fontWeight);
      element.setAttribute('fill', colourOf(style.color).hex);
      element.append(text);
      found.push(element);
    }
  }
  return found;
}

/** Whether something in the plot belongs to the page alone. */
function isOfPage(element: Element, plot: HTMLElement): boolean {
  const found = element.closest(OF_PAGE);
  return found !== null && plot.contains(found);
}

/** A text of the page by the lines that it is broken into there. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.text += ` ${word}`;
      last.box = new DOMRect(last.box.x, last.box.y, box.right - last.box.x, last.box.height);
    } else lines.push({ text: word, box });
  }
  return lines;
}
