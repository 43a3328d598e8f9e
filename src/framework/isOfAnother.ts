import type { Block } from "../model/block";
import type { Framework } from "../model/framework";
import { syllables } from "./words";

const YEAR = /năm\s+(\d{4})/giu;
const PLACE = /(?:tỉnh|thành phố|tp\.?)\s+(?!(?:năm|và|các|quý)\s)(\S+\s+\S+)/iu;

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
  const place = PLACE.exec(heading)?.[1];
  if (place !== undefined && !own.includes(spaced(place))) return true;
  const province = spaced("tỉnh");
  return (
    !own.includes(province) &&
    [heading, ...units.map((unit) => unit.name)].some((text) => spaced(text).includes(province))
  );
}

function spaced(text: string): string {
  return ` ${syllables(text).join(" ")} `;
}
