import { SERVER_RULES } from "./serverRules";

const { types, headers, uncachedFolders, firstPages } = SERVER_RULES;

/** IIS's own file for the folder `site`. What IIS knows already is taken away first: a type given twice stops the site. */
export function webConfig(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
${firstPages.map((page) => `        <add value="${page}" />`).join("\n")}
      </files>
    </defaultDocument>
    <staticContent>
${Object.entries(types).flatMap(mimeMap).join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries(headers).flatMap(customHeader).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${uncachedFolders.map(location).join("\n")}
</configuration>
`;
}

function mimeMap([extension, type]: readonly [string, string]): readonly string[] {
  return [
    `      <remove fileExtension="${extension}" />`,
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ];
}

function customHeader([name, value]: readonly [string, string]): readonly string[] {
  return [`        <remove name="${name}" />`, `        <add name="${name}" value="${value}" />`];
}

function location(folder: string): string {
  return `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>`;
}
