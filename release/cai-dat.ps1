# Dùng: powershell -ExecutionPolicy Bypass -File cai-dat.ps1 https://dia-chi.cua.don.vi [\\may-chu\thu-muc-chia-se] [-BoQuaKiemTra]
# Kiểm tra tổng SHA-256 của bản phát hành, rồi ghi địa chỉ của đơn vị vào manifest.xml, nginx.conf và,
# nếu có thư mục chia sẻ, vào danh-muc-tin-cay.reg. Không thay đổi gì ngoài ba tệp đó.
param(
    [Parameter(Mandatory = $true)][string]$DiaChi,
    [string]$ChiaSe = '',
    [switch]$BoQuaKiemTra
)
$ErrorActionPreference = 'Stop'
$folder = Split-Path -Parent $MyInvocation.MyCommand.Path
$utf8 = New-Object System.Text.UTF8Encoding($false)

function Stop-With([string]$message, [int]$code) {
    [Console]::Error.WriteLine($message)
    exit $code
}

$address = $DiaChi.TrimEnd('/')
if ($address -cnotmatch '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*)?$') {
    Stop-With "Địa chỉ chưa đúng: $DiaChi (chỉ gồm tên máy chủ, cổng và thư mục; không có ? hay #)" 2
}
if ($ChiaSe -ne '' -and ($ChiaSe -notmatch '^\\\\' -or $ChiaSe -match '["|<>*?/]')) {
    Stop-With "Thư mục chia sẻ chưa đúng: $ChiaSe" 2
}

if (-not $BoQuaKiemTra) {
    $different = @()
    foreach ($line in [IO.File]::ReadAllLines((Join-Path $folder 'SHA256SUMS'), $utf8)) {
        $sum, $file = $line -split '\s+', 2
        $path = Join-Path $folder ($file -replace '/', '\')
        if (-not (Test-Path -LiteralPath $path) -or (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $sum) {
            $different += $file
        }
    }
    if ($different.Count -gt 0) {
        Stop-With ("Các tệp khác với bản phát hành: " + ($different -join ', ') + "`nNếu không phải do đơn vị sửa, hãy giải nén lại từ tệp .zip; nếu đã chủ ý sửa, thêm -BoQuaKiemTra.") 1
    }
    Write-Host 'Tổng SHA-256: đúng.'
}

$uri = New-Object System.Uri($address)
$origin = $uri.GetLeftPart([System.UriPartial]::Authority)

$manifest = [IO.File]::ReadAllText((Join-Path $folder 'mau\manifest.xml'), $utf8)
$manifest = $manifest.Replace('@DIA_CHI@', $address).Replace('@GOC@', $origin)
[IO.File]::WriteAllText((Join-Path $folder 'manifest.xml'), $manifest, $utf8)
Write-Host "Đã ghi manifest.xml cho $address"

$nginx = [IO.File]::ReadAllText((Join-Path $folder 'mau\nginx.conf'), $utf8).Replace('@MAY_CHU@', $uri.Host)
[IO.File]::WriteAllText((Join-Path $folder 'nginx.conf'), $nginx, $utf8)
Write-Host "Đã ghi nginx.conf cho $($uri.Host)"

if ($ChiaSe -ne '') {
    $registry = [IO.File]::ReadAllText((Join-Path $folder 'mau\danh-muc-tin-cay.reg'), $utf8)
    $registry = $registry.Replace('@CHIA_SE@', $ChiaSe.Replace('\', '\\'))
    [IO.File]::WriteAllText((Join-Path $folder 'danh-muc-tin-cay.reg'), $registry, [System.Text.Encoding]::Unicode)
    Write-Host "Đã ghi danh-muc-tin-cay.reg cho $ChiaSe"
}
Write-Host 'Việc tiếp theo: xem HUONG-DAN-CAI-DAT.md.'
