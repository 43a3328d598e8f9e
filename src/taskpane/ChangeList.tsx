import { changeWords, sheetChangesText } from "../locales/changesText";
import type { SheetChanges } from "../model/planChanges";
import { useSpeech } from "./speech";

/** What a writing will change, a sheet an item, with every cell of the officer's that it replaces. */
export function ChangeList({ changes }: { readonly changes: readonly SheetChanges[] }) {
  const { language } = useSpeech();
  if (changes.length === 0) return <p className="quiet">{changeWords(language).none}</p>;
  return (
    <ul className="notes">
      {changes.map((sheet) => (
        <li key={sheet.sheet}>
          <SheetLine changes={sheet} />
        </li>
      ))}
    </ul>
  );
}

function SheetLine({ changes }: { readonly changes: SheetChanges }) {
  const { language } = useSpeech();
  const { what, officers, examples } = sheetChangesText(changes, language);
  return (
    <>
      {what}
      {officers === null ? null : (
        <div className="attention">
          {officers.heading}
          <Cells cells={officers.cells} />
        </div>
      )}
      {examples.length === 0 ? null : (
        <details>
          <summary tabIndex={0}>{changeWords(language).examples}</summary>
          <Cells cells={examples} />
        </details>
      )}
    </>
  );
}

function Cells({ cells }: { readonly cells: readonly string[] }) {
  return (
    <ul className="plain">
      {cells.map((cell) => (
        <li key={cell}>{cell}</li>
      ))}
    </ul>
  );
}
