import type { CoreTable } from "./coreTable";
import { MOST, THRESHOLDS } from "./coreTable";
import { rivalModule } from "./rivalModule";

/** Another's way to ranks, classes and counts of the same scores; its data is loaded before anything is measured. */
export interface Rival {
  readonly name: string;
  readonly ranks: () => Promise<ArrayLike<number | bigint>> | ArrayLike<number | bigint>;
}

/** Those that are installed. */
export async function coreRivals(of: CoreTable): Promise<readonly Rival[]> {
  const rivals = [await duckDb(of), await arquero(of), await d3(of)];
  return rivals.filter((rival) => rival !== null);
}

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
}

interface DuckConnection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<DuckAppender>;
  runAndReadAll(sql: string): Promise<{ getColumns(): readonly (readonly (number | bigint)[])[] }>;
}

interface DuckAppender {
  appendInteger(value: number): void;
  endRow(): void;
  closeSync(): void;
}

/** Over integers, so that its ranks are right, too. */
async function duckDb({ columns }: CoreTable): Promise<Rival | null> {
  const module = await rivalModule<DuckDb>("@duckdb/node-api");
  if (module === null) return null;
  const connection = await (await module.DuckDBInstance.create(":memory:")).connect();
  await connection.run(`create table t (unit integer, ${columns.map((_, index) => `s${index} integer`).join(", ")})`);
  const appender = await connection.createAppender("t");
  for (let unit = 0; unit < (columns[0]?.length ?? 0); unit += 1) {
    appender.appendInteger(unit);
    for (const column of columns) appender.appendInteger(column[unit] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
  const total = columns.map((_, index) => `s${index}`).join(" + ");
  const within = columns.map((_, index) => `s${index} between 0 and ${MOST}`).join(" and ");
  const level = THRESHOLDS.map((value, index) => `when total >= ${value} then ${index}`).join(" ");
  const ranked = `select unit, total, rank() over (order by total desc) as rank, case ${level} else ${THRESHOLDS.length} end as class
    from (select unit, ${total} as total from t where ${within})`;
  return {
    name: "DuckDB",
    ranks: async () => {
      await connection.run(`create or replace temp table r as ${ranked}`);
      await connection.runAndReadAll("select class, count(*)::integer from r group by class");
      const [ranks = []] = (await connection.runAndReadAll("select rank from r order by unit")).getColumns();
      return ranks;
    },
  };
}

interface Arquero {
  table(columns: Readonly<Record<string, ArrayLike<number>>>): ArqueroTable;
  readonly desc: (column: string) => unknown;
}

interface ArqueroTable {
  derive(columns: Readonly<Record<string, string>>): ArqueroTable;
  orderby(order: unknown): ArqueroTable;
  groupby(column: string): ArqueroTable;
  count(): ArqueroTable;
  array(column: string): ArrayLike<number>;
  unorder(): ArqueroTable;
}

async function arquero(of: CoreTable): Promise<Rival | null> {
  const aq = await rivalModule<Arquero>("arquero");
  if (aq === null) return null;
  const names = of.columns.map((_, index) => `s${index}`);
  const data = aq.table(Object.fromEntries(names.map((name, index) => [name, points(of)[index] ?? []])));
  const total = names.map((name) => `d.${name}`).join(" + ");
  const level = THRESHOLDS.reduceRight((rest, value, index) => `d.total >= ${value / 100} ? ${index} : ${rest}`, "3");
  return {
    name: "arquero",
    ranks: () => {
      const ranked = data
        .derive({ total: `d => ${total}` })
        .orderby(aq.desc("total"))
        .derive({ rank: "d => op.rank()", level: `d => ${level}` });
      ranked.groupby("level").count();
      return ranked.unorder().array("rank");
    },
  };
}

interface D3 {
  sum(values: Iterable<number>): number;
  rank(values: Iterable<number>, compare: (a: number, b: number) => number): Float64Array;
  descending(a: number, b: number): number;
  rollup(
    values: Iterable<number>,
    reduce: (group: readonly number[]) => number,
    key: (value: number) => number,
  ): unknown;
}

async function d3(of: CoreTable): Promise<Rival | null> {
  const module = await rivalModule<D3>("d3-array");
  if (module === null) return null;
  const columns = points(of);
  const units = of.table.units.length;
  return {
    name: "d3-array",
    ranks: () => {
      const totals = Float64Array.from({ length: units }, (_, unit) =>
        columns.reduce((sum, { [unit]: own = 0 }) => sum + own, 0),
      );
      const level = (total: number) => THRESHOLDS.findIndex((value) => total >= value / 100);
      module.rollup(totals, (group) => group.length, level);
      return module.rank(totals, (a, b) => module.descending(a, b)).map((rank) => rank + 1);
    },
  };
}

/** Points as doubles, which is what a sheet's own formulas add. */
function points({ columns }: CoreTable): readonly Float64Array[] {
  return columns.map((column) => Float64Array.from(column, (hundredths) => hundredths / 100));
}
