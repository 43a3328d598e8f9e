#!/bin/sh
# Dùng: sh cai-dat.sh https://dia-chi.cua.don.vi ['\\may-chu\thu-muc-chia-se'] [--bo-qua-kiem-tra]
# Kiểm tra tổng SHA-256 của bản phát hành, rồi ghi địa chỉ của đơn vị vào manifest.xml, nginx.conf và,
# nếu có thư mục chia sẻ, vào danh-muc-tin-cay.reg. Không thay đổi gì ngoài ba tệp đó.
set -eu
cd "$(dirname "$0")"

usage() {
  echo "$1" >&2
  echo "Dùng: sh cai-dat.sh https://dia-chi.cua.don.vi ['\\\\may-chu\\thu-muc-chia-se'] [--bo-qua-kiem-tra]" >&2
  exit 2
}

address=''
share=''
check=yes
for argument in "$@"; do
  case "$argument" in
    --bo-qua-kiem-tra) check=no ;;
    https://*) address=${argument%/} ;;
    \\\\*) share=$argument ;;
    *) usage "Không hiểu: $argument" ;;
  esac
done

[ -n "$address" ] || usage "Thiếu địa chỉ https:// của đơn vị."
printf '%s' "$address" | LC_ALL=C grep -Eqx 'https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*)?' ||
  usage "Địa chỉ chưa đúng: $address (chỉ gồm tên máy chủ, cổng và thư mục; không có ? hay #)"
case "$share" in
  *[\"\|\<\>\*\?/]*) usage "Thư mục chia sẻ chưa đúng: $share" ;;
esac

if [ "$check" = yes ]; then
  if ! sha256sum --quiet -c SHA256SUMS; then
    echo "Có tệp khác với bản phát hành (nêu ở trên). Nếu không phải do đơn vị sửa, hãy giải nén lại từ tệp .zip." >&2
    echo "Nếu đơn vị đã chủ ý sửa, chạy lại với --bo-qua-kiem-tra." >&2
    exit 1
  fi
  echo "Tổng SHA-256: đúng."
fi

origin=$(printf '%s' "$address" | sed 's|^\(https://[^/]*\).*|\1|')
host=$(printf '%s' "$origin" | sed 's|^https://||; s|:.*$||')

sed "s|@DIA_CHI@|$address|g; s|@GOC@|$origin|g" mau/manifest.xml > manifest.xml
echo "Đã ghi manifest.xml cho $address"
sed "s|@MAY_CHU@|$host|g" mau/nginx.conf > nginx.conf
echo "Đã ghi nginx.conf cho $host"
if [ -n "$share" ]; then
  # Trong tệp .reg mỗi dấu \ viết hai lần; trong lệnh sed lại thêm một lần nữa.
  doubled=$(printf '%s' "$share" | sed 's|\\|\\\\\\\\|g; s|&|\\\&|g')
  sed "s|@CHIA_SE@|$doubled|g" mau/danh-muc-tin-cay.reg > danh-muc-tin-cay.reg
  echo "Đã ghi danh-muc-tin-cay.reg cho $share"
fi
echo "Việc tiếp theo: xem HUONG-DAN-CAI-DAT.md."
