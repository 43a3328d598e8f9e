import type { Framework } from "../../model/framework";
import canThoHuyen2023 from "./can-tho-huyen-2023.json";
import canThoSo2023 from "./can-tho-so-2023.json";
import cchcHaNoi5666 from "./cchc-ha-noi-5666-2025.json";
import congChucNd335 from "./cong-chuc-nd-335-2025.json";
import dtiTinh2024 from "./dti-tinh-2024.json";
import dtiTinhQd405 from "./dti-tinh-qd-405-2025.json";
import hungYenXa2023 from "./hung-yen-xa-2023.json";
import mauXaPhuong from "./mau-xa-phuong.json";
import nongThonMoiQd51 from "./nong-thon-moi-qd-51-2025.json";
import ocopQd148 from "./ocop-qd-148-2023.json";
import parIndex from "./par-index.json";
import phanLoaiTinhNd307 from "./phan-loai-dvhc-tinh-nd-307-2025.json";
import phanLoaiXaNd307 from "./phan-loai-dvhc-xa-nd-307-2025.json";
import phucVuNguoiDan766 from "./phuc-vu-nguoi-dan-766.json";
import quocGiaBo2022 from "./quoc-gia-bo-2022.json";
import quocGiaTinh2020 from "./quoc-gia-tinh-2020.json";
import quocGiaTinh2022ChuanHoa from "./quoc-gia-tinh-2022-chuan-hoa.json";
import quocGiaTinh2022 from "./quoc-gia-tinh-2022.json";
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
  congChucNd335,
  phanLoaiXaNd307,
  phanLoaiTinhNd307,
  nongThonMoiQd51,
  dtiTinhQd405,
  dtiTinh2024,
  ocopQd148,
  cchcHaNoi5666,
  mauXaPhuong,
] as unknown as readonly Framework[];
