import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleAndWatch } from "./bundle/bundle";
import { localCertificate } from "./serve/certificate";
import { serveFolders } from "./serve/serveFolders";

const project = join(__dirname, "..");
const cache = join(project, "node_modules/.cache/xep-hang");
const sample = "samples/hung-yen-xa-2023.xlsx";

async function start(): Promise<void> {
  const { port, open } = readArguments();
  const began = performance.now();
  let firstBuildDone = (): void => undefined;
  const ready = new Promise<void>((resolve) => (firstBuildDone = resolve));
  const folder = join(cache, "production");
  const origin = `https://localhost:${port}`;
  await listen(port, folder, ready);
  console.log("Đang dựng bản chạy thử… / Building the workbench…");
  const page = `${origin}/workbench.html?file=${sample}`;
  let first = true;
  // As an office would serve it; `npm run dev` has source maps and reloads by itself.
  bundleAndWatch({ mode: "production", folder, env: { origin, officejs: "self", page: "beside" } }, (problem) => {
    if (problem !== null) console.error(problem.message);
    else if (!first) console.log("Đã dựng lại; tải lại trang để xem. / Rebuilt; reload the page.");
    else announce(page, origin, performance.now() - began);
    if (first && problem === null && open) openInBrowser(page);
    first &&= problem !== null;
    firstBuildDone();
  });
}

function readArguments(): { readonly port: number; readonly open: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`--port ${values.port}: a number from 1 to 65535 is needed`);
    return { port, open: !values["no-open"] && process.env["CI"] === undefined };
  } catch (error) {
    return giveUp(`${messageOf(error)}\nnpm start -- [--port 3000] [--no-open]`);
  }
}

async function listen(port: number, folder: string, ready: Promise<void>): Promise<void> {
  const certificate = await localCertificate(join(cache, "certificate"));
  const folders = { "/": folder, "/samples/": join(project, "samples") };
  try {
    await serveFolders({ folders, port, certificate, ready });
  } catch (error) {
    giveUp(whyNotListening(error, port));
  }
}

function whyNotListening(error: unknown, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const another = `npm start -- --port ${port === 3000 ? 3100 : 3000}`;
  if (code === "EADDRINUSE") return `Cổng ${port} đang được dùng. / Port ${port} is in use. → ${another}`;
  if (code === "EACCES") return `Không được phép dùng cổng ${port}. / Port ${port} is not permitted. → ${another}`;
  return messageOf(error);
}

function announce(page: string, origin: string, milliseconds: number): void {
  console.log(`Xong sau ${(milliseconds / 1000).toFixed(1)} giây. Mở trong trình duyệt / Open in a browser:

    ${page}

Chứng thư là tự ký, nên trình duyệt cảnh báo một lần: chọn tiếp tục.
The certificate is self-signed: the browser warns once; choose to go on.
Excel: ${origin}/manifest.xml · Dừng / Stop: Ctrl+C`);
}

/** Quietly does nothing where no browser can be opened. */
function openInBrowser(page: string): void {
  const [command, ...args] = openCommand(page);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function openCommand(page: string): readonly string[] {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", page];
  if (process.platform === "darwin") return ["open", page];
  const desktop = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  return desktop === undefined || desktop === "" ? [] : ["xdg-open", page];
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(2);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void start();
