#!/usr/bin/env node
// Everything between a fresh clone and a running desk; each step is skipped where it was done before.
// `node scripts/setup.mjs` for running, `--tests` for the tests' needs too.
import { pathToFileURL } from 'node:url';
import { buildPart, outdatedParts } from './steps/build.mjs';
import { checkNode, installPackages, isInstalled, linkCommand } from './steps/install.mjs';
import { SetupProblem, step } from './steps/run.mjs';
import { findTemporal, findTestServer, installTemporal, installTestServer } from './steps/temporal.mjs';
import {
  findChromium,
  findObjectStore,
  findPostgres,
  hasChineseFont,
  installChineseFont,
  installChromium,
  installObjectStore,
  installPostgres,
} from './steps/test-tools.mjs';

/**
 * @param {{tests?: boolean}} [options]
 * @returns {Promise<Record<string, string>>} environment in which the project's programs find what was set up
 */
export async function setUp({ tests = false } = {}) {
  checkNode();
  if (!isInstalled()) await step('Installing the dependencies', installPackages);
  await linkCommand();
  for (const outdated of await outdatedParts()) await step(outdated.part.title, () => buildPart(outdated));
  const needsTemporal = tests || !process.env.TEMPORAL_ADDRESS;
  if (needsTemporal && !findTemporal()) await step('Fetching the Temporal server', installTemporal);
  if (tests) await setUpTests();
  return environmentOf({ tests });
}

async function setUpTests() {
  if (!findTestServer()) await step('Fetching the Temporal test server', installTestServer);
  if (!findChromium()) await step('Installing Chromium', installChromium);
  if (!findPostgres()) await step('Installing PostgreSQL', installPostgres);
  if (!findObjectStore()) await step('Installing an S3-compatible server', installObjectStore);
  if (!(await hasChineseFont())) await step('Installing Chinese fonts', installChineseFont);
}

function environmentOf({ tests }) {
  const found = {
    TEMPORAL_CLI: findTemporal(),
    ...(tests && {
      TEMPORAL_TEST_SERVER: findTestServer(),
      CHROMIUM_PATH: findChromium(),
      POSTGRES_BIN: findPostgres(),
      OBJECT_STORE_PACKAGES: findObjectStore(),
    }),
  };
  return Object.fromEntries(Object.entries(found).filter(([, path]) => path));
}

/** Runs `work`; what a person can put right is told in a line, without a stack. */
export async function tellingProblems(work) {
  try {
    await work();
  } catch (error) {
    if (error?.code === 'ENOSPC') console.error('The disk is full: free about 2 GB, then run this again.');
    else console.error(error instanceof SetupProblem ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await tellingProblems(() => setUp({ tests: process.argv.includes('--tests') }));
