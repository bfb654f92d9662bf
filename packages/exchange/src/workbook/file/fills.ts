import type { Cell } from 'hucre/xlsx';

/** The colours of Excel's old palette that a status has. */
const INDEXED: Readonly<Record<number, string>> = {
  10: 'FF0000',
  11: '00FF00',
  13: 'FFFF00',
  17: '008000',
  50: '339966',
  51: 'FFCC00',
  52: 'FF9900',
};

/** A theme lists dark before light; cells count light first (ECMA-376, 18.8.3). */
const THEME_ORDER: readonly number[] = [1, 0, 3, 2];

/**
 * The colour that a cell is filled with, in six hexadecimal digits; empty where it has none. `theme` has the colours of the
 * workbook's theme, as its file lists them.
 */
export function fillOf(cell: Cell | undefined, theme: readonly string[] = []): string {
  const fill = cell?.style?.fill;
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return '';
  const { rgb, indexed, theme: number, tint = 0 } = fill.fgColor ?? {};
  if (rgb !== undefined) return rgb.slice(-6);
  if (number !== undefined) return tinted(theme[THEME_ORDER[number] ?? number] ?? '', tint);
  return INDEXED[indexed ?? -1] ?? '';
}

/** A colour made lighter, or darker below zero, by a share of what is left to white or black. */
function tinted(hex: string, tint: number): string {
  if (!/^[\da-f]{6}$/i.test(hex) || !Number.isFinite(tint)) return '';
  const share = Math.min(Math.max(tint, -1), 1);
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(share < 0 ? part * (1 + share) : part + (255 - part) * share);
  });
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}
