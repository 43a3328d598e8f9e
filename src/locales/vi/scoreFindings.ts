import type { StageSense } from "../../model/block";
import type { FindingParams } from "../../model/findingParams";
import type { ScoreSentences } from "../findingWords";
import { capital, number, score } from "./findingPhrases";

const STAGES: { readonly [S in StageSense]: string } = {
  self: "điểm tự đánh giá",
  verified: "điểm thẩm định",
  explained: "điểm sau giải trình",
  council: "điểm Hội đồng thống nhất",
  final: "điểm chính thức",
};

const SLIPPED: { readonly [B in FindingParams["score.slip"]["by"]]: string } = {
  max: "vượt mức tối đa",
  others: "gấp trên 10 lần điểm cao nhất của các đơn vị khác",
  total: "không khớp tổng điểm ghi trong bảng",
};

export const scoreFindings: ScoreSentences = {
  "score.missing": ({ unit, criterion }) =>
    `Thiếu ${score(criterion)} của ${unit}, nên đơn vị chưa có kết quả và chưa được xếp hạng. Bổ sung điểm vào ô này.`,
  "score.notNumber": ({ unit, criterion, shown }) =>
    `“${shown}” không phải là số nên không dùng làm ${score(criterion)} của ${unit} được. Nhập lại điểm bằng số.`,
  "score.band": ({ unit, criterion, shown }) =>
    `“${shown}” là một khoảng, không phải một số, nên không dùng làm ${score(criterion)} của ${unit} được. Nhập điểm cụ thể.`,
  "score.twoFigures": ({ unit, criterion, shown }) =>
    `Ô ghi hai số “${shown}” nên không biết số nào là ${score(criterion)} của ${unit}. Tách thành hai cột, mỗi ô một số.`,
  "score.noShare": ({ unit, criterion }) =>
    `Chưa biết tỷ lệ a/b của ${unit} ở tiêu chí “${criterion}”. Ghi a và b thành hai số, mỗi ô một số.`,
  "score.text": ({ unit, criterion, shown, understood, alike }) =>
    `${capital(score(criterion))} của ${unit} ghi dạng chữ “${shown}”, được hiểu là ${number(understood)}` +
    `${alike === undefined ? "" : `; ${alike} ô khác của tiêu chí này cũng ghi dạng chữ`}. ` +
    "Nên chuyển ô sang dạng số, vì các hàm của Excel bỏ qua số ghi dạng chữ.",
  "score.ambiguous": ({ unit, criterion, shown, readings }) =>
    `“${shown}” ở ${score(criterion)} của ${unit} có thể hiểu là ${readings.map(number).join(" hoặc ")}, ` +
    "nên chưa được tính. Nhập lại điểm cho rõ.",
  "score.date": ({ unit, criterion, shown, proposed }) =>
    `Ô ghi ${score(criterion)} của ${unit} đang là ngày tháng (“${shown}”)` +
    (proposed === null ? ", không phải điểm. " : `; điểm đã nhập có thể là ${number(proposed)}. `) +
    "Định dạng lại ô là số rồi nhập lại điểm.",
  "score.error": ({ unit, criterion, shown }) =>
    `Ô ghi ${score(criterion)} của ${unit} đang báo lỗi ${shown}. Sửa công thức hoặc nhập điểm bằng số.`,
  "score.negative": ({ unit, criterion, score: value }) =>
    `${capital(score(criterion))} của ${unit} là số âm (${number(value)}). Rà lại điểm này.`,
  "score.aboveMax": ({ unit, criterion, score: value, max }) =>
    `${capital(score(criterion))} của ${unit} là ${number(value)}, vượt mức tối đa ${number(max)}. Rà lại điểm này.`,
  "score.slip": ({ unit, criterion, score: value, max, meant, by }) =>
    `${capital(score(criterion))} của ${unit} là ${number(value)}, ` +
    `${SLIPPED[by]}${by === "max" && max !== null ? ` ${number(max)}` : ""}` +
    `; có thể đặt sai dấu thập phân, đúng ra là ${number(meant)}. Đối chiếu rồi nhập lại điểm.`,
  "score.outOfScale": ({ unit, criterion, score: value, max }) =>
    `Điểm đối chiếu của tiêu chí “${criterion}” của ${unit} là ${number(value)}, vượt mức tối đa ${number(max)}. Rà lại điểm này.`,
  "score.verifiedAbove": ({ unit, criterion, self, verified }) =>
    `Điểm thẩm định tiêu chí “${criterion}” của ${unit} là ${number(verified)}, cao hơn điểm tự chấm ${number(self)}. Xác nhận lại với hồ sơ thẩm định.`,
  "score.stagesApart": ({ unit, criterion, self, verified }) =>
    `Điểm thẩm định tiêu chí “${criterion}” của ${unit} là ${number(verified)}, thấp hơn nhiều so với điểm tự chấm ${number(self)}. ` +
    "Xác nhận lại với hồ sơ thẩm định.",
  "score.cut": ({ unit, criterion, self, verified, cut }) =>
    `Điểm tiêu chí “${criterion}” của ${unit} giảm ${number(cut)} so với tự chấm: tự chấm ${number(self)}, được tính ${number(verified)}.`,
  "score.notApplicable": ({ unit, criterion }) =>
    `${capital(score(criterion))} của ${unit} ghi là không áp dụng, nhưng bộ tiêu chí không quy định trường hợp này tính thế nào, ` +
    "nên đơn vị chưa có kết quả. Nhập điểm, hoặc bổ sung quy định vào bộ tiêu chí.",
  "score.noPoints": ({ unit, criterion, figure }) =>
    `Số liệu ${number(figure)} của ${unit} không ứng với mức điểm nào của tiêu chí “${criterion}”, nên đơn vị chưa có kết quả. ` +
    "Rà lại số liệu, hoặc cách tính điểm trong bộ tiêu chí.",
  "score.figureDiffers": ({ unit, criterion, score: value, figure, points }) =>
    `Điểm “${criterion}” của ${unit} ghi là ${number(value)}, nhưng số liệu ${number(figure)} theo cách tính cho ${number(points)} điểm. ` +
    "Điểm đã ghi được dùng. Rà lại điểm, hoặc số liệu.",
  "score.penaltySign": ({ unit, criterion, score: value }) =>
    `Điểm trừ “${criterion}” của ${unit} ghi là ${number(value)}, trong khi bộ tiêu chí quy định điểm trừ ghi bằng số ${value.startsWith("-") ? "dương" : "âm"}, ` +
    "nên đơn vị chưa có kết quả. Nhập lại điểm trừ.",
  "score.tooPrecise": ({ unit, criterion, score: value, places }) =>
    `${capital(score(criterion))} của ${unit} là ${number(value)}, nhiều hơn ${places} chữ số thập phân: ` +
    "cộng các điểm in trên bảng có thể lệch với tổng điểm. Làm tròn điểm ngay tại ô này nếu quy định cho phép.",
  "score.partsDiffer": ({ unit, criterion, score: value, parts }) =>
    `${capital(score(criterion))} của ${unit} là ${number(value)}, trong khi các điểm thành phần cộng lại là ${number(parts)}. Rà lại các điểm này.`,
  "score.notForUnit": ({ unit, criterion, score: value }) =>
    `Tiêu chí “${criterion}” không áp dụng cho ${unit}, nên điểm ${number(value)} ở ô này không được tính. ` +
    "Rà lại khối của đơn vị, hoặc xóa điểm.",
  "score.stage": ({ stage, official, columns }) =>
    `Bảng không có ${STAGES[official ?? "verified"]}, nên ${columns} mục đang được tính theo ${STAGES[stage]}. ` +
    "Bổ sung điểm chính thức trước khi trình ký.",
};
