import type { Area } from "../../address";
import { area, isEntireColumn, isEntireRow, localAddress, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { DEFAULT_PAGE_SETUP, type PageMargins, type PageSetup } from "../../openedBook";
import type { Arguments } from "../arguments";
import { headerPart, withHeaderPart } from "../headerFooterText";
import { invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import type { HostState } from "../hostState";
import { isJsonObject, type Json, type JsonObject } from "../json";
import type { Members } from "../members";
import { PAPER_SIZES } from "../paperSizes";
import { rangeAt } from "../rangeAddress";

type Self = HostObjects["PageLayout"];

function setup({ sheet }: { readonly sheet: Sheet }, { book }: HostState): PageSetup {
  return book.extras(sheet).pageSetup ?? DEFAULT_PAGE_SETUP;
}

function change(self: { readonly sheet: Sheet }, host: HostState, changes: Partial<PageSetup>): void {
  host.book.setExtras(self.sheet, { pageSetup: { ...setup(self, host), ...changes } });
}

/** Excel's margins for a new sheet ("Normal"), in inches. */
const NORMAL_MARGINS: PageMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const POINTS_PER_INCH = 72;

type Margin = keyof PageMargins;

function margin(which: Margin) {
  return (self: Self, host: HostState): Json => {
    const points = (setup(self, host).margins ?? NORMAL_MARGINS)[which] * POINTS_PER_INCH;
    return Math.round(points * 1e6) / 1e6;
  };
}

function setMargin(which: Margin) {
  return (self: Self, value: Json, host: HostState): void => {
    const inches = number(value) / POINTS_PER_INCH;
    change(self, host, { margins: { ...(setup(self, host).margins ?? NORMAL_MARGINS), [which]: inches } });
  };
}

function number(value: Json | undefined): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument("a number that is not negative is wanted");
  return value;
}

function truth(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is wanted");
  return value;
}

function zoom(self: Self, host: HostState): Json {
  const { scale, fitToWidth, fitToHeight } = setup(self, host);
  if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** A scale in per cent, or pages to fit on; one excludes the other. */
function setZoom(self: Self, value: Json, host: HostState): void {
  if (!isJsonObject(value)) throw invalidArgument("zoom has to be an object");
  const {
    scale,
    horizontalFitToPages: across,
    verticalFitToPages: down,
  } = value as Readonly<Record<string, Json | undefined>>;
  if (scale !== undefined && scale !== null) {
    if (number(scale) < 10 || number(scale) > 400) throw invalidArgument("a scale lies between 10 and 400");
    change(self, host, { scale: number(scale), fitToWidth: null, fitToHeight: null });
    return;
  }
  change(self, host, { scale: null, fitToWidth: number(across ?? 0), fitToHeight: number(down ?? 0) });
}

function paper(self: Self, host: HostState): Json {
  const { paperSize } = setup(self, host);
  return paperSize === null ? null : (PAPER_SIZES.find(([, code]) => code === paperSize)?.[0] ?? null);
}

function setPaper(self: Self, value: Json, host: HostState): void {
  const found = PAPER_SIZES.find(([word]) => word === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is not a paper size that this host knows`);
  change(self, host, { paperSize: found[1] });
}

function setOrientation(self: Self, value: Json, host: HostState): void {
  if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("this is no orientation");
  change(self, host, { orientation: value === "Portrait" ? "portrait" : "landscape" });
}

const UNITS: Readonly<Record<string, number>> = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 };

function setPrintMargins(self: Self, args: Arguments, host: HostState): null {
  const inches = UNITS[args.text(0)];
  const given: JsonObject | null = isJsonObject(args.json(1)) ? (args.json(1) as JsonObject) : null;
  if (inches === undefined || given === null) throw invalidArgument("a unit and margins are wanted");
  const changes = Object.entries(given).map(([which, value]) => [which, number(value) * inches] as const);
  change(self, host, { margins: { ...(setup(self, host).margins ?? NORMAL_MARGINS), ...Object.fromEntries(changes) } });
  return null;
}

function givenAreas({ sheet }: Self, args: Arguments, host: HostState): readonly Area[] {
  const first = args.rangeOrText(0);
  return typeof first === "string" ? first.split(",").map((text) => rangeAt(host, sheet, text).area) : [first.area];
}

function setTitles(self: Self, args: Arguments, host: HostState, lines: "rows" | "columns"): null {
  const [of] = givenAreas(self, args, host);
  if (of === undefined) throw invalidArgument("a range is wanted");
  const rows = area(of.top, 0, of.bottom - of.top + 1, MAX_COLUMNS);
  const columns = area(0, of.left, MAX_ROWS, of.right - of.left + 1);
  change(self, host, lines === "rows" ? { titleRows: localAddress(rows) } : { titleColumns: localAddress(columns) });
  return null;
}

function titles(self: Self, host: HostState, which: "titleRows" | "titleColumns"): HostObject | null {
  const found = parseAddress(setup(self, host)[which] ?? "");
  const fits = found !== null && (which === "titleRows" ? isEntireRow(found.area) : isEntireColumn(found.area));
  return fits ? range(self.sheet, found.area) : null;
}

function printArea(self: Self, host: HostState): HostObject | null {
  const areas = (setup(self, host).printArea ?? "").split(",").flatMap((text) => parseAddress(text)?.area ?? []);
  return areas.length === 0 ? null : { type: "RangeAreas", sheet: self.sheet, areas };
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound("the page was not set up so");
  return object;
}

export const PAGE_LAYOUT: Members<"PageLayout"> = {
  read: {
    orientation: (self, host) => (setup(self, host).orientation === "landscape" ? "Landscape" : "Portrait"),
    paperSize: paper,
    zoom,
    centerHorizontally: (self, host) => setup(self, host).centerHorizontally,
    centerVertically: (self, host) => setup(self, host).centerVertically,
    printGridlines: (self, host) => setup(self, host).printGridlines,
    printHeadings: (self, host) => setup(self, host).printHeadings,
    firstPageNumber: (self, host) => setup(self, host).firstPageNumber ?? "",
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  write: {
    orientation: setOrientation,
    paperSize: setPaper,
    zoom: setZoom,
    centerHorizontally: (self, value, host) => change(self, host, { centerHorizontally: truth(value) }),
    centerVertically: (self, value, host) => change(self, host, { centerVertically: truth(value) }),
    printGridlines: (self, value, host) => change(self, host, { printGridlines: truth(value) }),
    printHeadings: (self, value, host) => change(self, host, { printHeadings: truth(value) }),
    firstPageNumber: (self, value, host) =>
      change(self, host, { firstPageNumber: value === "" ? null : number(value) }),
    topMargin: setMargin("top"),
    bottomMargin: setMargin("bottom"),
    leftMargin: setMargin("left"),
    rightMargin: setMargin("right"),
    headerMargin: setMargin("header"),
    footerMargin: setMargin("footer"),
  },
  open: { headersFooters: ({ sheet }) => ({ type: "HeaderFooterGroup", sheet }) },
  find: {
    getPrintArea: (self, _, host) => required(printArea(self, host)),
    getPrintAreaOrNullObject: (self, _, host) => printArea(self, host),
    getPrintTitleRows: (self, _, host) => required(titles(self, host, "titleRows")),
    getPrintTitleRowsOrNullObject: (self, _, host) => titles(self, host, "titleRows"),
    getPrintTitleColumns: (self, _, host) => required(titles(self, host, "titleColumns")),
    getPrintTitleColumnsOrNullObject: (self, _, host) => titles(self, host, "titleColumns"),
  },
  call: {
    setPrintArea: (self, args, host) => {
      change(self, host, { printArea: givenAreas(self, args, host).map(localAddress).join(",") });
      return null;
    },
    setPrintMargins,
    setPrintTitleRows: (self, args, host) => setTitles(self, args, host, "rows"),
    setPrintTitleColumns: (self, args, host) => setTitles(self, args, host, "columns"),
  },
};

/** Which pages have headers of their own, by the group's state. */
const HEADER_FORMS: Readonly<Record<string, { readonly first: boolean; readonly even: boolean }>> = {
  Default: { first: false, even: false },
  FirstAndDefault: { first: true, even: false },
  OddAndEven: { first: false, even: true },
  FirstOddAndEven: { first: true, even: true },
};

export const HEADER_FOOTER_GROUP: Members<"HeaderFooterGroup"> = {
  read: {
    state: ({ sheet }, host) => {
      const { firstHeader, firstFooter, evenHeader, evenFooter } = setup({ sheet }, host);
      const first = firstHeader !== null || firstFooter !== null;
      if (evenHeader !== null || evenFooter !== null) return first ? "FirstOddAndEven" : "OddAndEven";
      return first ? "FirstAndDefault" : "Default";
    },
  },
  write: {
    state: ({ sheet }, value, host) => {
      const form = typeof value === "string" ? HEADER_FORMS[value] : undefined;
      if (form === undefined) throw invalidArgument("this is no state of headers and footers");
      const { firstHeader, firstFooter, evenHeader, evenFooter } = setup({ sheet }, host);
      change({ sheet }, host, {
        firstHeader: form.first ? (firstHeader ?? "") : null,
        firstFooter: form.first ? (firstFooter ?? "") : null,
        evenHeader: form.even ? (evenHeader ?? "") : null,
        evenFooter: form.even ? (evenFooter ?? "") : null,
      });
    },
  },
  open: {
    defaultForAllPages: ({ sheet }) => ({ type: "HeaderFooter", sheet, pages: "odd" }),
    oddPages: ({ sheet }) => ({ type: "HeaderFooter", sheet, pages: "odd" }),
    evenPages: ({ sheet }) => ({ type: "HeaderFooter", sheet, pages: "even" }),
    firstPage: ({ sheet }) => ({ type: "HeaderFooter", sheet, pages: "first" }),
  },
};

type HeaderFooter = HostObjects["HeaderFooter"];
type Field = keyof PageSetup & `${"odd" | "even" | "first"}${"Header" | "Footer"}`;

const PARTS = [
  ["leftHeader", "Header", "L"],
  ["centerHeader", "Header", "C"],
  ["rightHeader", "Header", "R"],
  ["leftFooter", "Footer", "L"],
  ["centerFooter", "Footer", "C"],
  ["rightFooter", "Footer", "R"],
] as const;

export const HEADER_FOOTER: Members<"HeaderFooter"> = {
  read: Object.fromEntries(
    PARTS.map(([name, where, part]) => {
      return [
        name,
        (self: HeaderFooter, host: HostState) => headerPart(setup(self, host)[field(self, where)], part),
      ] as const;
    }),
  ),
  write: Object.fromEntries(
    PARTS.map(([name, where, part]) => {
      const write = (self: HeaderFooter, value: Json, host: HostState): void => {
        if (typeof value !== "string") throw invalidArgument("a header has to be a text");
        const which = field(self, where);
        const before = setup(self, host)[which];
        // Emptied, the first page's header is still its own.
        change(self, host, { [which]: withHeaderPart(before, part, value) ?? (before === null ? null : "") });
      };
      return [name, write] as const;
    }),
  ),
};

function field({ pages }: HeaderFooter, where: "Header" | "Footer"): Field {
  return `${pages}${where}`;
}
