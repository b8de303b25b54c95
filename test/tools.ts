/** Where the tests find the programs that `npm test` sets up; named by the environment, else looked for. */
type Finder = (env?: NodeJS.ProcessEnv) => string | undefined;
const steps = new URL('../../scripts/steps/', import.meta.url);
const temporal = (await import(new URL('temporal.mjs', steps).href)) as Record<string, Finder>;
const testTools = (await import(new URL('test-tools.mjs', steps).href)) as Record<string, Finder>;

export const temporalProgram = () => found(temporal.findTemporal?.(), 'Temporal server');
export const testServerProgram = () => found(temporal.findTestServer?.(), 'Temporal test server');
export const chromiumProgram = () => found(testTools.findChromium?.(), 'Chromium');
/** Folder of initdb and postgres. */
export const postgresPrograms = () => found(testTools.findPostgres?.(), 'PostgreSQL');
/** Folder of Python packages with moto's server. */
export const objectStorePackages = () => found(testTools.findObjectStore?.(), 'S3-compatible server');

function found(path: string | undefined, what: string): string {
  if (path) return path;
  throw new Error(`${what} is missing: run "node scripts/setup.mjs --tests"`);
}
