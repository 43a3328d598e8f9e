import type { Book } from "@xep-hang/workbench/book/book";
import { startOfficeJs } from "@xep-hang/workbench/bridge/startOfficeJs";
import { Host } from "@xep-hang/workbench/host/host";
import { officeWorkbook } from "../excel/officeWorkbook";
import type { WorkbookPort } from "../model/port";

export interface OfficeOver {
  readonly port: WorkbookPort;
  /** Ends the client and the host; the book stays. */
  close(): void;
}

/** The real Office.js over a book in memory, reached as the pane reaches Excel. */
export function officeOver(book: Book): OfficeOver {
  const host = new Host(book);
  const client = startOfficeJs(host);
  return {
    port: officeWorkbook(),
    close: () => {
      client.close();
      host.close();
    },
  };
}
