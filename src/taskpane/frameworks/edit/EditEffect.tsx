import type { ComparedRow } from "./comparePreviews";
import { isChanged } from "./comparePreviews";
import { useDraft } from "./DraftContext";

const SHOWN = 3;

/** What the edit at hand does to the sheet, beside its field: who moves, and into which class. */
export function EditEffect({ path }: { readonly path: string }) {
  const { effect, words } = useDraft();
  if (effect?.path !== path) return null;
  const changed = effect.comparison.lists.flatMap(({ rows }) => rows).filter(isChanged);
  if (changed.length === 0) return <p className="quiet effect">{words.effect.none}</p>;
  return (
    <ul className="plain effect">
      {changed.slice(0, SHOWN).map((row) => (
        <li key={row.unit}>
          <EffectOn row={row} />
        </li>
      ))}
      {changed.length > SHOWN ? <li className="quiet">{words.effect.others(changed.length - SHOWN)}</li> : null}
    </ul>
  );
}

function EffectOn({ row: { name, rank, rankChange, level, classChange } }: { readonly row: ComparedRow }) {
  const { words, language } = useDraft();
  const { preview } = words;
  const className = (of: ComparedRow["level"]): string => of?.name[language] ?? preview.unclassed;
  const parts = [
    ...(rankChange === null
      ? []
      : rankChange.kind === "up" || rankChange.kind === "down"
        ? [words.effect.rank(rank, preview[rankChange.kind](rankChange.places))]
        : [preview[rankChange.kind]]),
    ...(classChange === null ? [] : [`${className(classChange.from)} → ${className(level)}`]),
  ];
  return (
    <>
      <strong>{name}</strong>: {parts.join("; ")}
    </>
  );
}
