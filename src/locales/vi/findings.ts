import type { DraftFigure, OtherRanking } from "../../model/findingParams";
import { choiceText, questionText } from "./understanding";
import type { FindingWords } from "../findingWords";
import { phrase } from "../findingFigures";
import { figure, figureOr, interval, listed, number, resultText } from "./findingPhrases";
import { scoreFindings } from "./scoreFindings";

const OTHER_RANKINGS: { readonly [O in OtherRanking]: string } = {
  standard:
    "Cả cột khớp với cách xếp đồng hạng 1-1-3; nếu quy định là như vậy, đổi cách xếp đồng hạng trong bộ tiêu chí.",
  dense: "Cả cột khớp với cách xếp đồng hạng 1-1-2; nếu quy định là như vậy, đổi cách xếp đồng hạng trong bộ tiêu chí.",
  withinGroup:
    "Cả cột khớp với cách xếp hạng riêng từng nhóm; nếu quy định là như vậy, đổi cách xếp hạng trong bộ tiêu chí.",
};

const PARTS_BY = { mean: "trung bình cộng", weightedMean: "trung bình có trọng số", sum: "tổng" } as const;

const QUOTA_BASES = {
  nextClass: (next: string) => `số được xếp ${next}`,
  nextClassOrBetter: (next: string) => `số đạt từ ${next} trở lên`,
} as const;

const LINES = { columns: "cột", rows: "hàng" } as const;

const DRAFT_FIGURES: { readonly [F in DraftFigure]: string } = {
  score: "điểm",
  total: "tổng điểm",
  ratio: "tỷ lệ",
  rank: "thứ hạng",
  class: "xếp loại",
};

export const findings: FindingWords = {
  severities: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  sentences: {
    ...scoreFindings,
    "excluded.outOfRange": ({ unit, excluded, max }) =>
      `Số điểm không đưa vào đánh giá của ${unit} là ${number(excluded)}, phải từ 0 ` +
      `${max === null ? "trở lên" : `đến dưới điểm tối đa của đơn vị (${number(max)})`}. Sửa lại số điểm này.`,
    "excluded.notUsed": ({ units }) =>
      `Số điểm không đưa vào đánh giá của ${listed(units)} không được dùng đến, vì bộ tiêu chí không tính kết quả theo tỷ lệ trên điểm tối đa. ` +
      "Rà lại cách tính kết quả trong bộ tiêu chí.",
    "unit.blank": ({ row }) => `Hàng ${row} có điểm nhưng không có tên đơn vị. Bổ sung tên đơn vị hoặc xóa hàng.`,
    "unit.duplicate": ({ unit, first }) =>
      `${unit} đã có ở ô ${first}. Giữ lại một hàng, hoặc ghi rõ tên nếu là hai đơn vị khác nhau.`,
    "unit.copied": ({ unit, other, scores }) =>
      `Cả ${scores} điểm của ${unit} giống hệt điểm của ${other}. Kiểm tra xem hàng này có bị sao chép nhầm không.`,
    "unit.untidy": ({ unit, what }) =>
      what === "spaces"
        ? `Ô tên ${unit} có dấu cách thừa hoặc ký tự ẩn, nên Excel tìm và so sánh tên có thể sai. Bỏ các ký tự đó.`
        : `Tên ${unit} gõ bằng Unicode tổ hợp, nên Excel tìm và so sánh tên có thể sai. Chuyển sang Unicode dựng sẵn.`,
    "unit.number": ({ unit, number: found, expected }) =>
      `Số thứ tự của ${unit} là ${found}, theo thứ tự phải là ${expected}. Kiểm tra xem có thiếu hay thừa đơn vị không.`,
    "roster.missing": ({ unit }) =>
      `${unit} có trong danh mục đơn vị nhưng không có trong bảng. Bổ sung đơn vị hoặc sửa danh mục.`,
    "roster.extra": ({ unit }) => `${unit} không có trong danh mục đơn vị. Bỏ hàng này hoặc bổ sung danh mục.`,
    "roster.misspelt": ({ unit, listed }) =>
      `${unit} không có trong danh mục đơn vị; có thể là ${listed} viết khác. Sửa tên theo danh mục.`,
    "roster.otherKind": ({ unit, listed }) =>
      `Danh mục đơn vị ghi ${listed}, bảng ghi ${unit}. Sửa loại đơn vị hành chính cho đúng.`,
    "unit.groupUnknown": ({ unit, group, groups }) =>
      `Chưa rõ ${unit} thuộc khối nào${group === null ? "" : ` (bảng ghi “${group}”)`}, mà tiêu chí áp dụng tùy theo khối, ` +
      `nên đơn vị chưa có kết quả. Các khối của bộ tiêu chí: ${groups.map((name) => `“${name}”`).join(", ")}.`,
    "unit.uncounted": ({ unit }) =>
      `Không tiêu chí nào được tính cho ${unit}, nên đơn vị chưa có kết quả. Rà lại khối của đơn vị và các tiêu chí áp dụng cho khối đó.`,
    "unit.onlyExtra": ({ unit }) =>
      `${unit} chỉ có điểm thưởng, điểm trừ được tính, không có tiêu chí chấm điểm nào, nên không có điểm tối đa để quy đổi và ` +
      "đơn vị chưa có kết quả. Bổ sung điểm các tiêu chí còn trống, hoặc rà lại các tiêu chí áp dụng cho đơn vị.",
    "unit.overlong": ({ unit }) =>
      `Kết quả của ${unit} có hơn 15 chữ số, Excel không giữ được hết, nên đơn vị chưa có kết quả. Rà lại điểm của đơn vị.`,
    "table.noResults": ({ units }) =>
      `Không đơn vị nào (trong ${units}) được xếp hạng hay xếp loại theo bộ tiêu chí. ` +
      "Rà lại mục “Đánh giá” của khối và của từng đơn vị, cách tính tổng, ngưỡng và điều kiện của các mức.",
    "unit.similar": ({ unit, other, otherCell }) =>
      `“${unit}” có thể trùng với “${other}” ở ô ${otherCell}. Nếu là một đơn vị thì giữ lại một hàng.`,
    "unit.notInTable": ({ unit, likes }) =>
      `Bộ tiêu chí có quyết định về “${unit}”, nhưng bảng này không có đơn vị đó, nên quyết định chưa được áp dụng. ` +
      (likes.length === 0
        ? "Nếu đơn vị có trong bảng dưới tên khác, ghi cùng một tên ở bảng và ở bộ tiêu chí."
        : `Đơn vị có thể là ${likes.join(", ")}: nếu đúng, ghi cùng một tên ở bảng và ở bộ tiêu chí.`),
    "unit.severalInTable": ({ unit, units }) =>
      `Quyết định về “${unit}” trong bộ tiêu chí ứng với ${units.length} đơn vị trong bảng: ${listed(units)}, nên chưa áp dụng cho đơn vị nào. ` +
      "Đặt tên phân biệt các đơn vị trong bảng, rồi ghi đúng tên đó trong bộ tiêu chí.",
    "unit.madeOf": ({ lines, units, by, several }) =>
      `${lines} hàng được gộp thành ${units} đơn vị (${PARTS_BY[by]} các phần)` +
      (several.length === 0 ? "." : `: ${listed(several)}.`),
    "unit.partMissing": ({ unit, part }) =>
      `${unit} gồm “${part}”, nhưng bảng không có đúng một hàng tên như vậy, nên ${unit} chưa có kết quả. Bổ sung hàng, hoặc ghi cùng một tên ở bảng và ở bộ tiêu chí.`,
    "unit.partWeight": ({ unit, part }) =>
      `Chưa biết trọng số của “${part}” trong ${unit}, nên ${unit} chưa có kết quả. Bổ sung trọng số.`,
    "unit.partLeftOut": ({ unit, criterion }) =>
      `${unit}: “${criterion}” không áp dụng ở một phần mà áp dụng ở phần khác, nên chưa rõ trung bình của những phần nào. Đối chiếu với văn bản rồi ghi điểm cho mọi phần, hoặc cho không phần nào.`,
    "unit.fewerParts": ({ unit, parts, most }) =>
      `${unit} chỉ có ${parts} phần trong khi đơn vị khác có ${most}; kết quả đang tính trên ${parts} phần. Kiểm tra có thiếu tháng, thiếu phiếu hoặc tên ghi khác không.`,
    "table.otherSheets": ({ sheet }) =>
      `Bộ tiêu chí gộp các trang tính của sổ làm việc thành một bảng, nhưng mới đọc trang tính “${sheet}”, nên chưa xếp hạng được. Xếp hạng cả sổ làm việc.`,
    "table.layoutDiffers": ({ sheet, first }) =>
      `Trang tính “${sheet}” không có cùng các cột tiêu chí và kết quả như trang tính “${first}” nên không gộp được thành một bảng. Thêm hoặc bỏ cột để hai trang tính có cùng các cột; thứ tự cột có thể khác nhau.`,
    "criterion.missing": ({ criterion }) =>
      `Bảng không có cột cho tiêu chí “${criterion}”, nên chưa tính được kết quả. Thêm cột, hoặc chọn bộ tiêu chí khác.`,
    "criterion.unknown": ({ header }) =>
      `Cột “${header}” không thuộc tiêu chí nào của bộ tiêu chí, nên không được tính. ` +
      "Nếu là tiêu chí, sửa lại tên cột hoặc chọn bộ tiêu chí khác.",
    "criterion.twice": ({ criterion, header }) =>
      `Tiêu chí “${criterion}” đã có một cột khác; cột “${header}” không được tính. Sửa tên hoặc bỏ một trong hai cột.`,
    "criterion.ambiguous": ({ header, criteria }) =>
      `Cột “${header}” có thể là ${criteria.map((name) => `“${name}”`).join(" hoặc ")}, nên chưa được tính. ` +
      "Sửa tên cột theo đúng tên tiêu chí.",
    "criterion.maxUnknown": ({ unit, criteria }) =>
      `${unit} có đủ điểm nhưng chưa có kết quả, vì chưa biết điểm tối đa của ${criteria.map((name) => `“${name}”`).join(", ")}. ` +
      "Nhập điểm tối đa vào bộ tiêu chí, hoặc ghi ở tiêu đề cột.",
    "criterion.maxDiffers": ({ criterion, stated, declared }) =>
      `Bảng ghi ${criterion === null ? "tổng điểm tối đa" : `điểm tối đa của tiêu chí “${criterion}”`} là ${number(stated)}, bộ tiêu chí quy định ${number(declared)}. ` +
      "Xem lại bộ tiêu chí đã chọn có đúng với bảng này không, hoặc sửa điểm tối đa.",
    "published.total": ({ unit, published, computed }) =>
      `Tổng điểm của ${unit} ghi trong bảng là ${number(published)}, tính từ điểm thành phần là ${number(computed)}. ` +
      "Đối chiếu lại điểm thành phần và tổng điểm.",
    "published.ratio": ({ unit, published, computed }) =>
      `Tỷ lệ của ${unit} ghi trong bảng là ${number(published)}%, tính từ điểm thành phần là ${number(computed)}%. ` +
      "Đối chiếu lại điểm thành phần và tỷ lệ.",
    "published.rounding": ({ unit, published, computed, manner }) =>
      `Kết quả của ${unit} ghi trong bảng là ${number(published)}, tính từ điểm thành phần là ${number(computed)}; ` +
      (manner === "truncated"
        ? "chênh một đơn vị ở chữ số cuối vì số trong bảng bị cắt bớt, không làm tròn. Thống nhất cách làm tròn."
        : "chênh ở chữ số cuối vì số trong bảng cộng các điểm đã làm tròn. Thống nhất cách làm tròn."),
    "published.rank": ({ unit, published, computed, follows }) =>
      `Thứ hạng của ${unit} ghi trong bảng là ${number(published)}, xếp theo kết quả tính được là ${computed}. ` +
      (follows === null ? "Đối chiếu lại thứ hạng và điểm của các đơn vị." : OTHER_RANKINGS[follows]),
    "published.class": ({ unit, published, computed }) =>
      `Xếp loại của ${unit} ghi trong bảng là “${published}”, theo kết quả tính được là ${computed === null ? "dưới mức thấp nhất, không xếp loại" : `“${computed}”`}. ` +
      "Đối chiếu lại điểm và ngưỡng xếp loại.",
    "published.count": ({ group, class: name, published, computed }) =>
      `Số đơn vị xếp loại ${name}${group === null ? "" : ` của “${group}”`} ghi là ${published}, đếm được ${computed}. ` +
      "Sửa lại số liệu tổng hợp.",
    "draft.nothing": () =>
      "Dự thảo không có số đếm theo loại hay bảng nào đối chiếu được với sổ làm việc. Kiểm tra xem có đúng dự thảo không.",
    "draft.count": ({ group, class: name, written, computed }) =>
      `Dự thảo ghi ${written} đơn vị xếp loại ${name}${group === null ? "" : ` thuộc ${group}`}, sổ làm việc tính được ${computed}. Sửa dự thảo hoặc rà lại bảng điểm.`,
    "draft.figure": ({ unit, what, criterion, written, computed }) =>
      `Dự thảo ghi ${DRAFT_FIGURES[what]}${criterion === null ? "" : ` “${criterion}”`} của ${unit} là ${number(written)}, sổ làm việc tính được ${number(computed)}. Sửa dự thảo hoặc rà lại bảng điểm.`,
    "draft.missing": ({ unit }) =>
      `${unit} có trong sổ làm việc nhưng không có trong phụ lục của dự thảo. Bổ sung vào dự thảo.`,
    "draft.extra": ({ unit }) =>
      `${unit} có trong phụ lục của dự thảo nhưng không có trong sổ làm việc. Rà lại tên đơn vị.`,
    "draft.name": ({ unit, name }) =>
      `Dự thảo ghi tên đơn vị là ${unit}, sổ làm việc ghi ${name}. Thống nhất một cách ghi.`,
    "draft.basis": ({ written, stated }) =>
      `Dự thảo căn cứ văn bản số ${written}, bộ tiêu chí căn cứ văn bản số ${stated}. Kiểm tra lại số, ngày của văn bản.`,
    "draft.year": ({ written, years }) =>
      `Dự thảo ghi kết quả năm ${written}, bảng điểm là của năm ${years.join(", ")}. Kiểm tra lại năm.`,
    "table.none": ({ sheet }) =>
      `Không tìm thấy bảng điểm trên trang tính “${sheet}”. Bảng cần một hàng tiêu đề, một cột tên đơn vị và các cột điểm.`,
    "table.sideBySide": ({ first, second }) =>
      `Hai bảng ${first} và ${second} nằm cạnh nhau nên không tách được chắc chắn. Chuyển một bảng xuống dưới hoặc sang trang tính khác.`,
    "framework.none": ({ sheet }) =>
      `Chưa có bộ tiêu chí nào khớp với bảng trên trang tính “${sheet}”. Chọn bộ tiêu chí dùng cho bảng này.`,
    "framework.maximaDiffer": ({ criterion, stated, sum }) =>
      `${criterion === null ? "Tổng điểm tối đa" : `Điểm tối đa của “${criterion}”`} ghi ${number(stated)}, nhưng các phần cộng lại ` +
      `được ${number(sum)}. Đối chiếu lại với văn bản.`,
    "framework.ambiguous": ({ frameworks }) =>
      `Có ${frameworks.length} bộ tiêu chí cùng khớp với bảng: ${frameworks.join(", ")}. Chọn bộ tiêu chí đúng.`,
    "framework.ofPlace": ({ framework }) =>
      `Bảng khớp với bộ tiêu chí “${framework}”, nhưng ngưỡng xếp loại của bộ đó là của riêng một địa phương mà bảng không nêu tên. ` +
      "Chọn bộ tiêu chí này nếu đúng là bảng của địa phương đó; nếu không, cho biết cách tính của bảng.",
    "framework.differs": ({ framework, version, builtIn }) =>
      `Bộ tiêu chí “${framework}” (phiên bản ${version}) lưu trong sổ làm việc khác với bộ có sẵn cùng mã (phiên bản ${builtIn}); bảng được chấm theo bộ của sổ làm việc. ` +
      "Muốn dùng bộ có sẵn thì xóa bộ của sổ làm việc ở thẻ Bộ tiêu chí.",
    "threshold.inferred": ({ class: name, of, value, greaterThan, atMost }) =>
      `Ngưỡng xếp loại ${name} là ${figure(value, of)}, suy ra từ kết quả công bố${interval(greaterThan, atMost, of)}, ` +
      "không phải do văn bản quy định. Đối chiếu với quy định trước khi trình ký.",
    "threshold.unknown": ({ unit, class: name, of, greaterThan }) =>
      `Chưa xếp loại được ${unit}: ngưỡng xếp loại ${name} chưa biết` +
      (greaterThan === null ? "" : `, chỉ biết là trên ${figure(greaterThan, of)}`) +
      `. Bổ sung ngưỡng ${name} vào bộ tiêu chí.`,
    "condition.unknown": ({ unit, class: name, criterion }) =>
      `Chưa xếp loại được ${unit}: mức ${name} đặt điều kiện với “${criterion}”, mà bảng không cho biết điểm của riêng tiêu chí này, ` +
      "hoặc bộ tiêu chí không cho biết điểm tối đa của nó. Bổ sung cột điểm hoặc điểm tối đa.",
    "threshold.onEdge": ({ unit, class: name, of, value, threshold }) =>
      `Kết quả của ${unit} là ${figure(value, of)}, sát ngưỡng xếp loại ${name} (${figure(threshold, of)}): ` +
      "sửa một điểm dù rất nhỏ cũng có thể làm đổi xếp loại. Rà lại điểm của đơn vị.",
    "class.knockOut": ({ unit, class: name, reason, legalBasis }) =>
      `${unit} không được xếp loại cao hơn ${name} theo bộ tiêu chí. Lý do: ${phrase(reason)}. Căn cứ: ${phrase(legalBasis)}.`,
    "class.quota": ({ class: name, units }) =>
      `${units.length} đơn vị đạt mức ${name} nhưng xếp loại thấp hơn, do vượt số lượng được xếp loại ${name} theo bộ tiêu chí: ${listed(units)}.`,
    "ranking.order": ({ unit, rank, above, aboveRank }) =>
      `${unit} hạng ${number(rank)} đứng dưới ${above} hạng ${number(aboveRank)}, trong khi bảng xếp theo thứ hạng. Xếp lại các hàng hoặc sửa thứ hạng.`,
    "ranking.shownEqual": ({ shown, units, figures }) =>
      `${units.length} đơn vị cùng hiện ${shown} trên bảng mà khác hạng, vì ô giữ thêm chữ số: ` +
      `${units.map((unit, place) => `${unit} ${number(figures[place] ?? "0")}`).join("; ")}. ` +
      "Hiện thêm chữ số thập phân, hoặc làm tròn ngay tại ô nếu quy định cho phép.",
    "class.lowered": ({ unit, class: name, by, reason, legalBasis }) =>
      `${unit} bị hạ ${by} mức, xếp loại ${name}. Lý do: ${phrase(reason)}. Căn cứ: ${phrase(legalBasis)}.`,
    "class.order": ({ unit, class: name, other, otherClass }) =>
      `Xếp loại không theo thứ tự của kết quả: ${unit} xếp loại ${name}, trong khi ${other} xếp loại ${otherClass}. Một trong hai xếp loại có thể sai; rà lại cả hai.`,
    "class.quotaReadings": ({ class: name, next, base, allowed, otherwise }) =>
      `Giới hạn số lượng của mức ${name} có hai cách hiểu. Đang tính trên ${QUOTA_BASES[base](next)}: ${allowed} đơn vị. ` +
      `Nếu tính trên ${QUOTA_BASES[base === "nextClass" ? "nextClassOrBetter" : "nextClass"](next)}: ${otherwise} đơn vị. Đối chiếu với văn bản.`,
    "unit.lacking": ({ unit, met, of, lacking }) =>
      `${unit} đạt ${met}/${of} tiêu chí; còn thiếu: ${lacking.join("; ")}.`,
    "class.quotaEdge": ({ class: name, units }) =>
      `${units.length} đơn vị đồng hạng ở ranh giới số lượng của mức ${name} nên chưa xếp loại: ${listed(units)}. Quyết định về từng đơn vị trong bộ tiêu chí.`,
    "class.quotaException": ({ class: name, percent, exception, reason }) =>
      `Mức ${name} đang được đến ${number(exception)}% thay cho ${number(percent)}%. Lý do: ${phrase(reason)}.`,
    "ranking.tieBroken": ({ rank, units, of, criteria, prefer, figures }) =>
      `${units.length} đơn vị bằng điểm nhau từ hạng ${rank}, phân định theo ${of === "points" ? criteria.join(" + ") : `tổng không kể ${criteria.join(", ")}`} ` +
      `(${prefer === "more" ? "nhiều hơn" : "ít hơn"} đứng trước): ${listed(units.map((unit, index) => `${unit} ${figureOr(figures[index], "không có")}`))}.`,
    "ranking.alternative": ({ clause, units }) =>
      `${phrase(clause)}: văn bản có thể hiểu theo hai cách, và kết quả của ${units.length} đơn vị khác nhau (đang tính → cách hiểu khác): ` +
      `${listed(units.map(({ unit, now, otherwise }) => `${unit} ${resultText(now)} → ${resultText(otherwise)}`))}. Đối chiếu với văn bản.`,
    "ranking.tie": ({ rank, units }) => `${units.length} đơn vị đồng hạng ${rank}: ${listed(units)}.`,
    "sheet.hiddenRows": ({ count, leftOut = 0 }) =>
      `Bảng có ${count} hàng đang bị ẩn hoặc bị lọc; ` +
      (leftOut > 0
        ? `${leftOut} đơn vị ở đó không được tính, theo lựa chọn của anh/chị.`
        : "các hàng này vẫn được tính. Hiện lại để rà soát trước khi ghi kết quả."),
    "sheet.hiddenColumns": ({ headings }) =>
      `Bảng có ${headings.length} cột số đang bị ẩn: ${listed(headings, "cột")}; các cột này vẫn được tính. Hiện lại để rà soát trước khi ghi kết quả.`,
    "sheet.typedOverFormula": ({ unit, formulas }) =>
      `Ô này của ${unit} là số gõ tay, trong khi ${formulas} ô khác cùng cột là công thức; số này không đổi theo điểm. Chép lại công thức hoặc xác nhận số.`,
    "sheet.formulaLeavesOut": ({ formula, what, left, cells }) =>
      `Công thức ${formula} bỏ sót ${LINES[what]} ${listed(left, LINES[what])}` +
      `${cells > 1 ? `; ${cells} công thức cùng cột bị như vậy` : ""}. Sửa vùng của công thức` +
      (what === "rows" ? " (khóa vùng bằng dấu $)." : "."),
    "sheet.legacyText": ({ encoding, text }) =>
      `Chữ ở ô này gõ bằng bảng mã ${encoding}, không phải Unicode; đúng ra là “${text}”. Chuyển sang Unicode để tìm, sắp xếp và in được ở máy khác.`,
    "sheet.linked": ({ cells }) =>
      `${cells} ô lấy số từ sổ làm việc khác; mở ở máy khác có thể là số cũ. Chép giá trị vào sổ làm việc này trước khi trình.`,
    "sheet.manualCalculation": ({ formulas }) =>
      (formulas > 0
        ? `Sổ làm việc đang tính toán thủ công (Manual), nên ${formulas} ô công thức của trang tính có thể còn số cũ. `
        : "Sổ làm việc đang tính toán thủ công (Manual), nên công thức không tự tính lại khi sửa điểm. ") +
      "Chọn Công thức > Tùy chọn tính toán > Tự động (hoặc nhấn F9), rồi rà soát lại.",
    "sheet.compatibilityMode": () =>
      "Sổ làm việc là tệp .xls (chế độ tương thích), nên màu, định dạng và dữ liệu Xếp Hạng lưu kèm có thể mất khi lưu. Lưu thành tệp .xlsx trước khi ghi kết quả.",
    "reading.question": ({ choices, about }) =>
      `${questionText(about)} Các cách trả lời: ${choices.map(choiceText).join("; ")}.`,
    "reading.ranksAsScores": ({ header }) =>
      `Cột “${header}” là thứ hạng, không phải điểm, nên không cộng vào kết quả được. Thay bằng điểm, hoặc cho biết cột này không tính.`,
    "reading.notCounted": ({ header, result }) =>
      `Cột “${header}” có điểm nhưng không hàng nào được cộng vào “${result}”. Rà lại công thức của “${result}”, hoặc cho biết cột này không tính.`,
    "framework.contradicted": ({ framework, differ, outOf }) =>
      `Bộ tiêu chí “${framework}” cho kết quả khác với bảng ở ${differ}/${outOf} đơn vị. Chọn bộ tiêu chí khác, hoặc để bảng theo cách tính của chính nó.`,
    "sheet.mergedData": ({ area }) =>
      `Vùng ${area} trong phần số liệu bị gộp ô, nên chỉ ô đầu có giá trị. Bỏ gộp ô và nhập đủ điểm.`,
  },
};
