import type { CarriedRule, SheetExtras } from "../openedBook";
import type { StyleSheet } from "./writeStyles";
import { element, type XmlElement } from "./xml";

export interface WrittenRules {
  readonly conditionalFormats: readonly XmlElement[];
  readonly validations: XmlElement | null;
  /** The newer ones of both kinds. */
  readonly extensions: XmlElement | null;
}

/** Identifiers of the extensions, from [MS-XLSX] 2.2.4. */
const FORMATS_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const VALIDATIONS_URI = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

export function writeRules(extras: SheetExtras, styles: StyleSheet): WrittenRules {
  const isNewer = ({ rule }: CarriedRule): boolean => rule.name.startsWith("x14:");
  const formats = extras.conditionalFormats.filter((carried) => !isNewer(carried));
  const validations = extras.validations.filter((carried) => !isNewer(carried)).map(validation);
  const extensions = [
    ...extension(FORMATS_URI, "x14:conditionalFormattings", extras.conditionalFormats.filter(isNewer)),
    ...extension(VALIDATIONS_URI, "x14:dataValidations", extras.validations.filter(isNewer)),
  ];
  return {
    conditionalFormats: formats.map((carried) => conditionalFormat(carried, styles)),
    validations:
      validations.length === 0 ? null : element("dataValidations", { count: validations.length }, validations),
    extensions: extensions.length === 0 ? null : element("extLst", {}, extensions),
  };
}

function conditionalFormat({ areas, rule, style }: CarriedRule, styles: StyleSheet): XmlElement {
  const attributes = style === null ? rule.attributes : { ...rule.attributes, dxfId: styles.dxfOf(style) };
  return element("conditionalFormatting", { sqref: areas }, [element(rule.name, attributes, rule.children)]);
}

function validation({ areas, rule }: CarriedRule): XmlElement {
  return element(rule.name, { ...rule.attributes, sqref: areas }, rule.children);
}

function extension(uri: string, list: string, carried: readonly CarriedRule[]): XmlElement[] {
  if (carried.length === 0) return [];
  const count = list === "x14:dataValidations" ? carried.length : null;
  return [
    element("ext", { uri }, [
      element(
        list,
        { count },
        carried.map(({ rule }) => rule),
      ),
    ]),
  ];
}
