import { margin, type PrintedSheet } from '../../../printing/printed-sheet.js';
import type { Element } from '../still-html.js';

// Those of the style sheet in the light.
const sea = '#eef1f3';
const land = '#dcdad2';
const border = '#ffffff';
const ink = '#17181a';
const flows: Readonly<Record<string, string>> = { given: '#1f6f8b', sold: '#b4530a', unknown: '#70737c' };

/** The map a view has, line by line as it was drawn there. */
export function drawMapOn(sheet: PrintedSheet, svg: Element): void {
  const { doc } = sheet;
  const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = (doc.page.width - 2 * margin) / width;
  sheet.need(height * scale + 8);
  const top = doc.y;
  doc.save().translate(margin, top).scale(scale);
  doc.rect(0, 0, width, height).clip();
  doc.rect(0, 0, width, height).fill(sea);
  for (const path of svg.querySelectorAll('path')) drawPath(sheet, path);
  const places = [...svg.querySelectorAll('circle')].map((circle) => numbersOf(circle, 'cx', 'cy'));
  for (const [x, y] of places) doc.circle(x, y, 3).fill(ink);
  doc.restore();
  for (const text of svg.querySelectorAll('text')) {
    const [x, y] = numbersOf(text, 'x', 'y');
    const isLeft = text.getAttribute('text-anchor') === 'end';
    doc.y = top + y * scale - 4;
    sheet.text(text.textContent, {
      size: 7,
      bold: true,
      x: isLeft ? margin : margin + x * scale,
      width: isLeft ? x * scale : doc.page.width - 2 * margin - x * scale,
      align: isLeft ? 'right' : 'left',
    });
  }
  doc.x = margin;
  doc.y = top + height * scale + 8;
}

function drawPath({ doc }: PrintedSheet, path: Element): void {
  const outline = path.getAttribute('d') ?? '';
  const terms = path.getAttribute('data-flow');
  if (terms === null) {
    doc.path(outline).lineWidth(0.7).fillAndStroke(land, border);
    return;
  }
  const width = Number(path.getAttribute('stroke-width') ?? 1);
  doc.path(outline).lineWidth(width).strokeOpacity(0.85);
  if (terms === 'unknown') doc.dash(3, { space: 3 });
  else doc.undash();
  doc
    .stroke(flows[terms] ?? ink)
    .undash()
    .strokeOpacity(1);
}

const numbersOf = (element: Element, one: string, other: string): [number, number] => [
  Number(element.getAttribute(one)),
  Number(element.getAttribute(other)),
];
