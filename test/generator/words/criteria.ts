import type { Random } from "../random";

/** Headings as real sheets of the field have them. */
const REAL = [
  "Nhận thức số",
  "Thể chế số",
  "Hạ tầng và nền tảng số",
  "Nhân lực số",
  "An toàn thông tin mạng",
  "Hoạt động chính quyền số",
  "Hoạt động kinh tế số",
  "Hoạt động xã hội số",
  "Phát triển kinh tế",
  "Văn hóa, xã hội",
  "Quốc phòng, an ninh",
  "Xây dựng Đảng",
  "Công tác chỉ đạo, điều hành",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng văn bản quy phạm pháp luật",
  "Tiếp dân, giải quyết đơn thư",
  "Nề nếp",
  "Học tập",
  "Vệ sinh",
  "Phong trào",
  "Văn nghệ",
  "Thể dục thể thao",
  "Quy hoạch",
  "Giao thông",
  "Thủy lợi",
  "Điện",
  "Trường học",
  "Cơ sở vật chất văn hóa",
  "Nhà ở dân cư",
  "Thu nhập",
  "Lao động",
  "Tổ chức sản xuất",
  "Y tế",
  "Môi trường",
  "Chuyên môn",
  "Cơ sở vật chất",
  "Công tác Đội",
  "Thu ngân sách",
  "Giải phóng mặt bằng",
  "Tuyển quân",
  "Bảo hiểm y tế",
  "Doanh thu",
  "Khách hàng",
  "Quy trình nội bộ",
  "Đào tạo, phát triển",
  "Thái độ phục vụ",
  "Đúng hạn",
  "Báo cáo",
  "Kỷ luật lao động",
  "Sáng kiến",
  "Phần thi chào hỏi",
  "Phần thi kiến thức",
  "Phần thi năng khiếu",
  "Dịch vụ công trực tuyến",
  "Số hóa hồ sơ",
  "Mức độ hài lòng",
  "Công khai, minh bạch",
];

/** Criteria whose words are those of other columns: notes, ranks, totals, units. */
const MISLEADING = [
  "Người đứng đầu là Trưởng ban Chỉ đạo",
  "Diện tích tự nhiên được số hóa",
  "Dân số trưởng thành có chữ ký số",
  "Xã hội",
  "Phường hội",
  "Sở hữu trí tuệ",
  "Tỉnh đoàn",
  "Tổng đài 1022",
  "Cộng tác viên",
  "Hạng mục công trình",
  "Xếp dỡ, lưu trữ",
  "Mức sống dân cư",
  "Loại hình dịch vụ",
  "Ghi chép sổ sách",
  "Thứ tự, trật tự",
  "Điểm bưu điện văn hóa",
  "Trung bình khá trở lên",
  "Nhóm hộ",
  "Khối đoàn kết",
  "Đơn vị văn hóa",
  "Tên miền, hạ tầng",
  "Năm điều Bác dạy",
  "Kết quả học tập",
  "Danh hiệu gia đình văn hóa",
  "Ý thức tổ chức",
  "Số lượng và chất lượng",
  "Căn cước điện tử",
  "Phân loại rác",
];

/** Criteria of a place by its kinds of people: "Xã", "Phường", "Sở" begin words that are no places. */
export const WORDS_LIKE_UNITS = [
  "Xã hội",
  "Phường hội",
  "Sở hữu",
  "Tỉnh đoàn",
  "Xã hội học tập",
  "Thôn nữ",
  "Huyện đội",
  "Phòng chống dịch",
  "Ban hành văn bản",
  "Trường kỳ",
  "Lớp tập huấn",
  "Chi tiêu",
  "Tổ hòa giải",
  "Khu vui chơi",
];

const SYLLABLES = ["blo", "kwi", "zar", "mun", "teq", "fip", "jor", "vex", "ghu", "lam", "nix", "oop", "ryd", "sko"];

export type HeadingManner = "real" | "misleading" | "nonsense";

export function drawManner(random: Random): HeadingManner {
  const drawn = random.int(0, 99);
  return drawn < 60 ? "real" : drawn < 80 ? "misleading" : "nonsense";
}

export function drawCriteria(random: Random, count: number, manner: HeadingManner): string[] {
  switch (manner) {
    case "real":
      return random.some(REAL, count);
    case "misleading": {
      const turned = Math.min(count, random.int(1, 4));
      return random.shuffled([...random.some(MISLEADING, turned), ...random.some(REAL, count - turned)]);
    }
    case "nonsense":
      return nonsense(random, count);
  }
}

export function nonsense(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const word = random.some(SYLLABLES, random.int(2, 3)).join("");
    words.add(random.chance(30) ? `${word} ${random.pick(SYLLABLES)}` : word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...words];
}
