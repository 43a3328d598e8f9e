import type { WriteProblemCode, WriteProblemParams } from "../../model/plan";
import type { HostProblemCode } from "../../model/port";

/** Where a refusal belongs: a sheet's name and its cells, as far as they are known. */
export interface RefusedPlace {
  readonly sheet: string | null;
  readonly cells: string | null;
}

/** What Excel refuses, and what no plan could be made for: what is the matter, and what to do about it. */
export interface HostWords {
  readonly refusals: { readonly [C in HostProblemCode]: (place: RefusedPlace) => string };
  readonly planning: {
    readonly [C in WriteProblemCode]: (params: Readonly<WriteProblemParams[C]>, sheet: string | null) => string;
  };
}

const named = (sheet: string | null): string => (sheet === null ? "Trang tính" : `Trang tính “${sheet}”`);
const inSheet = (sheet: string | null): string => (sheet === null ? "" : ` ở trang tính “${sheet}”`);
const cellsOf = ({ sheet, cells }: RefusedPlace): string =>
  cells === null ? `Một số ô${inSheet(sheet)}` : `Vùng ${cells}${inSheet(sheet)}`;

export const host: HostWords = {
  refusals: {
    "host.cellEditing": () => "Một ô trong Excel đang được nhập dở. Nhấn Enter hoặc Esc trong ô đó rồi thử lại.",
    "host.protectedSheet": ({ sheet }) =>
      `${named(sheet)} đang được bảo vệ nên không ghi được. Bỏ bảo vệ (thẻ Xem lại, mục Bỏ bảo vệ trang tính) rồi thử lại.`,
    "host.protectedBook": () =>
      "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Bỏ bảo vệ (thẻ Xem lại, mục Bảo vệ sổ làm việc) rồi thử lại, hoặc chỉ ghi các cột kết quả.",
    "host.readOnly": () => "Sổ làm việc đang mở ở chế độ chỉ đọc. Lưu thành tệp khác, hoặc bật chỉnh sửa, rồi thử lại.",
    "host.sheetGone": ({ sheet }) =>
      sheet === null
        ? "Trang tính vừa đọc không còn nữa. Mở trang tính có bảng điểm để đọc lại."
        : `Trang tính “${sheet}” không còn nữa. Mở trang tính có bảng điểm để đọc lại.`,
    "host.sourceChanged": ({ sheet }) =>
      `${named(sheet)} đã thay đổi từ lúc được đọc nên chưa ghi gì. Bảng đã được đọc lại; xem lại kết quả rồi chọn ghi lần nữa.`,
    "host.nameTaken": ({ sheet }) =>
      sheet === null
        ? "Tên trang tính cần tạo đã có trong sổ làm việc. Đổi tên trang tính đó rồi thử lại."
        : `Sổ làm việc đã có trang tính “${sheet}”. Đổi tên trang tính đó rồi thử lại.`,
    "host.merged": (place) => `${cellsOf(place)} có ô gộp nên không ghi được. Bỏ gộp ô rồi thử lại.`,
    "host.filtered": (place) => `${cellsOf(place)} đang được lọc nên không ghi được. Bỏ lọc rồi thử lại.`,
    "host.hiddenRows": (place) =>
      `${cellsOf(place)} có hàng đang ẩn hoặc đang được lọc nên không ghi được. Bỏ ẩn hàng, bỏ lọc rồi thử lại.`,
    "host.table": (place) =>
      `${cellsOf(place)} nằm trong hoặc sát một bảng của Excel (tạo bằng Ctrl+T), bảng đó sẽ kéo cột kết quả vào trong. Đổi bảng thành vùng ô thường (thẻ Thiết kế bảng, mục Chuyển đổi thành dải ô) rồi thử lại.`,
    "host.occupied": (place) => `${cellsOf(place)} đã có nội dung. Chuyển nội dung đó sang chỗ khác rồi thử lại.`,
    "host.notKept": (place) =>
      `Excel không giữ đúng những gì đã ghi: ${lower(cellsOf(place))}. Kiểm tra lại vùng này rồi thử lại.`,
    "host.tooLarge": () =>
      "Bảng quá lớn so với mức Excel cho phép trong một lần. Xóa các hàng, cột thừa đã định dạng bên dưới và bên phải bảng rồi thử lại.",
    "host.longTexts": ({ sheet }) =>
      `${named(sheet)} có những ô chứa nội dung quá dài nên Excel không trao đổi được trong một lần. Rút ngắn các ô chứa hàng nghìn chữ rồi thử lại.`,
    "host.busy": () => "Excel đang bận. Chờ một lát rồi thử lại.",
    "host.connection": () =>
      "Mất kết nối với Excel, hoặc phiên làm việc đã hết hạn. Tải lại trang rồi mở lại ngăn này.",
    "host.dialogOpen": () => "Một hộp thoại hoặc khung bình luận của Excel đang mở. Đóng lại rồi thử lại.",
    "host.unsupported": () => "Phiên bản Excel này chưa có chức năng cần dùng. Cập nhật Office rồi thử lại.",
    "host.unsupportedSheet": ({ sheet }) =>
      `${named(sheet)} là trang biểu đồ hoặc trang macro, không đọc được. Mở trang tính có bảng điểm.`,
    "host.memory": () => "Máy không đủ bộ nhớ cho việc này. Lưu tệp, đóng bớt chương trình rồi thử lại.",
    "host.otherWorkbook": () => "Một sổ làm việc khác đang ở phía trước. Chuyển về sổ làm việc này rồi thử lại.",
    "host.shapeSelected": () =>
      "Một biểu đồ, hình hoặc đối tượng khác đang được chọn. Chọn một ô bất kỳ trong trang tính rồi thử lại.",
    "host.noAnswer": () =>
      "Excel không trả lời. Kiểm tra xem Excel có đang chờ ở một hộp thoại không; khi Excel hoạt động lại thì thử lại.",
    "host.settingsNotKept": () => "Sổ làm việc không lưu được lựa chọn này. Lưu tệp, đóng rồi mở lại, sau đó thử lại.",
    "host.journalTooLarge": () =>
      "Lần ghi này quá lớn nên không giữ được dữ liệu hoàn tác khi đóng ngăn; chưa ghi gì. Ghi từng trang tính một, hoặc lưu một bản sao của tệp trước.",
    "host.hiddenSheet": ({ sheet }) => `${named(sheet)} đang ẩn. Bỏ ẩn trang tính rồi thử lại.`,
    "host.nothingToUndo": () => "Không còn lần ghi nào để hoàn tác.",
    "host.cancelled": () => "Đã dừng theo yêu cầu.",
    "host.unknown": () =>
      "Excel báo một lỗi chưa rõ nguyên nhân. Thử lại; nếu vẫn lỗi, gửi phần chi tiết kỹ thuật cho bộ phận hỗ trợ.",
  },

  planning: {
    "write.nothing": () => "Chưa có gì để ghi: chưa bảng nào có bộ tiêu chí.",
    "write.unrankable": (_, sheet) =>
      `Bảng điểm ở trang tính “${sheet ?? ""}” chưa đơn vị nào có kết quả theo bộ tiêu chí đang chọn. Xem phần Rà soát, hoặc chọn bộ tiêu chí khác.`,
    "write.occupied": ({ cells, columns }, sheet) =>
      `Bên phải bảng${inSheet(sheet)} cần ${columns} cột trống, nhưng vùng ${cells} đã có nội dung. Chuyển nội dung đó sang chỗ khác rồi thử lại.`,
    "write.hiddenColumns": ({ first }, sheet) =>
      `Các cột bên phải bảng${inSheet(sheet)}, từ cột ${first}, đều đang ẩn. Bỏ ẩn các cột đó rồi thử lại.`,
    "write.noRoom": ({ columns }, sheet) => `Bên phải bảng${inSheet(sheet)} không còn đủ ${columns} cột.`,
    "write.merged": ({ area }, sheet) => `Ô gộp ${area}${inSheet(sheet)} nằm trên chỗ cần ghi. Bỏ gộp ô rồi thử lại.`,
    "write.noPlaceBeside": (_, sheet) =>
      `Kết quả của bảng${inSheet(sheet)} không có chỗ ghi bên cạnh: đơn vị xếp theo cột, gồm nhiều dòng, hoặc mỗi đơn vị một phiếu. Chọn ghi cả trang tính tổng hợp xếp loại: kết quả từng đơn vị sẽ nằm ở đó.`,
    "write.tooLong": ({ text, length }, sheet) =>
      `Nội dung “${text}…”${inSheet(sheet)} dài ${length} ký tự, quá mức 32767 của một ô.`,
  },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
