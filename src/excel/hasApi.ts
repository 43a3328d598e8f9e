/**
 * Whether this Excel has a member newer than the floor of ExcelApi 1.9. The set is asked for, and the member too: a copy
 * of Office.js may be older than the Excel that answers it. Versions are text: the number 1.10 would be 1.1.
 */
export function hasApi<T extends object>(version: `1.${number}`, owner: T, member: keyof T & string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version) && typeof owner[member] === "function";
}
