const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What decides how a mark looks; colours go apart. */
const LOOKS = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
] as const;
const TEXT_LOOKS = ['font-size', 'font-weight', 'text-anchor', 'paint-order'] as const;
const COLOURS = ['fill', 'stroke'] as const;
/** Attributes of the page that mean nothing in a picture. */
const OF_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*)$/;

/** Fonts that are everywhere: a picture fetches none. */
export const PICTURE_FONT = 'Arial, Helvetica, sans-serif';

/**
 * A copy of a drawing that looks the same anywhere: what the style sheets say of it stands in its own
 * attributes. The ring of what is read out on screen is left out.
 */
export function inlined(element: SVGElement): SVGElement {
  const copy = document.createElementNS(NAMESPACE, element.localName) as SVGElement;
  for (const { name, value } of element.attributes) {
    if (!OF_PAGE.test(name)) copy.setAttribute(name, value);
  }
  setLooks(copy, getComputedStyle(element));
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      if (!child.classList.contains('c-sel')) copy.append(inlined(child));
    } else if (child.nodeType === Node.TEXT_NODE && element.localName === 'text') {
      copy.append(child.textContent ?? '');
    }
  }
  return copy;
}

function setLooks(copy: SVGElement, style: CSSStyleDeclaration): void {
  if (/^(g|defs|pattern|title|desc|svg)$/.test(copy.localName)) return;
  for (const name of COLOURS) {
    const value = style.getPropertyValue(name);
    if (value.startsWith('url(')) continue;
    const { hex, opacity } = colourOf(value);
    copy.setAttribute(name, hex);
    if (opacity < 1 && hex !== 'none') copy.setAttribute(`${name}-opacity`, String(opacity));
  }
  for (const name of LOOKS) copy.setAttribute(name, style.getPropertyValue(name));
  if (copy.localName !== 'text') return;
  for (const name of TEXT_LOOKS) copy.setAttribute(name, style.getPropertyValue(name));
  copy.setAttribute('font-family', PICTURE_FONT);
}

let brush: CanvasRenderingContext2D | null | undefined;

/** A colour as every program reads it: a style sheet may name it in ways that few do. */
export function colourOf(value: string): { hex: string; opacity: number } {
  if (value === 'none' || value === '') return { hex: 'none', opacity: 1 };
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return { hex: value, opacity: 1 };
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = value;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('');
  return { hex: alpha === 0 ? 'none' : `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 };
}
