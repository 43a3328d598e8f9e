import { sentenceCase } from "../../src/outputs/decision/sentenceCase";

test.each([
  ["DTI CẤP XÃ TỈNH HƯNG YÊN NĂM 2023", "DTI cấp xã tỉnh Hưng Yên năm 2023"],
  ["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) CỦA UBND CÁC XÃ", "chỉ số cải cách hành chính (PAR INDEX) của UBND các xã"],
  ["CÔNG TÁC QUÝ I NĂM 2024 TP. HUẾ", "công tác quý I năm 2024 TP. Huế"],
  ["Mức độ chuyển đổi số cấp huyện", "mức độ chuyển đổi số cấp huyện"],
  ["DTI cấp xã tỉnh Hưng Yên", "DTI cấp xã tỉnh Hưng Yên"],
])("%s in a sentence", (title, sentence) => {
  expect(sentenceCase(title)).toBe(sentence);
});
