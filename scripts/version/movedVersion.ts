/** The texts that name the version. */
export interface Versioned {
  readonly manifest: string;
  readonly workbench: string;
  readonly changelog: string;
}

const MANIFEST_VERSION = /<Version>[^<]*<\/Version>/;
const PACKAGE_VERSION = /^( {2}"version": )"[^"]*"/m;
/** The newest heading, as long as what it tells of is not released. */
const UNRELEASED = /^## \S+ — unreleased$/m;

/** The same texts under a version of three numbers, released on a day ("2026-11-28"); throws where one has no place for it. */
export function movedVersion(texts: Versioned, version: string, day: string): Versioned {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version that a manifest can have`);
  return {
    // A manifest has four numbers, the last always 0.
    manifest: replaced(texts.manifest, MANIFEST_VERSION, `<Version>${version}.0</Version>`),
    workbench: replaced(texts.workbench, PACKAGE_VERSION, `$1"${version}"`),
    changelog: replaced(texts.changelog, UNRELEASED, `## ${version} — ${day}`),
  };
}

function replaced(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`nothing matches ${place.source}`);
  return text.replace(place, by);
}
