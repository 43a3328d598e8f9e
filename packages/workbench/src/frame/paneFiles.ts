import type { Host } from "../host/host";

/** The client's numbers for what it calls `getFileAsync`, `getSliceAsync` and `closeAsync`. */
export const FILE_METHODS = { open: 77, slice: 80, close: 81 } as const;

/** Where the client's requests and answers about files hold what; 0 and 1 mean another thing in each. */
const REQUEST = { sliceSize: "1", handle: "2", sliceIndex: "3" } as const;

const NO_SUCH_FILE = 5010;

type FileRequest = Readonly<Partial<Record<string, unknown>>>;

interface PaneFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** The workbook as files that the pane has asked for and not closed; each stays as it was when it was asked for. */
export interface PaneFiles {
  readonly answer: (method: number, request: FileRequest) => Promise<object | null>;
}

export function paneFiles(host: Host): PaneFiles {
  const files = new Map<number, PaneFile>();
  let next = 1;
  const open = async (sliceSize: number): Promise<object> => {
    const { wholeFile } = await import("../xlsx/wholeFile");
    const bytes = await wholeFile(host.book);
    const handle = next++;
    files.set(handle, { bytes, sliceSize });
    return { Error: 0, 0: handle, 1: bytes.length };
  };
  const slice = (handle: number, index: number): object => {
    const file = files.get(handle);
    if (file === undefined) return { Error: NO_SUCH_FILE };
    const piece = file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize);
    return { Error: 0, 0: [...piece], 1: piece.length };
  };
  return {
    answer: async (method, request) => {
      const figure = (key: string) => Number(request[key]);
      switch (method) {
        case FILE_METHODS.open:
          return open(figure(REQUEST.sliceSize));
        case FILE_METHODS.slice:
          return slice(figure(REQUEST.handle), figure(REQUEST.sliceIndex));
        case FILE_METHODS.close:
          return files.delete(figure(REQUEST.handle)) ? { Error: 0 } : { Error: NO_SUCH_FILE };
        default:
          return null;
      }
    },
  };
}
