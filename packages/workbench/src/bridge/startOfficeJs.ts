import type { Host } from "../host/host";
import { isSupported } from "../host/requirementSets";
import { wholeFile } from "../xlsx/wholeFile";
import { answerOverBridge } from "./answerOverBridge";
import { officeJs } from "./officeJs";

export interface StartedOfficeJs {
  /** Takes the globals away again and stops listening to the host. */
  readonly close: () => void;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Makes `Excel`, `Office` and `OfficeExtension` global, as they are in a pane's page, and has them talk to the host. One at
 * a time: what is started later takes the globals over.
 */
export function startOfficeJs(host: Host): StartedOfficeJs {
  const client = officeJs();
  client.Office = officeOf(client.Office, host);
  const door = answerOverBridge(host);
  client.OfficeExtension.HostBridge.init(door.bridge);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
  }
  const started: StartedOfficeJs = {
    close: () => {
      door.close();
      if (newest !== started) return;
      newest = null;
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
  newest = started;
  return started;
}

/** The one that the globals belong to. */
let newest: StartedOfficeJs | null = null;

/** The client's own object does not let its `context` be set; one that inherits from it does. */
function officeOf(office: typeof Office, host: Host): typeof Office {
  return Object.create(office, { context: { value: contextOf(host) }, onReady: { value: onReady } }) as typeof Office;
}

/** What the client's start-up would fill in from the host; at this door nobody starts it up. */
function contextOf(host: Host): object {
  const platform = "OfficeOnline";
  return {
    displayLanguage: host.displayLanguage,
    contentLanguage: host.culture.name,
    platform,
    document: documentOf(host),
    host: "Excel",
    diagnostics: { host: "Excel", platform, version: "16.0" },
    requirements: {
      isSetSupported: (set: string, version = "1.1"): boolean => isSupported(host.requirementSets, set, version),
    },
  };
}

/** As much of the older API as gives the workbook as a file, in pieces. */
function documentOf(host: Host): object {
  type Tell = (answer: object) => void;
  const succeeded = (value: unknown) => ({ status: "succeeded", value });
  const fileOf = (bytes: Uint8Array, sliceSize: number): object => ({
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, tell: Tell) => {
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      tell(succeeded({ data, index, size: data.length }));
    },
    closeAsync: () => undefined,
  });
  return {
    getFileAsync: (_: string, { sliceSize }: { readonly sliceSize: number }, tell: Tell) => {
      void wholeFile(host.book).then((bytes) => tell(succeeded(fileOf(bytes, sliceSize))));
    },
  };
}

function onReady(callback?: (info: object) => void): Promise<object> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  callback?.(info);
  return Promise.resolve(info);
}
