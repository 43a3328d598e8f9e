import { readFileSync } from "node:fs";
import { type BrowserContextOptions, type FrameLocator, type Page } from "playwright-core";
import { stage } from "./stage";
import { Visitor } from "./visitor";

/** An officer at the workbench: a sample open on the left, the pane on the right. */
export class WorkbenchVisit {
  private constructor(readonly visitor: Visitor) {}

  /** Opens `samples/<sample>.xlsx`; `query` goes into the page's address (`api=1.7`, `language=en-US`, `view=check`). */
  static async open(sample: string, query = "", options: BrowserContextOptions = {}): Promise<WorkbenchVisit> {
    const visit = new WorkbenchVisit(await Visitor.arrive(options));
    const address = `${stage().workbench}/workbench.html?file=samples/${sample}.xlsx${query === "" ? "" : `&${query}`}`;
    await visit.page.goto(address);
    await visit.page.getByRole("heading", { name: `${sample}.xlsx` }).waitFor();
    return visit;
  }

  get page(): Page {
    return this.visitor.page;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-frame");
  }

  /** Presses the pane's one primary button and waits until it says that it has written. */
  async rank(): Promise<void> {
    await this.pane.getByRole("button", { name: /^Xếp hạng/ }).click();
    await this.pane.getByText("Đã ghi kết quả").waitFor();
  }

  async undo(): Promise<void> {
    await this.pane.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await this.pane.getByText("Đã hoàn tác lần ghi gần nhất").waitFor();
  }

  /** The workbook as the browser downloads it. */
  async download(): Promise<{ readonly name: string; readonly path: string; readonly bytes: Buffer }> {
    const downloading = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Lưu về máy" }).click();
    const download = await downloading;
    const path = await download.path();
    return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
  }

  async reopen(file: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
    await this.page.setInputFiles("#file-input", { name: file.name, mimeType: "", buffer: file.bytes });
    await this.page.getByRole("heading", { name: file.name }).waitFor();
  }

  async leave(): Promise<void> {
    await this.visitor.leave();
  }
}
