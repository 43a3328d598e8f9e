import { viewWords } from "../../locales/viewWords";
import { columnIndex, rowIndex } from "../../model/address";
import { gate, type Obstacle } from "../../session/gate";
import { sheetOfPlace } from "../../session/sheetOfPlace";
import { Notice } from "../fluent/Notice";
import type { Sheet } from "../paneState";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { LinkButton } from "../fluent/LinkButton";

/** What is put right where results are written; the others are about the framework. */
const FROM_RANKING: ReadonlySet<Obstacle["kind"]> = new Set(["unwritten", "unproven", "stale", "noTable"]);
const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };

/** Whether the sheet is fit to be signed, and the way to everything that stands in between. */
export function GateCard({ sheet: { scan }, actions, open }: ViewProps & { readonly sheet: Sheet }) {
  const { language } = useSpeech();
  const words = viewWords(language).gate;
  const { obstacles, ignored, ...rest } = gate(scan);
  const errors = obstacles.find(({ kind }) => kind === "errors")?.count ?? 0;
  const heading = rest.open ? words.open : words.closed(errors, obstacles.length);
  const go = ({ kind, place }: Obstacle): void => {
    if (place !== null) actions.goTo(sheetOfPlace(scan, place), place.cell ?? FIRST_CELL);
    else open(FROM_RANKING.has(kind) ? "rank" : "frameworks");
  };
  return (
    <Notice intent={rest.open ? "success" : "warning"} heading={heading}>
      {ignored === 0 ? null : <p>{words.ignored(ignored)}</p>}
      {obstacles.length === 0 ? null : (
        <ul className="plain">
          {obstacles.map((obstacle, index) => (
            <li key={index}>
              <LinkButton onClick={() => go(obstacle)}>{words.obstacles[obstacle.kind](obstacle.count)}</LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
