import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { localCertificate } from "../../../scripts/serve/certificate";
import { serveFolders } from "../../../scripts/serve/serveFolders";
import { browserArguments, findBrowser, trustIn } from "./findBrowser";
import { cache, project, publishedOrigin, type Stage, stageKey } from "./stage";

/** Builds the pane in its three forms, serves them, and starts one browser for all the tests. What cannot start fails them. */
async function globalSetup(): Promise<void> {
  const { path, env } = await findBrowser(cache);
  const folder = mkdtempSync(join(tmpdir(), "xep-hang-"));
  const builds = {
    development: join(folder, "development"),
    production: join(folder, "production"),
    selfHosted: join(folder, "self-hosted"),
  };
  const certificate = await localCertificate(join(cache, "certificate"));
  const args = [...browserArguments, trustIn(certificate)];
  const [browser] = await Promise.all([
    chromium.launchServer({ executablePath: path, args, env: { ...process.env, ...env } }),
    buildAll(builds),
  ]);
  const folders = {
    "/": builds.development,
    "/samples/": join(project, "samples"),
    "/production/": builds.production,
    "/self-hosted/": builds.selfHosted,
  };
  const workbench = await serveFolders({ folders, port: 0, certificate });
  const production = await serveFolders({ folders: { "/": builds.production }, port: 0, certificate });
  const stage: Stage = {
    browser: browser.wsEndpoint(),
    workbench: originOf(workbench.address()),
    production: originOf(production.address()),
    builds,
  };
  process.env[stageKey] = JSON.stringify(stage);
  globalThis.closeStage = async () => {
    await browser.close();
    for (const server of [workbench, production]) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, { recursive: true });
  };
}

/** As `npm run release` builds it, for an office of its own address. */
const releasedPane = { officejs: "self", origin: publishedOrigin, workbench: "workbench/index.html" } as const;

/** Two at a time, since a build keeps one core. */
async function buildAll({ development, production, selfHosted }: Stage["builds"]): Promise<void> {
  const ofProduction = async (): Promise<void> => {
    await build("production", production);
    await build("production", selfHosted, releasedPane);
  };
  await Promise.all([build("development", development), ofProduction()]);
}

/** In a process of its own; what webpack warns of fails it. */
async function build(mode: "development" | "production", folder: string, env: object = {}): Promise<void> {
  const given = Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${String(value)}`]);
  const webpack = join(project, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", mode, "--output-path", folder, "--fail-on-warnings", ...given];
  await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 100_000_000 });
}

function originOf(address: ReturnType<Server["address"]>): string {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `https://localhost:${address.port}`;
}

declare global {
  /** Set here, called by globalTeardown: jest runs both in one process. */
  var closeStage: (() => Promise<void>) | undefined;
}

// Jest asks for a module that is a function.
module.exports = globalSetup;
