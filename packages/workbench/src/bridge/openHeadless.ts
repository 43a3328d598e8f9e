import type { Book } from "../book/book";
import { Host, type HostOptions } from "../host/host";
import type { OpenedBook } from "../openedBook";
import { headlessBook } from "./headlessBook";
import { startOfficeJs } from "./startOfficeJs";

export interface Headless {
  readonly book: Book;
  readonly host: Host;
  /** Ends the client's globals, the host and what calculated; nothing of them keeps the process alive. */
  close(): void;
}

/** A book, its host and the real client in this process: afterwards `Excel.run` works on the book. It takes the data over. */
export function openHeadless(opened: OpenedBook, options: HostOptions = {}): Headless {
  const book = headlessBook(opened);
  const host = new Host(book, options);
  const client = startOfficeJs(host);
  return {
    book,
    host,
    close: () => {
      client.close();
      host.close();
      book.dispose();
    },
  };
}
