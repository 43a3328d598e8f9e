import type { Refusal } from "../host/awkward";
import type { Answer, Host } from "../host/host";
import type { PaneRequest } from "./messages";
import type { PaneFiles } from "./paneFiles";

const EXCEL_WEB = 16;
/** The client's numbers for the methods of its older API that come here. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const PROCESS_QUERY = 93;

/** How the client knows each refusal at this door. */
const REFUSAL_CODES: Readonly<Record<Refusal, number>> = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  activityLimit: 5102,
  sessionTimedOut: 5012,
  noCapability: 7000,
  dialogOpen: 5016,
};
const NO_SUCH_METHOD = 5001;

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** What a pane's requests are answered from. */
export interface Answering {
  readonly host: Host;
  readonly files: PaneFiles;
  readonly instance: string;
}

/** The data that answers one request of the pane's client. */
export async function answerPane({ host, files, instance }: Answering, request: PaneRequest): Promise<unknown> {
  if (request._actionType !== 0) return { Version: 1, Error: 0 };
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(host, instance);
    case "executeMethod":
      return { Version: 1, ...(await executed(host, files, request._data as MethodData)) };
    default:
      // Telemetry, focus and the like want no answer beyond that they arrived.
      return null;
  }
}

function appContext(host: Host, instance: string): object {
  return {
    _id: instance,
    _appInstanceId: instance,
    _appName: EXCEL_WEB,
    _appVersion: 16,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0",
    _appUILocale: host.displayLanguage,
    _dataLocale: host.culture.name,
    _docUrl: host.book.name,
    _clientMode: 0,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: instance,
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _settings: settings(host),
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

async function executed(host: Host, files: PaneFiles, data: MethodData): Promise<object> {
  switch (data.DdaMethod.DispatchId) {
    case PROCESS_QUERY:
      return queryAnswer(await host.processQuery(String(data.ArrayData?.[4])));
    case SAVE_SETTINGS:
      saveSettings(host, data.DdaSettingsMethod?.Properties ?? []);
      return { Error: 0 };
    case LOAD_SETTINGS:
      return { Error: 0, Properties: { Settings: settings(host).map(([Name, Value]) => ({ Name, Value })) } };
    default:
      return (await files.answer(data.DdaMethod.DispatchId, { ...data })) ?? { Error: NO_SUCH_METHOD };
  }
}

function queryAnswer(answer: Answer): object {
  return answer.kind === "answered" ? { Error: 0, Data: [200, [], answer.body] } : { Error: REFUSAL_CODES[answer.why] };
}

/** The settings of the older API are the same as `workbook.settings`; here each value is JSON text. */
function settings(host: Host): readonly (readonly [string, string])[] {
  return [...host.book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
}

/** The client sends all settings that it has; one that is missing was removed. */
function saveSettings(host: Host, all: readonly (readonly [string, string])[]): void {
  host.book.settings.clear();
  for (const [key, text] of all) host.book.settings.set(key, JSON.parse(text));
}
