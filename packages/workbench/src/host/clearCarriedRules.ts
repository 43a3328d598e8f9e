import type { Area } from "../address";
import { encloses, intersection, localAddress, parseAddress } from "../book/areas";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { outside } from "../book/outside";
import type { CarriedRule } from "../openedBook";

/** Takes an area out of the validations or conditional formats that the book carries; a rule left without cells goes. */
export function clearCarriedRules(
  book: Book,
  sheet: Sheet,
  of: Area,
  which: "conditionalFormats" | "validations",
): void {
  const rules = book.extras(sheet)[which];
  const left = rules.map((rule) => without(rule, of)).filter((rule) => rule !== null);
  if (left.length !== rules.length || left.some((rule, index) => rule !== rules[index]))
    book.setExtras(sheet, { [which]: left });
}

function without(rule: CarriedRule, of: Area): CarriedRule | null {
  const areas = ruleAreas(rule);
  if (!areas.some((each) => intersection(each, of) !== null)) return rule;
  const left = areas.flatMap((each) => (encloses(of, each) ? [] : outside(each, of)));
  return left.length === 0 ? null : { ...rule, areas: left.map(localAddress).join(" ") };
}

/** The areas of a carried rule; what cannot be read as an area is left out. */
export function ruleAreas(rule: CarriedRule): readonly Area[] {
  return rule.areas.split(" ").flatMap((text) => parseAddress(text)?.area ?? []);
}
