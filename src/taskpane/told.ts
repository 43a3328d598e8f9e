const [UNDO, WELCOME] = ["xep-hang.told-of-undo", "xep-hang.welcomed"];

/** Whether the officer has been told that writing empties Excel's own undo list; false where the webview keeps nothing. */
export function wasToldOfUndo(): boolean {
  return isKept(UNDO);
}

export function rememberToldOfUndo(): void {
  keep(UNDO);
}

/** Whether the officer has put away what is told at the first run. */
export function wasWelcomed(): boolean {
  return isKept(WELCOME);
}

export function rememberWelcome(): void {
  keep(WELCOME);
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Storage is refused in some frames; the officer is then told each time.
    return false;
  }
}

function keep(key: string): void {
  try {
    localStorage.setItem(key, "1");
  } catch {
    // See above.
  }
}
