declare let __webpack_chunk_load__: (chunk: string) => Promise<unknown>;

/** Waits before each further try, in milliseconds: a lost connection is back at once, a busy server a little later. */
const WAITS = [200, 1000, 3000];

/** Tries again where a piece of the pane did not arrive; what still does not is thrown, and told by the pane. */
export function retrying<T>(
  load: (chunk: string) => Promise<T>,
  wait: (milliseconds: number) => Promise<unknown>,
  waits: readonly number[] = WAITS,
): (chunk: string) => Promise<T> {
  return async (chunk) => {
    for (const milliseconds of waits) {
      try {
        return await load(chunk);
      } catch {
        await wait(milliseconds);
      }
    }
    return load(chunk);
  };
}

/** Has every piece of the pane that is loaded when it is needed tried again; webpack forgets a piece that failed. */
export function retryChunks(): void {
  __webpack_chunk_load__ = retrying(
    __webpack_chunk_load__,
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
}

/** Whether a fault is a piece of the pane that could not be loaded. */
export function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
