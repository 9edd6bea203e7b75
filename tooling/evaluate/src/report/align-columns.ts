/** A row of cells; cells of one column get one width. */
export type Row = readonly string[];

/** Lines with aligned columns: the first column to the left, the others to the right. Wide characters count two. */
export function alignColumns(rows: readonly Row[], gap = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function widthOf(cell: string): number {
  let width = 0;
  for (const char of cell) width += /[\p{Script=Han}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u.test(char) ? 2 : 1;
  return width;
}
