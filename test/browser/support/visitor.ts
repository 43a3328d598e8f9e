import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { artifacts, stage } from "./stage";

/** A person at a browser. Remembers everything that went wrong on the pages, and every address that they called. */
export class Visitor {
  readonly errors: string[] = [];
  readonly requests: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  static async arrive(options: BrowserContextOptions = {}): Promise<Visitor> {
    const browser = await chromium.connect(stage().browser);
    const context = await browser.newContext({
      locale: "vi-VN",
      viewport: { width: 1366, height: 768 },
      ...options,
    });
    await context.route(
      (url) => url.hostname !== "localhost",
      (route) => route.abort(),
    );
    // No test is about time: on a busy machine a page may need minutes for what takes it a second elsewhere.
    context.setDefaultTimeout(300_000);
    return new Visitor(browser, context, await context.newPage());
  }

  /** Keeps a picture of the page in test/artifacts. */
  async keepPicture(name: string): Promise<void> {
    mkdirSync(artifacts, { recursive: true });
    await this.page.screenshot({ path: join(artifacts, `${name}.png`) });
  }

  async leave(): Promise<void> {
    await this.browser.close();
  }
}
