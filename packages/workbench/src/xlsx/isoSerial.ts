/** The day that a date is in a sheet: strict files keep dates as `2023-11-02T00:00:00`. */
export function isoSerial(iso: string, dateShift: number): number {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`);
  return time / 86_400_000 + 25_569 - dateShift;
}
