import type { Block } from "../model/block";
import type { Framework } from "../model/framework";
import { madeOnce } from "../model/madeOnce";
import { PROVINCES } from "../model/provinces";
import { syllables } from "../model/text/words";

const YEAR = /năm\s+(\d{4})/giu;
const PLACES = PROVINCES.map(spaced);

/**
 * Whether a table says that it is not of an archived framework's place and year: its title names others, or its units
 * are a province's where the framework is a city's. What says nothing is no evidence.
 */
export function isOfAnother(block: Block, { status, year, name }: Framework): boolean {
  if (status !== "archived") return false;
  const { title } = block;
  const own = spaced(name.vi);
  const heading = (title ?? "").normalize("NFC");
  const years = [...heading.matchAll(YEAR)].map(([, named]) => Number(named));
  if (year !== null && years.length > 0 && !years.includes(year)) return true;
  const said = spaced(heading);
  const places = PLACES.filter((place) => said.includes(place));
  if (places.length > 0 && !places.some((place) => own.includes(place))) return true;
  const province = spaced("tỉnh");
  return !own.includes(province) && [said, ...spacedNames(block)].some((text) => text.includes(province));
}

/**
 * An archived framework of one place on a table that does not name it: its thresholds may be another's. That a ward is
 * called “Hòa Bình” says nothing.
 */
export function isUnplaced(block: Block, { status, name }: Framework): boolean {
  if (status !== "archived") return false;
  const { title, fields } = block;
  const own = spaced(name.vi);
  const places = PLACES.filter((place) => own.includes(place));
  const said = [...[title ?? "", ...fields.flatMap(({ header }) => header)].map(spaced), ...spacedNames(block)];
  return places.length > 0 && !places.some((place) => said.some((text) => text.includes(place)));
}

/** "DTI 2023": the title or the sheet's name is of the framework's own year. */
export function saysYear({ title, sheet }: Block, { year }: Framework): boolean {
  return year !== null && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(`${title ?? ""} ${sheet.name}`);
}

/** Each archived framework asks for the same names. */
const spacedNames = madeOnce((block: Block) => block.units.map(({ name }) => spaced(name)));

function spaced(text: string): string {
  return ` ${syllables(text).join(" ")} `;
}
