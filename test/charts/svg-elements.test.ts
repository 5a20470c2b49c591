import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SvgDocument } from '../../src/charts/svg-elements.ts';

const SVG = 'http://www.w3.org/2000/svg';
const own = () => new SvgDocument() as unknown as Document;
const general = () => parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
const HOSTILE = '"<script>&amp;\u00a0\'</script>';

describe('the document that charts are drawn in', () => {
  it('gives the text that a general DOM gives, whatever is drawn', () => {
    const rows = [
      { name: HOSTILE, from: 1, to: 3, kind: 'a' },
      { name: 'two\nlines', from: 2, to: 5, kind: 'b' },
      { name: 'Ångström 株式会社', from: 4, to: 4, kind: 'a' },
    ];
    const draw = (document: Document) =>
      Plot.plot({
        document,
        marginLeft: 80,
        x: { label: HOSTILE, grid: true },
        fy: { label: null },
        color: { type: 'ordinal' },
        marks: [
          Plot.frame(),
          Plot.barX(rows, {
            x1: 'from',
            x2: 'to',
            y: 'name',
            fy: 'kind',
            fill: 'kind',
            title: 'name',
            clip: true,
          }),
          Plot.text(rows, { x: 'to', y: 'name', fy: 'kind', text: 'name', lineWidth: 4, href: 'kind' }),
          Plot.link(rows, { x1: 'from', x2: 'to', y1: 'name', y2: 'name', fy: 'kind', markerEnd: 'arrow' }),
          Plot.dot(rows, { x: 'to', y: 'name', fy: 'kind', symbol: 'kind', ariaLabel: 'kind' }),
          Plot.lineY(rows, { x: 'from', y: 'name', fy: 'kind', marker: 'circle' }),
        ],
      }).outerHTML.replace(/plot-(?:clip|marker)-\d+/g, 'plot-id');
    const text = draw(own());
    expect(text.length).toBeGreaterThan(3000);
    expect(text).not.toContain('<script');
    expect(text).toBe(draw(general()));
  });

  it('escapes what stands in an attribute', () => {
    const element = own().createElementNS(SVG, 'a');
    element.setAttribute('href', HOSTILE);
    expect(element.outerHTML).toBe('<a href="&quot;&lt;script&gt;&amp;amp;&#160;\'&lt;/script&gt;" />');
    expect(element.getAttribute('href')).toBe(HOSTILE);
  });

  it('moves a node that is put elsewhere', () => {
    const document = own();
    const [box, first, second] = ['g', 'a', 'b'].map(name => document.createElementNS(SVG, name)) as [
      SVGElement,
      SVGElement,
      SVGElement,
    ];
    box.appendChild(first);
    box.insertBefore(second, first);
    expect(box.outerHTML).toBe('<g><b /><a /></g>');
    second.appendChild(first);
    expect(box.outerHTML).toBe('<g><b><a /></b></g>');
    first.textContent = 'x < y';
    expect(box.outerHTML).toBe('<g><b><a>x &lt; y</a></b></g>');
    expect(box.textContent).toBe('x < y');
    box.removeChild(second);
    expect(box.outerHTML).toBe('<g />');
  });

  it('says what it does not know instead of drawing it wrongly', () => {
    expect(() => own().createElementNS('http://www.w3.org/1999/xhtml', 'p')).toThrow(/SVG only, not p/);
    const [box, stranger] = [own().createElementNS(SVG, 'g'), own().createElementNS(SVG, 'a')];
    expect(() => box.insertBefore(own().createElementNS(SVG, 'b'), stranger)).toThrow(/no child/);
  });
});
