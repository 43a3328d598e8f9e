import { SERVER_RULES } from "./serverRules";

const { types, headers, cache, uncachedFolders, firstPages } = SERVER_RULES;

/** A server block; `@MAY_CHU@` is stamped with the office's host name. */
export function nginxConf(): string {
  return `# Xếp Hạng: một khối "server" của nginx. Sửa ba đường dẫn có chữ SUA-LAI cho đúng với máy chủ của đơn vị.
server {
    listen 443 ssl;
    server_name @MAY_CHU@;

    ssl_certificate     /etc/nginx/SUA-LAI/chung-thu.crt;
    ssl_certificate_key /etc/nginx/SUA-LAI/khoa.key;
    ssl_protocols       TLSv1.2 TLSv1.3;

    root  /srv/SUA-LAI/xep-hang/site;
    index ${firstPages.join(" ")};
    etag  on;

    # Tệp của IIS không phải để tải về.
    location = /web.config { return 404; }

    types {
${Object.entries(typesByName())
  .map(([type, endings]) => `        ${quoted(type)} ${endings.join(" ")};`)
  .join("\n")}
    }
    default_type application/octet-stream;

${indented(headerLines([["Cache-Control", cache]]), 4)}

    # Biểu tượng: Office hiện biểu tượng chung nếu kèm bất cứ chỉ dẫn lưu đệm nào.
${uncachedFolders.map(uncached).join("\n")}
}
`;
}

function typesByName(): Readonly<Record<string, readonly string[]>> {
  const named: Record<string, string[]> = {};
  for (const [ending, type] of Object.entries(types)) (named[type] ??= []).push(ending.slice(1));
  return named;
}

function headerLines(more: readonly (readonly [string, string])[]): readonly string[] {
  return [...Object.entries(headers), ...more].map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

/** nginx forgets the headers of a block where an inner one adds its own: they are all said again. */
function uncached(folder: string): string {
  return `    location /${folder}/ {\n${indented(headerLines([]), 8)}\n    }`;
}

function indented(lines: readonly string[], by: number): string {
  return lines.map((line) => `${" ".repeat(by)}${line}`).join("\n");
}

function quoted(text: string): string {
  return /[\s;'"]/.test(text) ? `"${text}"` : text;
}
