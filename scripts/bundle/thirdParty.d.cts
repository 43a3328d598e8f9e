export function thirdPartyNotices(packages: readonly string[], nodeModules: string): string;
