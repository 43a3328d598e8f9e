import { zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Relations of a part: type's last word → target. */
export function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

export interface WrittenSheet {
  /** The inside of `<worksheet>`. */
  readonly sheet: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  /** The inside of `<sst>`. */
  readonly strings?: string;
  /** What stands in `<workbook>` before and after the list of sheets. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Further parts by path, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A file of one sheet, “S”, as some program may have written it. */
export function xlsxOfSheet({ sheet, styles = "", strings = "", ...rest }: WrittenSheet): Uint8Array {
  const { workbookBefore = "", workbookAfter = "", parts = {} } = rest;
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookBefore}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${workbookAfter}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["theme", "theme/theme1.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...parts,
  });
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)]));
  // Some of them are of 30 megabytes; how small they get is nobody's matter.
  return zipSync(bytes, { level: 1 });
}
