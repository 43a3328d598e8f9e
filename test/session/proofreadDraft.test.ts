import { draftMeaningText, draftRemarkText } from "../../src/locales/draftRemarkText";
import type { Framework } from "../../src/model/framework";
import { proofreadDraft } from "../../src/session/proofreadDraft";
import { frameworkById } from "../support/frameworkById";

const GOOD = frameworkById("hung-yen-xa-2023");

test("a draft that goes together has nothing to be looked at again", () => {
  expect(proofreadDraft(GOOD, "vi")).toEqual([]);
});

test("a remark tells its place by name, both figures, and what may be meant, without any id", () => {
  const [first, ...others] = GOOD.criteria;
  if (first === undefined) throw new Error("no criteria");
  const draft: Framework = {
    ...GOOD,
    criteria: [{ ...first, max: "90" }, ...others, { ...first, id: "nua", max: "10" }],
  };
  const told = proofreadDraft(draft, "vi").map(
    ({ place, remark }) => `${place}: ${draftRemarkText(remark, "vi")} ${draftMeaningText(remark, "vi")}`,
  );
  expect(told).toEqual([
    "Tiêu chí 9 “Nhận thức số”: tên “Nhận thức số” đã dùng ở Tiêu chí 1 “Nhận thức số”; bảng tính khó phân biệt hai tiêu chí. Có thể là hai tiêu chí khác nhau cần tên riêng, hoặc một tiêu chí ghi hai lần.",
  ]);
  const lower: Framework = { ...GOOD, criteria: [{ ...first, max: "90" }, ...others] };
  for (const language of ["vi", "en"] as const) {
    const [remark, ...more] = proofreadDraft(lower, language);
    expect(more).toEqual([]);
    expect(`${remark?.place ?? ""} ${remark === undefined ? "" : draftMeaningText(remark.remark, language)}`).toMatch(
      language === "vi" ? /^Thang điểm .*990.*1000/ : /^Scale .*990.*1000/,
    );
  }
});
