import { join } from "node:path";

/** What globalSetup prepared: one browser, and the pane in its three forms behind https. */
export interface Stage {
  /** Where the browser listens for playwright. */
  readonly browser: string;
  /** Origin of the development build with the workbench, the samples, and the other builds under /production/ and /self-hosted/. */
  readonly workbench: string;
  /** Origin of the production build. */
  readonly production: string;
  /** Where the builds lie on disk; `selfHosted` carries its own copy of Office.js. */
  readonly builds: Readonly<Record<"development" | "production" | "selfHosted", string>>;
}

export const project = join(__dirname, "../../..");
export const cache = join(project, "node_modules/.cache/xep-hang");
export const artifacts = join(project, "test/artifacts");
/** An office's own address, which the self-hosted build is made for. */
export const publishedOrigin = "https://xephang.example.gov.vn";
export const stageKey = "XEP_HANG_STAGE";

export function stage(): Stage {
  const prepared = process.env[stageKey];
  if (prepared === undefined)
    throw new Error("globalSetup did not run: call these tests through jest's browser project");
  return JSON.parse(prepared) as Stage;
}
