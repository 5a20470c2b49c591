import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/model/segment.ts';

type Rgb = [number, number, number];

const css = readFileSync('src/styles/tokens.css', 'utf8');
function token(name: string): { light: Rgb; dark: Rgb } {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!match) throw new Error(`tokens.css has no --${name}`);
  const linear = (hex: string) =>
    [1, 3, 5].map(at => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as Rgb;
  return { light: linear(match[1]!), dark: linear(match[2]!) };
}
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
// Machado, Oliveira and Fernandes (2009), severity 1.
const VISION: Record<string, readonly (readonly number[])[]> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (colour: Rgb, matrix: readonly (readonly number[])[]) =>
  matrix.map(row => Math.max(0, row[0]! * colour[0] + row[1]! * colour[1] + row[2]! * colour[2])) as Rgb;

describe.each(['light', 'dark'] as const)('the %s theme', theme => {
  const paper = token('paper')[theme];

  it.each(LAYERS)('shows the layer %s at 3:1 against the paper', layer => {
    expect(contrast(token(`layer-${layer}`)[theme], paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink-2', 'ink-3', 'link'])('shows text in %s at 4.5:1, on both papers', name => {
    expect(contrast(token(name)[theme], paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(name)[theme], token('paper-2')[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(VISION))('tells the layers apart with %s', vision => {
    const labs = LAYERS.filter(layer => layer !== 'funds').map(layer =>
      oklab(seen(token(`layer-${layer}`)[theme], VISION[vision]!)),
    );
    let least = 1;
    labs.forEach((a, i) => {
      labs.slice(i + 1).forEach(b => {
        least = Math.min(least, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
      });
    });
    expect(least).toBeGreaterThan(0.1);
  });
});
