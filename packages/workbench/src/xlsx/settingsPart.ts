import type { Parts } from "./parts";
import { childrenOf, element, textOf, type XmlElement } from "./xml";

/** Our own namespace inside a custom XML part, which Excel keeps untouched and shows nowhere. */
const NAMESPACE = "urn:xep-hang:workbook-settings:1";
export const SETTINGS_PATH = "customXml/item1.xml";
export const SETTINGS_PROPERTIES_PATH = "customXml/itemProps1.xml";
const ITEM_ID = "{7C0C6B4E-6D3B-4E0B-9B0A-5F1C62C0A417}";

/**
 * `workbook.settings` by key: ours, and those that Excel itself keeps for its add-ins (in web extension parts, a JSON text
 * each). We write no web extensions, so where a file has both, Excel saved it last.
 */
export function readSettings(parts: Parts): Record<string, unknown> {
  return { ...ownSettings(parts), ...excelSettings(parts) };
}

function ownSettings(parts: Parts): Record<string, unknown> {
  const own = parts.paths
    .filter((path) => /^customXml\/item\d+\.xml$/i.test(path))
    // Other programs' parts are none of ours, whatever stands in them.
    .filter((path) => parts.text(path).includes(NAMESPACE));
  const roots = own.map((path) => parts.xml(path));
  const root = roots.find(({ attributes }) => attributes["xmlns"] === NAMESPACE) ?? null;
  return collect(childrenOf(root, "setting").map((setting) => [setting.attributes["key"], textOf(setting)]));
}

function excelSettings(parts: Parts): Record<string, unknown> {
  const extensions = parts.paths.filter((path) => /^xl\/webextensions\/webextension\d+\.xml$/i.test(path));
  return collect(
    extensions.flatMap((path) =>
      childrenOf(childrenOf(parts.xml(path), "properties")[0] ?? null, "property").map(
        ({ attributes }) => [attributes["name"], attributes["value"] ?? ""] as const,
      ),
    ),
  );
}

export function settingsPart(settings: Readonly<Record<string, unknown>>): XmlElement {
  const items = Object.entries(settings).map(([key, value]) => element("setting", { key }, [JSON.stringify(value)]));
  return element("settings", { xmlns: NAMESPACE }, items);
}

export function settingsPropertiesPart(): XmlElement {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const schemas = element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": NAMESPACE })]);
  return element("ds:datastoreItem", { "ds:itemID": ITEM_ID, "xmlns:ds": namespace }, [schemas]);
}

function collect(entries: readonly (readonly [string | undefined, string])[]): Record<string, unknown> {
  return Object.fromEntries(entries.flatMap(([key, text]) => (key === undefined ? [] : [[key, parsed(text)]])));
}

/** A value that is no JSON was written by another program; it is handed on as the text it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
