import { areaText, cellText } from "../../src/model/address";
import type { Block } from "../../src/model/block";
import type { Finding } from "../../src/model/finding";
import type { FieldReading, InterpretationReading } from "../../src/model/reading";
import type { Table } from "../../src/model/table";
import { matchFrameworks } from "../../src/match/matchFrameworks";
import { describeReading } from "../../src/reader/describeReading";
import { findBlocks } from "../../src/reader/findBlocks";
import { joinTables } from "../../src/reader/joinTables";
import { readTable } from "../../src/reader/readTable";
import { frameworkById } from "./frameworkById";
import type { CaseSheet } from "./caseSheet";
import { mappingBySense } from "./mappingBySense";
import { figureTexts } from "./tableRows";

/** What was read, in lines that a person can check against the sheet. */
export interface CaseAccount {
  readonly tables: readonly TableAccount[];
  readonly findings: readonly string[];
}

interface TableAccount {
  readonly area: string;
  readonly title: string | null;
  readonly units: string;
  /** "C Nhận thức số (100 điểm): measure, max 100 (maximum)". */
  readonly fields: readonly string[];
  /** What the figures of `rows` are: the criteria, then what is compared or published. */
  readonly figures: string;
  /** "5 UBND xã A [Khối xã]: 60 · 91.27 · missing · n/a · ?". */
  readonly rows: readonly string[];
  readonly understood: readonly string[];
}

export function caseAccount(sheets: readonly CaseSheet[]): CaseAccount {
  const findings: Finding[] = [];
  const read = sheets.flatMap(({ grid, framework }) => {
    const found = findBlocks(grid);
    findings.push(...found.findings);
    return found.blocks.map((block) => {
      const [match] = framework === null ? [] : matchFrameworks(block, [frameworkById(framework)]);
      const mapping = match?.mapping ?? mappingBySense(block);
      const { table, findings: ofTable } = readTable(grid, block, mapping);
      findings.push(...ofTable, ...(match?.findings ?? []));
      return { block, mapping, table };
    });
  });
  const joined = joinTables(read.map(({ table }) => table));
  const tables = joined.flatMap((table) => {
    const source = read.find(({ table: own }) => own === table || own.units[0]?.nameCell === table.units[0]?.nameCell);
    return source === undefined
      ? []
      : [
          tableAccount(
            source.block,
            describeReading(source.block, { read: { ...source, table }, evidence: () => null, questions: [] }),
            table,
          ),
        ];
  });
  return { tables, findings: findings.map(findingLine) };
}

function tableAccount(block: Block, reading: ReturnType<typeof describeReading>, table: Table): TableAccount {
  const named = [
    ...table.criteria.map((column) => [column.criterion, figureTexts(column)] as const),
    ...table.comparisons.map((column) => [`(${column.criterion})`, figureTexts(column)] as const),
    ...(["total", "ratio", "rank", "rankInGroup"] as const).flatMap((kind) => {
      const column = table.published[kind];
      return column === null ? [] : [[`= ${kind}`, figureTexts(column)] as const];
    }),
    ...(table.excluded === null ? [] : [["= excluded", figureTexts(table.excluded)] as const]),
    ...(table.published.class === null ? [] : [["= class", table.published.class.texts] as const]),
  ];
  return {
    area: `${block.sheet.name}!${areaText(block.area)}`,
    title: reading.title,
    units: reading.orientation,
    fields: reading.fields.map(fieldLine),
    figures: named.map(([name]) => name).join(" · "),
    rows: table.units.map((unit, index) => {
      const sheet = unit.sheet === undefined ? "" : `${unit.sheet.name}!`;
      const group = unit.group === null ? "" : ` [${unit.group}]`;
      const figures = named.map(([, texts]) => texts[index] ?? "–").join(" · ");
      return `${sheet}${cellText(unit.nameCell)} ${unit.name}${group}${unit.hidden ? " (hidden)" : ""}: ${figures}`;
    }),
    understood: reading.interpretations.map((one) => understoodLine(one, reading.sheet)),
  };
}

function fieldLine(field: FieldReading): string {
  const facts = [
    field.sense,
    ...(field.stage === "final" ? [] : [field.stage]),
    ...(field.max === null ? [] : [`max ${field.max}`]),
    ...(field.percent ? ["percent"] : []),
    ...(field.criterion === null || field.header.some((part) => part.includes(field.criterion ?? ""))
      ? []
      : [`gives ${field.criterion}`]),
  ];
  const numbering = field.numbering === null ? "" : `${field.numbering} `;
  return `${field.line} ${numbering}${field.header.join(" / ")}: ${facts.join(", ")} (${field.reason})`;
}

function understoodLine({ sheet, cell, shown, manner, understood }: InterpretationReading, own: string): string {
  return `${sheet === own ? "" : `${sheet}!`}${cell} “${shown}” → ${understood ?? "n/a"} (${manner})`;
}

function findingLine(finding: Finding): string {
  const cell = finding.place.cell === null ? "" : `!${cellText(finding.place.cell)}`;
  const params = Object.entries(finding.params).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(" or ") : String(value)}`,
  );
  return `${finding.code} ${finding.place.sheet}${cell}: ${params.join(", ")}`;
}
