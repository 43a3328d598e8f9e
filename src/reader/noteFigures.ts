import { figureCell, type Block, type Field } from "../model/block";
import { decimalText } from "../model/numbers/decimal";
import { finding, type Finding } from "../model/finding";
import type { Interpretation } from "../model/table";
import { isRaw, type FigureUse } from "./figures/settleFigure";
import type { FigureField } from "./plainFigures";
import type { OddFigure, ReadFigures } from "./readFigures";

/** What is to be told of one field's figures. */
export interface Noted {
  readonly findings: readonly Finding[];
  readonly interpretations: readonly Interpretation[];
}

/**
 * An interpretation for each cell that was understood, a finding for each that was not. A number written as text is a
 * finding where plain numbers stand beside it, since a spreadsheet's own sum leaves it out; of a field that is text
 * throughout the first cell alone is one. Raw figures are added up by nobody. Ranks are no scores: nothing is found about
 * them here. `name` is what findings call the field.
 */
export function noteFigures(block: Block, { field, use }: FigureField, read: ReadFigures, name: string): Noted {
  const { odd } = read;
  const texts = odd.filter(({ figure, isText }) => isText && figure.kind === "value");
  const throughout = read.plain === 0 && texts.length > 1;
  const told = new Set(use === "ratio" || isRaw(use) ? [] : throughout ? texts.slice(0, 1) : texts);
  const alike = throughout ? { alike: read.texts - 1 } : {};
  return {
    findings:
      use === "rank" ? [] : odd.flatMap((one) => figureFinding(block, field, name, one, told.has(one) ? alike : null)),
    interpretations: odd.flatMap((one) => interpretation(block, field, one, use)),
  };
}

function interpretation(
  block: Block,
  field: Field,
  { unit, figure }: OddFigure,
  use: FigureUse,
): readonly Interpretation[] {
  const line = block.units[unit];
  if (line === undefined) return [];
  const cell = figureCell(block, line, field);
  if (figure.kind === "notApplicable")
    return [{ cell, shown: figure.shown, manner: "notApplicable", understood: null }];
  if (figure.kind !== "value" || figure.manner === null) return [];
  const part = isRaw(use) && figure.outOf !== null ? `/${decimalText(figure.outOf)}` : "";
  return [{ cell, shown: figure.shown, manner: figure.manner, understood: decimalText(figure.value) + part }];
}

function figureFinding(
  block: Block,
  field: Field,
  criterion: string,
  { unit, figure }: OddFigure,
  textNote: { readonly alike?: number } | null,
): readonly Finding[] {
  const line = block.units[unit];
  if (line === undefined) return [];
  const place = { sheet: block.sheet.name, cell: figureCell(block, line, field) };
  const named = { unit: line.name, criterion };
  switch (figure.kind) {
    case "value":
      if (textNote === null) return [];
      return [
        finding("score.text", place, {
          ...named,
          shown: figure.shown,
          understood: decimalText(figure.value),
          ...textNote,
        }),
      ];
    case "notApplicable":
      return [];
    case "ambiguous":
      return [
        finding("score.ambiguous", place, {
          ...named,
          shown: figure.shown,
          readings: figure.readings.map(decimalText),
        }),
      ];
    case "date": {
      const proposed = figure.proposed === null ? null : decimalText(figure.proposed);
      return [finding("score.date", place, { ...named, shown: figure.shown, proposed })];
    }
    case "error":
      return [finding("score.error", place, { ...named, shown: figure.shown })];
    case "band":
      return [finding("score.band", place, { ...named, shown: figure.shown })];
    case "twoFigures":
      return [finding("score.twoFigures", place, { ...named, shown: figure.shown })];
    case "notNumber":
      return [finding("score.notNumber", place, { ...named, shown: figure.shown })];
  }
}
