/** What a web server has to say with each file of the pane; web.config and nginx.conf are both made from it. */
export const SERVER_RULES = {
  /** A module of another type than JavaScript's own is refused by the browser without a word. */
  types: {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  headers: {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Who may show the pane in a frame: itself (the workbench) and Excel on the web. Never X-Frame-Options.
    "Content-Security-Policy": [
      "frame-ancestors 'self'",
      "https://*.cloud.microsoft",
      "https://*.officeapps.live.com",
      "https://*.office.com",
      "https://*.microsoft365.com",
      "https://*.sharepoint.com",
      "https://onedrive.live.com",
    ].join(" "),
  },
  /** Asked for again each time, answered by "not modified": a new version reaches everybody at once. */
  cache: "no-cache",
  /** Office shows a generic icon where a picture comes with any such directive: these folders have none. */
  uncachedFolders: ["assets", "workbench/assets"],
  firstPages: ["index.html", "taskpane.html"],
} as const;
