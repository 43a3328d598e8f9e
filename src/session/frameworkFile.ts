import type { Framework } from "../model/framework";
import { err, type Result } from "../model/result";
import type { InvalidFramework } from "./session";

/** A framework as a file: what it is called, and its document. */
export interface FrameworkFile {
  readonly name: string;
  readonly text: string;
}

/** The framework in a file's text, of the newest format or an older one; nothing is kept. */
export async function readFrameworkFile(text: string): Promise<Result<Framework, InvalidFramework>> {
  const { loadFramework } = await import("../framework/document/loadFramework");
  const loaded = loadFramework(text);
  return loaded.ok ? loaded : err({ code: "framework.invalid", problems: loaded.error });
}

/** The file of a framework on offer, to the byte the one that the command line writes. */
export async function frameworkFile(framework: Framework): Promise<FrameworkFile> {
  const { saveFramework } = await import("../framework/document/loadFramework");
  const saved = saveFramework(framework);
  if (!saved.ok) throw new Error(`${framework.id} is on offer and invalid: ${JSON.stringify(saved.error)}`);
  return { name: `${framework.id}.json`, text: saved.value };
}
