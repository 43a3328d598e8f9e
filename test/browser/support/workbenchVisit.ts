import { buffer } from "node:stream/consumers";
import {
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { stage } from "./stage";
import { Visitor } from "./visitor";

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** An officer at the workbench: a sample open on the left, the pane on the right. */
export class WorkbenchVisit {
  private constructor(readonly visitor: Visitor) {}

  /** Opens `samples/<sample>.xlsx`; `query` goes into the page's address (`api=1.7`, `language=en-US`, `view=check`). */
  static async open(
    sample: string,
    query = "",
    options: BrowserContextOptions = {},
    prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
  ): Promise<WorkbenchVisit> {
    const visit = new WorkbenchVisit(await Visitor.arrive(options));
    await prepare(visit.visitor.context);
    await visit.goTo(`${stage().workbench}/workbench.html`, sample, query);
    return visit;
  }

  /** A workbench page of another server. */
  static async openAt(page: string, sample: string, query = ""): Promise<WorkbenchVisit> {
    const visit = new WorkbenchVisit(await Visitor.arrive());
    await visit.goTo(page, sample, query);
    return visit;
  }

  private async goTo(page: string, sample: string, query: string): Promise<void> {
    await this.page.goto(`${page}?file=samples/${sample}.xlsx${query === "" ? "" : `&${query}`}`);
    await this.page.getByRole("heading", { name: `${sample}.xlsx` }).waitFor();
  }

  get page(): Page {
    return this.visitor.page;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-frame");
  }

  /** What the pane shows, without what it tells screen readers only. */
  get view(): Locator {
    return this.pane.getByRole("main");
  }

  /** Presses the pane's one primary button and waits until it says that it has written. */
  async rank(): Promise<void> {
    const earlier = this.view.getByRole("button", { name: "Đóng thông báo" });
    if (await earlier.isVisible()) await earlier.click();
    await this.pane.getByRole("button", { name: /^Ghi (kết quả xếp hạng|lại kết quả)/ }).click();
    await this.written();
  }

  /** Answers what the pane asks before it writes (errors are left; titles could grow with the table), and waits for the end. */
  async written(): Promise<void> {
    const anyway = this.pane.getByRole("button", { name: "Vẫn ghi" });
    const asTheyAre = this.pane.getByRole("button", { name: "Ghi, giữ nguyên tiêu đề" });
    const done = this.view.getByText("Đã ghi kết quả");
    await anyway.or(asTheyAre).or(done).first().waitFor();
    if (await anyway.isVisible()) {
      await anyway.click();
      await asTheyAre.or(done).first().waitFor();
    }
    if (await asTheyAre.isVisible()) await asTheyAre.click();
    await done.waitFor();
  }

  async undo(): Promise<void> {
    await this.pane.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await this.view.getByText("Đã hoàn tác lần ghi gần nhất").waitFor();
  }

  /** The counts that the pane names after writing, by class. */
  async classCounts(): Promise<Record<string, number>> {
    const counts = this.view.locator(".class-counts > div");
    const pairs = await counts.evaluateAll((each) =>
      each.map((pair) => [pair.querySelector("dt")?.textContent ?? "", Number(pair.querySelector("dd")?.textContent)]),
    );
    return Object.fromEntries(pairs) as Record<string, number>;
  }

  /** Of the workbook as the look-alike has it. */
  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { workplace } = globalThis as unknown as {
        workplace: { host: { book: { sheets(): { name: string }[] } } };
      };
      return workplace.host.book.sheets().map((sheet) => sheet.name);
    });
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator("#grid").getByText(name, { exact: true }).click();
  }

  /** Types into a cell, as the officer does. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  private async select(cell: string): Promise<void> {
    await this.nameBox.fill(cell);
    await this.nameBox.press("Enter");
  }

  /** Waits until the sheet shows this cell as the selected one. */
  async waitForSelected(cell: string): Promise<void> {
    await this.page.waitForFunction(([box, wanted]) => box instanceof HTMLInputElement && box.value === wanted, [
      await this.nameBox.elementHandle(),
      cell,
    ] as const);
  }

  /** Beside the formula bar, below the fields of the tool bar. */
  private get nameBox(): Locator {
    return this.page.locator("#grid input").last();
  }

  /** Presses Tab until something of that role and name has the focus. */
  tabTo(name: RegExp, role: "button" | "tab"): Promise<void> {
    return this.tabToOne(this.pane.getByRole(role, { name }).first());
  }

  async tabToOne(wanted: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await this.page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`80 presses of Tab did not reach ${String(wanted)}`);
  }

  /** How much wider than itself the page is, or the view or the editor that scrolls in it. */
  overflow(): Promise<number> {
    return this.pane
      .locator("html, .view, .editor-body")
      .evaluateAll((boxes) => Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth)));
  }

  /** The workbook as the browser downloads it. */
  async download(): Promise<DownloadedFile> {
    const downloading = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Lưu về máy" }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
  }

  async reopen(file: DownloadedFile): Promise<void> {
    await this.page.setInputFiles("#file-input", { name: file.name, mimeType: "", buffer: file.bytes });
    await this.page.getByRole("heading", { name: file.name }).waitFor();
  }

  async leave(): Promise<void> {
    await this.visitor.leave();
  }
}
