export function focusFirstProblem(): void {
  focus(document.querySelector<HTMLElement>(".editor [aria-invalid=true]"));
}

/** The field of a path of the document, or of what holds it. */
export function focusField(path: string): void {
  const frames = [...document.querySelectorAll<HTMLElement>(".editor [data-effect]")].filter(({ dataset }) =>
    covers(dataset["effect"] ?? "", path),
  );
  const nearest = frames.reduce<HTMLElement | null>(
    (best, frame) =>
      best === null || (frame.dataset["effect"] ?? "").length > (best.dataset["effect"] ?? "").length ? frame : best,
    null,
  );
  focus(nearest?.querySelector<HTMLElement>("input, select, textarea") ?? null);
}

function covers(frame: string, path: string): boolean {
  // The scale stands with the way to total.
  const named = path === "scale" ? "total" : path;
  return named === frame || named.startsWith(`${frame}.`) || named.startsWith(`${frame}[`);
}

/** The part that holds it is opened for it. */
function focus(field: HTMLElement | null): void {
  const part = field?.closest("details");
  if (part instanceof HTMLDetailsElement) part.open = true;
  field?.focus();
}
