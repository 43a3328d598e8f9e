import { ENGLISH, VIETNAMESE } from "../book/shownText";
import type { HostOptions } from "../host/host";
import { EXCEL_2021 } from "../host/requirementSets";
import { breather } from "./breather";

/** Which Excel to look like: `?api=1.9` announces an older one, `?language=en-US` one in English. */
export function hostOptionsOf(address: URLSearchParams): HostOptions {
  const displayLanguage = address.get("language") ?? "vi-VN";
  const api = address.get("api");
  return {
    displayLanguage,
    culture: displayLanguage.startsWith("vi") ? VIETNAMESE : ENGLISH,
    pausing: breather,
    requirementSets: api === null ? EXCEL_2021 : { ...EXCEL_2021, ExcelApi: api },
  };
}

/** The add-in's page: the one that stands by, or with `?pane=production/taskpane.html` another build of this server. */
export function panePageOf(address: URLSearchParams, frame: HTMLIFrameElement): string {
  const page = new URL(address.get("pane") ?? frame.dataset["page"] ?? "taskpane.html", location.href);
  if (page.origin !== location.origin) throw new Error(`the pane must come from ${location.origin}`);
  return page.pathname;
}
