const KEY = "xep-hang.told-of-undo";

/** Whether the officer has been told that writing empties Excel's own undo list; false where the webview keeps nothing. */
export function wasToldOfUndo(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage is refused in some frames; the officer is then told each time.
    return false;
  }
}

export function rememberToldOfUndo(): void {
  try {
    localStorage.setItem(KEY, "1");
  } catch {
    // See above.
  }
}
