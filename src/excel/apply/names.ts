/** Takes a name away where it is there. */
export function dropName(context: Excel.RequestContext, name: string): void {
  context.workbook.names.getItemOrNullObject(name).delete();
}

/** Lays a hidden name over a range, in place of what it named before. */
export function markRange(context: Excel.RequestContext, name: string, range: Excel.Range): void {
  dropName(context, name);
  context.workbook.names.add(name, range).visible = false;
}
