import type { Block } from "../model/block";
import type { Framework } from "../model/framework";
import { PROVINCES } from "./provinces";
import { syllables } from "../model/text/words";

const YEAR = /năm\s+(\d{4})/giu;
const PLACES = PROVINCES.map(spaced);

/**
 * Whether a table says that it is not of an archived framework's place and year: its title names others, or its units
 * are a province's where the framework is a city's. What says nothing is no evidence.
 */
export function isOfAnother({ title, units }: Block, { status, year, name }: Framework): boolean {
  if (status !== "archived") return false;
  const own = spaced(name.vi);
  const heading = (title ?? "").normalize("NFC");
  const years = [...heading.matchAll(YEAR)].map(([, named]) => Number(named));
  if (year !== null && years.length > 0 && !years.includes(year)) return true;
  const said = spaced(heading);
  const places = PLACES.filter((place) => said.includes(place));
  if (places.length > 0 && !places.some((place) => own.includes(place))) return true;
  const province = spaced("tỉnh");
  return (
    !own.includes(province) &&
    [heading, ...units.map((unit) => unit.name)].some((text) => spaced(text).includes(province))
  );
}

/**
 * An archived framework of one place on a table that does not name it: its thresholds may be another's. That a ward is
 * called “Hòa Bình” says nothing.
 */
export function isUnplaced({ title, units, fields }: Block, { status, name }: Framework): boolean {
  if (status !== "archived") return false;
  const own = spaced(name.vi);
  const places = PLACES.filter((place) => own.includes(place));
  const said = [title ?? "", ...fields.flatMap(({ header }) => header), ...units.map((unit) => unit.name)].map(spaced);
  return places.length > 0 && !places.some((place) => said.some((text) => text.includes(place)));
}

/** "DTI 2023": the title or the sheet's name is of the framework's own year. */
export function saysYear({ title, sheet }: Block, { year }: Framework): boolean {
  return year !== null && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(`${title ?? ""} ${sheet.name}`);
}

function spaced(text: string): string {
  return ` ${syllables(text).join(" ")} `;
}
