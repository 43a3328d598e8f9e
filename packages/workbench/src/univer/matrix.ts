import type { IObjectMatrixPrimitiveType } from "@univerjs/core";

/** Every stored entry of one of Univer's sparse matrices, row by row. */
export function* entries<T>(matrix: IObjectMatrixPrimitiveType<T>): Generator<readonly [number, number, T]> {
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const columns: Readonly<Record<number, T>> | undefined = matrix[row];
    if (columns === undefined) continue;
    for (const columnKey of Object.keys(columns)) {
      const entry = columns[Number(columnKey)];
      if (entry !== undefined) yield [row, Number(columnKey), entry];
    }
  }
}
