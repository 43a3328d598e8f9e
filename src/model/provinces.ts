/**
 * The provinces and centrally run cities of Vietnam by name, as they were before the mergers of 2025: the names of the 34
 * that have been since are among them. "HCM" is how offices shorten Hồ Chí Minh.
 */
export const PROVINCES: readonly string[] = [
  ...["An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương"],
  ...["Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông"],
  ...["Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương"],
  ...["Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "HCM", "Huế", "Hưng Yên", "Khánh Hòa", "Kiên Giang"],
  ...["Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình"],
  ...["Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị"],
  ...["Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Tiền Giang", "Trà Vinh"],
  ...["Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái"],
];
