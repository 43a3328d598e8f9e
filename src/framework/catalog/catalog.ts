import type { Framework } from "../../model/framework";
import canThoHuyen2023 from "./can-tho-huyen-2023.json";
import canThoSo2023 from "./can-tho-so-2023.json";
import hungYenXa2023 from "./hung-yen-xa-2023.json";
import parIndex from "./par-index.json";
import phucVuNguoiDan766 from "./phuc-vu-nguoi-dan-766.json";
import quocGiaBo2022 from "./quoc-gia-bo-2022.json";
import quocGiaTinh2020 from "./quoc-gia-tinh-2020.json";
import quocGiaTinh2022 from "./quoc-gia-tinh-2022.json";
import quocGiaTinh2022ChuanHoa from "./quoc-gia-tinh-2022-chuan-hoa.json";
import truongHoc4725 from "./truong-hoc-4725.json";

/**
 * The built-in frameworks. JSON modules lose the closed unions on their way through the compiler; that each document is
 * a `Framework` is proven by a test, so that the validator need not load with the pane.
 */
export const catalog = [
  hungYenXa2023,
  canThoSo2023,
  canThoHuyen2023,
  quocGiaTinh2022,
  quocGiaTinh2022ChuanHoa,
  quocGiaBo2022,
  quocGiaTinh2020,
  parIndex,
  phucVuNguoiDan766,
  truongHoc4725,
] as unknown as readonly Framework[];
