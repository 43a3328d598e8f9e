export interface Component {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
export function thirdPartyNotices(folders: readonly string[]): string;
export function componentsOf(folders: readonly string[]): readonly Component[];
