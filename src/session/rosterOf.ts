import { greatest } from "../model/extremes";
import type { Grid, SheetId } from "../model/grid";
import type { WorkbookPort } from "../model/port";
import { unitName } from "../model/text/unitName";

const ROSTER = /^(?:danh mục|danh sách)(?: các)? đơn vị/u;
const HEADING = /^(?:tên )?(?:đơn vị|cơ quan|xã|phường|địa phương)/u;

/** The units that the workbook lists on a sheet of its own, named "Danh mục đơn vị"; null where it has none. */
export async function rosterOf(port: WorkbookPort, shown: SheetId): Promise<readonly string[] | null> {
  const sheets = await port.sheets();
  const roster = sheets.ok ? sheets.value.find(({ id, name }) => id !== shown && ROSTER.test(plain(name))) : undefined;
  if (roster === undefined) return null;
  const grid = await port.readGrid(roster);
  return grid.ok ? rosterIn(grid.value) : null;
}

/** The texts under the heading that names units; without one, the column where most texts name a kind of unit. */
export function rosterIn({ values }: Grid): readonly string[] | null {
  const columns = greatest(
    values.map((row) => row.length),
    0,
  );
  const lists = Array.from({ length: columns }, (_, column) => {
    const texts = values.map((row) => (typeof row[column] === "string" ? row[column].trim() : ""));
    const heading = texts.findIndex((text) => HEADING.test(plain(text)) && unitName(text).kind === null);
    const below = texts.slice(heading + 1).filter((text) => text !== "");
    return { headed: heading !== -1, units: below, kinds: below.filter((text) => unitName(text).kind !== null).length };
  });
  const best = lists.find(({ headed, units }) => headed && units.length > 0) ?? byKinds(lists);
  return best === undefined || best.units.length === 0 ? null : best.units;
}

function byKinds<T extends { readonly kinds: number; readonly units: readonly string[] }>(lists: readonly T[]) {
  const [most] = [...lists].sort((a, b) => b.kinds - a.kinds);
  return most !== undefined && most.kinds * 2 > most.units.length ? most : undefined;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
