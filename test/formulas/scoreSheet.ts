import type { LiteralCell, LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { type CriterionNode, criterionTree } from "../../src/model/criterionTree";
import type { Criterion, Framework } from "../../src/model/framework";
import { isGiven } from "../../src/model/totalRule";
import { Random } from "../generator/random";

/** A score sheet of a framework with ties, gaps, and groups under headings; the first unit has every score. */
export function scoreSheet(framework: Framework, seed: number, name: string): LiteralSheet {
  const random = new Random(seed);
  const columns = columnsOf(framework);
  const groups = groupNames(framework);
  const header = ["STT", "Đơn vị", ...columns.map(({ heading }) => heading)];
  const rows: (readonly LiteralCell[])[] = [["KẾT QUẢ ĐÁNH GIÁ NĂM 2024"], [], header];
  const earlier: (readonly LiteralCell[])[] = [];
  let number = 0;
  for (const group of groups) {
    if (group !== null) rows.push([null, group]);
    const count = random.int(4, 9);
    for (let unit = 0; unit < count; unit += 1) {
      number += 1;
      const copied = earlier.length > 0 && random.chance(30) ? random.pick(earlier) : null;
      const scores = copied ?? columns.map((column) => scoreOf(column, random, number === 1));
      earlier.push(scores);
      rows.push([number, `Xã ${UNITS[number % UNITS.length] ?? ""} ${number}`, ...scores]);
    }
  }
  return { name, rows };
}

const UNITS = ["Tân Hưng", "Hòa Bình", "Bảo Khê", "Phú Cường", "Quảng Châu", "Liên Phương"];

interface Column {
  readonly heading: string;
  readonly criterion: Criterion | null;
  readonly most: number;
}

function columnsOf(framework: Framework): readonly Column[] {
  if (framework.total.kind === "givenRatio") return [{ heading: "Tỷ lệ (%)", criterion: null, most: 100 }];
  if (isGiven(framework.total)) return [{ heading: "Tổng điểm", criterion: null, most: 100 }];
  const leaves = ({ criterion, components }: CriterionNode): readonly Criterion[] =>
    components.length === 0 ? [criterion] : components.flatMap(leaves);
  return criterionTree(framework)
    .flatMap(leaves)
    .map((criterion) => {
      const most = Number(criterion.max ?? "10");
      return { heading: criterion.name.vi, criterion, most };
    });
}

function groupNames({ groups = [], ranking }: Framework): readonly (string | null)[] {
  if (groups.length > 0) return groups.map(({ name }) => name.vi);
  return ranking.lists === "one" ? [null, null] : ["I. Các xã", "II. Các phường"];
}

/** Whole and half points, so that many are equal; some with two places. */
function scoreOf({ criterion, most }: Column, random: Random, isWhole: boolean): number | null {
  const isExtra = criterion?.kind === "bonus" || criterion?.kind === "penalty";
  if (isExtra) return random.chance(50) ? null : random.int(0, 12) / 2;
  if (!isWhole && random.chance(6)) return null;
  const share = random.int(30, 100) / 100;
  const points = random.chance(50) ? Math.round(most * share * 2) / 2 : Math.round(most * share * 100) / 100;
  return Math.min(most, points);
}
