/** The parts of the pane; a ribbon button opens one by `?view=…`. */
export const VIEWS = ["rank", "check", "summary", "frameworks"] as const;

/** The diagnosis has no tab: a menu leads to it, and `?view=diagnose` where the pane does not start. */
export type View = (typeof VIEWS)[number] | "diagnose";

/** The view that the page's address names; the ranking when it names none that we know. */
export function viewOf(search: string): View {
  const named = new URLSearchParams(search).get("view");
  return VIEWS.find((view) => view === named) ?? "rank";
}
