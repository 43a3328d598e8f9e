import { type FrameDoor, openFrameDoor } from "../frame/frameDoor";
import { type Counters, Host, type HostOptions } from "../host/host";
import type { OpenedBook } from "../openedBook";
import { type ShownGrid, showGrid } from "./showGrid";

interface Opened {
  readonly fileName: string;
  readonly grid: ShownGrid;
  readonly host: Host;
}

/** One workbook in the grid, the add-in's pane beside it, and the host that answers the pane. */
export class Workplace {
  #opened: Opened | null = null;
  #door: FrameDoor | null = null;
  #changed = false;

  constructor(
    private readonly container: HTMLElement,
    private frame: HTMLIFrameElement,
    /** The add-in's page, of this page's own origin. */
    private readonly panePage: string,
    private readonly options: HostOptions,
  ) {}

  get fileName(): string {
    return this.#current().fileName;
  }

  /** Null while no workbook is open. */
  get counters(): Counters | null {
    return this.#opened?.host.counters ?? null;
  }

  get hasUnsavedChanges(): boolean {
    return this.#changed;
  }

  get host(): Host {
    return this.#current().host;
  }

  open(fileName: string, opened: OpenedBook): void {
    this.#close();
    const grid = showGrid(opened, this.container);
    this.#opened = { fileName, grid, host: new Host(grid.book, this.options) };
    this.#changed = false;
    grid.book.onChange(({ kind }) => {
      if (kind !== "selection" && kind !== "activated") this.#changed = true;
    });
  }

  /** Loads the pane afresh at one of its views, as a ribbon button does. */
  openPane(view: string): void {
    this.closePane();
    this.#door = openFrameDoor(this.host, window, this.frame, `${this.panePage}?view=${encodeURIComponent(view)}`);
  }

  closePane(): void {
    this.#door?.close();
    this.#door = null;
    // A new frame each time: an address that differs in its fragment only would not load the pane again.
    const fresh = this.frame.cloneNode(false) as HTMLIFrameElement;
    fresh.removeAttribute("src");
    this.frame.replaceWith(fresh);
    this.frame = fresh;
  }

  async snapshot(): Promise<OpenedBook> {
    const { book } = this.#current().grid;
    await book.settle();
    this.#changed = false;
    return book.toOpenedBook();
  }

  #current(): Opened {
    if (this.#opened === null) throw new Error("no workbook is open");
    return this.#opened;
  }

  #close(): void {
    this.closePane();
    this.#opened?.host.close();
    this.#opened?.grid.close();
    this.#opened = null;
  }
}
