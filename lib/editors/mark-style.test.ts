import { describe, expect, it } from 'vitest';
import { markColor, markName, markStyle } from './mark-style.ts';

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the mark', () => {
  it.each(['#ffffff', '#f0f2f5', '#000000', '#15202b', '#242526'])('stands out 3:1 on %s', (ground) => {
    expect(contrast(markColor, ground)).toBeGreaterThanOrEqual(3);
  });

  it('says nothing of what it marks, nor whose it is', () => {
    expect(markStyle.match(/::highlight\(([^)]*)\)/g)).toEqual([
      `::highlight(${markName})`,
      `::highlight(${markName})`,
    ]);
    expect(markStyle).not.toMatch(/chaperone|error|warning|patient/i);
  });
});
