import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const src = join(__dirname, "../../src");
const TOPICS = readdirSync(join(src, "locales/vi")).map((file) => file.replace(/\.ts$/, ""));

const VIETNAMESE_LETTER = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
/** Names that stay Vietnamese in English: the other language, papers, and what is written on them. */
const VIETNAMESE_NAMES =
  /Xếp Hạng|Tiếng Việt|Tờ trình|Thông báo|ỦY BAN NHÂN DÂN TỈNH|\d+\/QĐ-UBND|ngày \d+ tháng \d+ năm \d+/g;
/** A command of Word, by its own name. */
const WORD_COMMANDS = /Convert Text to Table/g;
const ENGLISH_WORD =
  /\b(?:the|and|of|sheet|table|unit|rank|class|score|total|framework|column|row|cell|error|warning|read|write|undo)\b/i;

function textsOf(language: "vi" | "en", topic: string): readonly string[] {
  const text = readFileSync(join(src, "locales", language, `${topic}.ts`), "utf8");
  return literalsIn(text);
}

/** The texts between quotes and in templates, keys, imports and code parts left out. */
function literalsIn(source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isRegularExpressionLiteral(node)) return;
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer);
      return;
    }
    if (ts.isElementAccessExpression(node) || ts.isBinaryExpression(node)) {
      ts.forEachChild(node, (child) => {
        if (!ts.isStringLiteral(child) || !isKey(child)) visit(child);
      });
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("words.ts", source, ts.ScriptTarget.ES2022, true));
  return texts.filter((text) => text.trim() !== "");
}

/** A code compared with or looked up, such as `"vi"`, not a word to be read. */
function isKey({ text }: ts.StringLiteral): boolean {
  return /^[a-zA-Z.]*$/.test(text);
}

test("what reads the words can fail", () => {
  expect(literalsIn('import x from "y"; const a = { "k.e": "Đơn vị", b: (n) => `Hàng ${n} của bảng` };')).toEqual([
    "Đơn vị",
    "Hàng ",
    " của bảng",
  ]);
  expect(VIETNAMESE_LETTER.test("bảng")).toBe(true);
  expect(ENGLISH_WORD.test("Show the table")).toBe(true);
});

test("every topic has its English file and the other way round", () => {
  expect(readdirSync(join(src, "locales/en")).sort()).toEqual(TOPICS.map((topic) => `${topic}.ts`).sort());
});

describe.each(TOPICS)("%s", (topic) => {
  test("English holds no Vietnamese", () => {
    const slips = textsOf("en", topic).filter((text) => VIETNAMESE_LETTER.test(text.replace(VIETNAMESE_NAMES, "")));
    expect(slips).toEqual([]);
  });

  test("Vietnamese holds no English", () => {
    // The command line names its commands, which are English words.
    if (topic === "cli") return;
    const slips = textsOf("vi", topic).filter(
      (text) => text !== "English" && ENGLISH_WORD.test(text.replace(WORD_COMMANDS, "")),
    );
    expect(slips).toEqual([]);
  });

  test("quotation marks are “ ”, and no number has a decimal point in Vietnamese", () => {
    const straight = (["vi", "en"] as const)
      .flatMap((language) => textsOf(language, topic))
      .filter((text) => /"|(?<!\w)'|'(?!\w)/.test(text));
    expect(straight).toEqual([]);
    // A framework document writes its decimals with a point, and its messages show how.
    const points = textsOf("vi", topic).filter(
      (text) => /\d\.\d/.test(text) && !text.includes("viết gọn với dấu chấm"),
    );
    expect(points).toEqual([]);
  });

  test("Vietnamese says “bộ tiêu chí”, never “khung”, and is composed Unicode", () => {
    expect(textsOf("vi", topic).filter((text) => /\bkhung\b/i.test(text) && !/khung bình luận/.test(text))).toEqual([]);
    expect(textsOf("vi", topic).filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });
});

describe("the pane's words", () => {
  const used = sourcesIn(src)
    .filter((path) => !path.includes("/locales/"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");

  test.each(["pane", "views", "outcome"])("every key of %s is used", (topic) => {
    expect(keysOf(topic).filter((key) => !isUsed(key))).toEqual([]);
  });

  /** Keys that stand for a code of the model (a status, a reason) are looked up by it and held complete by their type. */
  function isUsed(key: string): boolean {
    return new RegExp(`\\.${key}\\b|\\b${key}[,: }]|"${key}"`).test(used);
  }
});

function keysOf(topic: string): readonly string[] {
  const source = readFileSync(join(src, "locales/vi", `${topic}.ts`), "utf8");
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) keys.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("words.ts", source, ts.ScriptTarget.ES2022, true));
  return [...new Set(keys)];
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}
