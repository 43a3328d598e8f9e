import { parseArea } from "../address";
import { cellCount } from "../book/areas";
import { BeyondUs, type Expression, type Operator } from "./expression";

const TOKENS =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!:])|([\p{L}_][\p{L}\p{N}_.]*)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(<=|>=|<>|[-+*/&=<>(),]))/uy;

type Token =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "sign"; readonly sign: string };

/** From the loosest to the tightest. */
const LEVELS: readonly (readonly Operator[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** What is longer nests deeper than calls of calls may; a larger area is walked through cell by cell. Both are left to the engine. */
const MOST_TOKENS = 1000;
const MOST_CELLS = 200_000;

/** Null for what it does not understand: names, whole rows, patterns of arrays, powers and per cents. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === null) return null;
  try {
    const parser = new Parser(tokens);
    const expression = parser.level(0);
    return parser.isAtEnd() ? expression : null;
  } catch (error) {
    if (error instanceof BeyondUs) return null;
    throw error;
  }
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < text.trimEnd().length) {
    const match = TOKENS.exec(text);
    if (match === null) return null;
    const token = tokenOf(match);
    if (tokens.length >= MOST_TOKENS || isVast(token)) return null;
    tokens.push(token);
  }
  return tokens;
}

function isVast(token: Token): boolean {
  return token.kind === "value" && token.expression.kind === "area" && cellCount(token.expression.area) > MOST_CELLS;
}

function tokenOf([, quoted, sheet, reference, word, number, sign]: RegExpExecArray): Token {
  const constant = (value: string | number): Token => ({ kind: "value", expression: { kind: "constant", value } });
  if (quoted !== undefined) return constant(quoted.slice(1, -1).replaceAll('""', '"'));
  if (number !== undefined) return constant(Number(number));
  if (word !== undefined) return { kind: "word", word: word.toUpperCase() };
  if (sign !== undefined) return { kind: "sign", sign };
  const area = parseArea(reference ?? "");
  if (area === null) return { kind: "sign", sign: "#REF!" };
  return { kind: "value", expression: { kind: "area", sheet: sheet === undefined ? null : bareName(sheet), area } };
}

/** `'Bảng ''số'''!` → `Bảng 'số'`. */
function bareName(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  level(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#signed();
    let left = this.level(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.#isSign(each));
      if (operator === undefined) return left;
      this.#at++;
      left = { kind: "operation", operator, left, right: this.level(level + 1) };
    }
  }

  #signed(): Expression {
    if (!this.#isSign("-")) return this.#primary();
    this.#at++;
    return { kind: "negation", of: this.#signed() };
  }

  #primary(): Expression {
    const token = this.tokens[this.#at++];
    if (token?.kind === "value") return token.expression;
    if (token?.kind === "word") return this.#word(token.word);
    if (token?.sign !== "(") throw new BeyondUs();
    const inner = this.level(0);
    this.#take(")");
    return inner;
  }

  #word(word: string): Expression {
    if (!this.#isSign("(")) {
      if (word !== "TRUE" && word !== "FALSE") throw new BeyondUs();
      return { kind: "constant", value: word === "TRUE" };
    }
    this.#at++;
    const args: Expression[] = [];
    while (!this.#isSign(")")) {
      if (args.length > 0) this.#take(",");
      args.push(this.level(0));
    }
    this.#at++;
    return { kind: "call", name: word, args };
  }

  #isSign(sign: string): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === "sign" && token.sign === sign;
  }

  #take(sign: string): void {
    if (!this.#isSign(sign)) throw new BeyondUs();
    this.#at++;
  }
}
