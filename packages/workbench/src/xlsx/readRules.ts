import type { CarriedRule } from "../openedBook";
import type { Palette } from "./colors";
import { childOf, childrenOf, textOf, type XmlElement, XmlError } from "./xml";

/** Areas are told once for many rules, and looked through for each. */
const MOST_LETTERS = 10_000_000;

export interface SheetRules {
  readonly validations: readonly CarriedRule[];
  readonly conditionalFormats: readonly CarriedRule[];
}

/** Validations and conditional formats of a sheet, the newer ones of its extension list among them. */
export function readRules(sheet: XmlElement, dxfs: readonly XmlElement[], palette: Palette): SheetRules {
  let letters = 0;
  const carry = (areas: string, rule: XmlElement): CarriedRule => {
    letters += areas.length;
    if (letters > MOST_LETTERS) throw new XmlError("the areas of all rules are longer than any");
    const dxf = rule.attributes["dxfId"];
    return { areas, rule: carried(rule, palette), style: dxf === undefined ? null : (dxfs[Number(dxf)] ?? null) };
  };
  const formats = childrenOf(sheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => carry(block.attributes["sqref"] ?? "", rule)),
  );
  const validations = childrenOf(childOf(sheet, "dataValidations"), "dataValidation").map((rule) =>
    carry(rule.attributes["sqref"] ?? "", rule),
  );
  const extensions = childrenOf(childOf(sheet, "extLst"), "ext").flatMap((extension) => childrenOf(extension));
  const newer = (list: string): CarriedRule[] =>
    extensions
      .filter(({ name }) => name === list)
      .flatMap((found) => childrenOf(found))
      .map((rule) => carry(textOf(childOf(rule, "xm:sqref")), rule));
  return {
    validations: [...validations, ...newer("x14:dataValidations")],
    conditionalFormats: [...formats, ...newer("x14:conditionalFormattings")],
  };
}

/** Said beside the rule: where it holds, and its look. */
const BESIDE = new Set(["sqref", "dxfId"]);

/** Without the identifiers that only the writing program's own session used, and with colours by value. */
function carried(rule: XmlElement, palette: Palette): XmlElement {
  const own = (name: string): boolean => !BESIDE.has(name) && !/^(xmlns|xr\d*):/.test(name);
  const plain = (source: XmlElement): XmlElement => ({
    name: source.name,
    attributes: Object.fromEntries(Object.entries(source.attributes).filter(([name]) => own(name))),
    children: source.children.map((child) => (typeof child === "string" ? child : plain(child))),
  });
  return palette.resolved(plain(rule));
}
