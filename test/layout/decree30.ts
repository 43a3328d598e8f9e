import type { Fragment, RenderedPage } from "./renderedPages";

/** "holds", or what was seen instead, or why a page cannot tell: the last is never a pass. */
export type Verdict = "holds" | { readonly broken: string } | { readonly notChecked: string };

/** A rule of layout of Decree 30/2020/NĐ-CP, Phụ lục I. */
export interface LayoutRule {
  readonly id: string;
  /** Part, section and point of the annex. */
  readonly article: string;
  readonly says: string;
  readonly check: (pages: readonly RenderedPage[]) => Verdict;
}

const MILLIMETRE = 72 / 25.4;
/** A line of letters is so much higher than their size. */
const LINE = 1.15;
/** Half a point for what is rounded on the way. */
const LEEWAY = 1;

/** The rules that concern a draft decision with its appendices. */
export const DECREE_30: readonly LayoutRule[] = [
  rule("paper", "I.1", "Khổ A4 (210 mm x 297 mm)", (pages) =>
    all(pages, ({ width, height }) => [Math.min(width, height), Math.max(width, height)].join() === "595,841"),
  ),
  rule(
    "orientation",
    "I.2",
    "Theo chiều dài của khổ A4; bảng biểu không lập phụ lục riêng mới theo chiều rộng",
    (pages) => all(pages.slice(0, firstAppendix(pages)), ({ width, height }) => width < height),
  ),
  rule("margin.left", "I.3", "Cách mép trái 30 - 35 mm", (pages) =>
    all(upright(pages), ({ fragments }) => within(Math.min(...fragments.map(({ left }) => left)), 30, 35)),
  ),
  rule("margin.right", "I.3", "Cách mép phải 15 - 20 mm", (pages) =>
    all(pages, ({ width, fragments }) => fragments.every(({ right }) => right <= width - 15 * MILLIMETRE + LEEWAY)),
  ),
  rule("margin.top", "I.3", "Cách mép trên 20 - 25 mm", (pages) =>
    all(pages, (page) => within(Math.min(...bodyOf(page).map(({ top }) => top)), 19, 26)),
  ),
  rule("margin.bottom", "I.3", "Cách mép dưới 20 - 25 mm", (pages) =>
    all(pages, ({ height, fragments }) => fragments.every(({ bottom }) => bottom <= height - 20 * MILLIMETRE + 3)),
  ),
  rule("font", "I.4", "Phông chữ Times New Roman", (pages) =>
    // Where the machine lacks it, LibreOffice takes the one of the same widths, and another for letters that this one lacks.
    all(pages, ({ fragments }) => fragments.every(({ family }) => /Times|LiberationSerif|DejaVuSerif/.test(family))),
  ),
  rule("color", "I.4", "Màu đen", (pages) =>
    all(pages, ({ fragments }) => fragments.every(({ color }) => color === "#000000")),
  ),
  rule("number.place", "I.7", "Số trang ở giữa lề trên, chữ số Ả Rập, cỡ 13 - 14, kiểu đứng", (pages) =>
    all(later(pages), (page) => {
      const number = pageNumber(page);
      return number !== null && isSized(number, 13, 14) && !number.bold && !number.italic;
    }),
  ),
  rule("number.first", "I.7", "Không hiển thị số trang thứ nhất", (pages) =>
    all(starts(pages), (page) => pageNumber(page) === null),
  ),
  rule("number.again", "II.IV", "Phụ lục đánh số trang riêng", (pages) =>
    all(later(pages), (page) => {
      const at = pages.indexOf(page);
      const from = starts(pages).reduce((last, each) => (pages.indexOf(each) <= at ? pages.indexOf(each) : last), 0);
      return pageNumber(page)?.text.trim() === String(at - from + 1);
    }),
  ),
  styled("nation", "II.1.a", "Quốc hiệu in hoa, cỡ 12 - 13, đứng, đậm", /^C.NG HÒA X. H.I CH. NGH.A VI.T NAM/, {
    sizes: [12, 13],
    bold: true,
  }),
  styled("motto", "II.1.b", "Tiêu ngữ in thường, cỡ 13 - 14, đứng, đậm", /^Đ.c l.p - T. do - H.nh ph.c/, {
    sizes: [13, 14],
    bold: true,
  }),
  ruled(
    "motto.line",
    "II.1.b",
    "Dưới tiêu ngữ có đường kẻ ngang dài bằng dòng chữ",
    /^Đ.c l.p - T. do - H.nh ph.c/,
    [0.94, 1.06],
  ),
  styled("issuer", "II.2.b", "Tên cơ quan ban hành in hoa, cỡ 12 - 13, đứng, đậm", /^.?Y BAN NH.N D.N/, {
    sizes: [12, 13],
    bold: true,
  }),
  ruled("issuer.line", "II.2.b", "Dưới tên cơ quan có đường kẻ ngang dài 1/3 - 1/2 dòng chữ", /^.?Y BAN NH.N D.N/, [
    1 / 3,
    1 / 2,
  ]),
  styled("number", "II.3", "Số, ký hiệu cỡ 13, đứng", /^S.: +\/QĐ-UBND/, { sizes: [13, 13] }),
  styled(
    "date",
    "II.4",
    "Địa danh và thời gian cỡ 13 - 14, nghiêng; dự thảo để trống ngày, tháng",
    /^…+, ngày … tháng … năm …/,
    { sizes: [13, 14], italic: true },
  ),
  unseen("date.zeros", "II.4", "Ngày dưới 10, tháng 1, 2 thêm số 0 phía trước (dự thảo để trống)"),
  styled("title", "II.5", "Tên loại in hoa, cỡ 13 - 14, đứng, đậm", /^QUY.T Đ.NH$/, { sizes: [13, 14], bold: true }),
  styled("abstract", "II.5", "Trích yếu in thường, cỡ 13 - 14, đứng, đậm", /^C.ng b. k.t qu./, {
    sizes: [13, 14],
    bold: true,
  }),
  ruled("abstract.line", "II.5", "Dưới trích yếu có đường kẻ ngang dài 1/3 - 1/2 dòng chữ", /^C.ng b. k.t qu./, [
    1 / 3,
    1 / 2,
  ]),
  styled("bases", "II.6", "Căn cứ in thường, nghiêng, cỡ 13 - 14, cuối dòng dấu chấm phẩy", /^C.n c. /, {
    sizes: [13, 14],
    italic: true,
  }),
  styled("article", "II.6", "“Điều” và số thứ tự in thường, đứng, đậm", /^Đi.u 1\./, { sizes: [13, 14], bold: true }),
  styled("points", "II.6", "Điểm theo thứ tự a, b, c, d, đ, kiểu đứng, cỡ 13 - 14", /^a\) /, { sizes: [13, 14] }),
  rule("points.end", "II.6", "Dòng cuối của điểm kết thúc bằng dấu chấm", (pages) => {
    const points = pages.flatMap(({ fragments }) => fragments.filter(({ text }) => /^[a-eđg-y]\) /.test(text)));
    const ends = points.map(({ text }) => text.trim().slice(-1));
    const isRight = ends.every((end, at) => end === (/^a\)/.test(points[at + 1]?.text ?? "a)") ? "." : ";"));
    return points.length > 1 && isRight ? "holds" : { broken: ends.join(" ") };
  }),
  rule("indent", "II.6", "Lùi đầu dòng 1 cm hoặc 1,27 cm", (pages) =>
    all(
      pages.filter(({ fragments }) => fragments.some(isArticle)),
      ({ fragments }) => fragments.filter(isArticle).every(({ left }) => within(left - 30 * MILLIMETRE, 10, 12.7)),
    ),
  ),
  rule("spacing", "II.6", "Giãn đoạn tối thiểu 6 pt", (pages) =>
    all(pages, ({ fragments }) => {
      const points = fragments.filter(({ text }) => /^[a-eđg-y]\) /.test(text));
      return points.every(({ top, size }, at) => top - (points[at - 1]?.top ?? 0) >= size * LINE + 6 - LEEWAY);
    }),
  ),
  styled("signer", "II.7", "Chức vụ in hoa, cỡ 13 - 14, đứng, đậm; Chủ tịch ký không đề “TM.”", /^CH. T.CH$/, {
    sizes: [13, 14],
    bold: true,
  }),
  styled("receivers", "II.9", "“Nơi nhận” cỡ 12, nghiêng, đậm", /^N.i nh.n:/, {
    sizes: [12, 12],
    bold: true,
    italic: true,
  }),
  styled("receivers.list", "II.9", "Phần liệt kê nơi nhận cỡ 11, đứng", /^- (?:Nh. |L.u: VT)/, { sizes: [11, 11] }),
  styled("appendix", "II.IV", "“Phụ lục” in thường, cỡ 14, đứng, đậm", /^Ph. l.c(?: [IVX]+)?$/, {
    sizes: [14, 14],
    bold: true,
  }),
  styled("appendix.title", "II.IV", "Tiêu đề Phụ lục in hoa, cỡ 13 - 14, đứng, đậm", /^K.T QU. Đ.NH GI./, {
    sizes: [13, 14],
    bold: true,
  }),
  styled("appendix.attached", "II.IV", "“Kèm theo văn bản …” in thường, nghiêng, cỡ 13 - 14", /^\(K.m theo/, {
    sizes: [13, 14],
    italic: true,
  }),
  rule("corner", "II.IV", "Góc trên bên phải trang đầu Phụ lục để trống cho chữ ký số", (pages) =>
    all(starts(pages), ({ width, fragments }) =>
      fragments.every(({ left, top }) => left < width / 2 || top > 19 * MILLIMETRE),
    ),
  ),
];

/** A line below a text, in its middle, so long in parts of it; a text of several lines is measured by its longest. */
function ruled(
  id: string,
  article: string,
  says: string,
  text: RegExp,
  [least, most]: readonly [number, number],
): LayoutRule {
  return rule(id, article, says, ([first]) => {
    const found = first?.fragments.find((each) => text.test(each.text));
    if (first === undefined || found === undefined) return { broken: "nowhere" };
    const block = first.fragments.reduce(
      (lines: readonly Fragment[], each) => {
        const last = lines.at(-1) ?? found;
        return each.top > last.top && each.top - last.bottom < 4 && isBeside(each, found) ? [...lines, each] : lines;
      },
      [found],
    );
    const longest = Math.max(...block.map(({ left, right }) => right - left));
    const bottom = block.at(-1)?.bottom ?? found.bottom;
    const { left, right } = first.ruledIn({
      left: found.left - 40,
      right: found.right + 40,
      top: bottom - 1,
      bottom: bottom + 8,
    });
    // A letter that the font lacks stands apart, in front of the others.
    const isCentered = Math.abs((left + right) / 2 - (found.left + found.right) / 2) < 8;
    const share = (right - left) / longest;
    return isCentered && share >= least - 0.01 && share <= most + 0.01
      ? "holds"
      : { broken: `${left}-${right} below ${found.left}-${found.right}` };
  });
}

/** Over or below: not in the other half of a letterhead. */
function isBeside(each: Fragment, other: Fragment): boolean {
  return each.left < other.right && each.right > other.left;
}

function isArticle({ text }: Fragment): boolean {
  return /^Đi.u \d+\./.test(text);
}

function rule(id: string, article: string, says: string, check: LayoutRule["check"]): LayoutRule {
  return { id, article, says, check };
}

/** A page says nothing of it. */
function unseen(id: string, article: string, says: string): LayoutRule {
  return rule(id, article, says, () => ({ notChecked: "the text of a printed page does not tell" }));
}

interface Looks {
  readonly sizes: readonly [least: number, most: number];
  readonly bold?: true;
  readonly italic?: true;
}

/** A text that must be there, and how it has to look wherever it is. Letters that a font lacks stand apart: `.`. */
function styled(id: string, article: string, says: string, text: RegExp, looks: Looks): LayoutRule {
  return rule(id, article, says, (pages) => {
    const found = pages.flatMap(({ fragments }) => fragments.filter((each) => text.test(each.text.trimEnd())));
    if (found.length === 0) return { broken: "nowhere" };
    const wrong = found.find((each) => !looksSo(each, looks));
    return wrong === undefined ? "holds" : { broken: JSON.stringify(wrong) };
  });
}

function looksSo(each: Fragment, { sizes: [least, most], bold, italic }: Looks): boolean {
  return isSized(each, least, most) && each.bold === (bold === true) && each.italic === (italic === true);
}

function isSized({ size }: Fragment, least: number, most: number): boolean {
  return size >= least && size <= most;
}

function all(pages: readonly RenderedPage[], holds: (page: RenderedPage) => boolean): Verdict {
  if (pages.length === 0) return { notChecked: "there is no such page" };
  const wrong = pages.findIndex((page) => !holds(page));
  return wrong < 0
    ? "holds"
    : { broken: `page ${wrong + 1} of ${pages.length}: ${JSON.stringify(pages[wrong]?.fragments.slice(0, 3))}` };
}

function within(points: number, least: number, most: number): boolean {
  return points >= least * MILLIMETRE - LEEWAY && points <= most * MILLIMETRE + LEEWAY;
}

function upright(pages: readonly RenderedPage[]): readonly RenderedPage[] {
  return pages.slice(0, firstAppendix(pages));
}

function isAppendixStart({ fragments }: RenderedPage): boolean {
  return fragments.some(({ text }) => /^Ph. l.c(?: [IVX]+)?$/.test(text.trim()));
}

function firstAppendix(pages: readonly RenderedPage[]): number {
  const first = pages.findIndex(isAppendixStart);
  return first < 0 ? pages.length : first;
}

/** The first page of the decision and of each appendix. */
function starts(pages: readonly RenderedPage[]): readonly RenderedPage[] {
  return pages.filter((page, index) => index === 0 || isAppendixStart(page));
}

function later(pages: readonly RenderedPage[]): readonly RenderedPage[] {
  const first = starts(pages);
  return pages.filter((page) => !first.includes(page));
}

/** What stands alone in the middle of the top margin. */
function pageNumber({ width, fragments }: RenderedPage): Fragment | null {
  const isMiddle = ({ left, right }: Fragment) => Math.abs((left + right) / 2 - width / 2) < 40;
  return (
    fragments.find((each) => each.bottom < 20 * MILLIMETRE && /^\d+$/.test(each.text.trim()) && isMiddle(each)) ?? null
  );
}

function bodyOf(page: RenderedPage): readonly Fragment[] {
  const number = pageNumber(page);
  return page.fragments.filter((each) => each !== number);
}
