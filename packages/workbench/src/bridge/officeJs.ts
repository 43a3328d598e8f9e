import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";

/** The client's three global objects, in the window that it runs in. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: HostBridgeStatic };
}

/** The end of the client that a host in the same process is plugged into; it has no public typings. */
export interface HostBridgeStatic {
  init(bridge: NativeBridge): void;
}

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** The client puts its own function here. */
  onMessageFromHost?: (text: string) => void;
}

const EXCEL_FILE = "excel-web-16.00.js";

/** In a compiled program: the name of the file, which lies beside the program. */
declare const OFFICE_JS_BESIDE: string | undefined;

let loaded: OfficeJs | null = null;

/**
 * The unmodified Excel file of npm's `@microsoft/office-js`, evaluated once in a window of its own. It is given our own
 * built-in objects, so that the arrays, promises and errors that come out of it are of our realm.
 */
export function officeJs(): OfficeJs {
  loaded ??= evaluate();
  return loaded;
}

function evaluate(): OfficeJs {
  const path = excelFile();
  const window = bareWindow();
  new Script(readFileSync(path, "utf8"), { filename: path }).runInContext(createContext(window));
  return window as unknown as OfficeJs;
}

function excelFile(): string {
  if (typeof OFFICE_JS_BESIDE === "string") return join(dirname(realpathSync(process.argv[1] ?? "")), OFFICE_JS_BESIDE);
  const packageFile = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  return join(dirname(packageFile), "dist", EXCEL_FILE);
}

/** As much of a browser's window as the file touches while it is evaluated. */
function bareWindow(): Record<string, unknown> {
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    search: "",
    hash: "",
  };
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const document = {
    location,
    URL: location.href,
    domain: location.hostname,
    cookie: "",
    createElement: element,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
  };
  const navigator = { userAgent: "Node", language: "vi-VN", platform: "" };
  const ours = {
    Array,
    Object,
    JSON,
    Error,
    TypeError,
    Promise,
    Date,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
  };
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const window: Record<string, unknown> = { location, document, navigator, ...ours, ...listening };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}
