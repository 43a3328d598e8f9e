import { dec, decimalText } from "../../src/model/numbers/decimal";
import { type DateOrder, scoreOfDate, scoresOfDate } from "../../src/reader/figures/dateFormat";
import { parseFigure } from "../../src/reader/figures/parseFigure";
import { settleBrackets } from "../../src/reader/figures/settleBrackets";
import { type ColumnFacts, settleFigure } from "../../src/reader/figures/settleFigure";

/** 1 and 10 May 2023, and the last day that Excel knows. */
const [FIRST_OF_MAY, TENTH_OF_MAY, LAST_DAY] = [45047, 45056, 2958465];

describe("the score that a date was", () => {
  const score = (serial: number, format: string) => {
    const found = scoreOfDate(serial, format);
    return found === null ? null : decimalText(found);
  };

  test("is day.month, or month.year where the format shows no day", () => {
    expect(score(TENTH_OF_MAY, "d/m/yyyy")).toBe("10.5");
    expect(score(TENTH_OF_MAY, "mmm-yy")).toBe("5.23");
    expect(score(TENTH_OF_MAY, "[Red][$-42A]mmm-yy")).toBe("5.23");
    expect([score(1, "d/m"), score(LAST_DAY, "d/m")]).toEqual(["1.1", "31.12"]);
  });

  test("is none of what is no day", () => {
    expect([NaN, Infinity, 0, 0.5, -1, LAST_DAY + 1].map((serial) => score(serial, "d/m"))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  const scores = (serial: number, format: string, order: DateOrder) =>
    scoresOfDate(serial, format, order).map((value) => decimalText(value));

  test("may be several in one order of its parts", () => {
    expect(scores(TENTH_OF_MAY, "d/m/yyyy", "dayMonth")).toEqual(["10.5", "10.05"]);
    expect(scores(FIRST_OF_MAY, "d/m/yyyy", "monthDay")).toEqual(["5.1", "5.01"]);
    expect(scores(FIRST_OF_MAY, "[Red]mmm-yy", "monthYear")).toEqual(["5.23"]);
    expect(scores(1, "d/m", "dayMonth")).toEqual(["1.1", "1.01"]);
    expect(scores(LAST_DAY, "d/m", "dayMonth")).toEqual(["31.12"]);
  });

  test.each<[number, string, DateOrder]>([
    [TENTH_OF_MAY, "d/m/yyyy", "monthYear"],
    [FIRST_OF_MAY, "mmm-yy", "dayMonth"],
    [FIRST_OF_MAY, "mmm-yy", "monthDay"],
    [TENTH_OF_MAY, "mmm-yy", "monthYear"],
    [TENTH_OF_MAY + 0.5, "d/m", "dayMonth"],
    [0, "d/m", "dayMonth"],
    [LAST_DAY + 1, "d/m", "dayMonth"],
  ])("is none of %s as “%s” in the order %s", (serial, format, order) => {
    expect(scores(serial, format, order)).toEqual([]);
  });
});

describe("a text of figures", () => {
  const read = (text: string) => {
    const figure = parseFigure(text, null);
    if (figure.kind === "value") return [decimalText(figure.value), figure.sign, figure.manner];
    return figure.kind === "date" && figure.proposed !== null ? ["date", decimalText(figure.proposed)] : figure.kind;
  };

  test("in groups tells its decimal sign, where it has one", () => {
    expect(read("1 234,5")).toEqual(["1234.5", ",", "grouped"]);
    expect(read("1 234.5")).toEqual(["1234.5", ".", "grouped"]);
    expect(read("1 234")).toEqual(["1234", null, "grouped"]);
    expect(read("1.234,5")).toEqual(["1234.5", ",", "grouped"]);
    expect(read("1,234,567.8")).toEqual(["1234567.8", ".", "grouped"]);
    expect(read("1.234.567")).toEqual(["1234567", ",", "grouped"]);
  });

  test("out of a number that cannot be read is none", () => {
    expect(read("8/10")).toEqual(["8", null, "fraction"]);
    expect(["8/1.2.3", "8/1.234"].map(read)).toEqual(["notNumber", "notNumber"]);
  });

  test("is none with words or further digits around it", () => {
    const texts = ["(2) xã", "110.5.2023", "10.5.20231", "1-5 xã", "xã 1-5"];
    expect(texts.map(read)).toEqual(texts.map(() => "notNumber"));
    expect(["(2,5)", "1-5"].map(read)).toEqual(["ambiguous", "band"]);
  });

  test("like a date is one where there is such a day", () => {
    expect(["10.5.2023", "10/5/23"].map(read)).toEqual([
      ["date", "10.5"],
      ["date", "10.5"],
    ]);
    expect(["32.5.2023", "0.5.2023", "10.13.2023", "10.0.2023"].map(read)).toEqual(
      Array.from({ length: 4 }, () => "notNumber"),
    );
  });
});

describe("points out of a number", () => {
  const settled = (text: string, max: string | null, rest: Partial<ColumnFacts> = {}) => {
    const facts = { allPercent: false, somePercent: false, proportions: false, commonOutOf: null } as const;
    const figure = settleFigure(parseFigure(text, null), {
      ...facts,
      use: "points",
      max: max === null ? null : dec(max),
      ...rest,
    });
    if (figure.kind === "ambiguous") return figure.readings.map((value) => Number(decimalText(value)));
    return figure.kind === "value" ? decimalText(figure.value) : figure.kind;
  };

  test("are what they say where it is the maximum, and otherwise perhaps the same share of it", () => {
    expect(settled("8/10", "10")).toBe("8");
    expect(settled("8/10", "20")).toEqual([8, 16]);
    expect(settled("1,5/10", "20")).toEqual([1.5, 3]);
    expect(settled("1,5/10", "15")).toEqual([1.5, 2.25]);
    expect(settled("1/2,5", "10")).toEqual([1, 4]);
    expect(settled("1/3", "10")).toEqual([1]);
    expect(settled("8/10", null, { commonOutOf: dec("10") })).toBe("8");
  });

  test("could be a date, unless no date is written so", () => {
    expect(settled("8/10", null)).toEqual([8, 8.1]);
    expect(settled("8/31", null)).toEqual([8, 8.31]);
    expect(["8/32", "8,5/10", "8/10,5"].map((text) => settled(text, null))).toEqual(["8", "8.5", "8"]);
  });

  test("or a bare figure are in per cent in a column of ratios alone", () => {
    expect(settled("0,5", "1", { proportions: true })).toBe("0.5");
    expect(Number(settled("0,5", null, { use: "ratio", proportions: true }))).toBe(50);
    expect(settled("0,5", null, { use: "ratio", somePercent: true })).toEqual([0.5, 50]);
    expect(settled("0,5", null, { somePercent: true })).toBe("0.5");
  });

  test("are none where they are more than it, or out of nothing, or a ratio", () => {
    expect(["11/10", "0/0", "5%/10"].map((text) => settled(text, "10"))).toEqual(
      Array.from({ length: 3 }, () => "notNumber"),
    );
    expect(settled("8/10", null, { use: "ratio" })).toBe("notNumber");
    expect(settled("45/60", "10", { use: "figure" })).toBe("45");
  });
});

test("a bracketed figure is below zero among others that are, or where points are taken off and none is above", () => {
  const read = (texts: readonly string[], isTakenOff: boolean) =>
    settleBrackets(
      texts.map((text) => parseFigure(text, null)),
      isTakenOff,
    ).map((figure) => (figure.kind === "value" ? decimalText(figure.value) : figure.kind));
  expect(read(["-1", "-3", "(2)", "x"], false)).toEqual(["-1", "-3", "-2", "notApplicable"]);
  expect(read(["-1", "0", "(2)"], true)).toEqual(["-1", "0", "-2"]);
  expect(read(["-1", "-3", "0", "(2)"], false).at(-1)).toBe("-2");
  expect(read(["0", "0", "(2)"], false).at(-1)).toBe("ambiguous");
  expect(read(["(2)", "1.234"], true)).toEqual(["-2", "ambiguous"]);
  for (const others of [["-1"], ["-1", "-3", "4"]]) expect(read([...others, "(2)"], false).at(-1)).toBe("ambiguous");
  expect(read(["-1", "4", "(2)"], true).at(-1)).toBe("ambiguous");
});
