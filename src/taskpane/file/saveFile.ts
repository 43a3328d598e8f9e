/** A file to be downloaded. */
export interface FileToSave {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Media type. */
  readonly type: string;
}

/** Hands the file to the browser as a download. */
export function saveFile({ name, content, type }: FileToSave): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
